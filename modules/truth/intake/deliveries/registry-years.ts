/** The data years of the registry's members, from every registry that was taken in and not withdrawn: what must change from year to year (Article 28, F03). */
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '#platform/store/store'

/** The file of one registry sheet; rows that name no year are of `year`. */
export interface RegistryYears {
  /** A Parquet file with `row_id`, `person`, `file`, `sheet`, `row` and the fields of the ledger. */
  readonly path: string
  readonly year: number
}

/** Oldest first; with `until`, those received by then. */
export async function findRegistryYears(store: Pick<Store, 'asSystem' | 'dataFolder'>, until?: Date): Promise<RegistryYears[]> {
  const found = await store.asSystem('比对', ({ db }) =>
    sql<{
      path: string
      year: string
    }>`select b.tables ->> 'personYear' as path, extract(year from coalesce((b.coverage ->> 'asOf')::date, d.as_of))::text as year
      from intake_batch b join intake_delivery d on d.id = b.delivery
      where d.state = 'taken-in' and b.form = 'registry' and b.tables ? 'personYear' and d.as_of is not null and (${until ?? null}::timestamptz is null or d.received_at <= ${until ?? null})
      order by d.received_at, b.id`.execute(db),
  )
  return found.rows.map(({ path, year }) => ({ path: join(store.dataFolder, 'batches', path), year: Number(year) }))
}
