/** The distinct irregular values of a column, each cleaned once, as a table from what was written to what it means. */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier, literal } from '../sql.ts'

/** One line of a mapping: what was written, then its cells. */
export type Line = readonly (string | null | undefined)[]

/**
 * Runs a query of distinct texts and writes for each row what `made` gives, as a table of `columns` (all VARCHAR).
 * Returns the number of lines; without any no table is made.
 */
export async function makeMapping(
  connection: DuckDBConnection,
  query: string,
  made: (row: readonly string[]) => Line,
  into: { readonly table: string; readonly columns: readonly string[]; readonly scratch: string },
): Promise<number> {
  const result = await connection.stream(query)
  const out = createWriteStream(into.scratch)
  let [count, text] = [0, '']
  try {
    for (;;) {
      const chunk = await result.fetchChunk()
      if (!chunk || chunk.rowCount === 0) break
      for (const row of chunk.getRows()) {
        text += `${made(row.map((cell) => (cell === null ? '' : String(cell))))
          .map(cellOf)
          .join(',')}\n`
        count++
      }
      if (text.length > 500_000) {
        if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
        text = ''
      }
    }
  } finally {
    out.end(text)
    await finished(out)
  }
  if (count === 0) return 0
  const columns = into.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ')
  await connection.run(
    `CREATE TABLE ${identifier(into.table)} AS SELECT * FROM read_csv(${literal(into.scratch)}, header = false, auto_detect = false, delim = ',', quote = '"',
       escape = '"', allow_quoted_nulls = false, columns = {${columns}})`,
  )
  return count
}

const cellOf = (cell: string | null | undefined) => (cell === null || cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`)
