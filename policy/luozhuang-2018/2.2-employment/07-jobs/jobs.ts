/** Work for the able and willing, and posts that go to the right people and are paid (Article 7). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before, below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { sum } from '#kernel/operators/sum'
import { labour } from '#policy/vocabulary/ability-codes'
import { workState } from '#policy/vocabulary/labour'
import { check, exemption, value, warning } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { joblessMonths, refusedOffers } from '../../figures/factors.ts'
import { welfarePostFrom, welfarePostHours, welfarePostTo } from '../../figures/work.ts'

const work = { article: 7, class: 'ent', trial: true } as const

const ableAndWillingWithoutWork = check({
  ...work,
  key: 'able-and-willing-without-work',
  anchor: '愿就业的有岗位',
  numbers: ['C39'],
  label: { zh: '能干愿干但长期没有就业', en: 'Able and willing, and without work for long' },
  of: ledgers.labourRegister,
  when: (r) =>
    all(
      memberEnjoysPolicy(r.subject),
      r.able,
      r.willing,
      is(r.state, workState, 'jobless'),
      before(addMonths(r.joblessSince, joblessMonths), decidingDate()),
    ),
  look: {
    zh: '问清想做什么、能去多远、有什么技能，推荐本村公益岗、企业用工或培训。',
    en: 'Ask what they want, how far they can go and what they know; propose a post of the village, a firm or a course.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

const refusedOffersTwice = exemption({
  key: 'refused-offers-twice',
  article: 7,
  label: { zh: '多次拒绝推荐岗位', en: 'Refused the posts proposed' },
  of: ledgers.labourRegister,
  exempts: [ableAndWillingWithoutWork],
  when: (r) => reaches(r.refusals, refusedOffers),
})

const openPlacesNearby = value({
  key: 'open-places-nearby',
  article: 7,
  anchor: '因人因需设岗',
  label: { zh: '本村公益岗空缺数', en: 'Open places of posts in the village' },
  of: ledgers.labourRegister,
  is: (r) => sum(r.postsNearby, (p) => minus(p.places, p.filled)),
})

const postHolderNotEligible = check({
  ...work,
  key: 'post-holder-not-eligible',
  anchor: '公益岗位',
  numbers: ['C39'],
  label: { zh: '公益岗在岗人员不符合条件', en: 'Holder of a post who is not eligible' },
  of: ledgers.postHolder,
  when: (r) => all(r.current, any(not(memberEnjoysPolicy(r.subject)), oneOf(r.subject.labour, labour, 'lost', 'none'))),
  look: {
    zh: '核实是否本人在岗、是否顶替，不符合的按程序调整。',
    en: 'See whether the person works there or somebody else in their name; change it by the rules where not eligible.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

// Where the office keeps no list of holders, its file of employment says who works in a post.
const welfareWorkerNotEligible = check({
  ...work,
  key: 'welfare-worker-not-eligible',
  anchor: '公益岗位',
  numbers: ['C39'],
  label: { zh: '就业登记中的公益岗人员不符合条件', en: 'Somebody in a post by the file of employment who is not eligible' },
  of: ledgers.employment,
  when: (e) => all(e.welfarePost, any(not(memberEnjoysPolicy(e.subject)), oneOf(e.subject.labour, labour, 'lost', 'none'))),
  look: {
    zh: '核实是否仍在岗、是否本人，不符合的按程序调整。',
    en: 'See whether the person is still there and is the one named; change it by the rules where not eligible.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

const holdsTwoPosts = check({
  ...work,
  key: 'holds-two-posts',
  anchor: '公益岗位',
  numbers: ['C39'],
  label: { zh: '同一人占两个公益岗', en: 'One person in two posts' },
  of: ledgers.person,
  when: (p) => above(count(where(p.postsHeld, (r) => r.current)), whole(1)),
  look: { zh: '核实是否重复登记，确在两岗的保留一个。', en: 'See whether it was entered twice; where both are real, one is kept.' },
  recheck: { zh: '人社', en: 'Human resources' },
})

const payOverdue = warning({
  key: 'pay-overdue',
  article: 7,
  anchor: '公益岗位',
  label: { zh: '岗位或务工报酬到期未足额发放', en: 'Pay overdue' },
  of: ledgers.wagePayment,
  when: (w) => all(before(w.dueOn, decidingDate()), below(w.paid, w.due)),
  look: { zh: '向发放单位核实欠发原因和日期，向本人核实。', en: 'Ask who pays why it is owed and until when; ask the person.' },
})

const welfarePostOutsideRange = check({
  ...work,
  key: 'welfare-post-outside-range',
  anchor: '互助扶贫公益岗位',
  numbers: ['P47'],
  label: { zh: '公益岗补贴或工时超出范围', en: 'Pay or hours of a post outside the range' },
  of: ledgers.openPost,
  when: (p) => any(below(p.pay, welfarePostFrom), above(p.pay, welfarePostTo), above(p.hours, welfarePostHours)),
  look: { zh: '核对设岗文件规定的标准和工时。', en: 'Compare with the paper that set up the post.' },
})

export const jobRules = [
  ableAndWillingWithoutWork,
  refusedOffersTwice,
  openPlacesNearby,
  postHolderNotEligible,
  welfareWorkerNotEligible,
  holdsTwoPosts,
  payOverdue,
  welfarePostOutsideRange,
]
