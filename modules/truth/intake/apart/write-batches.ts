/** The batches of a file written down: typed columns and rows as written as Parquet, the registry as rows for the register; each with its hash. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { writeRegistryRows } from '#modules/people/registry/registry-rows'
import { newId } from '#platform/store/record-id'
import { registryForms } from '#policy/vocabulary/vocabulary'
import type { Batch, Intake } from '../batch.ts'
import { identifier, literal } from '../sql.ts'
import type { Work, WrittenBatch } from './work.ts'

/** The file beside a batch that holds its rejected rows, each as written with the reason. */
export const rejectsFile = 'rejects.json'

/** Writes each batch into a folder of its own below `work.batches`. A folder is there whole or not at all. */
export async function writeBatches(
  connection: DuckDBConnection,
  intake: Intake,
  work: Pick<Work, 'batches' | 'district'>,
): Promise<WrittenBatch[]> {
  const written: WrittenBatch[] = []
  for (const batch of intake.batches) written.push(await writeBatch(connection, batch, intake, work))
  return written
}

async function writeBatch(
  connection: DuckDBConnection,
  batch: Batch,
  intake: Intake,
  { batches, district }: Pick<Work, 'batches' | 'district'>,
): Promise<WrittenBatch> {
  const id = newId()
  const half = join(batches, `half-${id}`)
  await mkdir(half, { recursive: true, mode: 0o700 })
  try {
    const write = async (query: string, name: string) => {
      await connection.run(`COPY (${query}) TO ${literal(join(half, name))} (FORMAT parquet)`)
      return name
    }
    const raw = await write(`SELECT * FROM ${identifier(batch.raw)} ORDER BY row`, 'raw.parquet')
    await write(`SELECT * FROM ${identifier(batch.notes)}`, 'notes.parquet')
    const tables: Record<string, string> = {}
    const { person, household, householdYear, personYear } = batch.tables
    if (registryForms.has(batch.form) && household && householdYear) {
      const rows = await writeRegistryRows(connection, { ...(person ? { person } : {}), household, householdYear }, half, district)
      for (const [ledger, path] of Object.entries(rows)) tables[ledger] = path.slice(half.length + 1)
      // A registry that names no year is of the year of its delivery.
      const year = personYear ? 'year' : 'NULL::BIGINT AS year'
      const members = personYear ?? person
      if (members)
        tables.personYear = await write(
          `SELECT row_id, file, sheet, row, person, ${year}, "schoolStage", "schoolGrade" FROM ${identifier(members)} WHERE person IS NOT NULL`,
          'personYear.parquet',
        )
    } else
      for (const [ledger, view] of Object.entries(batch.tables))
        tables[ledger] = await write(`SELECT * FROM ${identifier(view)}`, `${ledger}.parquet`)
    const rejects = intake.rejects.filter(({ sheet }) => sheet === batch.sheet)
    if (rejects.length > 0) await writeFile(join(half, rejectsFile), JSON.stringify(rejects))
    const hashes: Record<string, string> = {}
    for (const name of [raw, ...Object.values(tables)]) hashes[`${id}/${name}`] = await settled(join(half, name))
    await rename(half, join(batches, id))
    const within = (name: string) => `${id}/${name}`
    return {
      id,
      sheet: batch.sheet,
      form: batch.form,
      tables: Object.fromEntries(Object.entries(tables).map(([ledger, name]) => [ledger, within(name)])),
      raw: within(raw),
      hashes,
      card: batch.card,
    }
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
}

/** The hash of a file that is safe against a power cut. */
async function settled(path: string): Promise<string> {
  const handle = await open(path, 'r+')
  await handle.sync().finally(() => handle.close())
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
