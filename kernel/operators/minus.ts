/** minus: what is left of one amount after others of its kind; it may be negative. */
import type { Expression } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { kindOfNode, plain } from './plain.ts'

export const minus = <K extends 'integer' | 'money'>(from: Expression<K>, ...taken: readonly Expression<NoInfer<K>>[]): Expression<K> =>
  plain('minus', kindOfNode(from), [from, ...taken])

export const meaning: PlainMeaning = {
  memory: (args) => (args.includes(null) ? null : args.slice(1).reduce<bigint>((rest, arg) => rest - (arg as bigint), args[0] as bigint)),
  sql: (args) => ({ text: `(${args.map((arg) => arg.text).join(' - ')})` }),
  words: {
    zh: ([from, ...taken]) => [from, ...taken.map((arg) => (/[＋－]/.test(arg) ? `（${arg}）` : arg))].join('－'),
    en: ([from, ...taken]) => [from, ...taken.map((arg) => (/ [+−] /.test(arg) ? `(${arg})` : arg))].join(' − '),
  },
  examples: [
    { args: [{ money: 1000 }, { money: 300 }, { money: 100 }], gives: { money: 600 } },
    { args: [{ integer: 1 }, { integer: 3 }], gives: { integer: -2 } },
    { args: [{ money: null }, { money: 1 }], gives: { money: null } },
  ],
}
