/** Words of monitoring: the window looked back on, who is monitored, what was found at home, the reference income (Article 30, R9, R12). */
import type { Day, Truth } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { daysBetween } from '#kernel/operators/days-between'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { every } from '#kernel/operators/every'
import { firstBy } from '#kernel/operators/first-by'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { smallest } from '#kernel/operators/smallest'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { labour } from '#policy/vocabulary/ability-codes'
import { standard, value, type world } from '#policy/vocabulary/language'
import { monitoredState } from '#policy/vocabulary/monitoring-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { leftAfterFiveLayers } from '../../2.3-health/09-medical-guarantee/waterfall.ts'
import { referenceMonths } from '../../figures/monitoring.ts'
import { isMember } from '../28-dynamic-management/words.ts'

const ofHousehold = { article: 30, of: ledgers.household } as const

export type Household = RecordOf<typeof world, 'household'>
type Survey = RecordOf<typeof world, 'survey'>
type Loss = RecordOf<typeof world, 'loss'>

/** Whether a day lies in the last twelve months before the deciding date, that date included. */
export const recent = (day: Day) =>
  all(above(day, addMonths(decidingDate(), minus(whole(0), referenceMonths))), onOrBefore(day, decidingDate()))

/** Whether one of the recent answers at home says so. */
export const foundAtHome = (h: Household, test: (s: Survey) => Truth) =>
  some(h.members, (m) => some(m.surveys, (s) => all(recent(s.askedOn), test(s))))

/** Whether one of the recent losses is of that kind. */
export const lost = (h: Household, test: (l: Loss) => Truth) =>
  some(h.members, (m) => some(m.losses, (l) => all(recent(l.happenedOn), test(l))))

export const isMonitored = value({
  ...ofHousehold,
  key: 'is-monitored',
  anchor: '动态监测',
  numbers: ['U5'],
  label: { zh: '正在监测', en: 'Is being monitored' },
  is: (h) =>
    some(h.members, (m) => some(m.monitorings, (r) => all(is(r.state, monitoredState, 'current'), onOrBefore(r.markedOn, decidingDate())))),
})

// What insurers and others paid counts, what the household had to pay within the rules is taken off.
const referenceIncome = value({
  article: 30,
  key: 'reference-income',
  numbers: ['R9'],
  label: { zh: '监测参考人均收入', en: 'Reference income per head' },
  of: ledgers.survey,
  is: (s) => divided(minus(plus(s.netIncome, s.claims), s.ownSpending), s.people),
})

const daysAgo = (s: Survey) => daysBetween(s.askedOn, decidingDate())

export const referenceIncomeNow = value({
  ...ofHousehold,
  key: 'reference-income-now',
  label: { zh: '最近一次入户的监测参考人均收入', en: 'Reference income per head, as last asked' },
  is: (h) => {
    const asked = (m: RecordOf<typeof world, 'person'>) => where(m.surveys, (s) => recent(s.askedOn))
    return firstBy(
      where(h.members, (m) => some(asked(m), (s) => recent(s.askedOn))),
      (m) => smallest(asked(m), daysAgo),
      (m) => firstBy(asked(m), daysAgo, (s) => referenceIncome(s)),
    )
  },
})

// Files give the day of settlement or of admission; a stay counts by either.
export const ownMedicalRecently = value({
  ...ofHousehold,
  key: 'own-medical-recently',
  anchor: '因病因灾',
  label: { zh: '近12个月医疗自付', en: 'Own medical spending of the last twelve months' },
  is: (h) =>
    sum(
      where(h.members, (m) => isMember(m)),
      (m) =>
        sum(
          where(m.stays, (s) => any(recent(s.settled), recent(s.admitted))),
          (s) => leftAfterFiveLayers(s),
        ),
    ),
})

const wholeHouseholdWithoutLabour = standard({
  ...ofHousehold,
  key: 'whole-household-without-labour',
  anchor: '多重保障',
  numbers: ['R12'],
  label: { zh: '整户无劳动力，属整户兜底', en: 'Nobody in the household can work: guaranteed as a whole' },
  is: (h) =>
    every(
      where(h.members, (m) => isMember(m)),
      (m) => oneOf(m.labour, labour, 'none', 'lost'),
    ),
})

export const monitoringWords = [isMonitored, referenceIncome, referenceIncomeNow, ownMedicalRecently, wholeHouseholdWithoutLabour]
