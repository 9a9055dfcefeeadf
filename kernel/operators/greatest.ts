/** greatest: the largest of several; with an unknown one it cannot be told. */
import type { Expression } from '../expression.ts'
import { compare, type PlainMeaning } from '../meaning.ts'
import { anyOf, unknown, unless } from '../sql-text.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'

type Ordered = 'integer' | 'money' | 'date'

export const greatest = <K extends Ordered>(first: Expression<K>, ...rest: readonly Expression<NoInfer<K>>[]): Expression<K> =>
  plain('greatest', kindOfNode(first), [first, ...rest])

/** Reads well where one side is a floor: `atLeast(amount, floor)`. */
export const atLeast = <K extends Ordered>(amount: Expression<K>, bound: Expression<NoInfer<K>>): Expression<K> => greatest(amount, bound)

export const meaning: PlainMeaning = {
  memory: (args) => (args.includes(null) ? null : args.reduce((best, arg) => (compare(arg!, best!) > 0 ? arg : best))),
  // The engines' own greatest() passes over NULL: least(1, NULL) is 1 there.
  sql: (args) => ({
    text: unless(anyOf(args.map((arg) => unknown(arg.text))), `greatest(${args.map((arg) => arg.text).join(', ')})`),
  }),
  words: {
    zh: (args) => `（${args.map(oneTerm).join('与')}中较多的）`,
    en: (args) => `the greater of ${args.map(oneTerm).join(' and ')}`,
  },
  examples: [
    { args: [{ money: 300 }, { money: 100 }], gives: { money: 300 } },
    { args: [{ integer: 7 }, { integer: 7 }], gives: { integer: 7 } },
    { args: [{ money: 1 }, { money: null }], gives: { money: null } },
  ],
}
