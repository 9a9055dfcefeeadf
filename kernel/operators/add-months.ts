/** addMonths: the same day of a later month, or that month's last day where it has no such day. */
import type { Day, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const addMonths = (to: Day, months: Integer): Day => plain('addMonths', 'date', [to, months])

/** Month arithmetic with the month's end kept inside the month. */
export function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12]
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(toYear, toMonth, Math.min(day, last))).toISOString().slice(0, 10)
}

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null ? null : monthsLater(a as string, Number(b as bigint))),
  sql: ([a, b], _node, dialect) => ({ text: dialect.addMonths(a!.text, b!.text) }),
  words: { zh: ([a, b]) => `${a}之后${b}个月`, en: ([a, b]) => `${b} months after ${a}` },
  examples: [
    { args: [{ date: '2019-01-31' }, { integer: 1 }], gives: { date: '2019-02-28' } },
    { args: [{ date: '2020-02-29' }, { integer: -12 }], gives: { date: '2019-02-28' } },
    { args: [{ date: '2019-01-31' }, { integer: null }], gives: { date: null } },
  ],
}
