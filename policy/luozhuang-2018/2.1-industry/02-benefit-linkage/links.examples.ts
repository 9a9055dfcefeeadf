/** Examples of links with operators and their payouts (Article 2). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const household = (labour: string | null, status: string, ...links: Facts[]): SmallWorld => ({
  household: { status },
  people: { p: { labour } },
  records: links.map((link, at) => ['benefitLink', `l${at}`, { householdNo: 'h', ...link }] as const),
  covered: ['benefitLink'],
})
const payout = (facts: Facts): SmallWorld => ({
  records: [['benefitPayout', 'p', { dueOn: '2019-06-30', due: 80000n, paid: 0n, asOf: '2019-07-01', ...facts }]],
})
const contract = (link: Facts, paid: readonly Value[], covered: readonly string[] = ['benefitPayout']): SmallWorld => ({
  records: [
    ['benefitLink', 'l', { linkNo: 'L1', current: true, signedOn: '2017-12-31', yearly: 100000n, asOf: '2019-06-30', ...link }],
    ...paid.map((amount, at) => ['benefitPayout', `p${at}`, { linkNo: 'L1', year: 2018n, paid: amount }] as const),
  ],
  covered,
})

export const examples: ExampleTable = {
  'household-linked': [
    met('有一份有效联结', 'one link in force', household('ordinary', 'poor', { current: true })),
    notMet('联结已失效', 'the link has ended', household('ordinary', 'poor', { current: false })),
    cannotTell('没有收到联结台账', 'no ledger of links was delivered', { ...household('ordinary', 'poor'), covered: [] }),
  ],
  'able-household-without-link': [
    met('有普通劳动力，没有联结', 'somebody able to work, and no link', household('ordinary', 'poor')),
    notMet('有普通劳动力，已联结', 'somebody able to work, and linked', household('ordinary', 'poor', { current: true })),
    notMet('没有劳动力', 'nobody able to work', household('none', 'poor')),
    notMet('已不再享受政策', 'no longer enjoys the policy', household('ordinary', 'out-without-policy')),
    cannotTell('没有收到联结台账', 'no ledger of links was delivered', { ...household('ordinary', 'poor'), covered: [] }),
    cannotTell('劳动能力没有填', 'whether they can work was not filled in', household(null, 'poor')),
  ],
  'payout-overdue': [
    met('到期次日仍未发', 'unpaid the day after it was due', payout({})),
    met('只发了一部分', 'only a part was paid', payout({ paid: 79999n })),
    notMet('当天到期', 'due today', payout({ asOf: '2019-06-30' })),
    notMet('已足额发放', 'paid in full', payout({ paid: 80000n })),
    cannotTell('实发金额空缺', 'what was paid is empty', payout({ paid: null })),
  ],
  'payout-below-contract': [
    met('上年两次合计比约定少一分', 'two payouts of last year, a fen less than agreed', contract({}, [50000n, 49999n])),
    met('上年一次也没发', 'nothing was paid last year', contract({}, [])),
    notMet('上年正好发足', 'just what was agreed', contract({}, [50000n, 50000n])),
    notMet('上年才签的合同', 'a contract signed in that year', contract({ signedOn: '2018-01-01' }, [])),
    cannotTell('没有收到发放台账', 'no ledger of payouts was delivered', contract({}, [], [])),
  ],
}
