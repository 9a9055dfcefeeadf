/** known: whether a value is there at all. The only word that breaks the law of refinement: for data-quality checks alone. */
import type { Expression, Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import type { Value } from '../values.ts'
import { plain } from './plain.ts'

/** A truth that filling in a value may turn; only a check of class `quality` takes it. */
export type BreaksRefinement = Truth & { readonly breaksRefinement?: true }

export const known = (of: Expression): BreaksRefinement => plain('known', 'boolean', [of])

/**
 * A column that a file lacks was not collected: whether its field is filled in cannot be told, while an empty cell is an answer.
 * The list of such fields is one text with a space before and behind each name (`lackingList`).
 */
export const isLacking = (list: Value | undefined, field: string): boolean => typeof list === 'string' && list.includes(` ${field} `)

/** The list of lacking fields as a record holds it; null where nothing lacks. */
export const lackingList = (fields: readonly string[]): string | null => (fields.length === 0 ? null : ` ${fields.join(' ')} `)

/** `known` of a field whose ledger says which columns its source lacks. */
export const knownSql = (column: string, list: string, field: string): string =>
  `(${column} IS NOT NULL OR (CASE WHEN ${list} LIKE '% ${field} %' THEN NULL ELSE FALSE END))`

export const meaning: PlainMeaning = {
  memory: ([a]) => a !== null && a !== undefined,
  sql: ([a]) => ({ text: a!.d === undefined ? `(${a!.text} IS NOT NULL)` : `(${a!.text} IS NOT NULL AND ${a!.d} IS NOT NULL)` }),
  words: { zh: ([a]) => `${a}已填写`, en: ([a]) => `${a} is filled in` },
  denied: { zh: ([a]) => `${a}未填写`, en: ([a]) => `${a} is not filled in` },
  examples: [
    { args: [{ integer: 0 }], gives: { boolean: true } },
    { args: [{ text: null }], gives: { boolean: false } },
  ],
}
