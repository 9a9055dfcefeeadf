/** Examples of check-ups and health records (Article 12). */
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | boolean | null>

const person = (extremelyPoor: boolean | null, ...checkUps: Facts[]): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { extremelyPoor } },
  rows: checkUps.map((facts) => ['checkUp', 'p', facts] as const),
  covered: ['extremelyPoor', 'checkUp'],
})
const unasked: SmallWorld = { household: { status: 'poor' }, people: { p: {} } }
const uncovered = (extremelyPoor: boolean): SmallWorld => ({ ...person(extremelyPoor), covered: ['extremelyPoor'] })
const recorded = (...records: Facts[]): SmallWorld => ({
  ...unasked,
  rows: records.map((facts) => ['healthRecord', 'p', facts] as const),
  covered: ['healthRecord'],
})

export const examples: ExampleTable = {
  'free-check-up': [
    met('特困人员', 'extremely poor', person(true)),
    notMet('不是特困人员', 'not extremely poor', person(false)),
    cannotTell('没有特困名单', 'no list of the extremely poor', unasked),
  ],
  'is-checked-and-screened': [
    met('当年体检并筛查', 'checked and screened this year', person(true, { on: '2019-05-01', screened: true })),
    notMet('体检未筛查', 'checked, not screened', person(true, { on: '2019-05-01', screened: false })),
    cannotTell('没有体检数据', 'no file of check-ups', uncovered(true)),
  ],
  'check-up-due': [
    met('特困人员从未体检', 'extremely poor, never checked', person(true)),
    met('上次体检已满12个月', 'the last check-up was twelve months ago', person(true, { on: '2018-12-31' })),
    notMet('上次体检差一天满12个月', 'a day short of twelve months', person(true, { on: '2019-01-01' })),
    notMet('不是特困人员', 'not extremely poor', person(false)),
    cannotTell('没有体检数据', 'no file of check-ups', uncovered(true)),
  ],
  'check-up-charged': [
    met('特困人员体检收费', 'charged', person(true, { on: '2019-05-01', free: false })),
    notMet('免费', 'free', person(true, { on: '2019-05-01', free: true })),
    cannotTell('是否免费没有填', 'not said whether free', person(true, { on: '2019-05-01', free: null })),
  ],
  'has-health-record': [
    met('有规范档案', 'a record kept to standard', recorded({ standard: true })),
    notMet('档案不规范', 'a record below standard', recorded({ standard: false })),
    cannotTell('没有健康档案数据', 'no file of health records', unasked),
  ],
  'registered-person-without-health-record': [
    met('没有档案', 'no record', recorded()),
    notMet('已建档', 'a record was begun', recorded({ begunOn: '2018-03-01' })),
    cannotTell('没有健康档案数据', 'no file of health records', unasked),
  ],
}
