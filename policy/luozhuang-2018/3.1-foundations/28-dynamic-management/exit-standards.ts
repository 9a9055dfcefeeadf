/** What must hold before a household may leave poverty: two assurances, three guarantees, safe water, income (Article 28, R15–R20). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { every } from '#kernel/operators/every'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrAfter, reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore, within } from '#kernel/operators/within'
import { health } from '#policy/vocabulary/ability-codes'
import { medicalState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { houseGrade, housing } from '#policy/vocabulary/household-codes'
import { prohibition, standard } from '#policy/vocabulary/language'
import { outOfSchoolReason } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { compulsoryAgeFrom, schoolGuaranteeAgeTo } from '../../figures/ages.ts'
import { houseReportSince, waterLitres, waterMinutes, waterSteady, waterTestMonths } from '../../figures/exit.ts'
import { farmersMeanIncome, provincialPovertyLine } from '../../figures/income.ts'
import { disposablePerHeadThisYear, incomePerHeadThisYear } from './income.ts'
import { ageAtYearEnd, isMember } from './words.ts'

const ofHousehold = { article: 28, anchor: '两不愁三保障', of: ledgers.household } as const

const foodAndClothing = standard({
  ...ofHousehold,
  key: 'food-and-clothing',
  numbers: ['R15'],
  label: { zh: '不愁吃、不愁穿', en: 'No worry over food and clothing' },
  is: (h) => all(h.foodSecure, h.clothingSecure),
})

// Sick leave and teaching at home are no dropout.
const schooling = standard({
  ...ofHousehold,
  key: 'schooling',
  numbers: ['R16'],
  label: { zh: '义务教育有保障', en: 'Compulsory education guaranteed' },
  is: (h) =>
    none(h.members, (m) =>
      all(
        isMember(m),
        reaches(ageAtYearEnd(m), compulsoryAgeFrom),
        within(ageAtYearEnd(m), schoolGuaranteeAgeTo),
        not(
          any(
            some(m.schooling, (s) => oneOf(s.state, studentState, 'enrolled', 'suspended')),
            oneOf(m.outOfSchoolReason, outOfSchoolReason, 'suspended', 'taught-at-home'),
          ),
        ),
      ),
    ),
})

export const medicalCare = standard({
  ...ofHousehold,
  key: 'medical-care',
  numbers: ['R17'],
  label: { zh: '基本医疗有保障', en: 'Basic medical care guaranteed' },
  is: (h) =>
    every(
      where(h.members, (m) => isMember(m)),
      (m) =>
        any(
          some(m.medicals, (i) => is(i.state, medicalState, 'insured')),
          m.employeeMedical,
        ),
    ),
})

// Told beside the insurance where they are asked; exit stands on the insurance.
const familyDoctor = standard({
  ...ofHousehold,
  key: 'family-doctor',
  numbers: ['R17'],
  label: { zh: '家庭医生签约到人', en: 'Every member has a family doctor' },
  is: (h) =>
    every(
      where(h.members, (m) => isMember(m)),
      (m) => all(m.familyDoctor),
    ),
})

const chronicFollowUp = standard({
  ...ofHousehold,
  key: 'chronic-follow-up',
  numbers: ['R17'],
  label: { zh: '慢性病人有随访', en: 'Chronic patients are followed up' },
  is: (h) =>
    none(h.members, (m) =>
      all(
        isMember(m),
        oneOf(m.health, health, 'chronic', 'chronic-serious', 'chronic-disabled', 'chronic-serious-disabled'),
        not(m.chronicFollowUp),
      ),
    ),
})

const houseReportCurrent = standard({
  ...ofHousehold,
  key: 'house-report-current',
  numbers: ['R18'],
  label: { zh: '住房鉴定报告在有效期内', en: 'The report on the house is not too old' },
  is: (h) => onOrAfter(h.houseGradedOn, houseReportSince),
})

// "Not unsafe" is the form's own statement of the year; a grade of A or B stands on a report, which must not be older than the campaign.
export const safeHouse = standard({
  ...ofHousehold,
  key: 'safe-house',
  numbers: ['R18'],
  label: { zh: '住房安全有保障', en: 'Safe housing guaranteed' },
  is: (h) =>
    any(
      not(h.unsafeHouse),
      all(oneOf(h.houseGrade, houseGrade, 'A', 'B'), houseReportCurrent(h)),
      oneOf(h.housing, housing, 'with-child', 'rented', 'centralised'),
      some(h.members, (m) => some(m.unsafeHouses, (u) => within(u.accepted, decidingDate()))),
    ),
})

export const safeWater = standard({
  ...ofHousehold,
  key: 'safe-water',
  anchor: '自来水',
  numbers: ['R19'],
  label: { zh: '饮水安全有保障', en: 'Safe drinking water' },
  is: (h) => all(h.waterSafe),
})

const waterTestedSafe = standard({
  ...ofHousehold,
  key: 'water-tested-safe',
  anchor: '自来水',
  numbers: ['R19'],
  label: { zh: '饮水有检测、够用、方便、稳定', en: 'Water tested, enough, near and steady' },
  is: (h) =>
    some(h.members, (m) =>
      some(m.waterTests, (w) =>
        all(
          w.passed,
          onOrAfter(w.testedOn, addMonths(decidingDate(), minus(whole(0), waterTestMonths))),
          onOrBefore(w.testedOn, decidingDate()),
          reaches(w.litres, waterLitres),
          any(within(w.minutes, waterMinutes), w.carried),
          reaches(w.steady, waterSteady),
        ),
      ),
    ),
})

export const incomeAboveLine = standard({
  ...ofHousehold,
  key: 'income-above-line',
  anchor: '稳定脱贫标准',
  numbers: ['R20'],
  label: { zh: '人均纯收入高于省定标准', en: 'Net income per head above the provincial line' },
  is: (h) => above(incomePerHeadThisYear(h), at(endOfYear(decidingDate()), provincialPovertyLine)),
})

export const twoAssurancesThreeGuarantees = standard({
  ...ofHousehold,
  key: 'two-assurances-three-guarantees',
  label: { zh: '两不愁三保障', en: 'Two assurances and three guarantees' },
  is: (h) => all(foodAndClothing(h), schooling(h), medicalCare(h), safeHouse(h), safeWater(h)),
})

const exitNotYetSecure = prohibition({
  ...ofHousehold,
  key: 'exit-not-yet-secure',
  anchor: '不得退出',
  label: { zh: '未实现两不愁三保障或收入未稳定达标的不得退出', en: 'No exit before the guarantees and the income are there' },
  when: (h) => not(all(twoAssurancesThreeGuarantees(h), incomeAboveLine(h))),
})

// The mean of a year is published in the next: the year before is the last that is known.
export const reachesFarmersMean = standard({
  ...ofHousehold,
  key: 'reaches-farmers-mean',
  anchor: '农民人均可支配收入',
  numbers: ['O1'],
  label: { zh: '人均可支配收入达到全区农民平均水平', en: 'Disposable income per head reaches the mean of the district’s farmers' },
  is: (h) => reaches(disposablePerHeadThisYear(h), at(addMonths(decidingDate(), whole(-12)), farmersMeanIncome)),
})

export const exitStandards = [
  foodAndClothing,
  schooling,
  medicalCare,
  familyDoctor,
  chronicFollowUp,
  houseReportCurrent,
  safeHouse,
  safeWater,
  waterTestedSafe,
  incomeAboveLine,
  twoAssurancesThreeGuarantees,
  exitNotYetSecure,
  reachesFarmersMean,
]
