/** choose: one value where a condition holds, another where it does not; an undecided condition leaves it unknown. */
import type { Expression, Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import type { Kind } from '../values.ts'
import { kindOfNode, listOfNode, plain } from './plain.ts'

export const choose = <K extends Kind, L extends string>(
  when: Truth,
  then: Expression<K, L>,
  otherwise: Expression<NoInfer<K>, NoInfer<L>>,
): Expression<K, L> => plain<K, L>('choose', kindOfNode(then) as K, [when, then, otherwise], listOfNode(then))

export const meaning: PlainMeaning = {
  memory: ([when, then, otherwise]) => (when === null || when === undefined ? null : ((when ? then : otherwise) ?? null)),
  // CASE WHEN unknown would fall into ELSE: the unknown comes first.
  sql: ([when, then, otherwise]) => {
    const pick = (a: string, b: string) => `(CASE WHEN ${when!.text} IS NULL THEN NULL WHEN ${when!.text} THEN ${a} ELSE ${b} END)`
    return then!.d === undefined
      ? { text: pick(then!.text, otherwise!.text) }
      : { text: pick(then!.text, otherwise!.text), d: pick(then!.d, otherwise!.d!) }
  },
  words: { zh: ([a, b, c]) => `如果${a}，则${b}，否则${c}`, en: ([a, b, c]) => `if ${a} then ${b}, otherwise ${c}` },
  examples: [
    { args: [{ boolean: true }, { money: 1 }, { money: 2 }], gives: { money: 1 } },
    { args: [{ boolean: false }, { money: 1 }, { money: 2 }], gives: { money: 2 } },
    { args: [{ boolean: null }, { money: 1 }, { money: 2 }], gives: { money: null } },
    { args: [{ boolean: true }, { integer: 1 }, { integer: null }], gives: { integer: 1 } },
  ],
}
