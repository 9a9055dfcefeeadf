/** ratio: one amount as an exact share of another; where the other is not above zero it cannot be told. */
import type { Expression, ShareOf } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { share } from '../values.ts'
import { plain } from './plain.ts'

export const ratio = <K extends 'integer' | 'money'>(part: Expression<K>, whole: Expression<NoInfer<K>>): ShareOf =>
  plain('ratio', 'share', [part, whole])

export const meaning: PlainMeaning = {
  memory: ([a, b]) => (a === null || b === null || (b as bigint) <= 0n ? null : share(a as bigint, b as bigint)),
  sql: ([a, b]) => ({ text: a!.text, d: `(CASE WHEN ${b!.text} > 0 THEN ${b!.text} END)` }),
  words: { zh: ([a, b]) => `${a}占${b}的比例`, en: ([a, b]) => `the share of ${a} in ${b}` },
  examples: [
    { args: [{ money: 50 }, { money: 200 }], gives: { share: { n: 1n, d: 4n } } },
    { args: [{ integer: 1 }, { integer: 0 }], gives: { share: null } },
    { args: [{ integer: null }, { integer: 3 }], gives: { share: null } },
  ],
}
