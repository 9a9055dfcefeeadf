/** Places in care homes: who comes first, who pays, who waits, and the share of each town (Article 17). */
import { above } from '#kernel/operators/above'
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { choose } from '#kernel/operators/choose'
import { inYuan, whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { sharing, where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { ratio } from '#kernel/operators/ratio'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { careStayState } from '#policy/vocabulary/care'
import { benefitState, care, selfCare } from '#policy/vocabulary/help-codes'
import { check, entitlement, standard, value, warning, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { enjoysPolicy, isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { centralSupportShare, centralSupportShareProvince, elderAge } from '../../figures/allowances.ts'
import { isCertifiedDisabled, isExtremelyPoor, isUnable, onAllowance } from './words.ts'

type Support = RecordOf<typeof world, 'extremelyPoor'>

const civil = { zh: '民政', en: 'Civil affairs' }
const doubt = { article: 17, anchor: '特困人员', class: 'ent', days: villageDays, trial: true } as const

// 1: extremely poor and unable; 2: extremely poor; 3: elders and disabled people of allowance and registered households; 4: everybody else.
const rank = value({
  article: 17,
  key: 'care-home-rank',
  anchor: '特困人员',
  label: { zh: '福利机构入住次序', en: 'Order of filling a care home' },
  of: ledgers.person,
  is: (p) =>
    choose(
      isExtremelyPoor(p),
      choose(isUnable(p), whole(1), whole(2)),
      choose(
        all(any(reaches(age(p.idBirth), elderAge), isCertifiedDisabled(p)), any(onAllowance(p), enjoysPolicy(p.home))),
        whole(3),
        whole(4),
      ),
    ),
})

const careHomePlace = entitlement({
  article: 17,
  key: 'care-home-place',
  anchor: '特困人员',
  label: { zh: '福利机构免费或低偿入住', en: 'A place in a care home, free or at a low fee' },
  period: { zh: '每月', en: 'each month' },
  of: ledgers.person,
  when: (p) => all(isMember(p), within(rank(p), whole(3))),
})

const paysThoughExtremelyPoor = check({
  ...doubt,
  key: 'extremely-poor-pays-in-care-home',
  label: { zh: '特困人员入住机构还交费', en: 'Extremely poor person pays in a care home' },
  of: ledgers.careStay,
  when: (s) => all(is(s.state, careStayState, 'living'), isExtremelyPoor(s.subject), above(s.fee, inYuan(0))),
  look: { zh: '核对收费票据和供养金去向，应免费的退还。', en: 'Look at bill and support money; what should be free is paid back.' },
  recheck: civil,
})

const outOfOrder = check({
  ...doubt,
  key: 'care-home-filled-out-of-order',
  label: { zh: '有特困人员轮候，机构却住着其他人', en: 'Others live in a home for which an extremely poor person waits' },
  of: ledgers.careStay,
  when: (s) =>
    all(
      is(s.state, careStayState, 'living'),
      not(isExtremelyPoor(s.subject)),
      some(
        sharing(s, (x) => x.careHome),
        (x) => all(is(x.state, careStayState, 'waiting'), isExtremelyPoor(x.subject)),
      ),
    ),
  look: {
    zh: '先安排轮候的特困人员，床位不足的协调邻近机构。',
    en: 'Place the extremely poor first; where beds are short ask a neighbouring home.',
  },
  recheck: civil,
})

const unableWithoutPlace = warning({
  article: 17,
  key: 'unable-extremely-poor-without-place',
  anchor: '特困人员',
  label: { zh: '不能自理的特困人员没有集中供养床位', en: 'Unable extremely poor person has no place in a home' },
  of: ledgers.person,
  days: villageDays,
  when: (p) =>
    all(
      isMember(p),
      isExtremelyPoor(p),
      isUnable(p),
      none(p.extremelyPoorRecords, (r) => is(r.care, care, 'centralised')),
      none(p.careStays, (s) => is(s.state, careStayState, 'living')),
    ),
  look: {
    zh: '上门问本人意愿，愿意的安排入住，不愿意的落实照料人并签协议。',
    en: 'Ask what the person wants; arrange a place, or a carer with a signed agreement.',
  },
})

const unableNow = (r: Support) => all(is(r.state, benefitState, 'current'), is(r.selfCare, selfCare, 'unable'))
const ofTheTown = (r: Support) => sharing(r, (x) => x.town)

const townShare = value({
  article: 17,
  key: 'town-central-support-share',
  anchor: '50%',
  numbers: ['P13'],
  label: { zh: '本街镇不能自理特困人员集中供养率', en: 'Central support of the unable in the town' },
  of: ledgers.extremelyPoor,
  is: (r) =>
    ratio(
      count(where(ofTheTown(r), (x) => all(unableNow(x), is(x.care, care, 'centralised')))),
      count(where(ofTheTown(r), (x) => unableNow(x))),
    ),
})

const townReachesHalf = standard({
  article: 17,
  key: 'town-reaches-central-support',
  anchor: '50%',
  numbers: ['P13'],
  label: { zh: '所在街镇集中供养率达到50%', en: 'The town supports half centrally' },
  of: ledgers.extremelyPoor,
  is: (r) => all(unableNow(r), reaches(townShare(r), centralSupportShare)),
})

const townReachesProvince = standard({
  article: 17,
  key: 'town-reaches-provincial-central-support',
  numbers: ['P13'],
  label: { zh: '所在街镇集中供养率达到省2019年目标', en: 'The town reaches the provincial goal of 2019' },
  of: ledgers.extremelyPoor,
  is: (r) => all(unableNow(r), reaches(townShare(r), centralSupportShareProvince)),
})

export const careHomeRules = [
  rank,
  careHomePlace,
  paysThoughExtremelyPoor,
  outOfOrder,
  unableWithoutPlace,
  townShare,
  townReachesHalf,
  townReachesProvince,
]
