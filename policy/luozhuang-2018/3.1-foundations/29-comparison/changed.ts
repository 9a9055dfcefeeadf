/** Comparison: what changed for the worse since the year or the record before (Article 29, class "chg": C42). */
import type { Day } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { during, previous } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { startOfYear } from '#kernel/operators/start-of-year'
import { sum } from '#kernel/operators/sum'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { memberState } from '#policy/vocabulary/ability-codes'
import { medicalState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { check, type world } from '#policy/vocabulary/language'
import { schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { leftAfterFiveLayers } from '../../2.3-health/09-medical-guarantee/waterfall.ts'
import { incomeFall, spendingRise } from '../../figures/comparison.ts'
import { incomePerHead } from '../28-dynamic-management/income.ts'
import { isMember } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'
import { inTheYear, isRegistered, membersOf } from './words.ts'

type Person = RecordOf<typeof world, 'person'>
type Household = RecordOf<typeof world, 'household'>

const changed = {
  article: 29,
  class: 'chg',
  days: villageDays,
  trial: true,
  numbers: ['C42'],
  recheck: { zh: '街镇', en: 'Town' },
} as const

const yearBefore = (day: Day) => addMonths(day, whole(-12))

const incomeFallen = check({
  ...changed,
  key: 'income-per-head-fallen',
  label: { zh: '人均纯收入比上年大幅下降', en: 'Income per head fell much against the year before' },
  of: ledgers.householdYear,
  when: (y) =>
    all(
      equals(y.year, yearOf(decidingDate())),
      // Without a record of the year before it cannot be told.
      above(
        firstBy(
          previous(y.home.years, y, (o) => o.year),
          (o) => o.year,
          (o) => incomePerHead(o),
        ),
        inYuan(0),
      ),
      reaches(
        minus(
          firstBy(
            previous(y.home.years, y, (o) => o.year),
            (o) => o.year,
            (o) => incomePerHead(o),
          ),
          incomePerHead(y),
        ),
        firstBy(
          previous(y.home.years, y, (o) => o.year),
          (o) => o.year,
          (o) => portion(incomePerHead(o), incomeFall),
        ),
      ),
    ),
  look: {
    zh: '问清减收的是哪一项、原因和能否恢复，判断有无返贫风险。',
    en: 'Ask which item fell, why, and whether it will come back; judge whether the household may fall back.',
  },
})

const businessExpenseRisen = check({
  ...changed,
  key: 'business-expense-risen',
  label: { zh: '生产经营支出比上年骤增', en: 'Business expense rose much against the year before' },
  of: ledgers.householdYear,
  when: (y) =>
    all(
      equals(y.year, yearOf(decidingDate())),
      reaches(
        minus(
          y.businessExpense,
          firstBy(
            previous(y.home.years, y, (o) => o.year),
            (o) => o.year,
            (o) => o.businessExpense,
          ),
        ),
        spendingRise,
      ),
    ),
  look: {
    zh: '核实投入用途、有无借款和经营风险。',
    en: 'Find out what the money went into, whether it was borrowed, and how risky it is.',
  },
})

const spentOnTreatment = (h: Household, from: (day: Day) => Day) =>
  sum(membersOf(h), (m) =>
    sum(
      during(m.stays, (s) => s.settled, startOfYear(from(decidingDate())), endOfYear(from(decidingDate()))),
      (s) => leftAfterFiveLayers(s),
    ),
  )

const medicalSpendingRisen = check({
  ...changed,
  key: 'medical-spending-risen',
  label: { zh: '全家医疗自付比上年骤增', en: 'The family’s medical spending rose much against the year before' },
  of: ledgers.household,
  when: (h) =>
    all(
      isRegistered(h),
      reaches(
        minus(
          spentOnTreatment(h, (day) => day),
          spentOnTreatment(h, yearBefore),
        ),
        spendingRise,
      ),
    ),
  look: {
    zh: '核实病情、报销和借债，各项保障和救助是否到位。',
    en: 'Find out about the illness, what was reimbursed and owed, and whether every help has arrived.',
  },
})

const memberLost = check({
  ...changed,
  key: 'household-lost-a-member',
  label: { zh: '当年有家庭成员死亡或离开', en: 'A member died or left in the year' },
  of: ledgers.household,
  when: (h) =>
    all(
      isRegistered(h),
      some(h.members, (m) =>
        all(
          oneOf(
            m.memberState,
            memberState,
            'dead',
            'imprisoned',
            'missing',
            'split',
            'lives-apart',
            'married-out',
            'moved-out',
            'other-out',
          ),
          inTheYear(m.memberStateOn),
        ),
      ),
    ),
  look: {
    zh: '了解离开的是否主要劳动力，余下成员的生活和收入是否受影响。',
    en: 'Find out whether it was the main worker, and how those who stay live and earn.',
  },
})

const insuranceLapsed = check({
  ...changed,
  key: 'medical-insurance-lapsed',
  label: { zh: '上年参保医保、当年未参保', en: 'In the medical insurance the year before, not in this one' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.medicals, (i) =>
        all(
          equals(i.year, yearOf(decidingDate())),
          not(is(i.state, medicalState, 'insured')),
          some(
            previous(i.subject.medicals, i, (o) => o.year),
            (o) => is(o.state, medicalState, 'insured'),
          ),
        ),
      ),
    ),
  look: {
    zh: '核实是否改参职工或外地医保；漏缴的尽快补缴。',
    en: 'Find out whether the person is insured at work or elsewhere; have a missed premium paid.',
  },
})

const hadJob = (p: Person, from: (day: Day) => Day) =>
  during(p.payrolls, (j) => j.paidOn, startOfYear(from(decidingDate())), endOfYear(from(decidingDate())))

const jobEnded = check({
  ...changed,
  key: 'job-ended-since-last-year',
  label: { zh: '上年有工资、当年没有', en: 'Paid a wage the year before, none in this one' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(hadJob(p, yearBefore), (j) => above(j.pay, inYuan(0))),
      none(
        hadJob(p, (day) => day),
        (j) => above(j.pay, inYuan(0)),
      ),
    ),
  look: {
    zh: '核实是否失业、原因和就业意愿，推荐岗位或公益岗。',
    en: 'Find out whether the job is gone, why, and what work is wanted; offer a job or a welfare post.',
  },
})

const leftSchool = check({
  ...changed,
  key: 'left-school-since-registry',
  label: { zh: '登记在校而学籍已变化', en: 'A student in the registry, not any more by the roll' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      oneOf(p.schoolStage, schoolStage, 'primary', 'junior', 'senior', 'vocational', 'technician', 'college', 'university', 'postgraduate'),
      some(p.schooling, (s) => oneOf(s.state, studentState, 'suspended', 'transferred', 'graduated', 'dropped-out')),
      none(p.schooling, (s) => is(s.state, studentState, 'enrolled')),
    ),
  look: {
    zh: '核实休学、转学、毕业还是辍学，更正登记，资助随之调整。',
    en: 'Find out whether it is leave, another school, graduation or dropping out; correct the registry and the aid.',
  },
})

export const changedChecks = [incomeFallen, businessExpenseRisen, medicalSpendingRisen, memberLost, insuranceLapsed, jobEnded, leftSchool]
