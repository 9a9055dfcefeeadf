/** Builds the node of a word over plain arguments; the words' own files give it their types. */
import { type Expression, handle, type Node, type PlainOperator } from '../expression.ts'
import type { Kind } from '../values.ts'

/** A plain operator's node under a typed handle. */
export function plain<K extends Kind, L extends string = string>(
  word: PlainOperator,
  kind: K,
  args: readonly Expression[],
  more: { with?: readonly string[]; list?: string } = {},
): Expression<K, L> {
  return handle<K, L>({ op: 'plain', word, kind, args: args.map((arg) => arg.node), ...more })
}

/** The kind that an expression's node declares. */
export function kindOfNode<K extends Kind>(of: Expression<K>): K {
  return of.node.kind as K
}

/** The code list of an expression's node, to be carried on. */
export function listOfNode(of: Expression): { list?: string } {
  const list = 'list' in of.node ? of.node.list : undefined
  return list ? { list } : {}
}

/** Whether days or years are compared: these are earlier and later, not lower and higher. */
export function inTime(node: { readonly args: readonly Node[] }): boolean {
  return node.args.some(
    (arg) => arg.kind === 'date' || (arg.op === 'plain' && arg.word === 'yearOf') || (arg.op === 'field' && /^year$|Year$/.test(arg.field)),
  )
}
