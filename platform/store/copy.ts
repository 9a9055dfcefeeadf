/** Many rows at once: loading by COPY, and exporting a query by COPY. */
import { randomBytes } from 'node:crypto'
import { type Readable, Readable as Stream } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from, to } from 'pg-copy-streams'
import { quoted, snake } from './naming.ts'
import type { Tx } from './transaction.ts'

export type Cell = string | bigint | number | boolean | Date | null | undefined

export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

/**
 * Loads rows into a table; columns are named as in the code and each row has its cells in that order. History is kept as with any
 * writing. Under row-level security the rows pass through a temporary table, so that every one is checked. Returns how many came in.
 */
export async function copyIn<T>(tx: Tx<T>, table: keyof T & string, columns: readonly string[], rows: Rows): Promise<number> {
  const target = quoted(snake(table))
  const { rows: answers } = await tx.client.query<{ checked: boolean }>('select row_security_active($1) as checked', [`public.${target}`])
  if (answers[0]?.checked === false) return load(tx, target, columns, rows)
  const stage = await stageRows(tx, table, columns, rows)
  const names = listed(columns)
  await tx.client.query(`insert into ${target} (${names}) select ${names} from ${stage.name}`)
  await tx.client.query(`drop table ${stage.name}`)
  return stage.count
}

/**
 * Lays rows ready in a temporary table with the same columns, to be compared or merged by SQL; it goes with the transaction.
 * Its `name` is ready for SQL.
 */
export async function stageRows<T>(
  tx: Tx<T>,
  like: keyof T & string,
  columns: readonly string[],
  rows: Rows,
): Promise<{ name: string; count: number }> {
  const name = quoted(`stage_${snake(like)}_${randomBytes(4).toString('hex')}`)
  await tx.client.query(
    `create temporary table ${name} on commit drop as select ${listed(columns)} from ${quoted(snake(like))} with no data`,
  )
  const count = await load(tx, name, columns, rows)
  await tx.client.query(`analyze ${name}`)
  return { name, count }
}

const listed = (columns: readonly string[]) => columns.map((name) => quoted(snake(name))).join(', ')

async function load<T>(tx: Tx<T>, target: string, columns: readonly string[], rows: Rows): Promise<number> {
  const stream = tx.client.query(from(`copy ${target} (${listed(columns)}) from stdin`))
  await pipeline(Stream.from(lines(rows, columns.length)), stream)
  return stream.rowCount
}

/** The result of a query as CSV with a heading: null is an empty cell, an empty text is "" in quotes. */
export function copyOut<T>(tx: Tx<T>, query: string): Readable {
  return tx.client.query(to(`copy (${query}) to stdout with (format csv, header true)`))
}

const enough = 64 * 1024

async function* lines(rows: Rows, width: number): AsyncGenerator<string> {
  let text = ''
  for await (const row of rows) {
    if (row.length !== width) throw new Error(`a row has ${row.length} cells for ${width} columns`)
    for (let at = 0; at < width; at++) text += (at > 0 ? '\t' : '') + written(row[at])
    text += '\n'
    if (text.length < enough) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N'
  if (cell instanceof Date) return cell.toISOString()
  const text = String(cell)
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c]!) : text
}
