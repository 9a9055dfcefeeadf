/** Examples of the checks on trial about deposits, pensions, pay, taxes and income by files (Article 29: C09–C11, C13, C17). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, says } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
type Row = readonly [ledger: string, person: string, facts: Facts]

const people = ['p', 'q', 'r', 's'] as const
/** A registered household of so many people, and files of these kinds with these rows. */
const household = (size: number, covered: readonly string[], rows: readonly Row[] = [], more: Partial<SmallWorld> = {}): SmallWorld => ({
  household: { status: 'poor', statedMemberCount: BigInt(size) },
  people: Object.fromEntries(people.slice(0, size).map((name) => [name, {}])),
  rows,
  covered,
  ...more,
})
const deposit = (person: string, balance: number | null): Row => [
  'bankBalance',
  person,
  { balance: balance === null ? null : yuan(balance) },
]
const relief = (amount: number, paidOn: string | null, item = 'relief'): Row => ['payment', 'p', { item, amount: yuan(amount), paidOn }]
const pension = (person: string, benefit: number | null, more: Facts = {}): Row => [
  'pensionInsurance',
  person,
  { scheme: 'employee', state: 'drawing', benefit: benefit === null ? null : yuan(benefit), ...more },
]
const insured = (payBase: number | null, months: bigint | null, more: Facts = {}): Row => [
  'pensionInsurance',
  'p',
  { scheme: 'employee', state: 'paying', payBase: payBase === null ? null : yuan(payBase), months, ...more },
]
const tax = (paid: number | null, more: Facts = {}) =>
  file('tax', { kind: 'wages', year: 2019n, paid: paid === null ? null : yuan(paid), ...more })

/** A household of one that declares `income` yuan, and files of all kinds. */
const declaring = (income: number | null, covered: readonly string[], rows: readonly Row[], person: Facts = {}): SmallWorld => ({
  ...household(1, covered, rows),
  people: { p: person },
  year: { year: 2019n, wage: income === null ? null : yuan(income), business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
})
const everything = ['payroll', 'pensionInsurance', 'allowance', 'payment']
const pay = (amount: number): Row => ['payroll', 'p', { pay: yuan(amount) }]

export const examples: ExampleTable = {
  'registered-household-large-deposit-per-head': [
    says(
      'met',
      household(2, ['bankBalance'], [deposit('p', 40_000)]),
      '两人合计四万元，人均正好两万',
      'two people with 40,000: just 20,000 a head',
    ),
    says('not-met', household(2, ['bankBalance'], [deposit('p', 39_999)]), '人均差五角', 'half a yuan a head short'),
    says('not-met', household(3, ['bankBalance'], [deposit('p', 45_000)]), '三人合计四万五，人均一万五', 'three people with 45,000'),
    says('cannot-tell', household(2, ['bankBalance'], [deposit('q', null)]), '一笔余额空缺', 'one balance is empty'),
    noFile(household(2, [])),
  ],
  'registered-household-large-pension': [
    says(
      'met',
      household(1, ['pensionInsurance'], [pension('p', 339)]),
      '月养老金339元，全年4068元，超过标准4066元',
      '339 a month is 4,068 a year, above the line of 4,066',
    ),
    says('not-met', household(1, ['pensionInsurance'], [pension('p', 338)]), '全年4056元，不到标准', '4,056 a year is below'),
    says(
      'not-met',
      household(1, ['pensionInsurance'], [pension('p', 2000, { scheme: 'resident' })]),
      '居民养老金不算',
      'the residents’ pension does not count',
    ),
    says('not-met', household(4, ['pensionInsurance'], [pension('p', 1000)]), '四口人平摊后不到标准', 'shared among four it is below'),
    says('cannot-tell', household(1, ['pensionInsurance'], [pension('p', null)]), '待遇金额空缺', 'the benefit is empty'),
    noFile(household(1, [])),
  ],
  'registered-household-insured-as-employee': [
    says(
      'met',
      household(1, ['pensionInsurance'], [insured(678, 6n)]),
      '缴费六个月，基数折全年8136元，超过两倍标准',
      'six months, and 8,136 a year is above twice the line',
    ),
    says(
      'not-met',
      household(1, ['pensionInsurance'], [insured(677, 6n)]),
      '折全年8124元，不到两倍标准8132元',
      '8,124 a year is below twice the line, 8,132',
    ),
    says('not-met', household(1, ['pensionInsurance'], [insured(5000, 5n)]), '参保只有五个月', 'insured for five months only'),
    says(
      'cannot-tell',
      household(1, ['pensionInsurance'], [insured(5000, null)]),
      '文件没有参保月数',
      'the file does not say for how many months',
    ),
    noFile(household(1, [])),
  ],
  'registered-person-paid-income-tax': [
    says('met', tax(1), '当年缴纳工资薪金所得税', 'paid income tax on wages this year'),
    says('met', tax(120, { kind: 'business' }), '缴纳经营所得税', 'paid tax on business'),
    says('not-met', tax(0), '零申报', 'a return of nothing'),
    says('not-met', tax(300, { year: 2018n }), '上一年的税款', 'tax of the year before'),
    says('not-met', tax(300, { kind: 'vehicle' }), '车船税不是所得税', 'the vehicle tax is no tax on income'),
    says('cannot-tell', tax(null), '税额空缺', 'the tax is empty'),
    noFile(),
  ],
  'income-by-files-above-declared': [
    says(
      'met',
      declaring(12_000, ['payroll'], [pay(1501)]),
      '工资折全年18012元，超过申报的1.5倍，仅此一份文件已能判定',
      'wages of 18,012 a year are above 1.5 times the declared; this file alone decides',
    ),
    says(
      'not-met',
      declaring(12_000, everything, [pay(1500)]),
      '正好1.5倍，其他文件都没有收入',
      'just 1.5 times, and the other files have nothing',
    ),
    says(
      'met',
      declaring(12_000, everything, [pay(1000), pension('p', 400), relief(2000, '2019-03-01', 'farming')]),
      '工资、养老金和一卡通合计超过',
      'wages, pension and card together are above',
    ),
    says(
      'cannot-tell',
      declaring(12_000, ['payroll'], [pay(1500)]),
      '工资不超过，其他文件没有收到',
      'the wages are within, the other files were not delivered',
    ),
    says('cannot-tell', declaring(null, everything, [pay(9000)]), '没有申报收入', 'no income was declared'),
  ],
  'deposit-is-relief-just-paid': [
    says(
      'met',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5001, '2019-12-01')]),
      '三十天内到账的救助款扣除后不到五万',
      'without relief paid thirty days ago it is below 50,000',
    ),
    says(
      'not-met',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5001, '2019-11-30')]),
      '到账已超过三十天',
      'it was paid more than thirty days ago',
    ),
    says(
      'not-met',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(5000, '2019-12-20')]),
      '扣除后仍有五万',
      'still 50,000 without it',
    ),
    says(
      'cannot-tell',
      household(1, ['bankBalance', 'payment'], [deposit('p', 55_000), relief(9000, null)]),
      '到账日期空缺',
      'the day of payment is empty',
    ),
    noFile(household(1, ['bankBalance'], [deposit('p', 55_000)])),
  ],
  'deposit-per-head-is-relief-just-paid': [
    says(
      'met',
      household(2, ['bankBalance', 'payment'], [deposit('p', 41_000), relief(1001, '2019-12-10')]),
      '扣除后人均不到两万',
      'below 20,000 a head without it',
    ),
    says(
      'not-met',
      household(2, ['bankBalance', 'payment'], [deposit('p', 41_000), relief(1000, '2019-12-10')]),
      '扣除后人均正好两万',
      'just 20,000 a head without it',
    ),
    says('not-met', household(2, ['bankBalance', 'payment'], [deposit('p', 41_000)]), '近期没有救助款', 'no relief lately'),
    noFile(household(2, ['bankBalance'], [deposit('p', 41_000)])),
  ],
  'one-pensioner-with-dependants': [
    says('met', household(4, ['pensionInsurance'], [pension('p', 2000)]), '一人领养老金，供养三人', 'one pensioner and three dependants'),
    says('not-met', household(3, ['pensionInsurance'], [pension('p', 2000)]), '只供养两人', 'two dependants only'),
    says('not-met', household(4, ['pensionInsurance'], [pension('p', 2000), pension('q', 2000)]), '两人领养老金', 'two pensioners'),
    says('cannot-tell', household(4, ['pensionInsurance'], [pension('p', 2000, { scheme: null })]), '险种不明', 'the scheme is not known'),
    noFile(household(4, [])),
  ],
  'employee-insurance-ended': [
    says('met', household(1, ['pensionInsurance'], [insured(5000, 8n, { state: 'paused' })]), '已暂停缴费', 'the payments were paused'),
    says('not-met', household(1, ['pensionInsurance'], [insured(5000, 8n)]), '正常缴费', 'still paying'),
    says('cannot-tell', household(1, ['pensionInsurance'], [insured(5000, 8n, { state: null })]), '参保状态空缺', 'the state is empty'),
    noFile(household(1, [])),
  ],
  'income-tax-refunded': [
    says('met', tax(300, { refunded: yuan(300) }), '全部退税', 'refunded in full'),
    says('not-met', tax(300, { refunded: yuan(299) }), '少退一元', 'a yuan less was refunded'),
    says('not-met', tax(0, { refunded: 0n }), '没有缴税，也就没有退税', 'nothing paid, nothing refunded'),
    says('cannot-tell', tax(300), '文件没有退税额', 'the file does not say what was refunded'),
    noFile(),
  ],
  'wages-for-part-of-the-year': [
    says(
      'met',
      declaring(12_000, everything, [pay(3000)], { workMonths: 60n }),
      '务工六个月，18000元，正好1.5倍',
      'six months make 18,000, just 1.5 times',
    ),
    says('not-met', declaring(12_000, everything, [pay(3000)], { workMonths: 65n }), '六个半月，19500元', 'six and a half make 19,500'),
    says('not-met', declaring(12_000, everything, []), '没有工资', 'no wages'),
    says('cannot-tell', declaring(12_000, everything, [pay(3000)]), '务工月数空缺', 'the months of work are not filled in'),
  ],
}
