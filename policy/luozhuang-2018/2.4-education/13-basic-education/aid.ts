/** Aid due to a student for one term, by stage (Article 13). */
import type { Code, Money } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { choose } from '#kernel/operators/choose'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { atMost } from '#kernel/operators/least'
import { is, oneOf } from '#kernel/operators/one-of'
import { studentState } from '#policy/vocabulary/help-codes'
import { entitlement } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import {
  boarderAidJunior,
  boarderAidPrimary,
  dayPupilAidJunior,
  dayPupilAidPrimary,
  preSchoolAid,
  seniorGrant,
  termsPerYear,
  universityGrant,
  vocationalGrant,
  vocationalGrantMonths,
} from '../../figures/education.ts'

const stages = ['pre-school', 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university'] as const

/** The amount of a year by stage; `primary`, `junior` and `vocational` say what differs between pupils of one stage. */
const byStage = (s: { readonly stage: Code<'schoolStage'> }, primary: Money, junior: Money, vocational: Money): Money =>
  choose(
    is(s.stage, schoolStage, 'pre-school'),
    preSchoolAid,
    choose(
      is(s.stage, schoolStage, 'primary'),
      primary,
      choose(
        is(s.stage, schoolStage, 'junior'),
        junior,
        choose(
          is(s.stage, schoolStage, 'senior'),
          seniorGrant,
          choose(
            oneOf(s.stage, schoolStage, 'vocational', 'technician'),
            vocational,
            choose(oneOf(s.stage, schoolStage, 'college', 'university'), universityGrant, inYuan(0)),
          ),
        ),
      ),
    ),
  )

// Where the file does not say who boards, a pupil of a compulsory school is due at least what a day pupil gets.
// The vocational grant is paid in the first two years: without a day of entry it cannot be told.
export const educationAid = entitlement({
  key: 'education-aid',
  article: 13,
  anchor: '应助尽助',
  numbers: ['P20', 'P21', 'P22', 'P23', 'P25'],
  label: { zh: '学生资助', en: 'Education aid' },
  period: { zh: '每学期', en: 'each term' },
  of: ledgers.student,
  when: (s) => all(memberEnjoysPolicy(s.subject), oneOf(s.stage, schoolStage, ...stages), is(s.state, studentState, 'enrolled')),
  amount: (s) =>
    divided(
      byStage(
        s,
        choose(s.boarding, boarderAidPrimary, dayPupilAidPrimary),
        choose(s.boarding, boarderAidJunior, dayPupilAidJunior),
        choose(above(addMonths(s.entered, vocationalGrantMonths), decidingDate()), vocationalGrant, inYuan(0)),
      ),
      termsPerYear,
    ),
  atLeast: (s) =>
    divided(
      byStage(s, atMost(boarderAidPrimary, dayPupilAidPrimary), atMost(boarderAidJunior, dayPupilAidJunior), inYuan(0)),
      termsPerYear,
    ),
  received: (s) => s.aid,
})
