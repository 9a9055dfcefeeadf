/** The records that speak for a doubt: a query for each group that a check counts, sums or finds something in. */
import type { RuleClause } from '../clauses.ts'
import { childrenOf, type Node } from '../expression.ts'
import type { GroupOperation } from '../meaning.ts'
import { partsOf } from '../pack.ts'
import { canonical } from './canonical.ts'
import { type Compilation, type Day, dayOf, fieldOf, pathIfAny, pathOf, type Scopes } from './compilation.ts'
import type { Evidence } from './compiled.ts'
import { columnOf, type Frame, frameOf, quoted, selectOf } from './frame.ts'
import { insideOf } from './inside.ts'
import { anchorOf, keyOf, ownerKey } from './keys.ts'
import { openStage } from './stage.ts'

/** Records that speak for a subject (columns subject, up, record), and a frame over their ledger in which groups can be opened. */
interface Reached {
  readonly sql: string
  readonly depth: number
  readonly frame: () => Frame
}

/** A group that makes an answer true. */
interface Speaking {
  readonly node: GroupOperation
  readonly scopes: Scopes
  readonly day: Day
  readonly positive: boolean
}

/** The records that speak for a rule: members of the groups it counts, sums or finds something in, and theirs in turn. */
export function evidenceOf(c: Compilation, rule: RuleClause, table: string): Evidence[] {
  const subjects: Reached = {
    sql: `SELECT id AS subject, id AS up, id AS record FROM ${table} WHERE ${quoted(rule.key)}`,
    depth: 1,
    frame: () => frameOf(rule.of, c.run.table(rule.of)),
  }
  return [...evidenceBeneath(c, rule, [partsOf(rule).answer!], new Map([[0, 'row']]), dayOf(c, rule), true, subjects)]
}

function* evidenceBeneath(
  c: Compilation,
  rule: RuleClause,
  nodes: readonly Node[],
  scopes: Scopes,
  day: Day,
  positive: boolean,
  from: Reached,
): Generator<Evidence> {
  const found = nodes.flatMap((node) => [...speaking(c, node, scopes, day, positive)])
  const unique = new Map(found.map((of) => [canonical(of.node, (record) => pathIfAny(record, of.scopes)), of]))
  for (const { node, scopes: of, day: at, positive: told } of unique.values()) {
    const { group } = node
    const parent = pathOf(anchorOf(group), of)
    const inner = openStage(c, group)
    const { belongs, value, inside, insideDay } = insideOf(c, inner, node, parent, of, at, false)
    const [record, by] = [columnOf(inner, 'r.id').text, columnOf(inner, group.than ? 'up.id' : keyOf(c, node, at)).text]
    const holds = node.kind === 'boolean' && node.word !== 'firstBy' ? `${belongs} AND ${value.text}` : belongs
    const outer = from.frame()
    const owner = fieldOf(c, outer, parent, ownerKey(c, node, at)).text
    const id = columnOf(outer, 'r.id').text
    const same = outer.aliases.has('^') ? ` AND o.${columnOf(outer, 'up.id').text} = e.up` : ''
    const [reached, filter] = [`e${from.depth}`, `r.id IN (SELECT record FROM e${from.depth})`]
    const sql = `WITH ${reached} AS (\n${from.sql}\n)\nSELECT DISTINCT e.subject, o.${id} AS up, i.record\nFROM ${reached} AS e\nJOIN (\n${selectOf(outer, filter)}\n) AS o ON o.${id} = e.record${same}\nJOIN (\nSELECT ${record} AS record, ${by} AS by\nFROM (\n${selectOf(inner)}\n)\nWHERE ${holds}\n) AS i ON i.by = o.${owner}`
    yield { rule: rule.key, ledger: group.ledger, sql }
    const frame = () => {
      const opened = openStage(c, group)
      insideOf(c, opened, node, parent, of, at, false)
      return opened
    }
    const parts = [group.where, node.body].filter((part) => part !== undefined)
    // What `none` rules out speaks where something is found after all, as what `some` finds does.
    yield* evidenceBeneath(c, rule, parts, inside, insideDay, node.word === 'none' ? !told : told, { sql, depth: from.depth + 1, frame })
  }
}

function* speaking(c: Compilation, node: Node, scopes: Scopes, day: Day, positive: boolean): Generator<Speaking> {
  if (node.op === 'group') {
    const speaks = node.word === 'some' ? positive : node.word === 'none' ? !positive : node.word !== 'every'
    if (speaks) yield { node, scopes, day, positive }
    return
  }
  if (node.op === 'call') {
    yield* speaking(c, c.pack.words.get(node.value)!.is, new Map([[0, pathOf(node.of, scopes)]]), day, positive)
    return
  }
  const turned = node.op === 'plain' && node.word === 'not' ? !positive : positive
  for (const child of childrenOf(node)) yield* speaking(c, child, scopes, day, turned)
}
