/** The pension premium paid on behalf, the basic pension at sixty, and the match of the filial fund (Article 18). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { where } from '#kernel/operators/groups'
import { atMost } from '#kernel/operators/least'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { reaches } from '#kernel/operators/reaches'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { within } from '#kernel/operators/within'
import { pensionScheme, pensionState } from '#policy/vocabulary/department-codes'
import { check, entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { ageAtYearEnd, isMember, isStudent, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { premiumAgeFrom, premiumAgeTo } from '../../figures/ages.ts'
import {
  basicPension as basicPensionSum,
  childSupport,
  filialMatch,
  filialMatchCap,
  pensionAge,
  pensionPremiumOnBehalf,
} from '../../figures/elders.ts'

const pensionPremium = entitlement({
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

const basicPension = entitlement({
  key: 'basic-pension-drawn',
  article: 18,
  numbers: ['P45'],
  label: { zh: '居民基础养老金', en: 'Basic resident pension' },
  period: { zh: '每月', en: 'each month' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      reaches(age(p.idBirth), pensionAge),
      none(p.pensions, (i) => oneOf(i.scheme, pensionScheme, 'employee', 'public')),
    ),
  amount: () => basicPensionSum,
  received: (p) =>
    sum(
      where(p.pensions, (i) => is(i.state, pensionState, 'drawing')),
      (i) => i.benefit,
    ),
})

const elderNotDrawing = check({
  key: 'elder-not-drawing-pension',
  article: 18,
  class: 'ent',
  days: villageDays,
  trial: true,
  numbers: ['C34'],
  label: { zh: '满60周岁未领养老金', en: 'Sixty or older and draws no pension' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      reaches(age(p.idBirth), pensionAge),
      none(p.pensions, (i) => is(i.state, pensionState, 'drawing')),
    ),
  look: {
    zh: '核实是否办理领取手续、是否在职工养老或外地领取。',
    en: 'Find out whether drawing was applied for, or a pension comes from work or elsewhere.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

// Paid by the quarter: the child's floor, the match and its cap are each reckoned by the months paid for.
const filialMatchDue = entitlement({
  key: 'filial-fund-match',
  article: 18,
  anchor: '孝心',
  numbers: ['P46'],
  label: { zh: '孝心养老基金配套', en: 'Match of the filial-piety fund' },
  period: { zh: '每季度', en: 'each quarter' },
  of: ledgers.filialPayment,
  when: (f) => all(isMember(f.subject), reaches(f.paid, times(childSupport, f.months))),
  amount: (f) => atMost(portion(f.paid, filialMatch), times(filialMatchCap, f.months)),
  received: (f) => f.match,
})

export const pensions = [pensionPremium, basicPension, elderNotDrawing, filialMatchDue]
