/** The subsidy of students in secondary and higher vocational schools, besides the aid of Article 13 (Article 14). */
import { all } from '#kernel/operators/all'
import { is, oneOf } from '#kernel/operators/one-of'
import { studentState } from '#policy/vocabulary/help-codes'
import { entitlement } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { vocationalSubsidyTerm } from '../../figures/education.ts'

export const vocationalSubsidy = entitlement({
  key: 'vocational-subsidy',
  article: 14,
  anchor: '雨露计划',
  numbers: ['P24'],
  label: { zh: '雨露计划职业教育补助', en: 'Vocational education subsidy' },
  period: { zh: '每学期', en: 'each term' },
  of: ledgers.student,
  when: (s) =>
    all(
      memberEnjoysPolicy(s.subject),
      oneOf(s.stage, schoolStage, 'vocational', 'technician', 'college'),
      is(s.state, studentState, 'enrolled'),
    ),
  amount: () => vocationalSubsidyTerm,
  received: (s) => s.vocationalAid,
})
