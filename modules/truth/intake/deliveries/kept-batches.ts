/** The cleaned departmental batches that a comparison may read: of deliveries taken in and not withdrawn. */
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '#platform/store/store'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { district } from './recognise.ts'
import type { CoverageTold } from './rows.ts'

export interface KeptBatch {
  readonly id: string
  readonly delivery: string
  readonly form: string
  readonly file: string
  readonly sheet: string | null
  /** By ledger, the path of a Parquet file with a ledger view's columns (see `Batch.tables`). */
  readonly tables: Readonly<Record<string, string>>
  /** The path of the rows as written: `row`, `c0`, `c1` … */
  readonly raw: string
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly field: string | null }[]
  /** `area` null: the whole district. */
  readonly coverage: {
    readonly area: string | null
    readonly from: string | null
    readonly to: string | null
    readonly kinds: readonly string[]
  }
  readonly rows: number
  /** RFC 3339. */
  readonly receivedAt: string
  /** Up to when the batch speaks. */
  readonly asOf: string | null
}

/** All of them, above areas and roles: the registry and the villages' form are not among them. */
export async function findKeptBatches(store: Pick<Store, 'asSystem' | 'dataFolder'>): Promise<KeptBatch[]> {
  const found = await store.asSystem('比对', ({ db }) =>
    sql<Omit<KeptBatch, 'coverage' | 'rows' | 'receivedAt'> & { coverage: CoverageTold; rows: bigint; receivedAt: Date }>`
      select b.id, b.delivery, b.form, f.name as file, s.sheet, b.tables, b.raw, b.columns, b.coverage, b.rows, d.received_at, d.as_of
      from intake_batch b join intake_delivery d on d.id = b.delivery join intake_file f on f.id = b.file left join intake_sheet s on s.id = b.sheet
      where d.state = 'taken-in' and not (b.form = any(${[...registryForms]})) order by d.received_at, b.id`.execute(db),
  )
  const path = (name: string) => join(store.dataFolder, 'batches', name)
  return found.rows.map(({ tables, raw, coverage: { area, from, to, kinds, asOf }, rows, receivedAt, ...batch }) => ({
    ...batch,
    asOf: asOf ?? batch.asOf,
    tables: Object.fromEntries(Object.entries(tables).map(([ledger, name]) => [ledger, path(name)])),
    raw: path(raw),
    coverage: { area: area === district ? null : area, from, to, kinds },
    rows: Number(rows),
    receivedAt: receivedAt.toISOString(),
  }))
}
