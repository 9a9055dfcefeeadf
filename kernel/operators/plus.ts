/** plus: the sum of amounts of one kind; an unknown part leaves the sum unknown. */
import type { Expression } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { kindOfNode, plain } from './plain.ts'

export const plus = <K extends 'integer' | 'money'>(first: Expression<K>, ...rest: readonly Expression<NoInfer<K>>[]): Expression<K> =>
  plain('plus', kindOfNode(first), [first, ...rest])

export const meaning: PlainMeaning = {
  memory: (args) => (args.includes(null) ? null : args.reduce<bigint>((sum, arg) => sum + (arg as bigint), 0n)),
  sql: (args) => ({ text: `(${args.map((arg) => arg.text).join(' + ')})` }),
  words: { zh: (args) => args.join('＋'), en: (args) => args.join(' + ') },
  examples: [
    { args: [{ money: 150 }, { money: 250 }], gives: { money: 400 } },
    { args: [{ integer: -1 }, { integer: 1 }, { integer: 5 }], gives: { integer: 5 } },
    { args: [{ money: 150 }, { money: null }], gives: { money: null } },
  ],
}
