/** The register as it stands, written to Parquet for a run: the same columns as a cleaned registry sheet has (Article 29). */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Field, Ledger } from '#kernel/ledger'
import { copyOut } from '#platform/store/copy'
import { literal, quoted, snake } from '#platform/store/naming'
import type { Store } from '#platform/store/store'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { type RegistryLedger, registryLedgers } from './ledgers.ts'

export interface RegistrySnapshot {
  /** A Parquet file for each ledger. */
  readonly paths: Readonly<Record<RegistryLedger, string>>
  readonly rows: Readonly<Record<RegistryLedger, number>>
  /** SHA-256 over the content, hexadecimal: the same register gives the same hash. */
  readonly hash: string
}

const types: Record<Field['kind'], string> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  money: 'BIGINT',
  date: 'DATE',
  code: 'VARCHAR',
  text: 'VARCHAR',
  share: 'VARCHAR',
}

/** Columns besides the ledger's fields: the name a registry view has, its type, and where the register keeps it. */
const beside: Readonly<Record<RegistryLedger, readonly (readonly [name: string, type: string, from: string])[]>> = {
  household: [...provenance('household_no, id'), ['village_name', 'VARCHAR', 'village_name'], ['town_name', 'VARCHAR', 'town_name']],
  person: [
    ...provenance('household_no, source_row, id'),
    ['id_raw', 'VARCHAR', 'coalesce(written_number, id_number)'],
    ['id_number', 'VARCHAR', 'id_number'],
    ['person', 'VARCHAR', 'id_number'],
    ['name_raw', 'VARCHAR', 'coalesce(written_name, name)'],
    ['birth', 'DATE', 'birth_date'],
    ['village_name', 'VARCHAR', 'village_name'],
    ['town_name', 'VARCHAR', 'town_name'],
    ['household', 'VARCHAR', 'household_no'],
  ],
  householdYear: [
    ...provenance('household_no, year, id'),
    ['village_name', 'VARCHAR', '(select village_name from household where household.id = household_id)'],
    ['town_name', 'VARCHAR', '(select town_name from household where household.id = household_id)'],
  ],
}

/** `row_id` counts from 1 within a ledger; `record` is the identity in the register. */
function provenance(order: string): readonly (readonly [string, string, string])[] {
  return [
    ['row_id', 'BIGINT', `row_number() over (order by ${order})`],
    ['record', 'VARCHAR', 'id'],
    ['region', 'VARCHAR', 'region'],
    ['batch', 'VARCHAR', 'source_batch'],
    ['file', 'VARCHAR', 'source_file'],
    ['sheet', 'VARCHAR', 'source_sheet'],
    ['row', 'BIGINT', 'source_row'],
  ]
}

const columnsOf = (of: RegistryLedger) => [
  ...beside[of],
  ...Object.entries((ledgers[of] as Ledger).fields).map(([name, field]) => [name, types[field.kind], quoted(snake(name))] as const),
]

/** Writes the whole register, above areas and roles, below `folder`; a snapshot of the same content that is there already is used again. */
export async function snapshotRegistry(store: Pick<Store, 'asSystem'>, folder: string): Promise<RegistrySnapshot> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = await mkdtemp(join(folder, 'half-'))
  try {
    const hash = createHash('sha256')
    await store.asSystem('登记库快照', async (tx) => {
      // The three ledgers as of one moment: readers go on, an import waits.
      await tx.client.query(`lock table ${Object.values(registryLedgers).join(', ')} in share mode`)
      for (const ledger of ledgerKeys) {
        const columns = columnsOf(ledger).map(([name, , from]) => `${from} as ${quoted(name)}`)
        const query = `select ${columns.join(', ')} from ${registryLedgers[ledger]} order by 1`
        await pipeline(copyOut(tx, query), createWriteStream(join(half, `${ledger}.csv`), { mode: 0o600 }))
      }
    })
    for (const ledger of ledgerKeys) for await (const chunk of createReadStream(join(half, `${ledger}.csv`))) hash.update(chunk as Buffer)
    const digest = hash.digest('hex')
    const paths = snapshotPaths(folder, digest)
    const made = dirname(paths.person)
    const rows = await toParquet(half)
    if (
      await stat(made).then(
        () => true,
        () => false,
      )
    )
      await rm(half, { recursive: true })
    else await rename(half, made)
    return { paths, rows, hash: digest }
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
}

/** Where a snapshot lies that was taken before, by its hash. */
export function snapshotPaths(folder: string, hash: string): RegistrySnapshot['paths'] {
  const made = join(folder, `registry-${hash.slice(0, 16)}`)
  return Object.fromEntries(ledgerKeys.map((ledger) => [ledger, join(made, `${ledger}.parquet`)])) as Record<RegistryLedger, string>
}

const ledgerKeys = ['household', 'person', 'householdYear'] as const

async function toParquet(folder: string): Promise<Record<RegistryLedger, number>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' })
  const connection = await instance.connect()
  try {
    const rows: [RegistryLedger, number][] = []
    for (const ledger of ledgerKeys) rows.push([ledger, await convert(connection, ledger, folder)])
    return Object.fromEntries(rows) as Record<RegistryLedger, number>
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function convert(connection: DuckDBConnection, ledger: RegistryLedger, folder: string): Promise<number> {
  const columns = columnsOf(ledger)
  const written = columns.map(([name, type]) => `${literal(name)}: ${literal(type === 'BOOLEAN' ? 'VARCHAR' : type)}`).join(', ')
  // PostgreSQL writes yes and no as t and f.
  const selected = columns
    .map(([name, type]) => (type === 'BOOLEAN' ? `${quoted(name)} = 't' AS ${quoted(name)}` : quoted(name)))
    .join(', ')
  const csv = join(folder, `${ledger}.csv`)
  const done = await connection.runAndReadAll(
    `COPY (SELECT ${selected} FROM read_csv(${literal(csv)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false,
       columns = {${written}}, parallel = false) ORDER BY row_id) TO ${literal(join(folder, `${ledger}.parquet`))} (FORMAT parquet)`,
  )
  await rm(csv)
  return Number(done.getRows()[0]?.[0] ?? 0)
}
