/** times: an amount taken a whole number of times. */
import type { Expression, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'

export const times = <K extends 'integer' | 'money'>(amount: Expression<K>, count: Integer): Expression<K> =>
  plain('times', kindOfNode(amount), [amount, count])

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null ? null : (a as bigint) * (b as bigint)),
  sql: ([a, b], _node, dialect) => ({ text: `CAST(${dialect.wide(a!.text)} * ${b!.text} AS BIGINT)` }),
  words: { zh: ([a, b]) => `${oneTerm(a!)}×${oneTerm(b!)}`, en: ([a, b]) => `${oneTerm(a!)} × ${oneTerm(b!)}` },
  examples: [
    { args: [{ money: 31000 }, { integer: 12 }], gives: { money: 372000 } },
    { args: [{ integer: -3 }, { integer: 4 }], gives: { integer: -12 } },
    { args: [{ integer: 0 }, { integer: null }], gives: { integer: null } },
  ],
}
