/** How many stages lie beneath a group: one that asks another group inside it can only be gathered after that one. */
import { childrenOf, type Node } from '../expression.ts'
import { kept } from '../kept.ts'
import type { Pack } from '../pack.ts'

const levels = new WeakMap<Pack, Map<Node, number>>()

/** 0 where no group is asked, 1 for a group over plain records, and so on; through words too. */
export function levelOf(pack: Pack, node: Node): number {
  const known = kept(levels, pack, () => new Map<Node, number>())
  return kept(known, node, () => {
    const beneath = node.op === 'call' ? [pack.words.get(node.value)!.is] : childrenOf(node)
    return Math.max(0, ...beneath.map((child) => levelOf(pack, child))) + (node.op === 'group' ? 1 : 0)
  })
}
