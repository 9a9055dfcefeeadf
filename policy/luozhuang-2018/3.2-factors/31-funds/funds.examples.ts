/** Examples of the formula, overspending and idle money (Article 31). */
import type { Value } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

/** Three towns with 10, 20 and 30 poor people, or as told, and what they were given. */
const towns = (amounts: readonly Value[], people: readonly Value[] = [10n, 20n, 30n], amount: Value = 10_000n): SmallWorld => ({
  records: [
    ['fundSource', 'f', { sourceNo: 'S1', amount, asOf: '2019-12-31' }],
    ...amounts.map(
      (share, at) => ['townShare', `t${at}`, { sourceNo: 'S1', town: `T${at}`, poorPeople: people[at]!, amount: share }] as const,
    ),
  ],
  covered: ['townShare'],
})
const even = [0n, 0n, 0n] as const
const allocation = (
  facts: Facts,
  parts: Readonly<Record<string, readonly Value[]>>,
  covered = ['fundPayment', 'fundCommitment'],
): SmallWorld => ({
  records: [
    ['fundAllocation', 'a', { allocationNo: 'A1', amount: 1000n, allocatedOn: '2018-06-29', asOf: '2019-06-30', ...facts }],
    ...Object.entries(parts).flatMap(([ledger, sums]) =>
      sums.map((amount, at) => [ledger, `${ledger} ${at}`, { allocationNo: 'A1', amount }] as const),
    ),
  ],
  covered,
})
const source = (amounts: readonly Value[], covered: readonly string[] = ['fundAllocation']): SmallWorld => ({
  records: [
    ['fundSource', 'f', { sourceNo: 'S1', amount: 1000n, asOf: '2019-12-31' }],
    ...amounts.map((amount, at) => ['fundAllocation', `a${at}`, { sourceNo: 'S1', amount }] as const),
  ],
  covered,
})
const payments = (villages: readonly string[], covered: readonly string[] = ['fundPayment']): SmallWorld => ({
  records: [
    ['fundSource', 'f', { sourceNo: 'S1', amount: 1000n, asOf: '2019-12-31' }],
    ['village', 'key', { keyVillage: true }],
    ['village', 'other', { keyVillage: false }],
    ...villages.map((village, at) => ['fundPayment', `p${at}`, { sourceNo: 'S1', village, amount: 100n }] as const),
  ],
  covered,
})

export const examples: ExampleTable = {
  'poor-people-of-all-towns': [
    comesTo(60n)('10、20、30人', '10, 20 and 30 people', towns(even)),
    comesTo(null)('有街镇没有报', 'a town did not tell', towns(even, [10n, null, 30n])),
  ],
  'poor-people-counted-before': [
    comesTo(0n)('人最少的街镇排第一', 'the smallest town comes first', towns(even), { of: 't0' }),
    comesTo(30n)('排在后面的加上前两个', 'the last has the first two before it', towns(even), { of: 't2' }),
    comesTo(null)('有街镇没有报', 'a town did not tell', towns(even, [10n, null, 30n]), { of: 't2' }),
  ],
  'town-share-by-formula': [
    comesTo(1_667n)('一百元，60人里的10人：16.67元', '100 yuan, 10 of 60 people: 16.67 yuan', towns(even), { of: 't0' }),
    comesTo(3_333n)('20人：累计到50.00元，得33.33元', '20 people: up to 50.00 in all, so 33.33', towns(even), { of: 't1' }),
    comesTo(5_000n)('30人：补足到一百元，三份之和分毫不差', '30 people: up to 100 yuan; the three are the sum to the fen', towns(even), {
      of: 't2',
    }),
    comesTo(33n)('人数相同分一元：第一个33分', 'equal towns share a yuan: the first gets 33 fen', towns(even, [5n, 5n, 5n], 100n), {
      of: 't0',
    }),
    comesTo(34n)('第二个34分，按名单先后', 'the second 34, in the order of the list', towns(even, [5n, 5n, 5n], 100n), { of: 't1' }),
    comesTo(33n)('第三个33分', 'the third 33', towns(even, [5n, 5n, 5n], 100n), { of: 't2' }),
    comesTo(null)('有街镇没有报贫困人口', 'a town did not tell its poor people', towns(even, [10n, null, 30n]), { of: 't0' }),
  ],
  'town-share-off-formula': [
    met('多一分', 'a fen too much', towns([1_668n, 3_333n, 5_000n]), { of: 't0' }),
    notMet('正好', 'just so', towns([1_667n, 3_333n, 5_000n]), { of: 't0' }),
    cannotTell('有街镇没有报贫困人口', 'a town did not tell its poor people', towns(even, [10n, null, 30n]), { of: 't0' }),
  ],
  'shares-do-not-add-up': [
    met('差一分', 'a fen is missing', towns([1_667n, 3_333n, 4_999n])),
    notMet('正好', 'just the sum', towns([1_667n, 3_333n, 5_000n])),
    cannotTell('一个街镇的切块未填', 'the share of one town is empty', towns([1_667n, 3_333n, null])),
  ],
  'source-overallocated': [
    met('多一分', 'a fen too much', source([600n, 401n])),
    notMet('正好分完', 'just all of it', source([600n, 400n])),
    cannotTell('没有收到分配台账', 'no ledger of allocations was delivered', source([], [])),
  ],
  'allocation-overcommitted': [
    met('两份合同合计多一分', 'two contracts, a fen too much', allocation({}, { fundCommitment: [600n, 401n] })),
    notMet('正好', 'just all of it', allocation({}, { fundCommitment: [1000n] })),
    cannotTell('没有收到承诺台账', 'no ledger of commitments was delivered', allocation({}, {}, [])),
  ],
  'allocation-overspent': [
    met('两笔支付合计多一分', 'two payments, a fen too much', allocation({}, { fundPayment: [600n, 401n] })),
    notMet('正好', 'just all of it', allocation({}, { fundPayment: [600n, 400n] })),
    cannotTell('没有收到支付明细', 'no payments were delivered', allocation({}, {}, [])),
  ],
  'allocation-left': [
    comesTo(400n)('还剩四元', 'four yuan are left', allocation({}, { fundPayment: [600n] })),
    comesTo(null)('没有收到支付明细', 'no payments were delivered', allocation({}, {}, [])),
  ],
  'fund-idle': [
    met('满12个月又一天，还剩一分', 'twelve months and a day, and a fen left', allocation({}, { fundPayment: [999n] })),
    notMet('正好12个月', 'just twelve months', allocation({ allocatedOn: '2018-06-30' }, {})),
    notMet('已用完', 'all used', allocation({}, { fundPayment: [1000n] })),
    cannotTell('没有收到支付明细', 'no payments were delivered', allocation({}, {}, [])),
  ],
  'only-one-kind-of-village-served': [
    met('只付给重点村', 'only key villages were paid', payments(['key', 'key'])),
    met('只付给一般村', 'only other villages were paid', payments(['other'])),
    notMet('两类都有', 'both were paid', payments(['key', 'other'])),
    notMet('还没有支付', 'nothing was paid yet', payments([])),
    cannotTell('没有收到支付明细', 'no payments were delivered', payments([], [])),
    cannotTell('有一笔不知付给哪类村', 'of one payment the village is not known', payments(['key', 'unknown'])),
  ],
}
