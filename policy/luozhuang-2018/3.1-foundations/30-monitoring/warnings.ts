/** Warnings: what calls for a look before it becomes poverty, each decided by the file that tells it (Article 30, M01–M09, M12–M14). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { medicalState } from '#policy/vocabulary/department-codes'
import { benefitState, care, selfCare, studentState } from '#policy/vocabulary/help-codes'
import { houseGrade, status } from '#policy/vocabulary/household-codes'
import { warning } from '#policy/vocabulary/language'
import { outOfSchoolReason } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { monitoredIncomeLine } from '../../figures/income.ts'
import {
  absentDaysWarning,
  elderAge,
  enrolmentGraceDays,
  incomeNearTimes,
  medicalEnrolmentClosed,
  waterCutWarning,
} from '../../figures/monitoring.ts'
import { ownLine } from '../28-dynamic-management/adjustment.ts'
import { incomePerHeadThisYear } from '../28-dynamic-management/income.ts'
import { isMember, isOut } from '../28-dynamic-management/words.ts'
import * as event from './events.ts'
import { foundAtHome, type Household, recent, referenceIncomeNow } from './words.ts'

// The village has five days to verify, as the chain of duty says (U3).
const warns = { article: 30, of: ledgers.household, days: 5 } as const

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

const houseUnsafe = warning({
  ...warns,
  key: 'house-registered-unsafe',
  numbers: ['M07'],
  label: { zh: '登记为危房', en: 'House unsafe by the register' },
  when: (h) => all(h.unsafeHouse),
  look: {
    zh: '看人是否还住在里面，是否已改造；D级的先安置再改造。',
    en: 'See whether people still live in it and whether it was repaired; with grade D shelter first, then rebuild.',
  },
})

const houseGraded = warning({
  ...warns,
  key: 'house-newly-graded-unsafe',
  numbers: ['M07'],
  label: { zh: '住房新鉴定为C级或D级', en: 'House newly graded C or D' },
  when: (h) => some(h.members, (m) => some(m.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), recent(u.gradedOn)))),
  look: { zh: '看鉴定报告和房屋现状，纳入改造。', en: 'See the report and the house; take it into the repairs.' },
})

const houseHit = warning({
  ...warns,
  key: 'house-damaged',
  numbers: ['M07'],
  label: { zh: '住房漏损或因灾受损', en: 'House leaking or damaged' },
  when: (h) => event.houseHit(h),
  look: { zh: '看屋顶、墙体，请住建部门鉴定。', en: 'Look at roof and walls; have the housing office grade it.' },
})

const waterFailed = warning({
  ...warns,
  key: 'water-test-failed',
  numbers: ['M08'],
  label: { zh: '水质检测不达标', en: 'A water test failed' },
  when: (h) => some(h.members, (m) => some(m.waterTests, (w) => all(recent(w.testedOn), not(w.passed)))),
  look: { zh: '看现在喝什么水，复检前安排送水。', en: 'See what is drunk now; have water brought until it is tested again.' },
})

const waterCut = warning({
  ...warns,
  key: 'water-cut',
  numbers: ['M08'],
  label: { zh: '连续停水', en: 'No water for days' },
  when: (h) => foundAtHome(h, (s) => above(s.waterCutDays, waterCutWarning)),
  look: { zh: '核实停水原因和恢复时间，报水务部门。', en: 'Find out why and until when; tell the water office.' },
})

const lossLarge = warning({
  ...warns,
  key: 'disaster-or-accident',
  anchor: '因病因灾',
  numbers: ['M09'],
  label: { zh: '因灾因事故损失较大或受伤住院', en: 'Large loss by disaster or accident, or an injury in hospital' },
  when: (h) => event.lossLarge(h),
  look: { zh: '核实损失、赔付和生产生活恢复情况。', en: 'Verify loss, compensation and how work and living go on.' },
})

const elderAlone = warning({
  ...warns,
  key: 'elder-alone-without-agreement',
  numbers: ['M12'],
  label: { zh: '独居老人未签赡养协议', en: 'An elder alone with no support agreement' },
  when: (h) =>
    all(
      some(h.members, (m) => all(isMember(m), at(endOfYear(decidingDate()), reaches(age(m.idBirth), elderAge)))),
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

export const warnings = [
  referenceIncomeLow,
  incomeNear,
  incomeFell,
  medicalSpendingLarge,
  medicalAboveIncome,
  newlyIll,
  uninsured,
  workerDied,
  workerInDeathRecords,
  workerDisabled,
  jobEnded,
  wageUnpaid,
  droppedOut,
  absent,
  studyCostHeavy,
  houseUnsafe,
  houseGraded,
  houseHit,
  waterFailed,
  waterCut,
  lossLarge,
  elderAlone,
  unableWithoutBed,
  allowanceStopped,
  reported,
]
