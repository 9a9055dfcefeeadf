/** equals: the same value; with an unknown side it cannot be told, also where both are unknown. */
import type { Expression, Truth } from '../expression.ts'
import { bothKnown, compare, comparison, type PlainMeaning } from '../meaning.ts'
import type { Kind } from '../values.ts'
import { plain } from './plain.ts'

export const equals = <K extends Kind, L extends string>(a: Expression<K, L>, b: Expression<NoInfer<K>, NoInfer<L>>): Truth =>
  plain('equals', 'boolean', [a, b])

export const meaning: PlainMeaning = {
  memory: (args) => bothKnown(args, (a, b) => compare(a, b) === 0),
  sql: ([a, b], _node, dialect) => comparison(a!, '=', b!, dialect),
  words: { zh: ([a, b]) => `${a}等于${b}`, en: ([a, b]) => `${a} is ${b}` },
  denied: { zh: ([a, b]) => `${a}不等于${b}`, en: ([a, b]) => `${a} is not ${b}` },
  examples: [
    { args: [{ integer: 2 }, { integer: 2 }], gives: { boolean: true } },
    { args: [{ text: '甲' }, { text: '乙' }], gives: { boolean: false } },
    { args: [{ share: { n: 1n, d: 2n } }, { share: { n: 2n, d: 4n } }], gives: { boolean: true } },
    { args: [{ date: null }, { date: null }], gives: { boolean: null } },
    { args: [{ share: { n: 1n, d: 1n } }, { share: { n: 1n, d: 1n } }], gives: { boolean: true } },
  ],
}
