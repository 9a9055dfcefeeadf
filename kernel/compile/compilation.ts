/** What all parts of one compilation share: the pack, the run, the stages made so far, and the walk that turns an expression into SQL. */
import type { RuleClause } from '../clauses.ts'
import type { GroupNode, Node, RecordNode } from '../expression.ts'
import type { Pack } from '../pack.ts'
import type { Relation } from '../vocabulary.ts'
import { canonical } from './canonical.ts'
import { aliasOf, columnOf, type Frame, type Path, type Piece, quoted } from './frame.ts'
import type { Run } from './run.ts'
import type { Stage } from './stage.ts'

/** The day at which figures and ages are read: fixed for a run, or a node of a record in scope. */
export type Day = { readonly fixed: string } | { readonly node: Node; readonly scopes: Scopes; readonly outer: Day }
/** The path of each record in scope. */
export type Scopes = ReadonlyMap<number, Path>

/** What the parts of one compilation share. */
export interface Compilation {
  readonly pack: Pack
  readonly run: Run
  readonly stages: Map<string, Stage>
  /** Whether a group speaks of records outside it, by whether the day is that of the run or a record's own. */
  readonly outer: { readonly onFixedDay: Map<Node, boolean>; readonly onOwnDay: Map<Node, boolean> }
  /** An expression as a piece over the columns of a frame. */
  piece(frame: Frame, node: Node, scopes: Scopes, day: Day): Piece
}

/** The deciding day of a rule: a field of its records, or that of the run. */
export function dayOf(c: Compilation, rule: RuleClause): Day {
  const fixed: Day = { fixed: c.run.deciding }
  if (!rule.deciding) return fixed
  const node: Node = { op: 'field', kind: 'date', of: { at: 'scope', scope: 0, ledger: rule.of }, field: rule.deciding }
  return { node, scopes: new Map([[0, 'row']]), outer: fixed }
}

/** The path of a record; throws where it is out of reach. */
export function pathOf(of: RecordNode, scopes: Scopes): Path {
  if (of.at === 'one') return `${pathOf(of.of, scopes)}>${of.relation}`
  const path = scopes.get(of.scope)
  if (path === undefined) throw new Error(`a clause names a record of ${of.ledger} that its group cannot reach`)
  return path
}

/** The path of a record, where it is in reach. */
export function pathIfAny(of: RecordNode, scopes: Scopes): Path | undefined {
  if (of.at === 'one') {
    const from = pathIfAny(of.of, scopes)
    return from && `${from}>${of.relation}`
  }
  return scopes.get(of.scope)
}

/** The column of a field of the record at a path. */
export function fieldOf(c: Compilation, frame: Frame, path: Path, field: string): Piece {
  const { alias } = aliasOf(frame, path, c.pack.vocabulary, c.run.table)
  return columnOf(frame, `${alias}.${quoted(field)}`)
}

/** The day as a piece. */
export function dayPiece(c: Compilation, frame: Frame, day: Day): Piece {
  if ('fixed' in day) return { text: c.run.dialect.date(day.fixed), depth: 0 }
  return c.piece(frame, day.node, day.scopes, day.outer)
}

/** A text that is the same for the same day. */
export function dayKey(day: Day): string {
  if ('fixed' in day) return day.fixed
  return canonical(day.node, (of) => pathOf(of, day.scopes))
}

/** The relation a group goes along. */
export function relationOf(c: Compilation, group: GroupNode): Relation {
  return c.pack.vocabulary.relations[group.of.ledger]![group.name]!
}
