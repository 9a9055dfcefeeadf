/** Examples of rehabilitation and of care for the severely disabled (Article 19). */
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

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
    tell('16周岁当天、一级、需长期照护', 'sixteen on the day, grade 1, needs long care', disabled({ idBirth: '2003-12-31' }), 'met'),
    tell('差一天16周岁', 'a day short of sixteen', disabled({ idBirth: '2004-01-01' }), 'not-met'),
    tell('不需长期照护', 'no need of long care', disabled({}, { longCare: false }), 'not-met'),
    tell('照护需求没有评估', 'the need was not assessed', unsure, 'cannot-tell'),
  ],
  'severely-disabled-extremely-poor-support': [
    tell('符合特困', 'extremely poor', disabled({ extremelyPoor: true }), 'met'),
    tell('不符合特困', 'not extremely poor', disabled(), 'not-met'),
    tell('照护需求没有评估', 'the need was not assessed', disabled({ extremelyPoor: true }, { longCare: null }), 'cannot-tell'),
  ],
  'severely-disabled-care-service': [
    tell('不符合特困，由街镇安排', 'not extremely poor: the town arranges', disabled(), 'met'),
    tell('符合特困', 'extremely poor', disabled({ extremelyPoor: true }), 'not-met'),
    tell('照护需求没有评估', 'the need was not assessed', unsure, 'cannot-tell'),
  ],
  'severely-disabled-without-care': [
    tell('没有任何照料', 'no care at all', disabled(), 'met'),
    tell('有居家照料', 'care at home', disabled({}, {}, ['careOrder', { from: '2019-05-01' }]), 'not-met'),
    tell('已入住机构', 'lives in a home', disabled({}, {}, ['careStay', { state: 'living' }]), 'not-met'),
    tell('没有照料数据', 'no file of care', { ...disabled(), covered: ['disability', 'careNeed', 'extremelyPoor'] }, 'cannot-tell'),
  ],
  'basic-rehabilitation': [
    tell('持有效残疾证', 'holds a valid certificate', disabled(), 'met'),
    tell('没有残疾证', 'holds none', healthy, 'not-met'),
    tell('没有残联数据', 'no file of the federation', { ...healthy, covered: [] }, 'cannot-tell'),
  ],
  'rehabilitation-secured': [
    tell('当年有康复服务', 'served this year', disabled({}, {}, ['rehabilitation', { on: '2019-03-01' }]), 'met'),
    tell('不是残疾人', 'not disabled', healthy, 'met'),
    tell('只有上一年的服务', 'served last year only', disabled({}, {}, ['rehabilitation', { on: '2018-12-31' }]), 'not-met'),
    tell('没有康复数据', 'no file of rehabilitation', { ...disabled(), covered: ['disability'] }, 'cannot-tell'),
  ],
}
