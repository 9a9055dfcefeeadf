/** Facts of records that speak of no person: households' papers, villages, and things that stand by themselves such as projects and funds (Articles 1–8, 20–34). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Field, Ledger } from '#kernel/ledger'
import type { Pack } from '#kernel/pack'
import { literal } from '#platform/store/naming'
import type { Delivery, DepartmentBatch } from './delivery.ts'
import { factsOf, factTypes } from './facts.ts'

/** The ledgers of a pack whose rows are linked to nobody. */
export const standingLedgers = (pack: Pack): Ledger[] =>
  Object.values(pack.vocabulary.ledgers).filter(({ speaksOf }) => speaksOf !== undefined && speaksOf !== 'person')

/** Whether records of this kind speak of nobody: villages, and things that stand by themselves. */
export const speaksOfNobody = ({ key, speaksOf }: Pick<Ledger, 'key' | 'speaksOf'>): boolean =>
  key === 'village' || speaksOf === 'village' || speaksOf === 'itself'

/** The name of the field with a role; undefined where the ledger has none. */
export const fieldOf = ({ fields }: Ledger, role: Field['role']): string | undefined =>
  Object.entries(fields).find(([, field]) => field.role === role)?.[0]

/** What a field is in the facts: the day up to which a row speaks is that of the delivery, where the row does not say. */
export function factOfField(name: string, field: Field, asOf: string, alias = 'b'): string {
  const column = `${alias}.${quoted(name)}`
  return field.role === 'as-of' ? `coalesce(${column}, CAST(${literal(asOf)} AS DATE))` : column
}

/** Makes the table of each such ledger, empty where no file of it came, then that of the villages. */
export async function makeStandingFacts(connection: DuckDBConnection, pack: Pack, delivery: Delivery): Promise<void> {
  const ledgers = standingLedgers(pack)
  for (const ledger of ledgers)
    await makeTable(
      connection,
      ledger,
      delivery.standing.filter((batch) => batch.ledger === ledger.key),
      delivery.asOf,
    )
  const { village } = pack.vocabulary.ledgers
  if (village) await makeVillages(connection, village, ledgers, delivery)
}

const provenance = [
  ['id', 'BIGINT'],
  ['villageCode', 'VARCHAR'],
  ['file', 'VARCHAR'],
  ['sheet', 'VARCHAR'],
  ['row', 'BIGINT'],
] as const

/** Whoever has a number of its own is asked for by it: of several rows with one number the first answers. */
async function makeTable(connection: DuckDBConnection, ledger: Ledger, batches: readonly DepartmentBatch[], asOf: string): Promise<void> {
  const fields = Object.entries(ledger.fields)
  const columns = [...provenance, ...fields.map(([name, field]) => [name, factTypes[field.kind]] as const)]
  if (batches.length === 0) {
    // Nothing to number or to hash: an engine is spared planning it.
    const empty = [...columns, ['standingKey', 'VARCHAR'] as const, ['primary', 'BOOLEAN'] as const]
    await connection.run(
      `CREATE OR REPLACE TABLE ${factsOf(ledger.key)} (${empty.map(([name, type]) => `${quoted(name)} ${type}`).join(', ')})`,
    )
    return
  }
  const none = `SELECT ${columns.map(([name, type]) => `NULL::${type} AS ${quoted(name)}`).join(', ')} WHERE FALSE`
  const village = fieldOf(ledger, 'village')
  const rows = batches.map(
    ({ view }) =>
      `SELECT ${['b.row_id', village ? `b.${quoted(village)}` : 'NULL', 'b.file', 'b.sheet', 'b.row', ...fields.map(([name, field]) => factOfField(name, field, asOf))].join(', ')} FROM ${view} b`,
  )
  const own = fieldOf(ledger, 'own-number')
  await connection.run(`CREATE OR REPLACE TABLE ${factsOf(ledger.key)} AS
    SELECT *, ${standingKey(ledger)} AS "standingKey", row_number() OVER (PARTITION BY ${own ? `coalesce(${quoted(own)}, 'row ' || id)` : 'id'} ORDER BY id) = 1 AS "primary"
    FROM (${[none, ...rows].join(' UNION ALL ')})`)
}

/** By what a record is known in the next file too: its own number, else what tells it apart; a number of a row would change with the file. */
function standingKey(ledger: Ledger): string {
  const own = fieldOf(ledger, 'own-number')
  const telling = ledger.identity ?? Object.keys(ledger.fields).filter((name) => ledger.fields[name]!.role !== 'as-of')
  const told = telling.map((name) => `coalesce(CAST(${quoted(name)} AS VARCHAR), '')`).join(` || '|' || `)
  const hash = `left(md5(${told}), 16)`
  return own ? `coalesce(${quoted(own)}, ${hash})` : hash
}

/** How people call a record: its number and its name, else what tells it apart. */
export function standingTitle(ledger: Ledger, alias: string): string {
  const names = [fieldOf(ledger, 'own-number'), ledger.called].flatMap((name) => name ?? [])
  const told = names.length > 0 ? names : (ledger.identity ?? []).filter((name) => shownInTitle(ledger.fields[name]!))
  const parts = told.map((name) => {
    const [column, { kind, list }] = [`${alias}.${quoted(name)}`, ledger.fields[name]!]
    if (kind !== 'code') return `CAST(${column} AS VARCHAR)`
    const codes = Object.entries(list?.codes ?? {}).map(([code, { zh }]) => `WHEN ${literal(code)} THEN ${literal(zh)}`)
    return `CASE ${column} ${codes.join(' ')} ELSE ${column} END`
  })
  return parts.length === 0 ? 'CAST(NULL AS VARCHAR)' : `nullif(concat_ws(' ', ${parts.join(', ')}), '')`
}

/** Where a record stands is shown beside it, and whom it names is not. */
const shownInTitle = ({ role, sensitivity }: Field): boolean =>
  role !== 'village' && role !== 'town' && (sensitivity === undefined || sensitivity === 'open')

/** Villages as their form tells them; those that only other files name are there too, with nothing known but place. */
async function makeVillages(connection: DuckDBConnection, village: Ledger, ledgers: readonly Ledger[], delivery: Delivery): Promise<void> {
  const fields = Object.entries(village.fields)
  const batches = delivery.standing.filter((batch) => batch.ledger === village.key)
  const columns = (of: (name: string, field: Field) => string) => fields.map(([name, field]) => of(name, field)).join(', ')
  const none = `SELECT NULL::BIGINT AS row_id, NULL::VARCHAR AS file, NULL::VARCHAR AS sheet, NULL::BIGINT AS row, ${columns((name, field) => `NULL::${factTypes[field.kind]} AS ${quoted(name)}`)} WHERE FALSE`
  const told = batches.map(({ view }) => `SELECT row_id, file, sheet, row, ${columns((name) => quoted(name))} FROM ${view}`)
  const named = [
    `SELECT village FROM ${delivery.registry.household}`,
    ...ledgers.flatMap((ledger) => (fieldOf(ledger, 'village') ? [`SELECT "villageCode" FROM ${factsOf(ledger.key)}`] : [])),
  ].join(' UNION ALL ')
  const known: Record<string, string> = { village: 'village', town: "left(village, 9) || '000'" }
  await connection.run(`CREATE OR REPLACE TABLE ${factsOf(village.key)} AS
    WITH told AS (SELECT * FROM (${[none, ...told].join(' UNION ALL ')}) WHERE village IS NOT NULL QUALIFY row_number() OVER (PARTITION BY village ORDER BY row_id) = 1),
      named AS (SELECT DISTINCT village FROM (${named}) WHERE village IS NOT NULL AND village NOT IN (SELECT village FROM told))
    SELECT village AS id, village AS code, village AS "villageCode", village AS "standingKey", * FROM (
      SELECT row_id, file, sheet, row, ${columns((name) => quoted(name))} FROM told UNION ALL
      SELECT NULL, NULL, NULL, NULL, ${columns((name, field) => known[name] ?? `NULL::${factTypes[field.kind]}`)} FROM named)`)
}
