/** Sources for tests: a folder taken in by the same code as a delivery, its sheets written to Parquet as batches are kept. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { takeInDirectory } from '#modules/truth/intake/take-in-directory'
import { literal, quoted } from '#platform/store/naming'
import type { SourceBatch, Sources } from './sources.ts'

/** Takes a folder in; `delivery` names the delivery that all its batches are of. */
export async function sourcesOf(directory: string, folder: string, delivery: string): Promise<Sources> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const write = async (query: string, name: string) => {
    const path = join(folder, `${name}.parquet`)
    await connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet)`)
    return path
  }
  try {
    const intake = await takeInDirectory(connection, directory)
    const registry: Record<string, string> = {}
    const batches: SourceBatch[] = []
    for (const batch of intake.batches) {
      const tables: Record<string, string> = {}
      for (const [ledger, view] of Object.entries(batch.tables)) {
        const rows = batch.form === 'registry' ? '* REPLACE (row_number() OVER (ORDER BY row_id) AS row_id)' : '*'
        const region = batch.form === 'registry' && ledger !== 'householdYear' ? `, coalesce(village, '371399000000') AS region` : ''
        tables[ledger] = await write(`SELECT ${rows}${region} FROM ${quoted(view)}`, `${batch.key}-${ledger}`)
      }
      if (batch.form === 'registry') Object.assign(registry, tables)
      else
        batches.push({
          id: `${delivery}-${batch.key}`,
          delivery,
          form: batch.form,
          file: batch.file,
          sheet: batch.sheet,
          tables,
          raw: await write(`SELECT * FROM ${quoted(batch.raw)}`, `${batch.key}-raw`),
          columns: batch.card.proposal.columns.map(({ column, heading, field }) => ({ column, heading, field })),
          coverage: { area: null, from: batch.card.coverage.period.from, to: batch.card.coverage.period.to },
          rows: batch.card.accepted,
        })
    }
    return {
      registry: registry as Sources['registry'],
      batches,
      asOf: intake.asOf,
      dataYear: intake.dataYear,
      known: [],
      decisions: [],
      district: '371399000000',
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
