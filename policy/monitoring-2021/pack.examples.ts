/** Examples of the three kinds of monitored household and of what they rest on (K1–K3, P60). */
import { yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../luozhuang-2018/example.ts'
import type { SmallWorld } from '../luozhuang-2018/small-world.ts'

type Facts = NonNullable<SmallWorld['household']>
type Rows = NonNullable<SmallWorld['rows']>

const stay = (own: bigint | null, admitted = '2019-06-01'): Rows[number] => [
  'stay',
  'p',
  { inPolicy: own, basic: 0n, serious: 0n, aid: 0n, supplement: 0n, hospitalCut: 0n, admitted },
]
const loss = (amount: bigint, compensated: bigint | null = 0n): Rows[number] => [
  'loss',
  'p',
  { amount, compensated, happenedOn: '2019-07-01' },
]
/** One person earning so much, and what files say. */
const world = (
  status: string,
  wage: bigint | null,
  rows: Rows,
  facts: Facts = {},
  covered: readonly string[] = ['stay', 'loss'],
): SmallWorld => ({
  household: { status, houseGrade: 'A', ...facts },
  year: { year: 2019n, wage, business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
  people: { p: { disabilityGrade: '4' } },
  rows,
  covered,
})
const ill = [stay(yuan(10_000))]

export const examples: ExampleTable = {
  'income-per-head-this-year': [
    comesTo(yuan(4000))('工资4000元，一个人', 'wages of 4,000, one person', world('ordinary', yuan(4000), [])),
    comesTo(null)('工资空缺', 'wages not given', world('ordinary', null, [])),
  ],
  'own-medical-spending': [
    comesTo(yuan(10_000))(
      '12个月内的算，之前的不算',
      'twelve months count, nothing before',
      world('ordinary', 0n, [...ill, stay(yuan(500), '2018-12-31')]),
    ),
    comesTo(null)('没有住院数据', 'no file of stays', world('ordinary', 0n, [], {}, [])),
  ],
  'loss-of-the-year': [
    comesTo(yuan(6000))(
      '损失8000元，赔了2000元',
      'a loss of 8,000, of which 2,000 was paid',
      world('ordinary', 0n, [loss(yuan(8000), yuan(2000))]),
    ),
    comesTo(null)('赔付空缺', 'compensation not told', world('ordinary', 0n, [loss(yuan(8000), null)])),
  ],
  'risk-of-return': [
    met('自付正好10000元', 'own payments of just 10,000', world('ordinary', 0n, ill)),
    met('住房D级', 'a house of grade D', world('ordinary', 0n, [], { houseGrade: 'D' })),
    notMet('差1分，住房安全，没有重残', 'a fen less, a safe house, nobody severely disabled', world('ordinary', 0n, [stay(yuan(9999.99))])),
    cannotTell('没有住院数据', 'no file of stays', world('ordinary', 0n, [], {}, [])),
  ],
  'unstable-household': [
    met('脱贫户，人均4999.99元，大额自付', 'out, 4,999.99 a head, heavy payments', world('out-with-policy', yuan(4999.99), ill)),
    notMet('正好5000元', 'just 5,000', world('out-with-policy', yuan(5000), ill)),
    notMet('一般农户归边缘户', 'an ordinary household is marginal', world('ordinary', yuan(4000), ill)),
    notMet('收入低但没有风险', 'low income, no risk', world('out-with-policy', yuan(4000), [])),
    cannotTell('收入不清', 'income not known', world('out-with-policy', null, ill)),
  ],
  'marginal-household': [
    met('一般农户，收入低，住房C级', 'ordinary, low income, a house of grade C', world('ordinary', yuan(4000), [], { houseGrade: 'C' })),
    notMet('脱贫户归不稳定户', 'out of poverty: unstable', world('out-with-policy', yuan(4000), ill)),
    cannotTell('脱贫属性空缺', 'no status', { ...world('ordinary', yuan(4000), ill), household: { houseGrade: 'A' } }),
  ],
  'sudden-hardship-household': [
    met('收入5000元以上，大额自付', '5,000 or more, heavy payments', world('ordinary', yuan(5000), ill)),
    met('收入不低，净损失10000元', 'income enough, a net loss of 10,000', world('ordinary', yuan(9000), [loss(yuan(10_000))])),
    notMet('损失已足额赔付', 'the loss was made good', world('ordinary', yuan(9000), [loss(yuan(10_000), yuan(10_000))])),
    notMet('收入低于线，归前两类', 'below the line: one of the other kinds', world('ordinary', yuan(4999.99), ill)),
    cannotTell('没有灾害数据，医疗自付不大', 'no file of losses, small payments', world('ordinary', yuan(9000), [], {}, ['stay'])),
  ],
}
