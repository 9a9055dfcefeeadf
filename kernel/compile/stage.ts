/** A stage: one table of aggregates over one edge between ledgers, or running ones over the rows before each row. */
import type { GroupNode } from '../expression.ts'
import { type Compilation, relationOf } from './compilation.ts'
import { columnOf, type Frame, frameOf, quoted, selectOf } from './frame.ts'

export interface Stage {
  readonly name: string
  readonly level: number
  /** The column of its own rows that names whose group they belong to. */
  readonly key: string
  /** A second column that a group is told apart by: the year, say, of those whose next year asks for them. */
  readonly place?: string
  /** Whether each record has a group of its own: those before it. */
  readonly each: boolean
  /** Which rows are gathered. */
  readonly filter: string
  /** Running aggregates: each row has those of the rows before it, over this window. */
  readonly window?: string
  readonly frame: Frame
  /** By their text. */
  readonly aggregates: Map<string, string>
}

/** A frame over the rows of a group. */
export function openStage(c: Compilation, group: GroupNode): Frame {
  return frameOf(group.ledger, c.run.table(group.ledger))
}

/** The rows before each row, as a window. */
export function windowOf(c: Compilation, group: GroupNode): string {
  const { field, each } = group.than!
  const [by, order] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(field)}`]
  const partition = each ? `${by}, ${c.run.dialect.yearOf(order)}` : by
  return `PARTITION BY ${partition} ORDER BY ${order}, ${c.run.dialect.asText('r.id')} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`
}

/** The rows of a stage. */
export function stageSql({ key, place, filter, frame, window, aggregates: gathered }: Stage): string {
  const by = [key, ...(place ? [place] : [])].map((column) => columnOf(frame, column).text)
  const keys = by.map((column, at) => `${column} AS ${at === 0 ? 'key' : 'place'}`)
  const made = [...gathered].map(([sql, column]) => `${sql}${window ? ' OVER earlier' : ''} AS ${column}`)
  const over = window?.replaceAll(/r\.(?:id|"(?:[^"]|"")*")/g, (column) => columnOf(frame, column).text)
  const tail = over ? `WINDOW earlier AS (${over})` : `GROUP BY ${by.join(', ')}`
  return `SELECT ${[...keys, ...made].join(',\n  ')}\nFROM (\n${selectOf(frame, filter)}\n)\n${tail}`
}
