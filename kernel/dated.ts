/** Which expressions read the deciding date, so that all others are computed once whatever the day. */
import { childrenOf, type Node } from './expression.ts'
import { kept } from './kept.ts'
import type { Pack } from './pack.ts'

const known = new WeakMap<Pack, Map<Node, boolean>>()

/** Whether a node reads the deciding date itself, not beneath it. */
export function readsDay(pack: Pack, node: Node): boolean {
  if (node.op === 'plain') return node.word === 'age' || node.word === 'decidingDate' || node.word === 'version'
  if (node.op !== 'figure') return false
  const { values } = pack.figures.get(node.figure)!
  return values.length > 1 || values[0]!.from !== undefined
}

/** Whether an expression reads the deciding date anywhere beneath it, through words too. */
export function dated(pack: Pack, node: Node): boolean {
  const told = kept(known, pack, () => new Map<Node, boolean>())
  return kept(
    told,
    node,
    () =>
      readsDay(pack, node) ||
      (node.op === 'call' && dated(pack, pack.words.get(node.value)!.is)) ||
      childrenOf(node).some((child) => dated(pack, child)),
  )
}
