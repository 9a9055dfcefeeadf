/** What expressions depend on: those that do not read the deciding date are computed once whatever the day, those that ask no record once for everybody. */
import { childrenOf, type Node } from './expression.ts'
import { kept } from './kept.ts'
import type { Pack } from './pack.ts'

const known = new WeakMap<Pack, Map<Node, boolean>>()
const asking = new WeakMap<Node, boolean>()

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

/** Whether an expression asks anything of a record. */
export function ofRecord(node: Node): boolean {
  return kept(
    asking,
    node,
    () => node.op === 'field' || node.op === 'call' || node.op === 'group' || childrenOf(node).some((child) => ofRecord(child)),
  )
}
