/** Twenty rules that between them use the groups, windows and most words, to be measured against SQL written by hand. */
import { article } from '#kernel/article'
import type { Clause } from '#kernel/clauses'
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { bands } from '#kernel/operators/bands'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { day, fraction, inYuan, whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { daysBetween } from '#kernel/operators/days-between'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { firstBy } from '#kernel/operators/first-by'
import { before, during, previous, sharing, where } from '#kernel/operators/groups'
import { largest } from '#kernel/operators/largest'
import { least } from '#kernel/operators/least'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { ratio } from '#kernel/operators/ratio'
import { reaches } from '#kernel/operators/reaches'
import { smallest } from '#kernel/operators/smallest'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { pack } from '#kernel/pack'
import { labour } from '#policy/vocabulary/ability-codes'
import { status } from '#policy/vocabulary/household-codes'
import { standard, value, world } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'

const head = (key: string) => ({ key, article: 0, label: { zh: key, en: key } })
const ofHousehold = (key: string) => ({ ...head(key), of: ledgers.household })
const ofStay = (key: string) => ({ ...head(key), of: ledgers.stay })
const ofPerson = (key: string) => ({ ...head(key), of: ledgers.person })

const members = value({ ...ofHousehold('members'), is: (h) => count(h.members) })
const elders = value({ ...ofHousehold('elders'), is: (h) => count(where(h.members, (p) => reaches(age(p.birthDate), whole(60)))) })
const able = standard({ ...ofHousehold('able'), is: (h) => some(h.members, (p) => oneOf(p.labour, labour, 'ordinary', 'skilled')) })
const allOld = standard({ ...ofHousehold('all-old'), is: (h) => every(h.members, (p) => reaches(age(p.birthDate), whole(60))) })
const noPupil = standard({ ...ofHousehold('no-pupil'), is: (h) => none(h.members, (p) => is(p.schoolStage, schoolStage, 'primary')) })
const oldest = value({ ...ofHousehold('oldest'), is: (h) => smallest(h.members, (p) => p.birthDate) })
const youngest = value({ ...ofHousehold('youngest'), is: (h) => largest(h.members, (p) => p.birthDate) })
const income = value({
  ...ofHousehold('income'),
  is: (h) =>
    sum(
      where(h.years, (y) => equals(y.year, whole(2019))),
      (y) => y.netIncome,
    ),
})
const perHead = value({ ...ofHousehold('per-head'), is: (h) => divided(income(h), members(h)) })
const poorByIncome = standard({
  ...ofHousehold('poor-by-income'),
  is: (h) => all(below(perHead(h), inYuan(4000)), is(h.status, status, 'poor')),
})
const aid = value({
  ...ofHousehold('aid'),
  is: (h) =>
    choose(
      poorByIncome(h),
      bands(income(h), { from: inYuan(0), rate: fraction(1, 10) }, { from: inYuan(5000), rate: fraction(1, 20) }),
      portion(income(h), fraction(1, 100)),
    ),
})
const aboveAll = standard({
  ...ofHousehold('transfers-half'),
  is: (h) =>
    reaches(
      ratio(
        sum(h.years, (y) => y.transfer),
        sum(h.years, (y) => y.grossIncome),
      ),
      fraction(1, 2),
    ),
})
const first = value({
  ...ofHousehold('sex-of-oldest'),
  is: (h) =>
    firstBy(
      h.members,
      (p) => p.birthDate,
      (p) => p.sex,
    ),
})
const yearBefore = value({
  ...head('year-before'),
  of: ledgers.householdYear,
  is: (y) =>
    minus(
      y.netIncome,
      largest(
        previous(y.home.years, y, (o) => o.year),
        (o) => o.netIncome,
      ),
    ),
})
const left = value({ ...ofStay('left'), is: (s) => minus(s.inPolicy, s.basic, s.serious) })
const earlier = value({
  ...ofStay('earlier'),
  is: (s) =>
    sum(
      before(s.subject.stays, s, (o) => o.settled, 'year'),
      (o) => o.inPolicy,
    ),
})
const capped = value({
  ...ofStay('capped'),
  is: (s) => minus(least(plus(earlier(s), s.inPolicy), inYuan(20_000)), least(earlier(s), inYuan(20_000))),
})
const nights = value({ ...ofStay('nights'), is: (s) => daysBetween(s.admitted, s.discharged) })
const stays = value({
  ...ofPerson('stays'),
  is: (p) => count(during(p.stays, (s) => s.settled, day('2019-01-01'), day('2019-12-31'))),
})
const phones = value({ ...ofPerson('phones'), is: (p) => count(sharing(p, (o) => o.phone)) })

const label = { zh: '二十条', en: 'Twenty rules' }
export const twenty = [
  members,
  elders,
  able,
  allOld,
  noPupil,
  oldest,
  youngest,
  income,
  perHead,
  poorByIncome,
  aid,
  aboveAll,
  first,
  yearBefore,
  left,
  earlier,
  capped,
  nights,
  stays,
  phones,
]

export const twentyRules = pack({
  key: 'twenty',
  label,
  version: '1',
  vocabulary: world,
  articles: [
    article({
      number: 0,
      chapter: '',
      title: label,
      paraphrase: label,
      duties: [],
      items: [],
      readings: [],
      clauses: twenty as readonly Clause[],
    }),
  ],
})
