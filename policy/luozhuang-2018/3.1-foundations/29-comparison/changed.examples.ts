/** Examples of the checks on trial that compare with the year before (Article 29: C42). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, says, withFile } from './example-words.ts'

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
    says('met', wages(7000, 10_000), '正好下降三成', 'just 30 % less'),
    says('not-met', wages(7001, 10_000), '下降不到三成', 'less than 30 %'),
    says('not-met', wages(9000, 8000), '收入上升', 'the income rose'),
    says('cannot-tell', wages(3000, null), '没有上年记录', 'there is no record of the year before'),
    says('cannot-tell', wages(null, 10_000), '当年收入不全', 'the income of this year is not complete'),
  ],
  'business-expense-risen': [
    says('met', expense(15_000, 5000), '正好增加一万元', 'just 10,000 more'),
    says('not-met', expense(14_999, 5000), '差一元', 'a yuan less'),
    says('cannot-tell', expense(50_000, null), '没有上年记录', 'there is no record of the year before'),
  ],
  'medical-spending-risen': [
    says('met', file('stay', stay(12_000, '2019-02-01'), stay(2000, '2018-12-31')), '正好增加一万元', 'just 10,000 more'),
    says('not-met', file('stay', stay(11_999, '2019-02-01'), stay(2000, '2018-12-31')), '差一元', 'a yuan less'),
    says(
      'cannot-tell',
      file('stay', stay(30_000, null)),
      '结算日期空缺，不知哪一年',
      'without the day of settlement the year is not known',
    ),
    noFile(),
  ],
  'household-lost-a-member': [
    says('met', member('dead', '2019-01-01'), '年初有人去世', 'a member died on the first day of the year'),
    says('met', member('split', '2019-12-31'), '年末分户', 'a member left on the last'),
    says('not-met', member('dead', '2018-12-31'), '上一年去世', 'died the year before'),
    says('not-met', member('present', null), '人员没有变动', 'nobody came or went'),
    says('cannot-tell', member('dead', null), '没有变动日期', 'the day is empty'),
  ],
  'medical-insurance-lapsed': [
    says('met', insurance('not-insured', 'insured'), '上年参保，当年未参保', 'insured the year before, not now'),
    says('not-met', insurance('insured', 'insured'), '连续参保', 'insured in both years'),
    says('not-met', insurance('not-insured', 'not-insured'), '上年就没有参保', 'not insured the year before either'),
    says('cannot-tell', insurance('paused', 'insured', null), '文件没有参保年度', 'the file does not say of which year'),
    noFile(),
  ],
  'job-ended-since-last-year': [
    says('met', file('payroll', pay(3000, '2018-12-31')), '上年有工资，当年没有', 'paid the year before, not in this one'),
    says('not-met', file('payroll', pay(3000, '2018-12-31'), pay(3000, '2019-01-01')), '当年仍有工资', 'paid in this year too'),
    says('not-met', file('payroll'), '从来没有工资', 'never paid'),
    says('cannot-tell', file('payroll', pay(3000, null)), '没有发放日期', 'the day of pay is empty'),
    noFile(),
  ],
  'left-school-since-registry': [
    says(
      'met',
      pupil('junior', { state: 'dropped-out' }),
      '登记初中在读，学籍已辍学',
      'in junior school by the registry, dropped out by the roll',
    ),
    says('met', pupil('university', { state: 'graduated' }), '登记在校，已毕业', 'a student by the registry, graduated since'),
    says('not-met', pupil('junior', { state: 'graduated' }, { state: 'enrolled' }), '初中毕业后在高中就读', 'graduated and enrolled again'),
    says('not-met', pupil('below-school-age', { state: 'dropped-out' }), '登记不是在校生', 'no student by the registry'),
    says('cannot-tell', pupil('junior', { state: null }), '学籍状态空缺', 'the state is empty'),
    noFile(registered({ schoolStage: 'junior' })),
  ],
}
