/** The resident pension premium that the government pays for people who enjoy the policy (Article 18). */
import { all } from '#kernel/operators/all'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { sum } from '#kernel/operators/sum'
import { within } from '#kernel/operators/within'
import { pensionScheme } from '#policy/vocabulary/department-codes'
import { entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { ageAtYearEnd, isStudent, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { premiumAgeFrom, premiumAgeTo } from '../../figures/ages.ts'
import { pensionPremiumOnBehalf } from '../../figures/elders.ts'

export const pensionPremium = entitlement({
  key: 'pension-premium',
  article: 18,
  anchor: '代缴城乡居民养老保险费',
  numbers: ['P45'],
  label: { zh: '政府代缴居民养老保险费', en: 'Resident pension premium paid on behalf' },
  period: { zh: '每年', en: 'each year' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      reaches(ageAtYearEnd(p), premiumAgeFrom),
      within(ageAtYearEnd(p), premiumAgeTo),
      not(isStudent(p)),
      none(p.pensions, (i) => oneOf(i.scheme, pensionScheme, 'employee', 'public')),
    ),
  amount: () => pensionPremiumOnBehalf,
  received: (p) =>
    sum(
      where(p.pensions, (i) => i.paidOnBehalf),
      (i) => i.tier,
    ),
})
