/** What may throw a household back, as conditions that warnings and the three kinds of hardship share (Article 30, M01–M09). */
import type { Day } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { is, oneOf } from '#kernel/operators/one-of'
import { portion } from '#kernel/operators/portion'
import { onOrAfter, reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { disabilityGrade, labour, memberState } from '#policy/vocabulary/ability-codes'
import { policeState } from '#policy/vocabulary/department-codes'
import { lossKind } from '#policy/vocabulary/monitoring-codes'
import {
  incomeFallWarning,
  injuryHospitalDays,
  joblessMonthsWarning,
  lossWarning,
  ownMedicalWarning,
  ownMedicalWarningPoor,
  studyCostShare,
} from '../../figures/monitoring.ts'
import { incomePerHeadLastYear, incomePerHeadThisYear, netIncomeThisYear } from '../28-dynamic-management/income.ts'
import { enjoysPolicy } from '../28-dynamic-management/words.ts'
import { foundAtHome, type Household, lost, ownMedicalRecently, recent } from './words.ts'

export const incomeFell = (h: Household) =>
  all(
    above(incomePerHeadLastYear(h), incomePerHeadThisYear(h)),
    reaches(minus(incomePerHeadLastYear(h), incomePerHeadThisYear(h)), portion(incomePerHeadLastYear(h), incomeFallWarning)),
  )

export const medicalSpendingLarge = (h: Household) =>
  reaches(ownMedicalRecently(h), choose(enjoysPolicy(h), ownMedicalWarningPoor, ownMedicalWarning))

// S19: spending that takes more than the household earns.
export const medicalAboveIncome = (h: Household) => above(ownMedicalRecently(h), netIncomeThisYear(h))

const able = (of: Parameters<typeof oneOf<'labour', 'ordinary'>>[0]) => oneOf(of, labour, 'ordinary', 'skilled')

export const workerDied = (h: Household) =>
  some(h.members, (m) =>
    all(
      able(m.labour),
      any(
        all(is(m.memberState, memberState, 'dead'), recent(m.memberStateOn)),
        some(m.policeRecords, (r) => all(is(r.state, policeState, 'dead'), recent(r.stateDate))),
      ),
    ),
  )

// A warning of its own: where no file of deaths was delivered, the household register still decides the one above.
export const workerInDeathRecords = (h: Household) =>
  some(h.members, (m) =>
    all(
      able(m.labour),
      some(m.deathRecords, (r) => recent(r.deathDate)),
    ),
  )

export const workerDisabled = (h: Household) =>
  some(h.members, (m) =>
    all(
      able(m.labour),
      some(m.disabilities, (d) => all(oneOf(d.grade, disabilityGrade, '1', '2'), recent(d.issued))),
    ),
  )

const longAgo = (day: Day) => below(day, addMonths(decidingDate(), minus(whole(0), joblessMonthsWarning)))

export const jobEnded = (h: Household) =>
  some(h.members, (m) =>
    all(
      some(m.employments, (e) => longAgo(e.until)),
      none(m.employments, (e) => onOrAfter(e.until, addMonths(decidingDate(), minus(whole(0), joblessMonthsWarning)))),
    ),
  )

export const wageUnpaid = (h: Household) => foundAtHome(h, (s) => s.wageUnpaid)

export const studyCostHeavy = (h: Household) =>
  foundAtHome(h, (s) => all(s.newStudent, above(s.studyCost, portion(s.netIncome, studyCostShare))))

export const lossLarge = (h: Household) => lost(h, (l) => any(reaches(l.amount, lossWarning), reaches(l.hospitalDays, injuryHospitalDays)))

export const houseHit = (h: Household) =>
  any(
    lost(h, (l) => all(oneOf(l.kind, lossKind, 'fire', 'flood', 'storm'), l.houseDamaged)),
    foundAtHome(h, (s) => s.houseDamaged),
  )
