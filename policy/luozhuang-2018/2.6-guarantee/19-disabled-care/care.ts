/** Rehabilitation of disabled people, and care of the severely disabled from sixteen: support where they qualify, otherwise a service (Article 19). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { careStayState } from '#policy/vocabulary/care'
import { check, entitlement, standard } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { longCareAge } from '../../figures/villages.ts'
import { isCertifiedDisabled, isExtremelyPoor, isSeverelyDisabled } from '../17-guarantees/words.ts'

const person = { article: 19, of: ledgers.person } as const
const monthly = { ...person, period: { zh: '每月', en: 'each month' } } as const

const needsLongCare = standard({
  ...person,
  key: 'severely-disabled-needing-care',
  label: { zh: '16周岁以上、需长期照护的重度残疾人', en: 'Severely disabled, sixteen or older, in need of long care' },
  is: (p) =>
    all(
      isMember(p),
      reaches(age(p.idBirth), longCareAge),
      isSeverelyDisabled(p),
      some(p.careNeeds, (n) => n.longCare),
    ),
})

const supported = entitlement({
  ...monthly,
  key: 'severely-disabled-extremely-poor-support',
  label: { zh: '重度残疾人特困供养', en: 'Extremely-poor support of the severely disabled' },
  when: (p) => all(needsLongCare(p), isExtremelyPoor(p)),
})

const caredFor = entitlement({
  ...monthly,
  key: 'severely-disabled-care-service',
  label: { zh: '重度残疾人集中或日间照料、居家服务', en: 'Care arranged by the town: in a home, by day or at home' },
  when: (p) => all(needsLongCare(p), not(isExtremelyPoor(p))),
})

const withoutCare = check({
  ...person,
  class: 'ent',
  days: villageDays,
  trial: true,
  key: 'severely-disabled-without-care',
  label: { zh: '需长期照护的重度残疾人无人安排照料', en: 'No care is arranged for a severely disabled person in need of it' },
  when: (p) =>
    all(
      needsLongCare(p),
      not(isExtremelyPoor(p)),
      none(p.careOrders, (o) => onOrBefore(o.from, decidingDate())),
      none(p.careStays, (s) => is(s.state, careStayState, 'living')),
    ),
  look: {
    zh: '看家里谁照料、能否申请特困供养，由街镇安排托养、日间或居家照料。',
    en: 'See who cares at home and whether support can be asked for; the town arranges a place, day care or care at home.',
  },
  recheck: { zh: '残联、民政', en: 'Disabled persons’ federation and civil affairs' },
})

const basicRehabilitation = entitlement({
  ...person,
  key: 'basic-rehabilitation',
  anchor: '康复服务',
  label: { zh: '基本康复服务', en: 'Basic rehabilitation' },
  period: { zh: '每年', en: 'each year' },
  when: (p) => all(isMember(p), isCertifiedDisabled(p)),
})

const rehabilitationSecured = standard({
  ...person,
  key: 'rehabilitation-secured',
  anchor: '康复服务',
  label: { zh: '残疾人当年得到康复服务', en: 'Who is disabled had rehabilitation this year' },
  is: (p) =>
    any(
      not(isCertifiedDisabled(p)),
      some(p.rehabilitations, (r) => equals(yearOf(r.on), yearOf(decidingDate()))),
    ),
})

export const disabledCareRules = [needsLongCare, supported, caredFor, withoutCare, basicRehabilitation, rehabilitationSecured]
