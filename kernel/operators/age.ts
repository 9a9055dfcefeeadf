/** age: full years of life on the deciding date; never stored. */
import type { Day, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const age = (birth: Day): Integer => plain('age', 'integer', [birth])

/** Full years from one day to another, both 'YYYY-MM-DD'; someone born on 29 February is a year older on 1 March. */
export function fullYears(from: string, to: string): bigint {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return BigInt(to.slice(5) < from.slice(5) ? years - 1 : years)
}

export const meaning: PlainMeaning = {
  memory: ([birth], _node, day) => (birth === null || birth === undefined || day === null ? null : fullYears(birth as string, day)),
  sql: ([birth], _node, dialect, day) => ({ text: dialect.yearsBetween(birth!.text, day.text) }),
  words: {
    zh: ([birth]) => (birth!.endsWith('出生日期') ? `${birth!.slice(0, -4)}年龄` : `自${birth}起的周岁`),
    en: ([birth]) => `age by ${birth}`,
  },
  examples: [
    { args: [{ date: '1959-12-31' }], gives: { integer: 60 } },
    { args: [{ date: '1960-01-01' }], gives: { integer: 59 } },
    { args: [{ date: '2004-02-29' }], gives: { integer: 15 } },
    { args: [{ date: null }], gives: { integer: null } },
    { args: [{ date: '1960-06-15' }], day: '2019-06-15', gives: { integer: 59 } },
    { args: [{ date: '1960-06-16' }], day: '2019-06-15', gives: { integer: 58 } },
    { args: [{ date: '1960-07-01' }], day: '2019-06-15', gives: { integer: 58 } },
    { args: [{ date: '1960-06-15' }], day: null, gives: { integer: null } },
  ],
}
