/** Comparison: registered people who are perhaps not served as they should be (Article 29, class "ent"). */
import { all } from '#kernel/operators/all'
import { inYuan } from '#kernel/operators/constant'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { within } from '#kernel/operators/within'
import { medicalState, pensionState, policeState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { check, exemption } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isAidedPupil } from '../../2.4-education/13-basic-education/words.ts'
import { compulsoryAgeFrom, compulsoryAgeTo, premiumAgeFrom, premiumAgeTo } from '../../figures/ages.ts'
import { ageAtYearEnd, isMember, isStudent, memberEnjoysPolicy } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'

const served = { article: 29, class: 'ent', days: villageDays } as const

const educationAidDueNotPaid = check({
  ...served,
  key: 'education-aid-due-not-paid',
  anchor: '教育',
  numbers: ['C29'],
  label: { zh: '享受政策学生应助未助', en: 'Education aid due and not paid' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      some(p.schooling, (s) => isAidedPupil(s)),
      equals(
        sum(
          where(p.schooling, (s) => isAidedPupil(s)),
          (s) => s.aid,
        ),
        inYuan(0),
      ),
    ),
  look: {
    zh: '核对学籍、学段和本学期资助发放凭证；由外地学校发放或学校未上报的附说明。',
    en: 'Compare roll, stage and this term’s payment; a word where a school elsewhere paid or the school did not report.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

export const compulsoryAgeNotInSchool = check({
  ...served,
  key: 'compulsory-age-not-in-school',
  anchor: '教育',
  numbers: ['Q37', 'C28'],
  label: { zh: '义务教育适龄儿童无学籍', en: 'Child of compulsory school age is not on a school roll' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      reaches(ageAtYearEnd(p), compulsoryAgeFrom),
      within(ageAtYearEnd(p), compulsoryAgeTo),
      none(p.schooling, (s) => oneOf(s.state, studentState, 'enrolled', 'suspended')),
    ),
  look: {
    zh: '入户和到校核实是否在读、在哪里就读；随迁就学、送教上门、因病休学的附证明，辍学的立即劝返。',
    en: 'Ask at home and at school whether and where the child learns; papers for schools elsewhere, teaching at home, sick leave; bring a dropout back at once.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const registeredPersonWithoutMedicalInsurance = check({
  ...served,
  key: 'registered-person-without-medical-insurance',
  anchor: '社会保险',
  numbers: ['C31'],
  label: { zh: '享受政策人口未参加基本医疗保险', en: 'Person who enjoys the policy has no medical insurance' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      none(p.medicals, (m) => is(m.state, medicalState, 'insured')),
    ),
  look: {
    zh: '核实是否已缴费、是否在外地或单位参保，现役军人和已去世的附说明。',
    en: 'Find out whether the premium was paid, or the person is insured elsewhere or at work; a word for soldiers and the dead.',
  },
  recheck: { zh: '医保', en: 'Medical insurance office' },
})

const registeredPersonWithoutPensionInsurance = check({
  ...served,
  key: 'registered-person-without-pension-insurance',
  anchor: '社会保险',
  numbers: ['C34'],
  label: { zh: '享受政策人口未参加养老保险', en: 'Person who enjoys the policy has no pension insurance' },
  of: ledgers.person,
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      reaches(ageAtYearEnd(p), premiumAgeFrom),
      within(ageAtYearEnd(p), premiumAgeTo),
      not(isStudent(p)),
      none(p.pensions, (i) => oneOf(i.state, pensionState, 'paying', 'drawing')),
    ),
  look: {
    zh: '核实是否应由政府代缴、是否已在职工养老或外地参保。',
    en: 'Find out whether the premium should be paid on behalf, or the person is insured at work or elsewhere.',
  },
  recheck: { zh: '人社', en: 'Human resources' },
})

// Soldiers are insured by the army; who died needs no insurance, but has to leave the register.
const soldierInsured = exemption({
  article: 29,
  key: 'soldier-insured-by-the-army',
  numbers: ['C31'],
  code: 'X0',
  exempts: [registeredPersonWithoutMedicalInsurance],
  label: { zh: '现役军人由部队保障', en: 'An active soldier is insured by the army' },
  of: ledgers.person,
  when: (p) => p.activeSoldier,
})

const deadNeedsNoInsurance = exemption({
  article: 29,
  key: 'dead-person-needs-no-insurance',
  numbers: ['C31'],
  code: 'X7',
  exempts: [registeredPersonWithoutMedicalInsurance, registeredPersonWithoutPensionInsurance],
  label: { zh: '本人已死亡注销', en: 'The person is dead' },
  of: ledgers.person,
  when: (p) => some(p.policeRecords, (r) => is(r.state, policeState, 'dead')),
})

export const servedChecks = [
  educationAidDueNotPaid,
  compulsoryAgeNotInSchool,
  registeredPersonWithoutMedicalInsurance,
  registeredPersonWithoutPensionInsurance,
  soldierInsured,
  deadNeedsNoInsurance,
]
