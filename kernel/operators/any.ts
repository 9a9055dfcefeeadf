/** any: at least one condition holds (Kleene): one "yes" decides, otherwise one "cannot tell" leaves it open. */
import type { Truth } from '../expression.ts'
import type { PlainMeaning } from '../meaning.ts'
import { among } from './brackets.ts'
import { plain } from './plain.ts'

export const any = (...conditions: readonly Truth[]): Truth => plain('any', 'boolean', conditions)

export const meaning: PlainMeaning = {
  decides: true,
  memory: (args) => (args.includes(true) ? true : args.includes(null) ? null : false),
  sql: (args) => ({ text: args.length === 0 ? 'FALSE' : `(${args.map((arg) => arg.text).join(' OR ')})` }),
  words: {
    zh: (args) => args.map((arg) => among(arg, '且')).join('，或者'),
    en: (args) => args.map((arg) => among(arg, '且')).join(', or '),
  },
  examples: [
    { args: [{ boolean: false }, { boolean: true }], gives: { boolean: true } },
    { args: [{ boolean: null }, { boolean: true }], gives: { boolean: true } },
    { args: [{ boolean: false }, { boolean: null }], gives: { boolean: null } },
    { args: [], gives: { boolean: false } },
  ],
}
