/** Ties every departmental row of a delivery to a person of the registry (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { linkBatches } from '#modules/truth/linking/link-batch'
import type { Delivery, DepartmentBatch } from './delivery.ts'

/** The table of links of a batch. */
export const linksOf = (batch: DepartmentBatch) => `links_${batch.key}`

/** The registry as linking reads it. */
const linkingRegistry = 'linking_registry'

/** Links all batches; gives for each the name of its table of links. `decisions`: what people decided about rows before. */
export async function linkDelivery(
  connection: DuckDBConnection,
  delivery: Delivery,
  options: {
    decisions?: string
    progress?: (done: number, of: number) => void
    signal?: AbortSignal
    /** Further connections to link on. */
    beside?: readonly DuckDBConnection[]
  } = {},
): Promise<void> {
  const { person } = delivery.registry
  await connection.run(`CREATE OR REPLACE TABLE ${linkingRegistry} AS
    SELECT person, coalesce(name, name_raw) AS name, sex, coalesce(birth, "idBirth") AS birth, village, village_name, town_name, household, row_id FROM ${person}`)
  await linkBatches(
    connection,
    { registry: linkingRegistry, ...(options.decisions ? { decisions: options.decisions } : {}) },
    delivery.batches.map((batch) => ({ batch: batch.view, into: linksOf(batch) })),
    (at) => {
      options.signal?.throwIfAborted()
      options.progress?.(at, delivery.batches.length)
    },
    options.beside,
  )
  options.progress?.(delivery.batches.length, delivery.batches.length)
}
