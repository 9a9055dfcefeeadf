/** Examples of the checks on trial that compare with the year before (Article 29: C42). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, withFile } from './example-words.ts'

type Facts = Readonly<Record<string, Value>>
const noIncome = { business: 0n, property: 0n, transfer: 0n, businessExpense: 0n }
const typed = { propertyItemised: false, transferItemised: false }
const year = (number: bigint, facts: Facts): Facts => ({ year: number, wage: 0n, ...noIncome, ...typed, ...facts })
/** This year and the year before; null: there is no record of it. */
const years = (now: Facts, before: Facts | null): SmallWorld => ({
  ...registered(),
  year: year(2019n, now),
  records: before === null ? [] : [['householdYear', 'y0', { household: 'h', ...year(2018n, before) }]],
})
const wages = (now: number | null, before: number | null) =>
  years({ wage: now === null ? null : yuan(now) }, before === null ? null : { wage: yuan(before) })
const expense = (now: number | null, before: number | null) =>
  years({ businessExpense: now === null ? null : yuan(now) }, before === null ? null : { businessExpense: yuan(before) })
const stay = (left: number, settled: string | null) => ({
  settled,
  inPolicy: yuan(left),
  basic: 0n,
  serious: 0n,
  aid: 0n,
  supplement: 0n,
  hospitalCut: 0n,
})
const member = (memberState: string | null, memberStateOn: string | null): SmallWorld => ({
  ...registered(),
  people: { p: {}, q: { memberState, memberStateOn } },
})
const insurance = (now: string | null, before: string | null, thisYear: bigint | null = 2019n) =>
  file('medicalInsurance', { year: thisYear, state: now }, ...(before === null ? [] : [{ year: 2018n, state: before }]))
const pay = (amount: number, paidOn: string | null) => ({ pay: yuan(amount), paidOn })
const pupil = (schoolStage: string | null, ...rows: readonly Facts[]) => withFile(registered({ schoolStage }), 'student', ...rows)

export const examples: ExampleTable = {
  'income-per-head-fallen': [
    met('正好下降三成', 'just 30 % less', wages(7000, 10_000)),
    notMet('下降不到三成', 'less than 30 %', wages(7001, 10_000)),
    notMet('收入上升', 'the income rose', wages(9000, 8000)),
    cannotTell('没有上年记录', 'there is no record of the year before', wages(3000, null)),
    cannotTell('当年收入不全', 'the income of this year is not complete', wages(null, 10_000)),
  ],
  'business-expense-risen': [
    met('正好增加一万元', 'just 10,000 more', expense(15_000, 5000)),
    notMet('差一元', 'a yuan less', expense(14_999, 5000)),
    cannotTell('没有上年记录', 'there is no record of the year before', expense(50_000, null)),
  ],
  'medical-spending-risen': [
    met('正好增加一万元', 'just 10,000 more', file('stay', stay(12_000, '2019-02-01'), stay(2000, '2018-12-31'))),
    notMet('差一元', 'a yuan less', file('stay', stay(11_999, '2019-02-01'), stay(2000, '2018-12-31'))),
    cannotTell('结算日期空缺，不知哪一年', 'without the day of settlement the year is not known', file('stay', stay(30_000, null))),
    noFile(),
  ],
  'household-lost-a-member': [
    met('年初有人去世', 'a member died on the first day of the year', member('dead', '2019-01-01')),
    met('年末分户', 'a member left on the last', member('split', '2019-12-31')),
    notMet('上一年去世', 'died the year before', member('dead', '2018-12-31')),
    notMet('人员没有变动', 'nobody came or went', member('present', null)),
    cannotTell('没有变动日期', 'the day is empty', member('dead', null)),
  ],
  'medical-insurance-lapsed': [
    met('上年参保，当年未参保', 'insured the year before, not now', insurance('not-insured', 'insured')),
    notMet('连续参保', 'insured in both years', insurance('insured', 'insured')),
    notMet('上年就没有参保', 'not insured the year before either', insurance('not-insured', 'not-insured')),
    cannotTell('文件没有参保年度', 'the file does not say of which year', insurance('paused', 'insured', null)),
    noFile(),
  ],
  'job-ended-since-last-year': [
    met('上年有工资，当年没有', 'paid the year before, not in this one', file('payroll', pay(3000, '2018-12-31'))),
    notMet('当年仍有工资', 'paid in this year too', file('payroll', pay(3000, '2018-12-31'), pay(3000, '2019-01-01'))),
    notMet('从来没有工资', 'never paid', file('payroll')),
    cannotTell('没有发放日期', 'the day of pay is empty', file('payroll', pay(3000, null))),
    noFile(),
  ],
  'left-school-since-registry': [
    met('登记初中在读，学籍已辍学', 'in junior school by the registry, dropped out by the roll', pupil('junior', { state: 'dropped-out' })),
    met('登记在校，已毕业', 'a student by the registry, graduated since', pupil('university', { state: 'graduated' })),
    notMet('初中毕业后在高中就读', 'graduated and enrolled again', pupil('junior', { state: 'graduated' }, { state: 'enrolled' })),
    notMet('登记不是在校生', 'no student by the registry', pupil('below-school-age', { state: 'dropped-out' })),
    cannotTell('学籍状态空缺', 'the state is empty', pupil('junior', { state: null })),
    noFile(registered({ schoolStage: 'junior' })),
  ],
}
