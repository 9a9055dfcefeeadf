/** Fees that a student of a registered family does not pay, and what may be borrowed or taken off at university (Article 13). */
import { all } from '#kernel/operators/all'
import { choose } from '#kernel/operators/choose'
import { inYuan } from '#kernel/operators/constant'
import { is, oneOf } from '#kernel/operators/one-of'
import type { RecordOf } from '#kernel/vocabulary'
import { studentState } from '#policy/vocabulary/help-codes'
import { entitlement, value, type world } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { postgraduateLoan, studentLoan, tuitionRelief } from '../../figures/education.ts'

const student = { article: 13, anchor: '应助尽助', of: ledgers.student, period: { zh: '每学期', en: 'each term' } } as const

type Student = RecordOf<typeof world, 'student'>
type Stage = keyof (typeof schoolStage)['codes']

/** Enrolled at one of the stages, in a family that enjoys the policy. */
const enrolledAt = (s: Student, ...stages: [Stage, ...Stage[]]) =>
  all(memberEnjoysPolicy(s.subject), oneOf(s.stage, schoolStage, ...stages), is(s.state, studentState, 'enrolled'))

const careFeeWaived = entitlement({
  ...student,
  key: 'kindergarten-fee-waived',
  numbers: ['P20'],
  label: { zh: '公办和普惠性幼儿园免保教费', en: 'No care fee in public and inclusive kindergartens' },
  when: (s) => enrolledAt(s, 'pre-school'),
})

const compulsoryFeesWaived = entitlement({
  ...student,
  key: 'compulsory-fees-waived',
  numbers: ['P21'],
  label: { zh: '义务教育免学杂费、免教科书费', en: 'No fees and free textbooks in compulsory school' },
  when: (s) => enrolledAt(s, 'primary', 'junior'),
})

const seniorTuitionWaived = entitlement({
  ...student,
  key: 'senior-tuition-waived',
  numbers: ['P22', 'P23'],
  label: { zh: '高中、中职和技工院校免学费', en: 'No tuition in senior high, vocational and technician schools' },
  when: (s) => enrolledAt(s, 'senior', 'vocational', 'technician'),
})

// The ceiling, not the sum: what a student borrows is the student's own choice, and the relief follows the tuition of the college.
const universityHelp = entitlement({
  ...student,
  key: 'university-loan-and-tuition-relief',
  numbers: ['P25'],
  label: { zh: '助学贷款和省属高校学费减免', en: 'Student loan and tuition relief' },
  period: { zh: '每学年', en: 'each school year' },
  when: (s) => enrolledAt(s, 'college', 'university', 'postgraduate'),
})

const loanCeiling = value({
  article: 13,
  anchor: '应助尽助',
  of: ledgers.student,
  key: 'student-loan-ceiling',
  numbers: ['P25'],
  label: { zh: '助学贷款上限', en: 'Ceiling of the student loan' },
  is: (s) => choose(is(s.stage, schoolStage, 'postgraduate'), postgraduateLoan, studentLoan),
})

const reliefCeiling = value({
  article: 13,
  anchor: '应助尽助',
  of: ledgers.student,
  key: 'tuition-relief-ceiling',
  numbers: ['P25'],
  label: { zh: '学费减免上限', en: 'Ceiling of the tuition relief' },
  is: (s) => choose(oneOf(s.stage, schoolStage, 'college', 'university'), tuitionRelief, inYuan(0)),
})

export const schoolFees = [careFeeWaived, compulsoryFeesWaived, seniorTuitionWaived, universityHelp, loanCeiling, reliefCeiling]
