/** Examples of what stands behind an income: typed sums, lines that count, the worksheet, the allowance’s own income (Article 28, R2–R6). */
import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['year']>
const year = (facts: Facts): SmallWorld => ({
  household: { status: 'poor' },
  year: { year: 2019n, wage: 0n, business: 0n, property: 0n, transfer: 0n, businessExpense: 0n, ...facts },
  people: { p: {} },
})
const property = (typed: number | null) =>
  year({ property: typed === null ? null : yuan(typed), dividend: yuan(100), otherProperty: yuan(200) })
const lines = (otherTransfer: number, ...of: readonly [string, number, string | null][]): SmallWorld => ({
  ...year({ otherTransfer: yuan(otherTransfer) }),
  rows: of.map(([kind, amount, receivedOn]) => ['incomeLine', 'p', { kind, amount: yuan(amount), receivedOn }] as const),
  covered: ['incomeLine'],
})
const line = (kind: string | null): SmallWorld => ({ people: { p: {} }, rows: [['incomeLine', 'p', { kind, amount: yuan(500) }]] })
const farm = (business: number | null, facts: Facts = {}): SmallWorld => ({
  ...year({ business: business === null ? null : yuan(business) }),
  rows: [['farmLine', 'p', { year: 2019n, quantity: 150_050n, price: yuan(2), cost: yuan(1000), ...facts }]],
  covered: ['farmLine'],
})
const allowance = (assessedPerHead: bigint | null, wage = yuan(4800)): SmallWorld => ({
  ...year({ wage }),
  rows: [['allowance', 'p', { state: 'current', assessedPerHead }]],
  covered: ['allowance'],
})

export const examples: ExampleTable = {
  'typed-sum-differs-from-items': [
    met('分项之和300元，合计填了500元', 'items make 300, the sum says 500', property(500)),
    met('差1.01元', 'off by 1.01', property(301.01)),
    notMet('差1元，在允许误差内', 'off by 1.00 is allowed', property(301)),
    notMet('没有分项，无从比较', 'no items: nothing to compare', year({ property: yuan(500) })),
    cannotTell('有分项，合计空缺', 'items given, the sum empty', property(null)),
  ],
  'counted-line': [
    comesTo(yuan(500))('残疾补贴计入', 'a regular subsidy counts', line('subsidy')),
    comesTo(yuan(500))('子女寄回的计入', 'what the children send counts', line('maintenance')),
    comesTo(yuan(500))('救灾款计入', 'disaster money counts', line('relief')),
    comesTo(yuan(500))('经常性捐赠计入', 'a regular gift counts', line('gift')),
    comesTo(0n)('医疗报销不计入', 'a reimbursement does not', line('reimbursement')),
    comesTo(0n)('借款不计入', 'a loan does not', line('loan')),
    comesTo(0n)('一次性建房补助不计入', 'one-off housing aid does not', line('housing-aid')),
    comesTo(0n)('征地补偿不计入', 'a lump sum for land does not', line('lump-sum')),
    comesTo(0n)('卖牛的钱不计入', 'a sale does not', line('sale')),
    comesTo(null)('项目空缺', 'no kind', line(null)),
  ],
  'other-transfers-by-lines': [
    comesTo(yuan(300))(
      '周期首日和末日都算，之外的不算',
      'first and last day of the cycle count, those outside do not',
      lines(
        0,
        ['subsidy', 100, '2018-10-01'],
        ['subsidy', 200, '2019-09-30'],
        ['subsidy', 400, '2018-09-30'],
        ['subsidy', 800, '2019-10-01'],
      ),
    ),
    comesTo(null)('有一笔没有日期', 'a line has no date', lines(0, ['subsidy', 100, null])),
  ],
  'other-transfers-differ-from-lines': [
    met(
      '把报销款也算了进去',
      'the reimbursement was counted in',
      lines(600, ['subsidy', 100, '2019-03-01'], ['reimbursement', 500, '2019-04-01']),
    ),
    notMet('只算了补贴', 'only the subsidy was counted', lines(100, ['subsidy', 100, '2019-03-01'], ['reimbursement', 500, '2019-04-01'])),
    cannotTell('没有明细数据', 'no lines were delivered', year({ otherTransfer: yuan(600) })),
  ],
  'farm-line-gross': [
    comesTo(yuan(3001))('1500.5斤，每斤2元', '1,500.5 at 2.00', farm(0)),
    comesTo(null)('单价空缺', 'no price', farm(0, { price: null })),
  ],
  'farm-line-net': [
    comesTo(yuan(2001))('产值3001元减成本1000元', '3,001 less a cost of 1,000', farm(0)),
    comesTo(null)('成本空缺', 'no cost', farm(0, { cost: null })),
  ],
  'business-income-below-worksheet': [
    met('测算3001元，只填3000元', 'the worksheet makes 3,001, the form says 3,000', farm(3000)),
    notMet('正好3001元', 'just 3,001', farm(3001)),
    cannotTell('没有测算表', 'no worksheet', year({ business: yuan(3000) })),
  ],
  'income-copied-from-allowance': [
    met(
      '核定月人均400元，建档人均4800元，一分不差',
      '400 a month assessed, 4,800 a year on the register: the same to the fen',
      allowance(yuan(400)),
    ),
    notMet('建档人均4800.01元', 'a fen more', allowance(yuan(400), yuan(4800.01))),
    cannotTell('低保数据没有核定收入', 'the allowance file does not give it', allowance(null)),
  ],
}
