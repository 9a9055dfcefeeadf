/** all: every condition holds (Kleene): one "not" decides, otherwise one "cannot tell" leaves it open. */
import type { Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { among } from './brackets.ts'
import { plain } from './plain.ts'

export const all = (...conditions: readonly Truth[]): Truth => plain('all', 'boolean', conditions)

export const meaning: PlainMeaning = {
  decides: false,
  memory: (args) => (args.includes(false) ? false : args.includes(null) ? null : true),
  sql: (args) => ({ text: args.length === 0 ? 'TRUE' : `(${args.map((arg) => arg.text).join(' AND ')})` }),
  words: {
    zh: (args) => args.map((arg) => among(arg, '或者')).join('，且'),
    en: (args) => args.map((arg) => among(arg, '或者')).join(', and '),
  },
  examples: [
    { args: [{ boolean: true }, { boolean: true }], gives: { boolean: true } },
    { args: [{ boolean: true }, { boolean: null }], gives: { boolean: null } },
    { args: [{ boolean: null }, { boolean: false }], gives: { boolean: false } },
    { args: [], gives: { boolean: true } },
  ],
}
