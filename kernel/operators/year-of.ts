/** yearOf: the calendar year of a day. */
import type { Day, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const yearOf = (of: Day): Integer => plain('yearOf', 'integer', [of])

export const meaning: PlainMeaning = {
  memory: ([a]) => (a === null || a === undefined ? null : BigInt((a as string).slice(0, 4))),
  sql: ([a], _node, dialect) => ({ text: dialect.yearOf(a!.text) }),
  words: { zh: ([a]) => `${a}的年份`, en: ([a]) => `the year of ${a}` },
  examples: [
    { args: [{ date: '2019-12-31' }], gives: { integer: 2019 } },
    { args: [{ date: null }], gives: { integer: null } },
  ],
}
