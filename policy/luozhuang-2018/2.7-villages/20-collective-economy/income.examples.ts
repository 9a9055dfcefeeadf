/** Examples of the collective income of villages (Article 20). */
import type { Value } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const zero = { business: 0n, lease: 0n, investment: 0n, other: 0n, subsidy: 0n }
const years = (of: readonly Facts[], village: Facts = { keyVillage: true }, covered: readonly string[] = ['villageYear']): SmallWorld => ({
  records: [
    ['village', 'v', village],
    ...of.map((facts, at) => ['villageYear', `y${at}`, { village: 'v', year: 2020n, ...zero, ...facts }] as const),
  ],
  covered,
})
const since = (base: Value, now: Value): SmallWorld => years([{ business: now }, { year: 2017n, business: base }])
const paid = (...payments: readonly (readonly [kind: string, amount: Value])[]): SmallWorld => ({
  records: [
    ['village', 'poor', { kind: 'poor' }],
    ['village', 'ordinary', { kind: 'ordinary' }],
    ['fundSource', 'f', { sourceNo: 'S1', asOf: '2019-12-31' }],
    ...payments.map(([village, amount], at) => ['fundPayment', `p${at}`, { sourceNo: 'S1', village, amount }] as const),
  ],
  covered: ['fundPayment'],
})

const doubled = [
  met('三万元翻成六万元，正好', '30,000 became 60,000: just double', since(3_000_000n, 6_000_000n)),
  notMet('差一分', 'a fen short', since(3_000_000n, 5_999_999n)),
  cannotTell('没有基期年的收支', 'no year of the base', years([{ business: 6_000_000n }])),
]

export const examples: ExampleTable = {
  'village-own-income': [
    comesTo(100n)(
      '四项相加，补助不算',
      'four sources added, subsidies left out',
      years([{ business: 40n, lease: 30n, investment: 20n, other: 10n, subsidy: 999n }]),
    ),
    comesTo(null)('一项未填', 'one source is empty', years([{ lease: null }])),
  ],
  'village-total-income': [
    comesTo(150n)('自有加补助', 'own income and subsidies', years([{ business: 100n, subsidy: 50n }])),
    comesTo(null)('补助未填', 'subsidies are empty', years([{ subsidy: null }])),
  ],
  'is-shell-village': [
    met('没有自有收入', 'no income of its own', years([{ subsidy: 9_000_000n }])),
    met('比三千元少一分', 'a fen less than 3,000', years([{ lease: 299_999n }])),
    notMet('正好三千元', 'just 3,000', years([{ lease: 300_000n }])),
    cannotTell('一项未填', 'one source is empty', years([{ lease: null }])),
  ],
  'key-village-is-shell': [
    met('重点村自有收入为零', 'a key village without income of its own', years([{}])),
    notMet('一般村不在此列', 'not a key village', years([{}], { keyVillage: false })),
    notMet('重点村有收入', 'a key village with income', years([{ lease: 300_000n }])),
    cannotTell('不知道是不是重点村', 'whether it is a key village is not known', years([{}], {})),
  ],
  'income-in-base-year': [
    comesTo(3_000_000n)('2017年的收入', 'the income of 2017', since(3_000_000n, 1n), { of: 'v' }),
    comesTo(null)('没有2017年的收支', 'no year 2017', years([{}]), { of: 'v' }),
  ],
  'village-income-doubled': doubled,
  'village-income-not-doubled': [
    met('基期正好三万元，没有翻番', 'just 30,000 in the base year, and not doubled', since(3_000_000n, 5_999_999n)),
    notMet('基期三万元零一分，不要求', '30,000 and a fen: nothing is asked', since(3_000_001n, 3_000_001n)),
    notMet('已翻番', 'doubled', since(3_000_000n, 6_000_000n)),
    notMet('基期年本身', 'the base year itself', years([{ year: 2017n, business: 100n }])),
    cannotTell('没有基期年的收支', 'no year of the base', years([{ business: 1n }])),
  ],
  'village-income-rises': [
    met('比上年多一分', 'a fen above the year before', years([{ business: 101n }, { year: 2019n, business: 100n }])),
    notMet('与上年相同', 'the same as the year before', years([{ business: 100n }, { year: 2019n, business: 100n }])),
    cannotTell('没有上年', 'no year before', years([{ business: 100n }, { year: 2018n, business: 1n }])),
  ],
  'no-poverty-income-for-public-good': [
    met('有扶贫收益，公益支出为零', 'poverty income, and nothing for the public good', years([{ povertyIncome: 100n, publicGood: 0n }])),
    notMet('用了一部分', 'a part was used', years([{ povertyIncome: 100n, publicGood: 1n }])),
    notMet('没有扶贫收益', 'no poverty income', years([{ povertyIncome: 0n, publicGood: 0n }])),
    cannotTell('公益支出未填', 'spending is empty', years([{ povertyIncome: 100n, publicGood: null }])),
  ],
  'share-to-poor-villages': [
    comesTo({ n: 3n, d: 4n })('四元里三元到贫困村', 'three yuan of four went to poor villages', paid(['poor', 300n], ['ordinary', 100n])),
    comesTo(null)('还没有支付', 'nothing was paid yet', paid()),
    comesTo(null)('一笔支付的村不明', 'the village of one payment is not known', paid(['poor', 300n], ['unknown', 100n])),
  ],
}
