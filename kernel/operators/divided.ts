/** divided: an amount shared out by a whole number, rounded half away from zero; by zero it cannot be told. */
import type { Expression, Integer } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { bare, isConstant } from '../sql-text.ts'
import { roundedProduct } from '../values.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'
import { roundedSql } from './portion.ts'

export const divided = <K extends 'integer' | 'money'>(amount: Expression<K>, by: Integer): Expression<K> =>
  plain('divided', kindOfNode(amount), [amount, by])

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null || b === 0n ? null : roundedProduct(a as bigint, 1n, b as bigint)),
  sql: ([a, b], _node, dialect) => {
    if (isConstant(b!.text) && !b!.text.includes('-')) return { text: roundedSql(a!.text, { text: '1', d: bare(b!.text) }, dialect) }
    const by = `NULLIF(${b!.text}, 0)`
    // Half of the divisor or more is left over; doubled, the rest of a large division would not fit.
    const rest = `abs(${a!.text} % ${by})`
    return {
      text: `(${dialect.wholeDivide(a!.text, by)} + CASE WHEN ${rest} >= abs(${b!.text}) - ${rest} THEN ${dialect.signOf(a!.text)} * ${dialect.signOf(b!.text)} ELSE 0 END)`,
    }
  },
  words: { zh: ([a, b]) => `${oneTerm(a!)}÷${oneTerm(b!)}`, en: ([a, b]) => `${oneTerm(a!)} ÷ ${oneTerm(b!)}` },
  examples: [
    { args: [{ money: 3084440 }, { integer: 5 }], gives: { money: 616888 } },
    { args: [{ money: 1 }, { integer: 2 }], gives: { money: 1 } },
    { args: [{ money: -1 }, { integer: 2 }], gives: { money: -1 } },
    { args: [{ money: 100 }, { integer: 0 }], gives: { money: null } },
    { args: [{ money: 5 }, { integer: -2 }], gives: { money: -3 } },
    { args: [{ money: 5 }, { integer: -4 }], gives: { money: -1 } },
    { args: [{ money: 100 }, { integer: 1 }], gives: { money: 100 } },
    { args: [{ money: 100 }, { integer: null }], gives: { money: null } },
  ],
}
