/** Warnings about workers, pupils and elders, and what was stopped or reported (Article 30, M04–M06, M12–M14). */
import { above } from '#kernel/operators/above'
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { at } from '#kernel/operators/at'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { benefitState, care, selfCare, studentState } from '#policy/vocabulary/help-codes'
import { warning } from '#policy/vocabulary/language'
import { outOfSchoolReason } from '#policy/vocabulary/person-codes'
import { absentDaysWarning, elderAloneAge } from '../../figures/monitoring.ts'
import { isMember } from '../28-dynamic-management/words.ts'
import * as event from './events.ts'
import { warns } from './warns.ts'
import { foundAtHome, recent } from './words.ts'

const workerDied = warning({
  ...warns,
  key: 'worker-died',
  numbers: ['M04'],
  label: { zh: '家中劳动力去世', en: 'Somebody who worked has died' },
  when: (h) => event.workerDied(h),
  look: {
    zh: '看望家属，核实主要收入来源是否中断、有无未成年人。',
    en: 'Visit the family; see whether the main income has ended and whether there are children.',
  },
})

const workerInDeathRecords = warning({
  ...warns,
  key: 'worker-in-death-records',
  numbers: ['M04'],
  label: { zh: '家中劳动力有死亡火化记录', en: 'Somebody who worked stands in the records of deaths' },
  when: (h) => event.workerInDeathRecords(h),
  look: { zh: '核实去世的是否本人，主要收入来源是否中断。', en: 'Make sure who died; see whether the main income has ended.' },
})

const workerDisabled = warning({
  ...warns,
  key: 'worker-disabled',
  numbers: ['M04'],
  label: { zh: '家中劳动力新致重残', en: 'Somebody who worked is newly severely disabled' },
  when: (h) => event.workerDisabled(h),
  look: {
    zh: '核实劳动能力和照料人，核对两项补贴是否申请。',
    en: 'See who can work and who cares; see that the subsidies were asked for.',
  },
})

const jobEnded = warning({
  ...warns,
  key: 'job-ended',
  numbers: ['M05'],
  label: { zh: '务工或公益岗位结束后未就业', en: 'A job or post has ended and none followed' },
  when: (h) => event.jobEnded(h),
  look: {
    zh: '核实现在是否有活干、愿不愿意就业，推荐岗位。',
    en: 'Find out whether there is work now and whether it is wanted; offer posts.',
  },
})

const wageUnpaid = warning({
  ...warns,
  key: 'wage-unpaid',
  numbers: ['M05'],
  label: { zh: '工资被拖欠', en: 'Wages are unpaid' },
  when: (h) => event.wageUnpaid(h),
  look: { zh: '记下用工单位和欠薪金额，报人社部门。', en: 'Note the employer and the sum; tell the human resources office.' },
})

const droppedOut = warning({
  ...warns,
  key: 'dropped-out',
  numbers: ['M06'],
  label: { zh: '家中有学生辍学', en: 'A pupil has dropped out' },
  when: (h) =>
    some(h.members, (m) =>
      all(
        isMember(m),
        some(m.schooling, (s) => is(s.state, studentState, 'dropped-out')),
        not(some(m.schooling, (s) => oneOf(s.state, studentState, 'enrolled', 'graduated'))),
        not(oneOf(m.outOfSchoolReason, outOfSchoolReason, 'suspended', 'taught-at-home')),
      ),
    ),
  look: {
    zh: '问清辍学原因，会同学校劝返；送教上门、因病休学的附证明。',
    en: 'Ask why, bring the child back with the school; papers for teaching at home and sick leave.',
  },
})

const absent = warning({
  ...warns,
  key: 'absent-from-school',
  numbers: ['M06'],
  label: { zh: '学生连续旷课', en: 'A pupil stays away from school' },
  when: (h) => foundAtHome(h, (s) => above(s.absentDays, absentDaysWarning)),
  look: { zh: '当面见到学生，问清原因，当日告知学校。', en: 'See the pupil, ask why, tell the school the same day.' },
})

const studyCostHeavy = warning({
  ...warns,
  key: 'study-cost-heavy',
  numbers: ['M06'],
  label: { zh: '新考入大学，就学支出负担重', en: 'Newly at university at a heavy cost' },
  when: (h) => event.studyCostHeavy(h),
  look: { zh: '核实学费和助学贷款、补助申请情况。', en: 'See the fees and whether loan and grant were asked for.' },
})

const elderAlone = warning({
  ...warns,
  key: 'elder-found-alone-without-agreement',
  numbers: ['M12'],
  label: { zh: '入户见独居老人未签赡养协议', en: 'An elder found alone at home with no support agreement' },
  when: (h) =>
    all(
      some(h.members, (m) => all(isMember(m), at(endOfYear(decidingDate()), reaches(age(m.idBirth), elderAloneAge)))),
      foundAtHome(h, (s) => all(s.livesAlone, not(s.supportAgreement))),
    ),
  look: { zh: '看吃住、就医有没有人管，联系子女签协议。', en: 'See who looks after food, house and doctor; bring the children to sign.' },
})

const unableWithoutBed = warning({
  ...warns,
  key: 'unable-without-bed',
  numbers: ['M12'],
  label: { zh: '不能自理的特困人员未集中供养', en: 'Extremely poor, unable to care for oneself, and not in a care home' },
  when: (h) =>
    some(h.members, (m) =>
      some(
        where(m.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current')),
        (r) => all(is(r.selfCare, selfCare, 'unable'), is(r.care, care, 'scattered')),
      ),
    ),
  look: { zh: '看照料人是否落实，愿意入住的安排床位。', en: 'See that somebody cares; find a bed for who wants one.' },
})

const allowanceStopped = warning({
  ...warns,
  key: 'allowance-stopped',
  anchor: '救助政策',
  numbers: ['M13'],
  label: { zh: '低保停保', en: 'The allowance was stopped' },
  when: (h) =>
    some(h.members, (m) =>
      all(
        isMember(m),
        some(m.allowances, (a) => is(a.state, benefitState, 'stopped')),
        not(some(m.allowances, (a) => is(a.state, benefitState, 'current'))),
      ),
    ),
  look: { zh: '核实停保原因，停保后收入和三保障有无缺口。', en: 'Find out why, and whether income or a guarantee lacks now.' },
})

const reported = warning({
  ...warns,
  key: 'hardship-reported',
  numbers: ['M14'],
  label: { zh: '有困难申报或反映线索', en: 'Hardship was reported' },
  when: (h) => some(h.members, (m) => some(m.reports, (r) => recent(r.reportedOn))),
  look: {
    zh: '当面听本人说，核实反映的困难，为反映人保密。',
    en: 'Hear the person, verify what was reported, keep the caller’s name to yourself.',
  },
})

export const peopleWarnings = [
  workerDied,
  workerInDeathRecords,
  workerDisabled,
  jobEnded,
  wageUnpaid,
  droppedOut,
  absent,
  studyCostHeavy,
  elderAlone,
  unableWithoutBed,
  allowanceStopped,
  reported,
]
