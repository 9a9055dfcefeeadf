/** above: strictly more (or later); the number itself is not above. */
import type { Day, Expression, Truth } from '../expression.ts'
import { bothKnown, compare, comparison, type PlainMeaning } from '../meaning.ts'
import { inTime, plain } from './plain.ts'

type Ordered = 'integer' | 'money' | 'share' | 'date'

export const above = <K extends Ordered>(a: Expression<K>, b: Expression<NoInfer<K>>): Truth => plain('above', 'boolean', [a, b])
export const after = (a: Day, b: Day): Truth => above(a, b)

export const meaning: PlainMeaning = {
  memory: (args) => bothKnown(args, (a, b) => compare(a, b) > 0),
  sql: ([a, b], _node, dialect) => comparison(a!, '>', b!, dialect),
  words: {
    zh: ([a, b], node) => `${a}${inTime(node) ? '晚于' : '高于'}${b}`,
    en: ([a, b], node) => `${a} is ${inTime(node) ? 'after' : 'above'} ${b}`,
  },
  denied: {
    zh: ([a, b], node) => `${a}${inTime(node) ? '不晚于' : '不高于'}${b}`,
    en: ([a, b], node) => `${a} is ${inTime(node) ? 'not after' : 'not above'} ${b}`,
  },
  examples: [
    { args: [{ money: 100 }, { money: 100 }], gives: { boolean: false } },
    { args: [{ integer: 3 }, { integer: 2 }], gives: { boolean: true } },
    { args: [{ date: '2018-12-31' }, { date: '2019-01-01' }], gives: { boolean: false } },
    { args: [{ share: { n: 1n, d: 3n } }, { share: { n: 1n, d: 4n } }], gives: { boolean: true } },
    { args: [{ integer: 1 }, { integer: null }], gives: { boolean: null } },
    { args: [{ share: { n: 5n, d: 2n } }, { share: { n: 7n, d: 3n } }], gives: { boolean: true } },
    { args: [{ share: { n: 2n, d: 1n } }, { share: { n: 1n, d: 1n } }], gives: { boolean: true } },
  ],
}
