/** Rows as the file wrote them, beside their headings: what evidence shows. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Batch } from './batch.ts'
import { rawRows } from './read/raw-table.ts'

/** A row as written: its number as Excel shows it, and each cell under its heading (or its column's letter). */
export interface WrittenRow {
  readonly row: number
  readonly values: readonly { readonly heading: string; readonly value: string }[]
}

/** The rows of a batch with these numbers, in order; a number that the file has not is left out. */
export async function findRowsAsWritten(connection: DuckDBConnection, batch: Batch, rows: readonly number[]): Promise<WrittenRow[]> {
  if (rows.length === 0) return []
  const { columns } = batch.card.proposal
  const found = await rawRows(
    connection,
    { table: batch.raw, columns: columns.length, rows: 0 },
    `row IN (${rows.map(Math.trunc).join(', ')})`,
  )
  return found.map(({ row, cells }) => ({
    row,
    values: columns.map(({ column, heading, letter }) => ({ heading: heading === '' ? letter : heading, value: cells[column] ?? '' })),
  }))
}
