/** A sheet's rows as a database table of text, numbered as Excel shows them: what was written, before anything is made of it. */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier, literal } from '../sql.ts'
import type { CsvShape } from './scan-csv.ts'
import type { SheetRow } from './sheet.ts'

/** A raw table: `row` BIGINT and `c0`, `c1` … VARCHAR, an empty cell being NULL. */
export interface RawTable {
  readonly table: string
  readonly columns: number
  readonly rows: number
}

/** Lets the database read a plain CSV by itself; undefined when it comes to another number of rows than the scan did. */
export async function loadPlainCsv(
  connection: DuckDBConnection,
  table: string,
  path: string,
  shape: CsvShape,
): Promise<RawTable | undefined> {
  // Such a path would be taken for a pattern and read other files.
  if (/[*?[\]{}]/.test(path)) return undefined
  const columns = Array.from({ length: shape.fields }, (_, at) => `'c${at}': 'VARCHAR'`).join(', ')
  try {
    await connection.run(
      `CREATE TABLE ${identifier(table)} AS SELECT row_number() OVER () AS row, * FROM read_csv(${literal(path)}, header = false, auto_detect = false,
         delim = ${literal(shape.delimiter)}, quote = '"', escape = '"', null_padding = true, compression = 'none', hive_partitioning = false, columns = {${columns}})`,
    )
    if ((await countRows(connection, table)) === shape.records) return { table, columns: shape.fields, rows: shape.records }
  } catch (error) {
    if (/interrupt/i.test(String(error))) throw error
  }
  await connection.run(`DROP TABLE IF EXISTS ${identifier(table)}`)
  return undefined
}

/** Puts rows that we read ourselves into a table, by way of a file that the database reads fast. */
export async function loadRows(
  connection: DuckDBConnection,
  table: string,
  rows: AsyncIterable<SheetRow>,
  scratch: string,
  widest: number,
  seen: (rows: number) => void,
): Promise<RawTable> {
  const out = createWriteStream(scratch)
  let [columns, count, text] = [1, 0, '']
  try {
    for await (const { row, cells } of rows) {
      // One column too many is enough to refuse the sheet by.
      let width = Math.min(cells.length, widest + 1)
      while (width > 0 && cells[width - 1] === '') width--
      if (width > columns) columns = width
      text += String(row)
      for (let at = 0; at < width; at++) text += `,${quoted(cells[at]!)}`
      text += '\n'
      count++
      if (text.length > 500_000) {
        if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
        text = ''
        seen(count)
      }
    }
    out.end(text)
    await finished(out)
  } catch (error) {
    out.destroy()
    throw error
  }
  const names = Array.from({ length: columns }, (_, at) => `'c${at}': 'VARCHAR'`).join(', ')
  await connection.run(
    `CREATE TABLE ${identifier(table)} AS SELECT * FROM read_csv(${literal(scratch)}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"',
       null_padding = true, max_line_size = 50000000, buffer_size = 50000000, columns = {'row': 'BIGINT', ${names}})`,
  )
  return { table, columns, rows: count }
}

/** Rows of a raw table as cells, in order. */
export async function rawRows(connection: DuckDBConnection, raw: RawTable, where: string): Promise<SheetRow[]> {
  const reader = await connection.runAndReadAll(`SELECT * FROM ${identifier(raw.table)} WHERE ${where} ORDER BY row`)
  return reader.getRows().map(([row, ...cells]) => ({ row: Number(row), cells: cells.map((cell) => (cell === null ? '' : String(cell))) }))
}

/** How many rows a table has. */
export async function countRows(connection: DuckDBConnection, table: string): Promise<number> {
  return Number((await connection.runAndReadAll(`SELECT count(*) FROM ${identifier(table)}`)).getRows()[0]?.[0])
}

/** Line ends within a cell become spaces: they are layout, and a reader with several threads stumbles over them. */
function quoted(written: string): string {
  // Excel itself holds no more in a cell.
  const cell = written.length > 32_767 ? written.slice(0, 32_767) : written
  const line = /[\r\n\0]/.test(cell) ? cell.replaceAll('\0', '').replace(/\r\n|\r|\n/g, ' ') : cell
  return line === '' ? '' : `"${line.replaceAll('"', '""')}"`
}
