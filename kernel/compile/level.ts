/** How many stages lie beneath a group: one that asks another group inside it can only be gathered after that one. */
import { dated } from '../dated.ts'
import { childrenOf, type Node } from '../expression.ts'
import { kept } from '../kept.ts'
import type { Pack } from '../pack.ts'
import type { Day } from './compilation.ts'

const levels = new WeakMap<Pack, Map<Node, number>>()

/** 0 where no group is asked, 1 for a group over plain records, and so on; where the day is read, what it asks lies beneath as well. */
export function levelOf(pack: Pack, node: Node, day: Day): number {
  return depthOf(pack, node) + (dated(pack, node) ? levelOfDay(pack, day) : 0)
}

const levelOfDay = (pack: Pack, day: Day): number => ('fixed' in day ? 0 : depthOf(pack, day.node) + levelOfDay(pack, day.outer))

/** Groups within groups, through words too. */
function depthOf(pack: Pack, node: Node): number {
  const known = kept(levels, pack, () => new Map<Node, number>())
  return kept(known, node, () => {
    if (node.op === 'at') return depthOf(pack, node.date) + depthOf(pack, node.body)
    const beneath = node.op === 'call' ? [pack.words.get(node.value)!.is] : childrenOf(node)
    return Math.max(0, ...beneath.map((child) => depthOf(pack, child))) + (node.op === 'group' ? 1 : 0)
  })
}
