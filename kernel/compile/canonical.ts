/** A text for a node that is the same for the same meaning, so that an aggregate many rules use is computed once. */
import type { Node, RecordNode } from '../expression.ts'

/** `pathOf` names the records in scope; records of inner groups are named by their depth. */
export function canonical(node: Node, pathOf: (record: RecordNode) => string | undefined): string {
  const inner = new Map<number, string>()
  const record = (of: RecordNode): string => {
    if (of.at === 'one') return `${record(of.of)}>${of.relation}`
    return inner.get(of.scope) ?? pathOf(of) ?? `?${of.scope}`
  }
  const visit = (of: Node): unknown => {
    switch (of.op) {
      case 'constant':
        return ['=', of.kind, typeof of.value === 'object' ? `${of.value.n}/${of.value.d}` : String(of.value)]
      case 'field':
        return ['.', record(of.of), of.field]
      case 'figure':
        return ['#', of.figure]
      case 'call':
        return ['()', of.value, record(of.of)]
      case 'at':
        return ['@', visit(of.date), visit(of.body)]
      case 'plain':
        return [of.word, ...of.args.map(visit), of.with ?? []]
      case 'group': {
        const { group } = of
        const from = record(group.of)
        inner.set(group.scope, `g${inner.size}`)
        return [
          of.word,
          group.by,
          from,
          group.name,
          group.than ? [record(group.than.record), group.than.field, group.than.each ?? 0] : 0,
          group.within ? [group.within.field, visit(group.within.from), visit(group.within.to)] : 0,
          group.where ? visit(group.where) : 0,
          of.body ? visit(of.body) : 0,
          of.order ? visit(of.order) : 0,
        ]
      }
    }
  }
  return JSON.stringify(visit(node))
}
