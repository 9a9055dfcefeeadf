/** Opens the sources of a run in a database: each Parquet file becomes a view, rows numbered so that no two batches share a number. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Coverage } from '#kernel/coverage'
import type { Pack } from '#kernel/pack'
import { literal, quoted } from '#platform/store/naming'
import type { Delivery, DepartmentBatch } from '../delivery.ts'
import { areaOf, type SourceBatch, type Sources } from './sources.ts'

const rowsPerBatch = 100_000_000

/** The place, in the order of the run, of the batch a row number belongs to; -1 for rows of the registry. */
export const batchAt = (rowId: number): number => Math.floor(rowId / rowsPerBatch) - 1

/** The batch a row number of the run belongs to; undefined for rows of the registry. */
export const batchOf = (sources: Sources, rowId: number): SourceBatch | undefined => sources.batches[batchAt(rowId)]

/** The table of decisions, as linking reads it. */
export const decisionsTable = 'decided_rows'

/** Makes the views and gives them as a delivery. */
export async function openSources(connection: DuckDBConnection, sources: Sources, pack: Pack): Promise<Delivery> {
  const { registry } = sources
  for (const [ledger, path] of Object.entries(registry))
    await connection.run(`CREATE VIEW ${quoted(`registry_${ledger}`)} AS SELECT * FROM read_parquet(${literal(path)})`)
  const [batches, standing]: [DepartmentBatch[], DepartmentBatch[]] = [[], []]
  for (const [at, { tables, file, sheet }] of sources.batches.entries())
    for (const [ledger, path] of Object.entries(tables)) {
      const view = `batch_${at}_${ledger}`
      await connection.run(
        `CREATE VIEW ${view} AS SELECT * REPLACE (row_id % ${rowsPerBatch} + ${(at + 1) * rowsPerBatch} AS row_id) FROM read_parquet(${literal(path)})`,
      )
      const linked = pack.vocabulary.ledgers[ledger]?.speaksOf === 'person'
      ;(linked ? batches : standing).push({ key: `${at}_${ledger}`, ledger, view, file, sheet })
    }
  await makeDecisions(connection, sources)
  const personYear = await openYears(connection, sources)
  return {
    registry: {
      person: 'registry_person',
      household: 'registry_household',
      householdYear: quoted('registry_householdYear'),
      ...(personYear ? { personYear } : {}),
    },
    batches,
    standing,
    coverage: [...sources.batches.flatMap(coverageOf), ...(personYear ? [{ ledger: 'personYear' }] : [])],
    asOf: sources.asOf,
    dataYear: sources.dataYear,
    leftOut: [],
  }
}

/** The view of the members' data years: of one person and year the newest registry speaks. */
async function openYears(connection: DuckDBConnection, { years }: Sources): Promise<string | undefined> {
  if (years.length === 0) return undefined
  const view = quoted('registry_personYear')
  const parts = years.map(
    ({ path, year }, at) =>
      `SELECT ${at} AS nth, person, file, sheet, row, coalesce(year, ${year}) AS year, "schoolStage", "schoolGrade" FROM read_parquet(${literal(path)})`,
  )
  await connection.run(`CREATE TABLE ${view} AS SELECT row_number() OVER (ORDER BY nth, "row") AS row_id, * EXCLUDE (nth) FROM (${parts.join(' UNION ALL ')})
    QUALIFY row_number() OVER (PARTITION BY person, year ORDER BY nth DESC, "row" DESC) = 1`)
  return view
}

function coverageOf({ tables, coverage }: SourceBatch): Coverage[] {
  const { area, from, to } = coverage
  return Object.keys(tables).map((ledger) => ({
    ledger,
    ...(area === null ? {} : { area: areaOf(area) }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }))
}

async function makeDecisions(connection: DuckDBConnection, { decisions }: Sources): Promise<void> {
  await connection.run(`CREATE TABLE ${decisionsTable} (fingerprint VARCHAR, id_number VARCHAR, name VARCHAR, person VARCHAR)`)
  const insert = await connection.prepare(`INSERT INTO ${decisionsTable} VALUES ($1, $2, $3, $4)`)
  for (const { fingerprint, idNumber, name, person } of decisions) {
    insert.bind([fingerprint, idNumber, name, person])
    await insert.run()
  }
}
