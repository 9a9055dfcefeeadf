/** startOfYear: 1 January of the year a day lies in. */
import type { Day } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const startOfYear = (of: Day): Day => plain('startOfYear', 'date', [of])

export const meaning: PlainMeaning = {
  memory: ([a]) => (a === null || a === undefined ? null : `${(a as string).slice(0, 4)}-01-01`),
  sql: ([a], _node, dialect) => ({ text: dialect.makeDate(dialect.yearOf(a!.text), 1, 1) }),
  words: { zh: ([a]) => `${a}当年1月1日`, en: ([a]) => `1 January of the year of ${a}` },
  examples: [
    { args: [{ date: '2019-06-30' }], gives: { date: '2019-01-01' } },
    { args: [{ date: null }], gives: { date: null } },
  ],
}
