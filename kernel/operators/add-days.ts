/** addDays: the day that lies a number of days later. */
import type { Day, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const addDays = (to: Day, days: Integer): Day => plain('addDays', 'date', [to, days])

export const meaning: PlainMeaning = {
  memory: ([a, b]) =>
    a === null || b === null
      ? null
      : new Date(Date.parse(`${a as string}T00:00:00Z`) + Number(b as bigint) * 86_400_000).toISOString().slice(0, 10),
  sql: ([a, b], _node, dialect) => ({ text: dialect.addDays(a!.text, b!.text) }),
  words: { zh: ([a, b]) => `${a}之后${b}天`, en: ([a, b]) => `${b} days after ${a}` },
  examples: [
    { args: [{ date: '2018-12-28' }, { integer: 7 }], gives: { date: '2019-01-04' } },
    { args: [{ date: '2020-03-01' }, { integer: -1 }], gives: { date: '2020-02-29' } },
    { args: [{ date: null }, { integer: 1 }], gives: { date: null } },
  ],
}
