/** Aid against what was paid: not in time, to somebody who is no student, for another stage, or twice (Article 13). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { before } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { onOrAfter } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import { studentState } from '#policy/vocabulary/help-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { autumnTermDue, springTermDue } from '../../figures/education.ts'
import { isAidedPupil } from './words.ts'

const doubt = { article: 13, anchor: '应助尽助', of: ledgers.student, class: 'ent', days: villageDays, trial: true } as const
const recheck = { zh: '教体', en: 'Education' }

// Between the two days only those who were at school in spring can have been left out.
const notPaidInTime = check({
  ...doubt,
  key: 'education-aid-not-paid-in-time',
  numbers: ['P26'],
  label: { zh: '学期资助到期未发', en: 'Aid of a term was not paid by its day' },
  when: (s) =>
    all(
      memberEnjoysPolicy(s.subject),
      isAidedPupil(s),
      equals(s.aid, inYuan(0)),
      any(onOrAfter(decidingDate(), autumnTermDue), all(onOrAfter(decidingDate(), springTermDue), onOrBefore(s.entered, springTermDue))),
    ),
  look: {
    zh: '核对本学期发放凭证；外地学校发放的附证明，未发的补发。',
    en: 'Look at this term’s payment; a paper where a school elsewhere paid, otherwise pay it.',
  },
  recheck,
})

const paidToNonStudent = check({
  ...doubt,
  key: 'education-aid-to-non-student',
  numbers: ['C30'],
  label: { zh: '已毕业或辍学仍发资助', en: 'Aid paid to somebody who has left school' },
  when: (s) => all(isMember(s.subject), above(s.aid, inYuan(0)), oneOf(s.state, studentState, 'graduated', 'dropped-out')),
  look: {
    zh: '核对离校日期和发放学期；离校前学期的正常，之后的追回或更正学籍。',
    en: 'Compare the day of leaving with the term paid; what came after is recovered, or the roll corrected.',
  },
  recheck,
})

const paidForOtherStage = check({
  ...doubt,
  key: 'education-aid-for-other-stage',
  numbers: ['C30'],
  label: { zh: '资助学段与名册不符', en: 'Aid is for another stage than the registry says' },
  when: (s) => all(isMember(s.subject), above(s.aid, inYuan(0)), not(equals(s.stage, s.subject.schoolStage))),
  look: {
    zh: '核实学生实际就读学段，更正名册在校生状况；按错学段发放的重算。',
    en: 'Find out the stage the student really is at and correct the registry; aid for the wrong stage is reckoned anew.',
  },
  recheck,
})

const paidTwice = check({
  ...doubt,
  key: 'education-aid-paid-twice',
  numbers: ['C30'],
  label: { zh: '同一学期重复发放资助', en: 'Aid was paid twice for one term' },
  when: (s) =>
    all(
      isMember(s.subject),
      above(s.aid, inYuan(0)),
      some(
        before(s.subject.schooling, s, (t) => t.paidOn, 'year'),
        (t) => all(above(t.aid, inYuan(0)), equals(t.term, s.term), equals(t.aidKind, s.aidKind)),
      ),
    ),
  look: {
    zh: '核对两笔发放的项目和学校，确属重复的退回。',
    en: 'Compare kind and school of the two payments; what was paid twice is returned.',
  },
  recheck,
})

export const aidChecks = [notPaidInTime, paidToNonStudent, paidForOtherStage, paidTwice]
