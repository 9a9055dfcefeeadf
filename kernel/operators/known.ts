/** known: whether a value is there at all. The only word that breaks the law of refinement: for data-quality checks alone. */
import type { Expression, Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

/** A truth that filling in a value may turn; only a check of class `quality` takes it. */
export type BreaksRefinement = Truth & { readonly breaksRefinement?: true }

export const known = (of: Expression): BreaksRefinement => plain('known', 'boolean', [of])

export const meaning: PlainMeaning = {
  memory: ([a]) => a !== null && a !== undefined,
  sql: ([a]) => ({ text: a!.d === undefined ? `(${a!.text} IS NOT NULL)` : `(${a!.text} IS NOT NULL AND ${a!.d} IS NOT NULL)` }),
  words: { zh: ([a]) => `${a}已填写`, en: ([a]) => `${a} is filled in` },
  examples: [
    { args: [{ integer: 0 }], gives: { boolean: true } },
    { args: [{ text: null }], gives: { boolean: false } },
  ],
}
