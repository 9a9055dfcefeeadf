/** Income of a household's year, derived from its items and never taken from a typed sum (Article 28, R2, R5, R7, R8). */
import type { Integer, Money } from '#kernel/expression'
import { choose } from '#kernel/operators/choose'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { plus } from '#kernel/operators/plus'
import { yearOf } from '#kernel/operators/year-of'
import type { RecordOf } from '#kernel/vocabulary'
import { value, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { sharingMembers } from './sharing.ts'

const ofYear = { article: 28, of: ledgers.householdYear } as const

const propertyIncome = value({
  ...ofYear,
  key: 'property-income',
  numbers: ['F93', 'R2'],
  label: { zh: '核算财产性收入', en: 'Property income, derived' },
  is: (y) => choose(y.propertyItemised, plus(y.dividend, y.otherProperty), y.property),
})

const transferIncome = value({
  ...ofYear,
  key: 'transfer-income',
  numbers: ['F94', 'R2'],
  label: { zh: '核算转移性收入', en: 'Transfers, derived' },
  is: (y) =>
    choose(
      y.transferItemised,
      plus(y.familyPlanningPay, y.allowancePay, y.extremelyPoorPay, y.pensionPay, y.ecologyPay, y.otherTransfer),
      y.transfer,
    ),
})

export const netIncome = value({
  ...ofYear,
  key: 'net-income',
  numbers: ['F96', 'R5'],
  label: { zh: '家庭纯收入', en: 'Net income of the household' },
  is: (y) => minus(plus(y.wage, y.business, propertyIncome(y), transferIncome(y)), y.businessExpense),
})

export const incomePerHead = value({
  ...ofYear,
  key: 'income-per-head',
  numbers: ['F97', 'R8'],
  label: { zh: '人均纯收入', en: 'Net income per head' },
  is: (y) => divided(netIncome(y), sharingMembers(y.home)),
})

// Where the outgoings were asked it is derived; else what the form gives; else it cannot be told.
const disposablePerHead = value({
  ...ofYear,
  key: 'disposable-per-head',
  anchor: '年人均可支配收入',
  numbers: ['R7'],
  label: { zh: '核算人均可支配收入', en: 'Disposable income per head, derived' },
  is: (y) =>
    choose(
      y.outgoingsCollected,
      divided(minus(netIncome(y), y.contributions, y.transfersOut), sharingMembers(y.home)),
      y.disposablePerHead,
    ),
})

type Household = RecordOf<typeof world, 'household'>
type Year = RecordOf<typeof world, 'householdYear'>

// firstBy, not some: a household without a record of the year has an unknown income, not none.
const ofYearNo = (h: Household, year: Integer, of: (y: Year) => Money) =>
  firstBy(
    where(h.years, (y) => equals(y.year, year)),
    (y) => y.year,
    of,
  )
const ofThisYear = (h: Household, of: (y: Year) => Money) => ofYearNo(h, yearOf(decidingDate()), of)

export const netIncomeThisYear = value({
  key: 'net-income-this-year',
  article: 28,
  label: { zh: '当年家庭纯收入', en: 'Net income of the year' },
  of: ledgers.household,
  is: (h) => ofThisYear(h, (y) => netIncome(y)),
})

export const incomePerHeadThisYear = value({
  key: 'income-per-head-this-year',
  article: 28,
  label: { zh: '当年人均纯收入', en: 'Net income per head of the year' },
  of: ledgers.household,
  is: (h) => ofThisYear(h, (y) => incomePerHead(y)),
})

export const incomePerHeadLastYear = value({
  key: 'income-per-head-last-year',
  article: 28,
  label: { zh: '上年人均纯收入', en: 'Net income per head of the year before' },
  of: ledgers.household,
  is: (h) => ofYearNo(h, minus(yearOf(decidingDate()), whole(1)), (y) => incomePerHead(y)),
})

export const disposablePerHeadThisYear = value({
  key: 'disposable-per-head-this-year',
  article: 28,
  anchor: '年人均可支配收入',
  label: { zh: '当年人均可支配收入', en: 'Disposable income per head of the year' },
  of: ledgers.household,
  is: (h) => ofThisYear(h, (y) => disposablePerHead(y)),
})

export const incomeValues = [
  propertyIncome,
  transferIncome,
  netIncome,
  incomePerHead,
  disposablePerHead,
  netIncomeThisYear,
  incomePerHeadThisYear,
  incomePerHeadLastYear,
  disposablePerHeadThisYear,
]
