/** Data quality: items and sums of income and expense of a household's year (Article 29, Q49–Q56, Q70). */
import type { Money } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { below } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { firstBy } from '#kernel/operators/first-by'
import { greatest } from '#kernel/operators/greatest'
import { previous } from '#kernel/operators/groups'
import { known } from '#kernel/operators/known'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import { check, standard } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomeTolerance } from '../../../figures/comparison.ts'
import { provincialPovertyLine } from '../../../figures/income.ts'
import {
  copiedDifference,
  expenseToBusiness,
  highIncomeOfPoor,
  impossibleIncome,
  oddIncomeFrom,
  oddIncomeTo,
  pensionMoneyAge,
  smallAllowanceMoney,
  smallPensionMoney,
  smallPlanMoney,
  tinyIncomeItem,
  tinyWage,
} from '../../../figures/quality.ts'
import { incomePerHead, incomePerHeadThisYear } from '../../28-dynamic-management/income.ts'
import { ageAtYearEnd } from '../../28-dynamic-management/words.ts'
import {
  askAtHome,
  empty,
  error,
  fillIn,
  type HouseholdYear,
  isOut,
  isPoor,
  isThisYear,
  isZero,
  membersOf,
  positive,
  warning,
  works,
} from './words.ts'

const reckon = {
  zh: '与户主重新逐项核算收入和支出，改正填错的一项。',
  en: 'Go through income and expense again with the household, item by item, and correct the wrong one.',
} as const
const ofYear = { of: ledgers.householdYear, look: reckon } as const

const difference = (a: Money, b: Money) => greatest(minus(a, b), minus(b, a))
const differ = (a: Money, b: Money) => above(difference(a, b), incomeTolerance)

const itemEmpty = (key: string, number: string, zh: string, en: string, item: (y: HouseholdYear) => Money) =>
  check({
    ...error,
    of: ledgers.householdYear,
    look: fillIn,
    key,
    numbers: ['Q49', number],
    label: { zh: `${zh}未填`, en: `${en} is empty` },
    when: (y) => empty(item(y)),
  })

const itemSmall = (key: string, number: string, zh: string, en: string, item: (y: HouseholdYear) => Money, bound: Money) =>
  check({
    ...warning,
    ...ofYear,
    key,
    numbers: ['Q49', number],
    label: { zh: `${zh}偏小`, en: `${en} is too small` },
    when: (y) => all(positive(item(y)), below(item(y), bound)),
  })

const sameIncomeAsYearBefore = standard({
  key: 'same-income-as-year-before',
  article: 29,
  label: { zh: '纯收入与上年相同', en: 'The same net income as the year before' },
  of: ledgers.householdYear,
  is: (y) =>
    below(
      difference(
        y.netIncome,
        firstBy(
          previous(y.home.years, y, (o) => o.year),
          (o) => o.year,
          (o) => o.netIncome,
        ),
      ),
      copiedDifference,
    ),
})

export const incomeChecks = [
  sameIncomeAsYearBefore,
  itemEmpty('wage-empty', 'F91', '工资性收入', 'The wage', (y) => y.wage),
  itemEmpty('business-empty', 'F92', '生产经营性收入', 'Business income', (y) => y.business),
  itemEmpty('property-empty', 'F93', '财产性收入', 'Property income', (y) => y.property),
  itemEmpty('transfer-empty', 'F94', '转移性收入', 'The sum of transfers', (y) => y.transfer),
  itemEmpty('business-expense-empty', 'F95', '生产经营性支出', 'Business expense', (y) => y.businessExpense),
  check({
    ...error,
    of: ledgers.householdYear,
    look: fillIn,
    key: 'transfer-item-empty',
    numbers: ['Q49', 'F94a', 'F94b', 'F94c', 'F94d', 'F94e', 'F94f'],
    label: { zh: '转移性收入明细有未填项', en: 'An item of the transfers is empty' },
    when: (y) =>
      any(
        empty(y.familyPlanningPay),
        empty(y.allowancePay),
        empty(y.extremelyPoorPay),
        empty(y.pensionPay),
        empty(y.ecologyPay),
        empty(y.otherTransfer),
      ),
  }),
  itemSmall('wage-small', 'F91', '工资性收入', 'The wage', (y) => y.wage, tinyIncomeItem),
  itemSmall('business-small', 'F92', '生产经营性收入', 'Business income', (y) => y.business, tinyIncomeItem),
  itemSmall('property-small', 'F93', '财产性收入', 'Property income', (y) => y.property, tinyIncomeItem),
  itemSmall('transfer-small', 'F94', '转移性收入', 'The sum of transfers', (y) => y.transfer, tinyIncomeItem),
  itemSmall('allowance-money-small', 'F94b', '低保金', 'Allowance money', (y) => y.allowancePay, smallAllowanceMoney),
  itemSmall('plan-money-small', 'F94a', '计划生育金', 'Family-planning money', (y) => y.familyPlanningPay, smallPlanMoney),
  itemSmall('pension-money-small', 'F94d', '养老保险金', 'Pension money', (y) => y.pensionPay, smallPensionMoney),
  check({
    ...error,
    ...ofYear,
    key: 'income-per-head-impossible',
    numbers: ['Q50'],
    label: { zh: '人均纯收入不可能', en: 'The income per head cannot be' },
    when: (y) => any(within(incomePerHead(y), inYuan(0)), above(incomePerHead(y), impossibleIncome)),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'income-per-head-odd',
    numbers: ['Q50'],
    label: { zh: '人均纯收入偏低或偏高', en: 'The income per head is odd' },
    when: (y) => any(below(incomePerHead(y), oddIncomeFrom), above(incomePerHead(y), oddIncomeTo)),
  }),
  check({
    ...warning,
    of: ledgers.household,
    look: reckon,
    key: 'poor-with-high-income',
    numbers: ['Q51'],
    label: { zh: '未脱贫或返贫户人均纯收入偏高', en: 'Poor or fallen back with a high income per head' },
    when: (h) => all(isPoor(h), above(incomePerHeadThisYear(h), highIncomeOfPoor)),
  }),
  check({
    ...error,
    of: ledgers.household,
    look: reckon,
    key: 'out-below-line',
    numbers: ['Q52'],
    label: { zh: '已脱贫而当年人均纯收入低于标准', en: 'Out of poverty with an income per head below the line of the year' },
    when: (h) => all(isOut(h), below(incomePerHeadThisYear(h), at(endOfYear(decidingDate()), provincialPovertyLine))),
  }),
  check({
    ...error,
    ...ofYear,
    key: 'property-does-not-add-up',
    numbers: ['Q53'],
    label: { zh: '财产性收入与明细对不上', en: 'Property income does not add up' },
    when: (y) => differ(plus(y.dividend, y.otherProperty), y.property),
  }),
  check({
    ...error,
    ...ofYear,
    key: 'transfer-does-not-add-up',
    numbers: ['Q53'],
    label: { zh: '转移性收入与明细对不上', en: 'Transfers do not add up' },
    when: (y) =>
      differ(plus(y.familyPlanningPay, y.allowancePay, y.extremelyPoorPay, y.pensionPay, y.ecologyPay, y.otherTransfer), y.transfer),
  }),
  check({
    ...error,
    ...ofYear,
    key: 'gross-income-does-not-add-up',
    numbers: ['Q53'],
    label: { zh: '年收入与四项收入对不上', en: 'Gross income does not add up' },
    when: (y) => differ(plus(y.wage, y.business, y.property, y.transfer), y.grossIncome),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'business-without-expense',
    numbers: ['Q54'],
    label: { zh: '有经营收入而没有经营支出', en: 'Business income without expense' },
    when: (y) => all(positive(y.business), isZero(y.businessExpense)),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'expense-above-business',
    numbers: ['Q54'],
    label: { zh: '经营支出远高于经营收入', en: 'Business expense far above the income' },
    when: (y) => above(y.businessExpense, portion(y.business, expenseToBusiness)),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'wage-nobody-works',
    numbers: ['Q55'],
    label: { zh: '有工资性收入而无人务工', en: 'A wage, and nobody works' },
    when: (y) =>
      all(
        isThisYear(y),
        positive(y.wage),
        none(membersOf(y.home), (m) => works(m)),
      ),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'works-without-wage',
    numbers: ['Q55'],
    label: { zh: '有人务工而工资性收入很小', en: 'Somebody works, and there is hardly a wage' },
    when: (y) =>
      all(
        isThisYear(y),
        within(y.wage, tinyWage),
        some(membersOf(y.home), (m) => works(m)),
      ),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'elder-without-pension-money',
    numbers: ['Q56'],
    label: { zh: '有达到年龄的老人而没有养老金', en: 'An elder, and no pension money' },
    look: askAtHome,
    when: (y) =>
      all(
        isThisYear(y),
        some(membersOf(y.home), (m) => reaches(ageAtYearEnd(m), pensionMoneyAge)),
        any(empty(y.pensionPay), isZero(y.pensionPay)),
      ),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'pension-money-nobody-old',
    numbers: ['Q56'],
    label: { zh: '有养老金而没有达到年龄的老人', en: 'Pension money, and nobody is old enough' },
    look: askAtHome,
    when: (y) =>
      all(
        isThisYear(y),
        known(y.pensionPay),
        positive(y.pensionPay),
        none(membersOf(y.home), (m) => reaches(ageAtYearEnd(m), pensionMoneyAge)),
      ),
  }),
  check({
    ...warning,
    ...ofYear,
    key: 'income-unchanged-three-years',
    numbers: ['Q70'],
    label: { zh: '纯收入连续三个周期一样', en: 'The same net income in three cycles' },
    when: (y) =>
      all(
        isThisYear(y),
        sameIncomeAsYearBefore(y),
        firstBy(
          previous(y.home.years, y, (o) => o.year),
          (o) => o.year,
          (o) => sameIncomeAsYearBefore(o),
        ),
      ),
  }),
]
