/** Insurance that is bought for everybody who enjoys the policy (Article 9). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { medicalState } from '#policy/vocabulary/department-codes'
import { check, entitlement, type world } from '#policy/vocabulary/language'
import { coverKind } from '#policy/vocabulary/special-insurance'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { enjoysPolicy, isMember, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import {
  accidentDeath,
  accidentMedical,
  accidentPremium,
  propertyDisaster,
  propertyPremium,
  propertyTheft,
  registeredPremium,
  residentPremium,
  specialInsuranceCap,
  specialInsuranceFrom,
  specialInsurancePremium,
} from '../../figures/insurance.ts'

const doubt = { article: 9, anchor: '扶贫特惠保险', class: 'ent', days: villageDays, trial: true } as const
const yearly = { article: 9, of: ledgers.person, period: { zh: '每年', en: 'each year' } } as const

type Roster = RecordOf<typeof world, 'specialInsurance'>

const thisYear = (i: Roster) => equals(i.year, yearOf(decidingDate()))

/** Whether a row of the roster is of the year and about one kind of cover. */
const covers = (kind: 'medical' | 'accident' | 'property') => (i: Roster) => all(is(i.cover, coverKind, kind), thisYear(i))
const insured = (p: RecordOf<typeof world, 'person'>, kind: 'medical' | 'accident' | 'property') => where(p.specialInsurances, covers(kind))

const specialInsuranceBought = entitlement({
  ...yearly,
  key: 'special-insurance-bought',
  anchor: '扶贫特惠保险',
  numbers: ['P35'],
  label: { zh: '政府购买扶贫特惠保险', en: 'Special insurance bought by the government' },
  when: (p) => memberEnjoysPolicy(p),
  atLeast: () => specialInsurancePremium,
  received: (p) => sum(insured(p, 'medical'), (i) => i.premium),
})

const accidentInsuranceBought = entitlement({
  ...yearly,
  key: 'accident-insurance-bought',
  anchor: '扶贫特惠保险',
  numbers: ['P36'],
  label: { zh: '政府购买意外伤害保险', en: 'Accident insurance bought by the government' },
  when: (p) => memberEnjoysPolicy(p),
  atLeast: () => accidentPremium,
  received: (p) => sum(insured(p, 'accident'), (i) => i.premium),
})

// The document buys for households as well as for persons: the house and what is in it.
const propertyInsuranceBought = entitlement({
  article: 9,
  of: ledgers.household,
  period: { zh: '每年', en: 'each year' },
  key: 'property-insurance-bought',
  anchor: '扶贫特惠保险',
  numbers: ['P36'],
  label: { zh: '政府购买家庭财产保险', en: 'Property insurance bought by the government' },
  when: (h) => enjoysPolicy(h),
  atLeast: () => propertyPremium,
  received: (h) => sum(h.members, (m) => sum(insured(m, 'property'), (i) => i.premium)),
})

const medicalPremiumPaid = entitlement({
  ...yearly,
  key: 'medical-premium-paid',
  anchor: '五重保障',
  numbers: ['P30'],
  label: { zh: '居民医保个人缴费由政府承担', en: 'Resident medical premium paid by the government' },
  when: (p) => memberEnjoysPolicy(p),
  amount: () => minus(residentPremium, registeredPremium),
})

export const premiumEntitlements = [specialInsuranceBought, accidentInsuranceBought, propertyInsuranceBought, medicalPremiumPaid]

const enjoyingPersonNotOnRoster = check({
  ...doubt,
  key: 'enjoying-person-not-on-insurance-roster',
  numbers: ['C32'],
  label: { zh: '享受政策人口不在特惠保险名册', en: 'Person who enjoys the policy is not on the insurance roster' },
  of: ledgers.person,
  when: (p) => all(memberEnjoysPolicy(p), none(p.specialInsurances, covers('medical'))),
  look: {
    zh: '核对当年投保名册和缴费凭证；投保截止日后新增的人口补投。',
    en: 'Compare the year’s roster and receipt; insure those who joined after the closing day.',
  },
  recheck: { zh: '扶贫、保险公司', en: 'Poverty office and insurer' },
})

const onRosterNotEnjoying = check({
  ...doubt,
  key: 'on-insurance-roster-not-enjoying',
  numbers: ['C32'],
  label: { zh: '不享受政策却列入特惠保险名册', en: 'On the insurance roster without enjoying the policy' },
  of: ledgers.person,
  when: (p) => all(isMember(p), not(enjoysPolicy(p.home)), some(p.specialInsurances, thisYear)),
  look: {
    zh: '核对投保时的脱贫属性和退出日期，误投的由区扶贫办与保险公司清算。',
    en: 'Compare the status at the time of insuring; what was insured by mistake is settled with the insurer.',
  },
  recheck: { zh: '扶贫、保险公司', en: 'Poverty office and insurer' },
})

const enjoyingHouseholdWithoutPropertyInsurance = check({
  ...doubt,
  key: 'enjoying-household-without-property-insurance',
  numbers: ['C32'],
  label: { zh: '享受政策户未投家庭财产保险', en: 'Household that enjoys the policy has no property insurance' },
  of: ledgers.household,
  when: (h) =>
    all(
      enjoysPolicy(h),
      every(h.members, (m) => none(m.specialInsurances, covers('property'))),
    ),
  look: { zh: '核对当年家财险投保清单，漏投的补投。', en: 'Compare the year’s list of property insurance and insure who was left out.' },
  recheck: { zh: '扶贫、保险公司', en: 'Poverty office and insurer' },
})

const specialInsuranceBelowPlan = check({
  ...doubt,
  key: 'special-insurance-below-plan',
  numbers: ['P35', 'P36'],
  label: { zh: '特惠保险保障低于方案', en: 'Special insurance covers less than its plan' },
  of: ledgers.specialInsurance,
  when: (i) =>
    any(
      all(is(i.cover, coverKind, 'medical'), any(below(i.sumInsured, specialInsuranceCap), above(i.startsFrom, specialInsuranceFrom))),
      all(is(i.cover, coverKind, 'accident'), any(below(i.sumInsured, accidentDeath), below(i.secondSum, accidentMedical))),
      all(is(i.cover, coverKind, 'property'), any(below(i.sumInsured, propertyDisaster), below(i.secondSum, propertyTheft))),
    ),
  look: {
    zh: '对照年度承保协议核实保额和免赔额，低于方案的要求保险公司补足。',
    en: 'Compare sums insured and deductible with the year’s agreement; the insurer makes good what falls short.',
  },
  recheck: { zh: '扶贫、金融办', en: 'Poverty and finance offices' },
})

const residentPremiumCharged = check({
  ...doubt,
  key: 'resident-premium-charged',
  anchor: '五重保障',
  numbers: ['C32'],
  label: { zh: '享受政策人口自缴了居民医保费', en: 'Person who enjoys the policy paid the medical premium' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      some(p.medicals, (m) => all(is(m.state, medicalState, 'insured'), above(m.premium, registeredPremium))),
    ),
  look: {
    zh: '核对缴费凭证和代缴名单，应由政府承担的退还本人。',
    en: 'Compare receipt and list; what the government should bear is paid back.',
  },
  recheck: { zh: '医保', en: 'Medical insurance office' },
})

export const premiumChecks = [
  enjoyingPersonNotOnRoster,
  onRosterNotEnjoying,
  enjoyingHouseholdWithoutPropertyInsurance,
  specialInsuranceBelowPlan,
  residentPremiumCharged,
]
