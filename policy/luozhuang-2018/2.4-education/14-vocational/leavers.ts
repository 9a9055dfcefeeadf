/** Junior-middle leavers who were not admitted to senior high: a vocational place is offered to each (Article 14). */
import { all } from '#kernel/operators/all'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import { studentState } from '#policy/vocabulary/help-codes'
import { check, entitlement, standard } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { ageAtYearEnd, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { leaverAgeFrom, leaverAgeTo } from '../../figures/education.ts'

const isLeaver = standard({
  article: 14,
  key: 'is-junior-leaver-not-admitted',
  label: { zh: '初中毕业未升学', en: 'Left junior school and goes to no further one' },
  of: ledgers.person,
  is: (p) =>
    all(
      reaches(ageAtYearEnd(p), leaverAgeFrom),
      within(ageAtYearEnd(p), leaverAgeTo),
      some(p.schooling, (s) => all(is(s.stage, schoolStage, 'junior'), is(s.state, studentState, 'graduated'))),
      none(p.schooling, (s) =>
        all(oneOf(s.stage, schoolStage, 'senior', 'vocational', 'technician'), is(s.state, studentState, 'enrolled')),
      ),
    ),
})

const vocationalPlaceOffered = entitlement({
  article: 14,
  key: 'vocational-place-offered',
  label: { zh: '安排中等职业教育', en: 'A place in a secondary vocational school' },
  period: { zh: '一次', en: 'once' },
  of: ledgers.person,
  when: (p) => all(memberEnjoysPolicy(p), isLeaver(p)),
})

const leaverNotAtSchool = check({
  article: 14,
  key: 'leaver-without-vocational-place',
  class: 'ent',
  days: villageDays,
  trial: true,
  label: { zh: '初中毕业生未升普高也未读中职', en: 'Leaver neither in senior high nor in a vocational school' },
  of: ledgers.person,
  when: (p) => all(memberEnjoysPolicy(p), isLeaver(p), not(oneOf(p.schoolStage, schoolStage, 'senior', 'vocational', 'technician'))),
  look: {
    zh: '了解升学意愿，介绍定向招生、订单培养和雨露计划；在外地就读或已就业的附说明。',
    en: 'Ask what the young person wants; tell of directed enrolment, order training and the subsidy; a word where they study or work elsewhere.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const directedEnrolmentFree = entitlement({
  article: 14,
  key: 'directed-enrolment-fees-waived',
  anchor: '定向招生',
  label: { zh: '定向招生免学费、发助学金、给勤工岗位', en: 'Directed enrolment: no tuition, a grant, work-study and a directed job' },
  period: { zh: '每学期', en: 'each term' },
  of: ledgers.student,
  when: (s) => all(memberEnjoysPolicy(s.subject), is(s.state, studentState, 'enrolled'), s.directed),
})

export const leaverRules = [isLeaver, vocationalPlaceOffered, leaverNotAtSchool, directedEnrolmentFree]
