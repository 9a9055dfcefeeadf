/** What cleaning did to a sheet, counted by field and kind, and which cells could not be read. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Card, ColumnMapping, Counted, Unread } from '../batch.ts'
import { identifier } from '../sql.ts'
import type { Problem, Repair } from './cleaned.ts'

/** So many cells of a kind are named by row; the count says how many there are. */
const mostCells = 200

/** Counts a sheet's repairs and what could not be read, each kind with the first of it. */
export async function countNotes(
  connection: DuckDBConnection,
  notes: string,
  columns: readonly ColumnMapping[],
): Promise<Pick<Card, 'repairs' | 'problems'>> {
  return {
    repairs: await counted<Repair>(connection, notes, 'repair'),
    problems: await unread(connection, notes, columns),
  }
}

async function counted<What extends string>(
  connection: DuckDBConnection,
  notes: string,
  what: 'repair' | 'problem',
): Promise<Counted<What>[]> {
  const found = await connection.runAndReadAll(
    `SELECT field, ${what}, sum(times), list([before, after])[1:3]
     FROM (SELECT field, ${what}, before, after, count(*) AS times FROM ${identifier(notes)} WHERE ${what} IS NOT NULL GROUP BY ALL) GROUP BY field, ${what} ORDER BY field, ${what}`,
  )
  return found.getRows().map(([field, kind, count, samples]) => ({
    field: String(field),
    what: kind as What,
    count: Number(count),
    samples: (samples as { items: { items: (string | null)[] }[] }).items.map(({ items: [before, after] }) => ({
      before: before ?? '',
      after: after ?? null,
    })),
  }))
}

async function unread(connection: DuckDBConnection, notes: string, columns: readonly ColumnMapping[]): Promise<Unread[]> {
  const kinds = await counted<Problem>(connection, notes, 'problem')
  if (kinds.length === 0) return []
  const found = await connection.runAndReadAll(
    `SELECT field, problem, place, row, before FROM ${identifier(notes)} WHERE problem IS NOT NULL
     QUALIFY row_number() OVER (PARTITION BY field, problem ORDER BY row) <= ${mostCells} ORDER BY row`,
  )
  const rows = found.getRows()
  return kinds.map((kind) => {
    const own = rows.filter(([field, problem]) => field === kind.field && problem === kind.what)
    const at = new Set(own.map(([, , column]) => Number(column)))
    const column = at.size === 1 ? columns.find(({ column }) => at.has(column)) : undefined
    return {
      ...kind,
      letter: column?.letter ?? null,
      heading: column?.heading ?? null,
      cells: own.map(([, , , row, before]) => ({ row: Number(row), written: String(before ?? '') })),
    }
  })
}
