/** One household's records out of the facts, as a small world in which every rule can be explained. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Coverage } from '#kernel/coverage'
import type { Pack } from '#kernel/pack'
import type { Value } from '#kernel/values'
import { type Pending, type World, type WorldRecord, worldOf } from '#kernel/world'
import { factsOf } from './facts.ts'
import { fieldOf, standingLedgers } from './standing-facts.ts'

export interface HouseholdWorld {
  readonly world: World
  readonly household: WorldRecord | undefined
  /** The household, its members, then what belongs to them. */
  readonly records: readonly WorldRecord[]
}

/** Loads a household by its number; `household` is undefined where there is none. */
export async function loadHousehold(
  connection: DuckDBConnection,
  pack: Pack,
  coverage: readonly Coverage[],
  householdNo: string,
): Promise<HouseholdWorld> {
  const households = await load(connection, 'household', 'id = $1', householdNo)
  const members = await load(connection, 'person', `key IN (SELECT key FROM ${factsOf('person')} WHERE household = $1)`, householdNo)
  const years = await load(connection, 'householdYear', 'household = $1', householdNo)
  const others: WorldRecord[] = []
  const ofPeople = `person IN (SELECT key FROM ${factsOf('person')} WHERE household = $1)`
  for (const ledger of Object.values(pack.vocabulary.ledgers))
    if (ledger.speaksOf === 'person' || ['link', 'personYear'].includes(ledger.key))
      others.push(...(await load(connection, ledger.key, ofPeople, householdNo)))
  const around: WorldRecord[] = await load(connection, 'village', 'TRUE')
  for (const ledger of standingLedgers(pack)) {
    const number = fieldOf(ledger, 'household-number')
    const papers = ledger.speaksOf === 'household' && number !== undefined
    if (papers) others.push(...(await load(connection, ledger.key, `${quoted(number)} = $1`, householdNo)))
    else around.push(...(await load(connection, ledger.key, 'TRUE')))
  }
  const pending = await loadPending(connection, householdNo)
  const records = [...households, ...members, ...years, ...others]
  return { world: worldOf(pack.vocabulary, [...records, ...around], coverage, pending), household: households[0], records }
}

/** Everybody's records as one world in memory: for evaluations that list each subject, not for large deliveries. */
export async function loadEverybody(
  connection: DuckDBConnection,
  pack: Pack,
  coverage: readonly Coverage[],
): Promise<{ world: World; records: readonly WorldRecord[] }> {
  const records: WorldRecord[] = []
  for (const ledger of Object.values(pack.vocabulary.ledgers))
    if (ledger.speaksOf || ['link', 'household', 'person', 'householdYear', 'personYear', 'village'].includes(ledger.key))
      records.push(...(await load(connection, ledger.key, 'TRUE')))
  const pending = pendingOf(await connection.runAndReadAll('SELECT ledger, key, file, sheet, row FROM pending'))
  return { world: worldOf(pack.vocabulary, records, coverage, pending), records }
}

async function load(connection: DuckDBConnection, ledger: string, where: string, ...values: string[]): Promise<WorldRecord[]> {
  const read = await connection.runAndReadAll(`SELECT * FROM ${factsOf(ledger)} WHERE ${where} ORDER BY id`, values)
  return read.getRowObjects().map((row) => {
    const facts = Object.fromEntries(Object.entries(row).map(([name, of]) => [name, factValue(of)]))
    const { id, file, sheet, row: line } = facts
    return {
      ledger,
      id: String(id),
      facts,
      ...(file === null || file === undefined
        ? {}
        : { source: { file: String(file), ...(sheet === null ? {} : { sheet: String(sheet) }), row: Number(line) } }),
    }
  })
}

/** A value of the database as the evaluator knows it: dates as texts, whole numbers as bigint. */
function factValue(of: unknown): Value {
  if (of === null || of === undefined) return null
  if (typeof of === 'bigint' || typeof of === 'boolean' || typeof of === 'string') return of
  if (typeof of === 'number') return BigInt(Math.round(of))
  return String(of)
}

async function loadPending(connection: DuckDBConnection, householdNo: string): Promise<Pending[]> {
  const read = await connection.runAndReadAll(
    `SELECT ledger, key, file, sheet, row FROM pending WHERE key IN (SELECT key FROM ${factsOf('person')} WHERE household = $1)`,
    [householdNo],
  )
  return pendingOf(read)
}

function pendingOf(read: { getRows(): unknown[][] }): Pending[] {
  return read.getRows().map(([ledger, key, file, sheet, row]) => ({
    ledger: String(ledger),
    key: String(key),
    source: { file: String(file), ...(sheet === null ? {} : { sheet: String(sheet) }), row: Number(row) },
  }))
}
