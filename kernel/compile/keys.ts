/** By which column a group's rows are gathered, and to which column of its owner that answers. */
import { dated, readsDay } from '../dated.ts'
import { childrenOf, type GroupNode, type Node, type RecordNode } from '../expression.ts'
import { kept } from '../kept.ts'
import type { GroupOperation } from '../meaning.ts'
import { type Compilation, type Day, relationOf } from './compilation.ts'
import { quoted } from './frame.ts'

/**
 * The column of a group's rows that names whose they are. Where its inside speaks of the outer record, each
 * outer record has a group of its own even if two share a key: then it is the outer record's id.
 */
export function keyOf(c: Compilation, node: GroupOperation, day: Day): string {
  const { group } = node
  if (group.by === 'sharing') return `r.${quoted(group.name)}`
  if (running(c, node, day)) return 'r.id'
  return usesOuter(c, node, day) ? 'up.id' : `r.${quoted(relationOf(c, group).by)}`
}

/** The column of the outer record that `keyOf` answers to. */
export function ownerKey(c: Compilation, node: GroupOperation, day: Day): string {
  const { group } = node
  if (group.by === 'sharing') return group.name
  if (group.than) return 'id'
  return usesOuter(c, node, day) ? 'id' : relationOf(c, group).key
}

/** Whether a group's inside speaks of records outside it, or of a day that is a record's own. */
export function usesOuter(c: Compilation, node: GroupOperation, day: Day): boolean {
  return kept('fixed' in day ? c.outer.onFixedDay : c.outer.onOwnDay, node, () => asksOuter(c, node, day))
}

function asksOuter(c: Compilation, node: GroupOperation, day: Day): boolean {
  const own = new Set([node.group.scope])
  const outer = (of: RecordNode): boolean => (of.at === 'one' ? outer(of.of) : !own.has(of.scope))
  // Inside `at` the day is told there, not by the outer record.
  const visit = (of: Node, told: boolean): boolean => {
    if (of.op === 'field' || of.op === 'call') return outer(of.of) || (of.op === 'call' && !told && dated(c.pack, of))
    if (of.op === 'at') return visit(of.date, told) || visit(of.body, true)
    if (of.op === 'group') {
      if (outer(of.group.of) || (of.group.than && outer(of.group.than.record))) return true
      own.add(of.group.scope)
    }
    if (!told && readsDay(c.pack, of)) return true
    return childrenOf(of).some((child) => visit(child, told))
  }
  return childrenOf(node).some((child) => visit(child, 'fixed' in day))
}

/** Records before each record come from one window, unless what is asked of them speaks of the later one. */
export function running(c: Compilation, node: GroupOperation, day: Day): boolean {
  return node.group.than !== undefined && !usesOuter(c, node, day)
}

/** The record a group's aggregates are kept by: the one it is opened from, or the one it comes before. */
export function anchorOf(group: GroupNode): RecordNode {
  return group.than?.record ?? group.of
}
