/** Everything the newest run knows of a household, or of a person without one, as a small world in which rules can be explained. */
import { sql } from 'kysely'
import type { Coverage } from '#kernel/coverage'
import type { Kind, Value } from '#kernel/values'
import { type Pending, type World, type WorldRecord, worldOf } from '#kernel/world'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findNewestRun, type RunBatch, type RunRow } from '../run/find-runs.ts'
import { batchAt } from '../run/open-sources.ts'
import { areaOf } from '../run/sources.ts'

export interface KnownWorld {
  readonly run: RunRow
  readonly world: World
  readonly records: readonly WorldRecord[]
  /** The batches that the run compared with and nobody withdrew since. */
  readonly batches: readonly RunBatch[]
}

/** The holder of a household's facts, by its number. */
export const householdHolder = (householdNo: string) => `household ${householdNo}`
/** The holder of the facts of somebody without a household. */
export const personHolder = (key: string) => `person ${key}`

/** The world of a holder; undefined before the first run, and where the run knew nothing of them. */
export async function findWorld(tx: Tx<AnyTables>, holder: string): Promise<KnownWorld | undefined> {
  const worlds = await findWorlds(tx, [holder])
  return worlds.get(holder)
}

/** Several worlds at once. */
export async function findWorlds(tx: Tx<AnyTables>, holders: readonly string[]): Promise<ReadonlyMap<string, KnownWorld>> {
  const run = await findNewestRun(tx)
  if (!run) return new Map()
  const withdrawn = new Set(
    (await sql<{ delivery: string }>`select delivery from comparison_withdrawn`.execute(tx.db)).rows.map(({ delivery }) => delivery),
  )
  const found = await sql<{
    holder: string
    facts: StoredFacts
  }>`select holder, facts from comparison_facts where holder = any(${[...holders]})`.execute(tx.db)
  const stands = (batch: RunBatch | undefined) => batch === undefined || !withdrawn.has(batch.delivery)
  const batches = run.batches.filter(stands)
  const coverage = coverageOf(batches)
  return new Map(
    found.rows.map(({ holder, facts }) => {
      // What came with a delivery that was withdrawn since is not known any more.
      const known = facts.filter(([, { id }]) => typeof id !== 'number' || stands(run.batches[batchAt(id)]))
      const records = known.filter(([ledger]) => ledger !== 'pending').map(([ledger, stored]) => recordOf(ledger, stored))
      const pending = known.filter(([ledger]) => ledger === 'pending').map(([, stored]) => pendingOf(stored))
      return [holder, { run, world: worldOf(luozhuang2018.vocabulary, records, coverage, pending), records, batches }]
    }),
  )
}

type Stored = Readonly<Record<string, string | number | boolean>>
type StoredFacts = readonly (readonly [ledger: string, stored: Stored])[]

function recordOf(ledger: string, { holder: _, ...stored }: Stored): WorldRecord {
  const fields = luozhuang2018.vocabulary.ledgers[ledger]?.fields ?? {}
  const facts = Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, valueAs(fields[name]?.kind, value)]))
  return { ledger, id: String(stored.id), facts, ...sourceOf(stored) }
}

function valueAs(kind: Kind | undefined, value: string | number | boolean): Value {
  if (kind === 'integer' || kind === 'money' || (kind === undefined && typeof value === 'number')) return BigInt(value)
  return typeof value === 'number' ? BigInt(value) : value
}

function pendingOf(stored: Stored): Pending {
  return { ledger: String(stored.ledger), key: String(stored.key), ...sourceOf(stored) }
}

function sourceOf({ file, sheet, row }: Stored) {
  return file === undefined
    ? {}
    : { source: { file: String(file), ...(sheet === undefined ? {} : { sheet: String(sheet) }), row: Number(row) } }
}

function coverageOf(batches: readonly RunBatch[]): Coverage[] {
  return batches.flatMap(({ ledgers, coverage: { area, from, to } }) =>
    ledgers.map((ledger) => ({
      ledger,
      ...(area === null ? {} : { area: areaOf(area) }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    })),
  )
}
