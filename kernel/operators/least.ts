/** least: the smallest of several; with an unknown one it cannot be told. */
import type { Expression } from '../expression.ts'
import { compare, type PlainMeaning } from '../meaning.ts'
import { anyOf, unknown, unless } from '../sql-text.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'

type Ordered = 'integer' | 'money' | 'date'

export const least = <K extends Ordered>(first: Expression<K>, ...rest: readonly Expression<NoInfer<K>>[]): Expression<K> =>
  plain('least', kindOfNode(first), [first, ...rest])

/** Reads well where one side is a cap: `atMost(amount, cap)`. */
export const atMost = <K extends Ordered>(amount: Expression<K>, bound: Expression<NoInfer<K>>): Expression<K> => least(amount, bound)

export const meaning: PlainMeaning = {
  memory: (args) => (args.includes(null) ? null : args.reduce((best, arg) => (compare(arg!, best!) < 0 ? arg : best))),
  // The engines' own least() passes over NULL: least(1, NULL) is 1 there.
  sql: (args) => ({
    text: unless(anyOf(args.map((arg) => unknown(arg.text))), `least(${args.map((arg) => arg.text).join(', ')})`),
  }),
  words: {
    zh: (args) => `（${args.map(oneTerm).join('与')}中较少的）`,
    en: (args) => `the lesser of ${args.map(oneTerm).join(' and ')}`,
  },
  examples: [
    { args: [{ money: 300 }, { money: 100 }], gives: { money: 100 } },
    { args: [{ integer: 7 }, { integer: 7 }], gives: { integer: 7 } },
    { args: [{ money: 1 }, { money: null }], gives: { money: null } },
  ],
}
