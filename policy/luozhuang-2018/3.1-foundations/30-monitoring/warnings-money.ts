/** Warnings about income, medical spending and insurance (Article 30, M01–M03). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { some } from '#kernel/operators/some'
import { medicalState } from '#policy/vocabulary/department-codes'
import { status } from '#policy/vocabulary/household-codes'
import { warning } from '#policy/vocabulary/language'
import { monitoredIncomeLine } from '../../figures/income.ts'
import { enrolmentGraceDays, incomeNearTimes, medicalEnrolmentClosed } from '../../figures/monitoring.ts'
import { ownLine } from '../28-dynamic-management/adjustment.ts'
import { incomePerHeadThisYear } from '../28-dynamic-management/income.ts'
import { isMember, isOut } from '../28-dynamic-management/words.ts'
import * as event from './events.ts'
import { warns } from './warns.ts'
import { foundAtHome, type Household, referenceIncomeNow } from './words.ts'

const notPoorNow = (h: Household) => any(isOut(h), oneOf(h.status, status, 'ordinary', 'instantly-helped'))

const referenceIncomeLow = warning({
  ...warns,
  key: 'reference-income-below-monitored-line',
  anchor: '动态监测',
  numbers: ['M01'],
  label: { zh: '参考收入低于监测线', en: 'Reference income below the monitored line' },
  when: (h) => all(notPoorNow(h), below(referenceIncomeNow(h), monitoredIncomeLine)),
  look: {
    zh: '入户核实近12个月收入、理赔和自付支出，判断是否持续。',
    en: 'Verify income, claims and own spending of twelve months at home; judge whether it lasts.',
  },
})

const incomeNear = warning({
  ...warns,
  key: 'income-near-line',
  anchor: '动态监测',
  numbers: ['M01'],
  label: { zh: '人均纯收入接近标准线', en: 'Income per head near the line' },
  when: (h) => all(notPoorNow(h), below(incomePerHeadThisYear(h), at(endOfYear(decidingDate()), portion(ownLine(h), incomeNearTimes)))),
  look: { zh: '逐项核对收入，看来年收入有无着落。', en: 'Go through the income item by item; see what the next year will bring.' },
})

const incomeFell = warning({
  ...warns,
  key: 'income-fell',
  anchor: '动态监测',
  numbers: ['M01'],
  label: { zh: '人均纯收入大幅下降', en: 'Income per head fell much' },
  when: (h) => event.incomeFell(h),
  look: { zh: '问清哪一项收入减少、是否还会恢复。', en: 'Ask which income fell and whether it will come back.' },
})

const medicalSpendingLarge = warning({
  ...warns,
  key: 'large-own-medical-spending',
  anchor: '因病因灾',
  numbers: ['M02'],
  label: { zh: '近12个月医疗自付较大', en: 'Large own medical spending in twelve months' },
  when: (h) => event.medicalSpendingLarge(h),
  look: {
    zh: '核实自付、借债和报销进度，核对各层保障是否都已结算。',
    en: 'Verify own payments, debts and what is still to be reimbursed; see that every layer has paid.',
  },
})

const medicalAboveIncome = warning({
  ...warns,
  key: 'medical-spending-above-income',
  anchor: '因病因灾',
  numbers: ['M02'],
  label: { zh: '医疗自付超过全年纯收入', en: 'Own medical spending above the income of the year' },
  when: (h) => event.medicalAboveIncome(h),
  look: {
    zh: '核实家庭靠什么维持生活，是否需要临时救助。',
    en: 'Find out what the household lives on and whether it needs relief at once.',
  },
})

const newlyIll = warning({
  ...warns,
  key: 'newly-ill',
  anchor: '因病因灾',
  numbers: ['M02'],
  label: { zh: '家中新患大病', en: 'Somebody is newly seriously ill' },
  when: (h) => foundAtHome(h, (s) => s.newIllness),
  look: { zh: '核实诊断、治疗费用和参保情况。', en: 'See the diagnosis, the cost of treatment and the insurance.' },
})

// Somebody in the employees' scheme is insured too.
const uninsured = warning({
  ...warns,
  key: 'member-uninsured',
  anchor: '因病因灾',
  numbers: ['M03'],
  label: { zh: '参保截止后仍有成员未参保', en: 'A member is not insured after enrolment closed' },
  when: (h) =>
    all(
      above(decidingDate(), addDays(medicalEnrolmentClosed, enrolmentGraceDays)),
      some(h.members, (m) => all(isMember(m), not(some(m.medicals, (i) => is(i.state, medicalState, 'insured'))), not(m.employeeMedical))),
    ),
  look: {
    zh: '核实是否在外地参保、参军或已去世，未参保的帮助补办。',
    en: 'Find out whether the person is insured elsewhere, a soldier or dead; help whoever is not insured.',
  },
})

export const moneyWarnings = [referenceIncomeLow, incomeNear, incomeFell, medicalSpendingLarge, medicalAboveIncome, newlyIll, uninsured]
