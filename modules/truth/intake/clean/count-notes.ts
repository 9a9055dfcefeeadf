/** What cleaning did to a sheet, counted by field and kind. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Card, Counted } from '../batch.ts'
import { identifier } from '../sql.ts'
import type { Problem, Repair } from './cleaned.ts'

/** Counts a sheet's repairs and what could not be read, each kind with the first of it. */
export async function countNotes(connection: DuckDBConnection, notes: string): Promise<Pick<Card, 'repairs' | 'problems'>> {
  const found = await connection.runAndReadAll(
    `SELECT field, repair, problem, sum(times), list([before, after])[1:3]
     FROM (SELECT field, repair, problem, before, after, count(*) AS times FROM ${identifier(notes)} GROUP BY ALL) GROUP BY field, repair, problem ORDER BY field, repair, problem`,
  )
  const counted = found.getRows().map(([field, repair, problem, count, samples]) => ({
    field: String(field),
    repair: repair as Repair | null,
    problem: problem as Problem | null,
    count: Number(count),
    samples: (samples as { items: { items: (string | null)[] }[] }).items.map(({ items: [before, after] }) => ({
      before: before ?? '',
      after: after ?? null,
    })),
  }))
  const only = <What extends string>(what: (one: (typeof counted)[number]) => What | null): Counted<What>[] =>
    counted.flatMap((one) => {
      const found = what(one)
      return found === null ? [] : [{ field: one.field, what: found, count: one.count, samples: one.samples }]
    })
  return { repairs: only(({ repair }) => repair), problems: only(({ problem }) => problem) }
}
