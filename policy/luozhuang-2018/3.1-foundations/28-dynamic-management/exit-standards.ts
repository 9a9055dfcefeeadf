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
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import { medicalState } from '#policy/vocabulary/department-codes'
import { studentState } from '#policy/vocabulary/help-codes'
import { houseGrade, housing } from '#policy/vocabulary/household-codes'
import { prohibition, standard } from '#policy/vocabulary/language'
import { outOfSchoolReason } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { compulsoryAgeFrom, schoolGuaranteeAgeTo } from '../../figures/ages.ts'
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

const medicalCare = standard({
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

const safeHouse = standard({
  ...ofHousehold,
  key: 'safe-house',
  numbers: ['R18'],
  label: { zh: '住房安全有保障', en: 'Safe housing guaranteed' },
  is: (h) =>
    any(
      not(h.unsafeHouse),
      oneOf(h.houseGrade, houseGrade, 'A', 'B'),
      oneOf(h.housing, housing, 'with-child', 'rented', 'centralised'),
      some(h.members, (m) => some(m.unsafeHouses, (u) => within(u.accepted, decidingDate()))),
    ),
})

const safeWater = standard({
  ...ofHousehold,
  key: 'safe-water',
  anchor: '自来水',
  numbers: ['R19'],
  label: { zh: '饮水安全有保障', en: 'Safe drinking water' },
  is: (h) => all(h.waterSafe),
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
  numbers: ['R15', 'R16', 'R17', 'R18', 'R19'],
  label: { zh: '两不愁三保障', en: 'Two assurances and three guarantees' },
  is: (h) => all(foodAndClothing(h), schooling(h), medicalCare(h), safeHouse(h), safeWater(h)),
})

const exitNotYetSecure = prohibition({
  ...ofHousehold,
  key: 'exit-not-yet-secure',
  anchor: '不得退出',
  numbers: ['R15', 'R16', 'R17', 'R18', 'R19', 'R20'],
  label: { zh: '未实现两不愁三保障或收入未稳定达标的不得退出', en: 'No exit before the guarantees and the income are there' },
  when: (h) => not(all(twoAssurancesThreeGuarantees(h), incomeAboveLine(h))),
})

// The mean of a year is published in the next: the year before is the last that is known.
const reachesFarmersMean = standard({
  ...ofHousehold,
  key: 'reaches-farmers-mean',
  anchor: '农民人均可支配收入',
  numbers: ['P03', 'R7'],
  label: { zh: '人均可支配收入达到全区农民平均水平', en: 'Disposable income per head reaches the mean of the district’s farmers' },
  is: (h) => reaches(disposablePerHeadThisYear(h), at(addMonths(decidingDate(), whole(-12)), farmersMeanIncome)),
})

export const exitStandards = [
  foodAndClothing,
  schooling,
  medicalCare,
  safeHouse,
  safeWater,
  incomeAboveLine,
  twoAssurancesThreeGuarantees,
  exitNotYetSecure,
  reachesFarmersMean,
]
