/** not: the opposite; of "cannot tell" it is "cannot tell". */
import type { Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const not = (condition: Truth): Truth => plain('not', 'boolean', [condition])

export const meaning: PlainMeaning = {
  memory: ([a]) => (a === null || a === undefined ? null : !a),
  sql: ([a]) => ({ text: `(NOT ${a!.text})` }),
  words: { zh: ([a]) => `并非“${a}”`, en: ([a]) => `not (${a})` },
  examples: [
    { args: [{ boolean: true }], gives: { boolean: false } },
    { args: [{ boolean: false }], gives: { boolean: true } },
    { args: [{ boolean: null }], gives: { boolean: null } },
  ],
}
