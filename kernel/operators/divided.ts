/** divided: an amount shared out by a whole number, rounded half away from zero; by zero it cannot be told. */
import type { Expression, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { roundedProduct } from '../values.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'

export const divided = <K extends 'integer' | 'money'>(amount: Expression<K>, by: Integer): Expression<K> =>
  plain('divided', kindOfNode(amount), [amount, by])

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null || b === 0n ? null : roundedProduct(a as bigint, 1n, b as bigint)),
  sql: ([a, b], _node, dialect) => {
    const by = `NULLIF(${dialect.wide(b!.text)}, 0)`
    return {
      text: `CAST(${dialect.signOf(a!.text)} * ${dialect.signOf(b!.text)} * ${dialect.wholeDivide(`(2 * abs(${dialect.wide(a!.text)}) + abs(${b!.text}))`, `(2 * abs(${by}))`)} AS BIGINT)`,
    }
  },
  words: { zh: ([a, b]) => `${oneTerm(a!)}÷${oneTerm(b!)}`, en: ([a, b]) => `${oneTerm(a!)} ÷ ${oneTerm(b!)}` },
  examples: [
    { args: [{ money: 3084440 }, { integer: 5 }], gives: { money: 616888 } },
    { args: [{ money: 1 }, { integer: 2 }], gives: { money: 1 } },
    { args: [{ money: -1 }, { integer: 2 }], gives: { money: -1 } },
    { args: [{ money: 100 }, { integer: 0 }], gives: { money: null } },
    { args: [{ money: 5 }, { integer: -2 }], gives: { money: -3 } },
    { args: [{ money: 100 }, { integer: 1 }], gives: { money: 100 } },
    { args: [{ money: 100 }, { integer: null }], gives: { money: null } },
  ],
}
