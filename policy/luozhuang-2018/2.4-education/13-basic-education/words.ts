/** Words about pupils that Article 13 and the comparison share. */
import { all } from '#kernel/operators/all'
import { is, oneOf } from '#kernel/operators/one-of'
import { studentState } from '#policy/vocabulary/help-codes'
import { value } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'

export const isAidedPupil = value({
  key: 'is-aided-pupil',
  article: 13,
  anchor: '应助尽助',
  numbers: ['C29'],
  label: { zh: '学前至高中阶段在读学生', en: 'Enrolled from pre-school to secondary school' },
  of: ledgers.student,
  is: (s) =>
    all(
      oneOf(s.stage, schoolStage, 'pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician'),
      is(s.state, studentState, 'enrolled'),
    ),
})
