/** Comparison: income items against card payments, health against certificates (Article 29, class "ent": C40, C41). */
import type { Money, Truth } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { equals } from '#kernel/operators/equals'
import { greatest } from '#kernel/operators/greatest'
import { during, where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { some } from '#kernel/operators/some'
import { startOfYear } from '#kernel/operators/start-of-year'
import { sum } from '#kernel/operators/sum'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { health } from '#policy/vocabulary/ability-codes'
import { paymentItem } from '#policy/vocabulary/comparison-codes'
import { certificateState, stayKind } from '#policy/vocabulary/help-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { paymentDifference, paymentDifferenceMoney } from '../../figures/comparison.ts'
import { incomeCycleMonthsBefore } from '../../figures/doubts.ts'
import { isMember } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'
import { inTheYear, membersOf } from './words.ts'

type Year = RecordOf<typeof world, 'householdYear'>
type Payment = RecordOf<typeof world, 'payment'>
type Period = 'cycle' | 'calendar'

const served = { article: 29, class: 'ent', days: villageDays, trial: true } as const
const exempt = { article: 29 } as const

const begins = (of: Period) =>
  of === 'calendar' ? startOfYear(decidingDate()) : addMonths(startOfYear(decidingDate()), minus(whole(0), incomeCycleMonthsBefore))
const ends = (of: Period) =>
  of === 'calendar' ? endOfYear(decidingDate()) : addMonths(endOfYear(decidingDate()), minus(whole(0), incomeCycleMonthsBefore))

/** What the card paid the members of a household in a period, for what `test` says. */
const paid = (y: Year, of: Period, test: (p: Payment) => Truth) =>
  sum(membersOf(y.home), (m) =>
    sum(
      where(
        during(m.payments, (p) => p.paidOn, begins(of), ends(of)),
        (p) => test(p),
      ),
      (p) => p.amount,
    ),
  )

/** By more than the share and more than the sum: small differences are rounding. */
const differs = (declared: Money, by: Money) =>
  all(
    above(greatest(minus(declared, by), minus(by, declared)), portion(by, paymentDifference)),
    above(greatest(minus(declared, by), minus(by, declared)), paymentDifferenceMoney),
  )

const isOf = (p: Payment, item: 'allowance' | 'extremely-poor' | 'pension' | 'ecology' | 'family-planning') => is(p.item, paymentItem, item)

// Relief and disaster money are paid once and counted apart.
const isPayment = (p: Payment) => not(is(p.item, paymentItem, 'relief'))

const isThisYear = (y: Year) => equals(y.year, yearOf(decidingDate()))

const itemsDiffer = (y: Year, of: Period) => [
  differs(
    y.allowancePay,
    paid(y, of, (p) => isOf(p, 'allowance')),
  ),
  differs(
    y.extremelyPoorPay,
    paid(y, of, (p) => isOf(p, 'extremely-poor')),
  ),
  differs(
    y.pensionPay,
    paid(y, of, (p) => isOf(p, 'pension')),
  ),
  differs(
    y.ecologyPay,
    paid(y, of, (p) => isOf(p, 'ecology')),
  ),
  differs(
    y.familyPlanningPay,
    paid(y, of, (p) => isOf(p, 'family-planning')),
  ),
]

const itemDiffers = check({
  ...served,
  key: 'transfer-item-differs-from-card-payments',
  numbers: ['C40'],
  label: { zh: '转移性收入某项与一卡通发放不符', en: 'An item of transfers differs from what the card paid' },
  of: ledgers.householdYear,
  when: (y) => all(isThisYear(y), any(...itemsDiffer(y, 'cycle'))),
  look: {
    zh: '对照存折逐项核对，改正收入表，或查明漏发、错发。',
    en: 'Go through the items with the bank book; correct the income sheet, or find out what was not paid or paid wrongly.',
  },
  recheck: { zh: '财政', en: 'Finance' },
})

// The declared total also holds maintenance and gifts, so it is asked one way only.
const totalBelowPaid = check({
  ...served,
  key: 'transfers-below-card-payments',
  numbers: ['C40'],
  label: { zh: '申报转移性收入少于一卡通发放', en: 'Declared transfers are less than what the card paid' },
  of: ledgers.householdYear,
  when: (y) =>
    all(
      isThisYear(y),
      below(
        y.transfer,
        paid(y, 'cycle', (p) => isPayment(p)),
      ),
      differs(
        y.transfer,
        paid(y, 'cycle', (p) => isPayment(p)),
      ),
    ),
  look: {
    zh: '对照存折核对本周期到账的各项补贴，补记漏登的收入。',
    en: 'Compare the subsidies that arrived in the cycle with the bank book; add the income that was left out.',
  },
  recheck: { zh: '财政', en: 'Finance' },
})

const itemOfCalendarYear = exemption({
  ...exempt,
  key: 'card-payments-cross-the-cycle',
  numbers: ['C40'],
  code: 'X0',
  exempts: [itemDiffers],
  label: {
    zh: '按自然年度计算各项相符，差异在周期边界',
    en: 'By the calendar year all items agree: the difference lies at the end of the cycle',
  },
  of: ledgers.householdYear,
  when: (y) => all(isThisYear(y), not(any(...itemsDiffer(y, 'calendar')))),
})

const totalOfCalendarYear = exemption({
  ...exempt,
  key: 'card-total-crosses-the-cycle',
  numbers: ['C40'],
  code: 'X0',
  exempts: [totalBelowPaid],
  label: {
    zh: '按自然年度计算合计相符，差异在周期边界',
    en: 'By the calendar year the total agrees: the difference lies at the end of the cycle',
  },
  of: ledgers.householdYear,
  when: (y) =>
    all(
      isThisYear(y),
      not(
        differs(
          y.transfer,
          paid(y, 'calendar', (p) => isPayment(p)),
        ),
      ),
    ),
})

const healthyYetCertified = check({
  ...served,
  key: 'healthy-in-registry-ill-in-files',
  numbers: ['C41'],
  label: { zh: '登记健康而部门文件有残疾或慢性病', en: 'Healthy in the registry, disabled or chronically ill in the files' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      is(p.health, health, 'healthy'),
      any(
        some(p.disabilities, (d) => oneOf(d.state, certificateState, 'valid', 'expired')),
        some(p.stays, (s) => all(is(s.kind, stayKind, 'outpatient-chronic'), inTheYear(s.settled))),
      ),
    ),
  look: {
    zh: '看残疾人证、慢病证和病历，更正健康状况，补上应享的补贴和签约。',
    en: 'See certificate and medical papers; correct the health, and add the subsidies and the doctor’s contract that are due.',
  },
  recheck: { zh: '残联、卫健', en: 'Disabled persons’ federation and health' },
})

const disabledWithoutCertificate = check({
  ...served,
  key: 'disabled-in-registry-without-certificate',
  numbers: ['C41'],
  label: { zh: '登记残疾而残联文件无有效证', en: 'Disabled in the registry, no valid certificate in the file' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      oneOf(p.health, health, 'disabled', 'chronic-disabled', 'serious-disabled', 'chronic-serious-disabled'),
      none(p.disabilities, (d) => is(d.state, certificateState, 'valid')),
    ),
  look: {
    zh: '看残疾人证：未办的帮助办证，过期的换证，登记错的更正。',
    en: 'See the certificate: help where there is none, renew an expired one, correct a wrong entry.',
  },
  recheck: { zh: '残联、卫健', en: 'Disabled persons’ federation and health' },
})

const certificateExpired = exemption({
  ...exempt,
  key: 'disability-certificate-expired',
  numbers: ['C41'],
  code: 'X7',
  exempts: [healthyYetCertified, disabledWithoutCertificate],
  label: { zh: '残疾人证已过期', en: 'The certificate has expired' },
  of: ledgers.person,
  when: (p) =>
    all(
      some(p.disabilities, (d) => is(d.state, certificateState, 'expired')),
      none(p.disabilities, (d) => is(d.state, certificateState, 'valid')),
    ),
})

export const contradictedChecks = [
  itemDiffers,
  totalBelowPaid,
  itemOfCalendarYear,
  totalOfCalendarYear,
  healthyYetCertified,
  disabledWithoutCertificate,
  certificateExpired,
]
