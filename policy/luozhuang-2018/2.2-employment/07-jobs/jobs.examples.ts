/** Examples of work, posts and pay (Article 7). */
import type { Value } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const worker = (facts: Facts, status = 'poor', posts: readonly Facts[] = []): SmallWorld => ({
  household: { status },
  people: { p: { labour: 'ordinary' } },
  rows: [
    [
      'labourRegister',
      'p',
      { village: 'v', able: true, willing: true, state: 'jobless', joblessSince: '2019-03-30', refusals: 0n, asOf: '2019-07-01', ...facts },
    ],
  ],
  records: posts.map((post, at) => ['openPost', `o${at}`, { village: 'v', ...post }] as const),
  covered: ['openPost'],
})
const holder = (facts: Facts, person: Facts, status: string | null = 'poor'): SmallWorld => ({
  household: { status },
  people: { p: { labour: 'ordinary', ...person } },
  rows: [['postHolder', 'p', { current: true, asOf: '2019-12-31', ...facts }]],
})
const employed = (welfarePost: Value, person: Facts): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { labour: 'ordinary', ...person } },
  rows: [['employment', 'p', { welfarePost, from: '2019-01-01' }]],
})
const inPosts = (current: readonly Value[], covered: readonly string[] = ['postHolder']): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: current.map((of) => ['postHolder', 'p', { current: of }] as const),
  covered,
})
const pay = (facts: Facts): SmallWorld => ({
  people: { p: {} },
  rows: [['wagePayment', 'p', { dueOn: '2019-06-30', due: 50000n, paid: 0n, asOf: '2019-07-01', ...facts }]],
})
const post = (facts: Facts): SmallWorld => ({
  records: [['openPost', 'o', { pay: 30000n, hours: 3n, asOf: '2019-12-31', ...facts }]],
})

export const examples: ExampleTable = {
  'able-and-willing-without-work': [
    met('未就业满三个月又一天', 'three months and a day without work', worker({})),
    notMet('正好三个月', 'just three months', worker({ asOf: '2019-06-30' })),
    notMet('不愿就业', 'does not want to work', worker({ willing: false })),
    notMet('没有劳动能力', 'not able to work', worker({ able: false })),
    notMet('已就业', 'has work', worker({ state: 'working' })),
    notMet('不再享受政策', 'no longer enjoys the policy', worker({}, 'out-without-policy')),
    cannotTell('何时失业未填', 'since when is empty', worker({ joblessSince: null })),
  ],
  'refused-offers-twice': [
    met('拒绝两次', 'refused twice', worker({ refusals: 2n })),
    notMet('拒绝一次', 'refused once', worker({ refusals: 1n })),
    cannotTell('没有记录', 'nothing recorded', worker({ refusals: null })),
  ],
  'open-places-nearby': [
    comesTo(3n)(
      '两个岗位空三个名额',
      'two posts with three places open',
      worker({}, 'poor', [
        { places: 2n, filled: 1n },
        { places: 2n, filled: 0n },
      ]),
    ),
    comesTo(0n)('本村没有设岗', 'no post in the village', worker({})),
    comesTo(null)('在岗人数未填', 'how many are filled is empty', worker({}, 'poor', [{ places: 2n, filled: null }])),
  ],
  'post-holder-not-eligible': [
    met('不是建档立卡人口', 'not a registered person', holder({}, { registered: false })),
    met('所在户不再享受政策', 'the household no longer enjoys the policy', holder({}, {}, 'out-without-policy')),
    met('丧失劳动力', 'has lost the ability to work', holder({}, { labour: 'lost' })),
    notMet('享受政策、有劳动能力', 'enjoys the policy and can work', holder({}, {})),
    notMet('已离岗', 'no longer in the post', holder({ current: false }, { registered: false })),
    cannotTell('不知道是不是建档立卡人口', 'whether the person is registered cannot be told', holder({}, { registered: null })),
  ],
  'welfare-worker-not-eligible': [
    met('公益岗，不是建档立卡人口', 'in a post, and not a registered person', employed(true, { registered: false })),
    notMet('公益岗，享受政策', 'in a post, and enjoys the policy', employed(true, {})),
    notMet('一般务工', 'other work', employed(false, { registered: false })),
    cannotTell('是否公益岗未填', 'whether it is a post is empty', employed(null, { registered: false })),
  ],
  'holds-two-posts': [
    met('同时在两个岗', 'in two posts at once', inPosts([true, true])),
    notMet('一个在岗、一个已离岗', 'in one, left the other', inPosts([true, false])),
    cannotTell('没有收到在岗名单', 'no list of holders was delivered', inPosts([], [])),
    cannotTell('第二个是否在岗未填', 'whether the second still holds is empty', inPosts([true, null])),
  ],
  'pay-overdue': [
    met('应发次日未发', 'unpaid the day after', pay({})),
    notMet('当天应发', 'due today', pay({ asOf: '2019-06-30' })),
    notMet('已足额', 'paid in full', pay({ paid: 50000n })),
    cannotTell('实发未填', 'what was paid is empty', pay({ paid: null })),
  ],
  'welfare-post-outside-range': [
    met('低于下限一分', 'a fen below the range', post({ pay: 29999n })),
    met('高于上限一分', 'a fen above the range', post({ pay: 50001n })),
    met('每天四小时', 'four hours a day', post({ hours: 4n })),
    notMet('正好在下限、三小时', 'just the lowest pay, three hours', post({})),
    notMet('正好在上限', 'just the highest pay', post({ pay: 50000n })),
    cannotTell('工时未填', 'the hours are empty', post({ hours: null })),
  ],
}
