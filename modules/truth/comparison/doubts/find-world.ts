/** Everything the newest run knows of a household, or of a person without one, as a small world in which rules can be explained. */
import { sql } from 'kysely'
import type { Coverage } from '#kernel/coverage'
import type { Kind, Value } from '#kernel/values'
import { type Pending, type World, type WorldRecord, worldOf } from '#kernel/world'
import type { AnyTables } from '#platform/http/office'
import { mayKnow } from '#platform/store/confidential'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findNewestRun, type RunBatch, type RunRow } from '../run/find-runs.ts'
import { batchAt } from '../run/open-sources.ts'
import { areaOf } from '../run/sources.ts'

export interface KnownWorld {
  readonly run: RunRow
  readonly world: World
  /** The holder's own records: rules are asked of them. */
  readonly records: readonly WorldRecord[]
  /** The batches that the run compared with and nobody withdrew since. */
  readonly batches: readonly RunBatch[]
}

/** The holder of a household's facts, by its number. */
export const householdHolder = (householdNo: string) => `household ${householdNo}`
/** The holder of the facts of somebody without a household. */
export const personHolder = (key: string) => `person ${key}`

/** The village that a holder is; undefined of any other. */
const villageOf = (holder: string): string | undefined => /^record village (\d{12})$/.exec(holder)?.[1]

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
  const homes = await factsOfHomes(tx, holders)
  const kept = await confidentialFacts(tx, holders)
  const stands = (batch: RunBatch | undefined) => batch === undefined || !withdrawn.has(batch.delivery)
  const batches = run.batches.filter(stands)
  // Whoever may not know whether there is a record is not told that there is none.
  const coverage = coverageOf(batches).filter(({ ledger }) => {
    const { confidential, keepers } = luozhuang2018.vocabulary.ledgers[ledger] ?? {}
    return !confidential || tx.system || mayKnow(tx.office, keepers)
  })
  return new Map(
    found.rows.map(({ holder, facts }) => {
      // What came with a delivery that was withdrawn since is not known any more.
      const known = withConfidential(facts, kept.get(holder) ?? []).filter(
        ([, { id, row_id: row = id }]) => typeof row !== 'number' || stands(run.batches[batchAt(row)]),
      )
      const isRecord = ([ledger]: StoredFacts[number]) => ledger !== 'pending'
      const records = known.filter((fact) => isRecord(fact) && !fact[2]).map(([ledger, stored]) => recordOf(ledger, stored))
      const beside = [...known.filter(([, , besides]) => besides), ...(homes.get(villageOf(holder) ?? '') ?? []).filter(isRecord)]
      const pending = known.filter((fact) => !isRecord(fact)).map(([, stored]) => pendingOf(stored))
      const years = records.some(({ ledger }) => ledger === 'personYear') ? [{ ledger: 'personYear' }] : []
      const world = worldOf(
        luozhuang2018.vocabulary,
        [...records, ...beside.map(([ledger, stored]) => recordOf(ledger, stored))],
        [...coverage, ...years],
        pending,
      )
      return [holder, { run, world, records, batches }]
    }),
  )
}

/** What stands apart because only its keepers may know it; the database gives it to nobody else. */
async function confidentialFacts({ db }: Tx<AnyTables>, holders: readonly string[]): Promise<ReadonlyMap<string, StoredFacts[number][]>> {
  const found = await sql<{
    holder: string
    facts: StoredFacts
  }>`select holder, facts from comparison_confidential where holder = any(${[...holders]})`.execute(db)
  return new Map(
    [...Map.groupBy(found.rows, ({ holder }) => holder)].map(([holder, rows]) => [holder, rows.flatMap(({ facts }) => [...facts])]),
  )
}

/** A record that stands whole among the confidential ones takes the place of its open part. */
function withConfidential(open: StoredFacts, kept: StoredFacts): StoredFacts {
  const name = ([ledger, { id }]: StoredFacts[number]) => `${ledger} ${id}`
  const whole = new Set(kept.map(name))
  return [...open.filter((fact) => !whole.has(name(fact))), ...kept]
}

/** What is known of the households of villages among the holders: whoever may see a village may see who lives there. */
async function factsOfHomes({ db }: Tx<AnyTables>, holders: readonly string[]): Promise<ReadonlyMap<string, StoredFacts[number][]>> {
  const villages = holders.flatMap((holder) => villageOf(holder) ?? [])
  const found = new Map<string, StoredFacts[number][]>()
  if (villages.length === 0) return found
  const read = await sql<{ region: string; facts: StoredFacts }>`select region, facts from comparison_facts
    where region = any(${villages}) and holder ^@ 'household '`.execute(db)
  for (const { region, facts } of read.rows)
    found.set(region, [
      ...(found.get(region) ?? []),
      ...facts.filter(([ledger, , beside]) => !beside && (ledger === 'household' || ledger === 'person')),
    ])
  return found
}

type Stored = Readonly<Record<string, string | number | boolean>>
/** A fact that stands beside is no record of the holder's own: it was reached from one. */
type StoredFacts = readonly (readonly [ledger: string, stored: Stored, beside?: true])[]

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
