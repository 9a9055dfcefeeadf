/** Care at home for those who cannot work, cannot care for themselves and have no child able to support them; elders alone without an agreement (Article 18). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import { labour } from '#policy/vocabulary/ability-codes'
import { check, entitlement, standard, warning } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { elderAge } from '../../figures/allowances.ts'
import { isUnable } from '../17-guarantees/words.ts'

const person = { article: 18, of: ledgers.person } as const

// The three withouts as this article has them, at any age; the civil-affairs meaning is another.
const isUnsupported = standard({
  ...person,
  key: 'is-unable-and-unsupported',
  anchor: '三无',
  label: { zh: '三无失能（本条口径）', en: 'No labour, no self-care, no child able to support' },
  is: (p) =>
    all(
      isMember(p),
      oneOf(p.labour, labour, 'lost', 'none'),
      isUnable(p),
      some(p.careNeeds, (n) => not(n.childAble)),
    ),
})

const homeCare = entitlement({
  ...person,
  key: 'home-care-services',
  anchor: '三无',
  label: { zh: '助餐、助洁、助行、助医服务', en: 'Meals, cleaning, walking and seeing the doctor' },
  period: { zh: '每月', en: 'each month' },
  when: (p) => isUnsupported(p),
})

const homeCareNotGiven = check({
  ...person,
  class: 'ent',
  days: villageDays,
  trial: true,
  key: 'home-care-due-not-given',
  anchor: '三无',
  label: { zh: '三无失能人员没有照料服务', en: 'Unable and unsupported, and no care is ordered' },
  when: (p) =>
    all(
      isUnsupported(p),
      none(p.careOrders, (o) => onOrBefore(o.from, decidingDate())),
    ),
  look: {
    zh: '落实护理员或邻里互助，签照料服务单；已入住机构的附说明。',
    en: 'Find a carer or a neighbour and order the care; a word where the person lives in a home.',
  },
  recheck: { zh: '民政', en: 'Civil affairs' },
})

const elderAlone = standard({
  ...person,
  key: 'is-elder-living-alone',
  label: { zh: '独居老人', en: 'Elder living alone' },
  is: (p) =>
    all(
      isMember(p),
      reaches(age(p.idBirth), elderAge),
      any(
        some(p.careNeeds, (n) => n.livesAlone),
        equals(count(where(p.home.members, (m) => isMember(m))), whole(1)),
      ),
    ),
})

const aloneWithoutAgreement = warning({
  ...person,
  key: 'elder-alone-without-agreement',
  numbers: ['M12'],
  anchor: '赡养协议',
  label: { zh: '独居老人没有赡养协议', en: 'Elder living alone has no support agreement' },
  days: villageDays,
  when: (p) =>
    all(
      elderAlone(p),
      none(p.supportAgreements, (a) => onOrBefore(a.signedOn, decidingDate())),
    ),
  look: {
    zh: '问清子女情况，有子女的促成签订赡养协议，无子女的看是否符合特困。',
    en: 'Ask about children: an agreement where there are any, otherwise see whether the person is extremely poor.',
  },
})

export const elderCare = [isUnsupported, homeCare, homeCareNotGiven, elderAlone, aloneWithoutAgreement]
