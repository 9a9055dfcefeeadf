/** endOfYear: 31 December of the year a day lies in. */
import type { Day } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const endOfYear = (of: Day): Day => plain('endOfYear', 'date', [of])

export const meaning: PlainMeaning = {
  memory: ([a]) => (a === null || a === undefined ? null : `${(a as string).slice(0, 4)}-12-31`),
  sql: ([a], _node, dialect) => ({ text: dialect.makeDate(dialect.yearOf(a!.text), 12, 31) }),
  words: { zh: ([a]) => `${a}当年12月31日`, en: ([a]) => `31 December of the year of ${a}` },
  examples: [
    { args: [{ date: '2019-06-30' }], gives: { date: '2019-12-31' } },
    { args: [{ date: null }], gives: { date: null } },
  ],
}
