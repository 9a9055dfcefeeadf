/** The pack several times over under new keys: what a policy of four times as many rules will cost, before it is written. */
import type { RuleClause } from '#kernel/clauses'
import type { Node } from '#kernel/expression'
import type { Pack } from '#kernel/pack'

/** The pack with its rules and words in `times` copies that call each other only within a copy. */
export function moreRules(pack: Pack, times: number): Pack {
  const copies = Array.from({ length: times }, (_, at) => at)
  const all = <T extends RuleClause>(of: ReadonlyMap<string, T>) =>
    new Map(
      copies.flatMap((copy) =>
        [...of.values()].map((rule): [string, T] => {
          const made = copy === 0 ? rule : copied(rule, copy)
          return [made.key, made]
        }),
      ),
    )
  return { ...pack, key: `${pack.key} × ${times}`, rules: all(pack.rules), words: all(pack.words) }
}

function copied<T extends RuleClause>(rule: T, copy: number): T {
  const parts = ['is', 'when', 'amount', 'atLeast', 'received'] as const
  const own = rule as unknown as Record<string, Node | undefined>
  return {
    ...rule,
    key: `${rule.key}~${copy}`,
    ...Object.fromEntries(parts.flatMap((part) => (own[part] ? [[part, renamed(own[part], copy)]] : []))),
  }
}

function renamed(node: Node, copy: number): Node {
  const one = (of: Node) => renamed(of, copy)
  switch (node.op) {
    case 'call':
      return { ...node, value: `${node.value}~${copy}` }
    case 'at':
      return { ...node, date: one(node.date), body: one(node.body) }
    case 'plain':
      return { ...node, args: node.args.map(one) }
    case 'group': {
      const { where, within } = node.group
      const group = {
        ...node.group,
        ...(where ? { where: one(where) } : {}),
        ...(within ? { within: { ...within, from: one(within.from), to: one(within.to) } } : {}),
      }
      return { ...node, group, ...(node.body ? { body: one(node.body) } : {}), ...(node.order ? { order: one(node.order) } : {}) }
    }
    default:
      return node
  }
}
