/** oneOf: a code is one of the named codes of its own list. */
import type { Code, Truth } from '../expression.ts'
import type { CodeList } from '../ledger.ts'
import type { PlainMeaning } from '../meaning.ts'
import { plain } from './plain.ts'

export const oneOf = <L extends string, C extends string>(of: Code<L>, list: CodeList<NoInfer<L>, C>, ...codes: readonly C[]): Truth =>
  plain('oneOf', 'boolean', [of], { with: codes, list: list.list })

/** A code is just this one of its list. */
export const is = <L extends string, C extends string>(of: Code<L>, list: CodeList<NoInfer<L>, C>, code: C): Truth => oneOf(of, list, code)

export const meaning: PlainMeaning = {
  memory: ([a], node) => (a === null || a === undefined ? null : node.with!.includes(a as string)),
  sql: ([a], node, dialect) => ({
    text:
      node.with!.length === 0
        ? `(CASE WHEN ${a!.text} IS NULL THEN NULL ELSE FALSE END)`
        : `(${a!.text} IN (${node.with!.map((code) => dialect.text(code)).join(', ')}))`,
  }),
  words: {
    zh: ([a], node, label) => `${a}是${node.with!.map((code) => `“${label(node.list!, code).zh}”`).join('或')}`,
    en: ([a], node, label) => `${a} is ${node.with!.map((code) => `“${label(node.list!, code).en}”`).join(' or ')}`,
  },
  denied: {
    zh: ([a], node, label) => `${a}不是${node.with!.map((code) => `“${label(node.list!, code).zh}”`).join('或')}`,
    en: ([a], node, label) => `${a} is not ${node.with!.map((code) => `“${label(node.list!, code).en}”`).join(' or ')}`,
  },
  examples: [
    { args: [{ code: 'poor' }], with: ['poor', 'fallenBack'], gives: { boolean: true } },
    { args: [{ code: 'ordinary' }], with: ['poor', 'fallenBack'], gives: { boolean: false } },
    { args: [{ code: null }], with: ['poor'], gives: { boolean: null } },
    { args: [{ code: 'poor' }], with: [], gives: { boolean: false } },
    { args: [{ code: null }], with: [], gives: { boolean: null } },
  ],
}
