/** Income of a household's year, derived from its items and never taken from a typed sum (Article 28). */
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { plus } from '#kernel/operators/plus'
import { yearOf } from '#kernel/operators/year-of'
import { value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'

const netIncome = value({
  key: 'net-income',
  article: 28,
  numbers: ['F96', 'R2', 'R5'],
  label: { zh: '家庭纯收入', en: 'Net income of the household' },
  of: ledgers.householdYear,
  is: (y) => minus(plus(y.wage, y.business, y.property, y.transfer), y.businessExpense),
})

export const incomePerHead = value({
  key: 'income-per-head',
  article: 28,
  numbers: ['F97', 'R8'],
  label: { zh: '人均纯收入', en: 'Net income per head' },
  of: ledgers.householdYear,
  is: (y) => divided(netIncome(y), y.home.statedMemberCount),
})

// firstBy, not some: a household without a record of the year has an unknown income, not none.
export const incomePerHeadThisYear = value({
  key: 'income-per-head-this-year',
  article: 28,
  numbers: ['F97'],
  label: { zh: '当年人均纯收入', en: 'Net income per head of the year' },
  of: ledgers.household,
  is: (h) =>
    firstBy(
      where(h.years, (y) => equals(y.year, yearOf(decidingDate()))),
      (y) => y.year,
      (y) => incomePerHead(y),
    ),
})

export const disposablePerHeadThisYear = value({
  key: 'disposable-per-head-this-year',
  article: 28,
  anchor: '年人均可支配收入',
  numbers: ['R7'],
  label: { zh: '当年人均可支配收入', en: 'Disposable income per head of the year' },
  of: ledgers.household,
  is: (h) =>
    firstBy(
      where(h.years, (y) => equals(y.year, yearOf(decidingDate()))),
      (y) => y.year,
      (y) => y.disposablePerHead,
    ),
})

export const incomeValues = [netIncome, incomePerHead, incomePerHeadThisYear, disposablePerHeadThisYear]
