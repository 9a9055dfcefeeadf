/** A stage: one table of aggregates over one edge between ledgers, or running ones over the rows before each row. */
import type { GroupNode } from '../expression.ts'
import type { Dialect } from '../meaning.ts'
import { type Compilation, relationOf } from './compilation.ts'
import { columnOf, type Frame, frameOf, quoted, selectOf } from './frame.ts'

export interface Stage {
  readonly name: string
  readonly level: number
  /** The column of its own rows that names whose group they belong to. */
  readonly key: string
  /** Running aggregates: each row has those of the rows before it. */
  readonly window?: Window
  readonly frame: Frame
  /** By their text. */
  readonly aggregates: Map<string, { readonly name: string; readonly sql: string; readonly loose: boolean }>
}

/** The rows before each row: whose they are, the order, and the frame over it. */
export interface Window {
  readonly partition: string
  readonly over: string
}

/** A frame over the rows of a group. */
export function openStage(c: Compilation, group: GroupNode): Frame {
  return frameOf(group.ledger, c.run.table(group.ledger))
}

/** The rows before each row, as a window. */
export function windowOf(c: Compilation, group: GroupNode): Window {
  const { field, each } = group.than!
  const [by, order] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(field)}`]
  const partition = each ? `${by}, ${c.run.dialect.yearOf(order)}` : by
  return group.by === 'previous'
    ? { partition: by, over: `PARTITION BY ${by} ORDER BY ${order} RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING` }
    : {
        partition: by,
        over: `PARTITION BY ${partition} ORDER BY ${order}, ${c.run.dialect.asText('r.id')} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`,
      }
}

/** The statement that makes a stage. */
export function stageSql({ makeTable }: Dialect, { name, key, frame, window, aggregates: gathered }: Stage): string {
  const by = columnOf(frame, key).text
  const made = [...gathered.values()]
  if (window) {
    const inBase = (text: string) => text.replaceAll(/r\.(?:id|"(?:[^"]|"")*")/g, (column) => columnOf(frame, column).text)
    const [over, partition] = [inBase(window.over), inBase(window.partition)]
    const running = made.map(({ name: column, sql, loose }) => `${sql} OVER ${loose ? 'whole' : 'earlier'} AS ${column}`)
    return makeTable(
      name,
      `SELECT ${by} AS key, ${running.join(',\n  ')}\nFROM (\n${selectOf(frame)}\n)\nWINDOW earlier AS (${over}), whole AS (PARTITION BY ${partition})`,
    )
  }
  const aggregates = made.map(({ name: column, sql }) => `${sql} AS ${column}`)
  return makeTable(
    name,
    `SELECT ${by} AS key, ${aggregates.join(',\n  ')}\nFROM (\n${selectOf(frame, `${key} IS NOT NULL`)}\n)\nGROUP BY ${by}`,
  )
}
