/** daysBetween: days from one day to another; negative when the other is earlier. */
import type { Day, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const daysBetween = (from: Day, to: Day): Integer => plain('daysBetween', 'integer', [from, to])

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null ? null : BigInt(dayNumber(b as string) - dayNumber(a as string))),
  sql: ([a, b], _node, dialect) => ({ text: dialect.daysBetween(a!.text, b!.text) }),
  words: { zh: ([a, b]) => `${a}至${b}的天数`, en: ([a, b]) => `days from ${a} to ${b}` },
  examples: [
    { args: [{ date: '2019-02-28' }, { date: '2019-03-01' }], gives: { integer: 1 } },
    { args: [{ date: '2020-03-01' }, { date: '2020-02-28' }], gives: { integer: -2 } },
    { args: [{ date: '2019-01-01' }, { date: null }], gives: { integer: null } },
  ],
}
