/** Comparison: people who were perhaps missed (Article 29, class "miss"). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { disabilityGrade } from '#policy/vocabulary/ability-codes'
import { allowanceArea, benefitState, certificateState } from '#policy/vocabulary/help-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { leftAfterFiveLayers } from '../../2.3-health/09-medical-guarantee/waterfall.ts'
import { ownMedicalSpending } from '../../figures/comparison.ts'
import { villageDays } from './days.ts'
import { inTheYear } from './words.ts'

const missed = { article: 29, class: 'miss', days: villageDays } as const

const allowanceHouseholdNotRegistered = check({
  ...missed,
  key: 'allowance-household-not-registered',
  anchor: '农村低保',
  numbers: ['C21'],
  label: { zh: '农村低保户未建档立卡', en: 'Household on rural subsistence allowance is not registered' },
  of: ledgers.person,
  when: (p) =>
    all(
      not(p.registered),
      some(p.allowances, (a) => all(is(a.state, benefitState, 'current'), is(a.area, allowanceArea, 'rural'))),
    ),
  look: {
    zh: '入户看收入、两不愁三保障，核对是否已随其他家庭成员建档；书面放弃的附材料。',
    en: 'Look at income and the guarantees at home; see whether the family is registered under another member; keep the paper where they declined.',
  },
  recheck: { zh: '民政', en: 'Civil affairs' },
})

export const severelyDisabledNotRegistered = check({
  ...missed,
  key: 'severely-disabled-not-registered',
  anchor: '残疾人',
  numbers: ['C23'],
  label: { zh: '重度残疾人未建档立卡', en: 'Severely disabled person is not registered' },
  of: ledgers.person,
  when: (p) =>
    all(
      not(p.registered),
      some(p.disabilities, (d) =>
        // An expired certificate has still to be looked at: the disability seldom ends with the paper.
        all(oneOf(d.grade, disabilityGrade, '1', '2'), oneOf(d.state, certificateState, 'valid', 'expired')),
      ),
    ),
  look: {
    zh: '入户核实残疾程度、照料人和家庭收入，判断是否符合识别条件。',
    en: 'See the disability, who cares for the person and what the family lives on; judge whether they qualify.',
  },
  recheck: { zh: '残联', en: 'Disabled persons’ federation' },
})

const largeMedicalSpendingNotRegistered = check({
  ...missed,
  key: 'large-medical-spending-not-registered',
  anchor: '健康',
  numbers: ['C24'],
  label: { zh: '医疗自付较大的家庭未建档立卡', en: 'Person with large medical spending is not registered' },
  of: ledgers.person,
  when: (p) =>
    all(
      not(p.registered),
      reaches(
        // Files give the day of settlement or of admission; a stay belongs to the year of either.
        sum(
          where(p.stays, (s) => any(inTheYear(s.settled), inTheYear(s.admitted))),
          (s) => leftAfterFiveLayers(s),
        ),
        ownMedicalSpending,
      ),
    ),
  look: {
    zh: '核实全年自付、借债和收入，是否另有保险赔付或责任方赔偿，生活是否出现困难。',
    en: 'Find out the year’s own payments, debts and income, whether another insurer or a liable party paid, and whether living has become hard.',
  },
  recheck: { zh: '医保', en: 'Medical insurance office' },
})

export const missedChecks = [allowanceHouseholdNotRegistered, severelyDisabledNotRegistered, largeMedicalSpendingNotRegistered]
