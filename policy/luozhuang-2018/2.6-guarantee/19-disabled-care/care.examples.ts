/** Examples of rehabilitation and of care for the severely disabled (Article 19). */
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | boolean | null>

const files = ['disability', 'careNeed', 'extremelyPoor', 'careOrder', 'careStay', 'rehabilitation']
const disabled = (facts: Facts = {}, need: Facts = {}, ...rows: [string, Facts][]): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idBirth: '1980-01-01', extremelyPoor: false, ...facts } },
  rows: [
    ['disability', 'p', { grade: '1', state: 'valid' }],
    ['careNeed', 'p', { longCare: true, ...need }],
    ...rows.map(([ledger, of]) => [ledger, 'p', of] as const),
  ],
  covered: files,
})
const unsure = disabled({}, { longCare: null })
const healthy: SmallWorld = { ...disabled(), rows: [] }

export const examples: ExampleTable = {
  'severely-disabled-needing-care': [
    met('16周岁当天、一级、需长期照护', 'sixteen on the day, grade 1, needs long care', disabled({ idBirth: '2003-12-31' })),
    notMet('差一天16周岁', 'a day short of sixteen', disabled({ idBirth: '2004-01-01' })),
    notMet('不需长期照护', 'no need of long care', disabled({}, { longCare: false })),
    cannotTell('照护需求没有评估', 'the need was not assessed', unsure),
  ],
  'severely-disabled-extremely-poor-support': [
    met('符合特困', 'extremely poor', disabled({ extremelyPoor: true })),
    notMet('不符合特困', 'not extremely poor', disabled()),
    cannotTell('照护需求没有评估', 'the need was not assessed', disabled({ extremelyPoor: true }, { longCare: null })),
  ],
  'severely-disabled-care-service': [
    met('不符合特困，由街镇安排', 'not extremely poor: the town arranges', disabled()),
    notMet('符合特困', 'extremely poor', disabled({ extremelyPoor: true })),
    cannotTell('照护需求没有评估', 'the need was not assessed', unsure),
  ],
  'severely-disabled-without-care': [
    met('没有任何照料', 'no care at all', disabled()),
    notMet('有居家照料', 'care at home', disabled({}, {}, ['careOrder', { from: '2019-05-01' }])),
    notMet('已入住机构', 'lives in a home', disabled({}, {}, ['careStay', { state: 'living' }])),
    cannotTell('没有照料数据', 'no file of care', { ...disabled(), covered: ['disability', 'careNeed', 'extremelyPoor'] }),
  ],
  'basic-rehabilitation': [
    met('持有效残疾证', 'holds a valid certificate', disabled()),
    notMet('没有残疾证', 'holds none', healthy),
    cannotTell('没有残联数据', 'no file of the federation', { ...healthy, covered: [] }),
  ],
  'rehabilitation-secured': [
    met('当年有康复服务', 'served this year', disabled({}, {}, ['rehabilitation', { on: '2019-03-01' }])),
    met('不是残疾人', 'not disabled', healthy),
    notMet('只有上一年的服务', 'served last year only', disabled({}, {}, ['rehabilitation', { on: '2018-12-31' }])),
    cannotTell('没有康复数据', 'no file of rehabilitation', { ...disabled(), covered: ['disability'] }),
  ],
}
