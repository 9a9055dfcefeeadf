/** Data quality: the kind of household against who draws which money (Article 29, Q57). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { equals } from '#kernel/operators/equals'
import { known } from '#kernel/operators/known'
import { none } from '#kernel/operators/none'
import { oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { householdKind } from '#policy/vocabulary/household-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { askAtHome, empty, error, type Household, type HouseholdYear, isThisYear, isZero, membersOf, positive } from './words.ts'

const ofHousehold = { ...error, of: ledgers.household, look: askAtHome, numbers: ['Q57'] } as const
const ofYear = { ...error, of: ledgers.householdYear, look: askAtHome, numbers: ['Q57'] } as const

const onAllowance = (h: Household) => oneOf(h.householdKind, householdKind, 'allowance-poor', 'allowance')
const extremelyPoor = (h: Household) => oneOf(h.householdKind, householdKind, 'extremely-poor', 'extremely-poor-out')
const general = (h: Household) => oneOf(h.householdKind, householdKind, 'general-poor', 'general')
const noAllowanceMoney = (y: HouseholdYear) => any(empty(y.allowancePay), isZero(y.allowancePay))
const noSupportMoney = (y: HouseholdYear) => any(empty(y.extremelyPoorPay), isZero(y.extremelyPoorPay))
const hasAllowanceMoney = (y: HouseholdYear) => all(known(y.allowancePay), positive(y.allowancePay))
const hasSupportMoney = (y: HouseholdYear) => all(known(y.extremelyPoorPay), positive(y.extremelyPoorPay))

export const benefitChecks = [
  check({
    ...ofHousehold,
    key: 'allowance-kind-nobody-on-it',
    label: { zh: '低保户中没有人享受低保', en: 'A household on allowance, and nobody draws it' },
    when: (h) =>
      all(
        onAllowance(h),
        none(membersOf(h), (m) => m.allowance),
      ),
  }),
  check({
    ...ofYear,
    key: 'allowance-kind-without-money',
    label: { zh: '低保户没有低保金', en: 'A household on allowance without its money' },
    when: (y) => all(isThisYear(y), onAllowance(y.home), noAllowanceMoney(y)),
  }),
  check({
    ...ofHousehold,
    key: 'extremely-poor-kind-nobody-on-it',
    label: { zh: '五保户中没有人享受特困供养', en: 'An extremely poor household, and nobody is supported' },
    when: (h) =>
      all(
        extremelyPoor(h),
        none(membersOf(h), (m) => m.extremelyPoor),
      ),
  }),
  check({
    ...ofYear,
    key: 'extremely-poor-kind-without-money',
    label: { zh: '五保户没有特困供养金', en: 'An extremely poor household without its money' },
    when: (y) => all(isThisYear(y), extremelyPoor(y.home), noSupportMoney(y)),
  }),
  check({
    ...ofYear,
    key: 'both-allowance-and-support-money',
    label: { zh: '同时有低保金和特困供养金', en: 'Allowance money and support money at once' },
    when: (y) => all(hasAllowanceMoney(y), hasSupportMoney(y)),
  }),
  check({
    ...ofHousehold,
    key: 'general-kind-somebody-on-allowance',
    label: { zh: '一般户中有人享受低保或特困供养', en: 'A general household, and somebody draws allowance or support' },
    when: (h) =>
      all(
        general(h),
        some(membersOf(h), (m) => any(all(known(m.allowance), m.allowance), all(known(m.extremelyPoor), m.extremelyPoor))),
      ),
  }),
  check({
    ...ofYear,
    key: 'general-kind-with-money',
    label: { zh: '一般户有低保金或特困供养金', en: 'A general household with allowance or support money' },
    when: (y) => all(isThisYear(y), general(y.home), any(hasAllowanceMoney(y), hasSupportMoney(y))),
  }),
  check({
    ...ofYear,
    key: 'ecology-money-without-returned-land',
    label: { zh: '有生态补偿金而没有退耕还林', en: 'Ecological compensation without returned land' },
    when: (y) =>
      all(
        isThisYear(y),
        known(y.ecologyPay),
        positive(y.ecologyPay),
        any(empty(y.home.forestReturned), equals(y.home.forestReturned, whole(0))),
      ),
  }),
]
