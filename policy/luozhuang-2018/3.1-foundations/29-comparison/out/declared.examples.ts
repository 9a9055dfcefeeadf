/** Examples of the checks on trial about taxes and income by files (Article 29: C13, C17). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
type Row = readonly [ledger: string, person: string, facts: Facts]

const tax = (paid: number | null, more: Facts = {}) =>
  file('tax', { kind: 'wages', year: 2019n, paid: paid === null ? null : yuan(paid), ...more })

/** A household of one that declares `income` yuan, and files of all kinds. */
const declaring = (income: number | null, covered: readonly string[], rows: readonly Row[], person: Facts = {}): SmallWorld => ({
  household: { status: 'poor', statedMemberCount: 1n },
  rows,
  covered,
  people: { p: person },
  year: { year: 2019n, wage: income === null ? null : yuan(income), business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
})
const everything = ['payroll', 'pensionInsurance', 'allowance', 'payment']
const pay = (amount: number): Row => ['payroll', 'p', { pay: yuan(amount) }]

const pension: Row = ['pensionInsurance', 'p', { scheme: 'resident', state: 'drawing', benefit: yuan(400) }]
const subsidy: Row = ['payment', 'p', { item: 'farming', amount: yuan(2000), paidOn: '2019-03-01' }]

export const examples: ExampleTable = {
  'registered-person-paid-income-tax': [
    met('当年缴纳工资薪金所得税', 'paid income tax on wages this year', tax(1)),
    met('缴纳经营所得税', 'paid tax on business', tax(120, { kind: 'business' })),
    notMet('零申报', 'a return of nothing', tax(0)),
    notMet('上一年的税款', 'tax of the year before', tax(300, { year: 2018n })),
    notMet('车船税不是所得税', 'the vehicle tax is no tax on income', tax(300, { kind: 'vehicle' })),
    cannotTell('税额空缺', 'the tax is empty', tax(null)),
    noFile(),
  ],
  'income-by-files-above-declared': [
    met(
      '工资折全年18012元，超过申报的1.5倍，仅此一份文件已能判定',
      'wages of 18,012 a year are above 1.5 times the declared; this file alone decides',
      declaring(12_000, ['payroll'], [pay(1501)]),
    ),
    notMet('正好1.5倍，其他文件都没有收入', 'just 1.5 times, and the other files have nothing', declaring(12_000, everything, [pay(1500)])),
    met(
      '工资、养老金和一卡通合计超过',
      'wages, pension and card together are above',
      declaring(12_000, everything, [pay(1000), pension, subsidy]),
    ),
    cannotTell(
      '工资不超过，其他文件没有收到',
      'the wages are within, the other files were not delivered',
      declaring(12_000, ['payroll'], [pay(1500)]),
    ),
    cannotTell('没有申报收入', 'no income was declared', declaring(null, everything, [pay(9000)])),
  ],
  'income-tax-refunded': [
    met('全部退税', 'refunded in full', tax(300, { refunded: yuan(300) })),
    notMet('少退一元', 'a yuan less was refunded', tax(300, { refunded: yuan(299) })),
    notMet('没有缴税，也就没有退税', 'nothing paid, nothing refunded', tax(0, { refunded: 0n })),
    cannotTell('文件没有退税额', 'the file does not say what was refunded', tax(300)),
    noFile(),
  ],
  'wages-for-part-of-the-year': [
    met(
      '务工六个月，18000元，正好1.5倍',
      'six months make 18,000, just 1.5 times',
      declaring(12_000, everything, [pay(3000)], { workMonths: 60n }),
    ),
    notMet('六个半月，19500元', 'six and a half make 19,500', declaring(12_000, everything, [pay(3000)], { workMonths: 65n })),
    notMet('没有工资', 'no wages', declaring(12_000, everything, [])),
    cannotTell('务工月数空缺', 'the months of work are not filled in', declaring(12_000, everything, [pay(3000)])),
  ],
}
