/** A small world in memory: the records of a household or an example, with coverage, for the evaluator to walk. */
import { type Coverage, covers } from './coverage.ts'
import { kept } from './kept.ts'
import type { Value } from './values.ts'
import type { Relation, Vocabulary } from './vocabulary.ts'

/** Where a record was written: the file, its sheet and the row as Excel shows it. */
export interface Source {
  readonly file: string
  readonly sheet?: string
  readonly row: number
}

/** A record: its facts by field (and the columns relations go by). A fact that is absent is unknown. */
export interface WorldRecord {
  readonly ledger: string
  readonly id: string
  readonly facts: Readonly<Record<string, Value | undefined>>
  readonly source?: Source
}

/** A row under review that may speak of somebody: while it is open, "not in the file" cannot be told. */
export interface Pending {
  readonly ledger: string
  readonly key: string
  readonly source?: Source
}

export interface Related {
  readonly records: readonly WorldRecord[]
  /** False where a file does not cover what was asked. */
  readonly complete: boolean
  readonly pending: readonly Pending[]
}

/** What the evaluator asks of a world. */
export interface World {
  readonly vocabulary: Vocabulary
  get(ledger: string, id: string): WorldRecord | undefined
  one(from: WorldRecord, relation: Relation): WorldRecord | undefined
  related(from: WorldRecord, relation: Relation, period?: { from: string; to: string }): Related
  sharing(from: WorldRecord, field: string): Related
}

/** Builds a world over records held in memory. `regionOf` tells the place of a record from its facts (`villageCode` unless told). */
export function worldOf(
  vocabulary: Vocabulary,
  records: readonly WorldRecord[],
  coverage: readonly Coverage[],
  pending: readonly Pending[] = [],
): World {
  const byId = new Map<string, WorldRecord>()
  const ofLedger = new Map<string, WorldRecord[]>()
  for (const record of records) {
    byId.set(`${record.ledger} ${record.id}`, record)
    kept(ofLedger, record.ledger, (): WorldRecord[] => []).push(record)
  }
  const indexes = new Map<string, Map<Exclude<Value, null>, WorldRecord[]>>()
  const index = (ledger: string, field: string) => {
    const name = `${ledger}.${field}`
    return kept(indexes, name, () => {
      const of = new Map<Exclude<Value, null>, WorldRecord[]>()
      for (const record of ofLedger.get(ledger) ?? []) {
        const value = factOf(record, field)
        if (value !== null) kept(of, value, (): WorldRecord[] => []).push(record)
      }
      return of
    })
  }
  const relate = (from: WorldRecord, relation: Relation, period?: { from: string; to: string }): Related => {
    const value = factOf(from, relation.key)
    const found = value === null ? [] : (index(relation.ledger, relation.by).get(value) ?? [])
    const inside = relation.only === undefined ? found : found.filter((record) => factOf(record, relation.only!) === true)
    const open = pending.filter((row) => row.ledger === relation.ledger && row.key === value)
    const region = factOf(from, 'villageCode') as string | null
    const complete =
      value !== null && (relation.always === true || (covers(coverage, relation.ledger, region, period) && open.length === 0))
    return { records: inside, complete, pending: open }
  }
  // Rules ask the same of the same record over and over.
  const others = remembered((from, relation) => {
    const value = factOf(from, relation.by)
    if (value === null) return undefined
    const found = index(relation.ledger, relation.key).get(value) ?? []
    return relation.only === undefined ? found[0] : found.find((record) => factOf(record, relation.only!) === true)
  })
  const groups = remembered((from, relation) => relate(from, relation))
  return {
    vocabulary,
    get: (ledger, id) => byId.get(`${ledger} ${id}`),
    one: others,
    related: (from, relation, period) => (period ? relate(from, relation, period) : groups(from, relation)),
    sharing(from, field) {
      const value = factOf(from, field)
      return { records: value === null ? [] : (index(from.ledger, field).get(value) ?? []), complete: value !== null, pending: [] }
    },
  }
}

/** Asks once of each record and relation. */
function remembered<T>(ask: (from: WorldRecord, relation: Relation) => T): (from: WorldRecord, relation: Relation) => T {
  const told = new Map<WorldRecord, Map<Relation, T>>()
  return (from, relation) => {
    const of = kept(told, from, () => new Map<Relation, T>())
    if (of.has(relation)) return of.get(relation)!
    const made = ask(from, relation)
    of.set(relation, made)
    return made
  }
}

/** A fact of a record; `id` is one of them; absent is unknown. */
export function factOf(record: WorldRecord, field: string): Value {
  return field === 'id' ? record.id : (record.facts[field] ?? null)
}
