/** Whether the files cover what a group asks: outside coverage, and while a row is under review, nothing is told by absence. */
import type { GroupNode } from '../expression.ts'
import { allOf, anyOf, told } from '../sql-text.ts'
import { type Compilation, type Day, fieldOf, relationOf, type Scopes } from './compilation.ts'
import { aliasOf, columnOf, type Frame, type Path, type Piece, quoted } from './frame.ts'

/** Whether the files cover what a group asks of its record: outside coverage, and while a row is under review, it is unknown. */
export function completePiece(c: Compilation, frame: Frame, group: GroupNode, parent: Path, scopes: Scopes, day: Day): Piece {
  if (group.by === 'sharing') return { text: told(fieldOf(c, frame, parent, group.name).text), depth: 0 }
  const relation = relationOf(c, group)
  // A record that is there has an id.
  const there = relation.key === 'id' && !parent.includes('>') ? 'TRUE' : told(fieldOf(c, frame, parent, relation.key).text)
  if (relation.always) return { text: there, depth: 0 }
  const files = c.run.coverage.filter((of) => of.ledger === group.ledger)
  if (files.length === 0) return { text: 'FALSE', depth: 0 }
  const bounds = group.within && [group.within.from, group.within.to].map((bound) => c.piece(frame, bound, scopes, day))
  const covered = files.map((of) => {
    const conditions: string[] = []
    if (of.area !== undefined)
      conditions.push(
        `coalesce(${c.run.dialect.startsWith(fieldOf(c, frame, parent, 'villageCode').text, c.run.dialect.text(of.area))}, FALSE)`,
      )
    if (bounds && of.from !== undefined) conditions.push(`coalesce(${bounds[0]!.text} >= ${c.run.dialect.date(of.from)}, FALSE)`)
    if (bounds && of.to !== undefined) conditions.push(`coalesce(${bounds[1]!.text} <= ${c.run.dialect.date(of.to)}, FALSE)`)
    return allOf(conditions)
  })
  const parts = [there, covered.includes('TRUE') ? 'TRUE' : anyOf(covered)]
  if (bounds) parts.push(...bounds.map((bound) => told(bound.text)))
  if (c.run.pending.has(group.ledger)) parts.push(`${pendingColumn(c, frame, group.ledger, parent, relation.key)} IS NULL`)
  return { text: allOf(parts), depth: Math.max(0, ...(bounds ?? []).map(({ depth }) => depth)) }
}

function pendingColumn(c: Compilation, frame: Frame, ledger: string, parent: Path, key: string): string {
  const name = `pending ${ledger} ${parent}`
  let alias = frame.joined.get(name)
  if (!alias) {
    alias = `s${frame.joined.size + 1}`
    const { alias: of } = aliasOf(frame, parent, c.pack.vocabulary, c.run.table)
    const rows = `SELECT DISTINCT key FROM pending WHERE ledger = ${c.run.dialect.text(ledger)}`
    frame.joins.push({ alias, sql: `LEFT JOIN (${rows}) AS ${alias} ON ${alias}.key = ${of}.${quoted(key)}` })
    frame.joined.set(name, alias)
  }
  return columnOf(frame, `${alias}.key`).text
}
