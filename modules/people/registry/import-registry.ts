/** Takes a registry delivery into the register as one set of changes: what is new, changed, gone or the same (Article 28). */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { literal, quoted, snake } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { type RegistryLedger, registryLedgers } from './ledgers.ts'
import { keyOf } from './record-key.ts'
import { type RegistryRows, rowColumns } from './registry-rows.ts'

export interface Changes {
  readonly added: number
  readonly changed: number
  readonly gone: number
  readonly same: number
}

/** What an import came to; `act` is its entry in the history, by which it can be reverted; null when nothing changed. */
export interface ChangeSet {
  readonly act: string | null
  readonly changes: Readonly<Record<RegistryLedger, Changes>>
}

export interface RegistryDelivery {
  /** Identity of the batch that the rows come from. */
  readonly batch: string
  /** Without people nothing is said of who lives in the households: nobody and no household is gone. */
  readonly rows: RegistryRows
  /** Nothing is said of households but their numbers: those known stay as they are. */
  readonly bare?: boolean
  /** Region code cut to what the delivery covers, or several: records of these areas that it does not have are gone. */
  readonly area: string | readonly string[]
  /** Rows that were sent back and mended: they add to the registry they came from, and nobody is gone for not being among them. */
  readonly supplements?: boolean
  /** The year that household-years without one speak of. */
  readonly year: number
  /** Records that were there before (tables `former_…`) come back under the identities they had. */
  readonly formerly?: boolean
  readonly signal?: AbortSignal
  readonly progress?: (rows: number, of: RegistryLedger) => void
}

/**
 * Imports in the transaction's name: its reason and effective day go into the history. A record that the delivery has unchanged is
 * left as it is, with the source it had. Runs wholly in the database.
 */
export async function importRegistry<T>(tx: Tx<T>, delivery: RegistryDelivery): Promise<ChangeSet> {
  const areas = delivery.supplements ? [] : typeof delivery.area === 'string' ? [delivery.area] : delivery.area
  // The planner takes the tables to be nearly empty, as row access hides what it knows of them, and would compare each with each.
  await tx.client.query('set local enable_nestloop = off')
  for (const ledger of ['household', 'person', 'householdYear'] as const) {
    delivery.signal?.throwIfAborted()
    const rows = await load(tx, ledger, delivery)
    delivery.progress?.(rows, ledger)
  }
  await tx.client.query(`update incoming_household_year set year = $1 where year is null`, [delivery.year])
  await matchHouseholds(tx)
  const household = await settle(tx, 'household', delivery)
  await tx.client.query(
    `update incoming_person set household_id = home.id from incoming_household home where home.household_no = incoming_person.household_no`,
  )
  await tx.client.query(
    `update incoming_household_year set household_id = home.id from incoming_household home where home.household_no = incoming_household_year.household_no`,
  )
  delivery.signal?.throwIfAborted()
  await matchPeople(tx)
  const person = await settle(tx, 'person', delivery)
  delivery.signal?.throwIfAborted()
  await matchYears(tx)
  if (delivery.bare)
    await tx.client.query(
      `delete from incoming_household_year incoming using household_year ours where ours.household_no = incoming.household_no`,
    )
  const householdYear = await settle(tx, 'householdYear', delivery)
  const nobodyGone = { householdYear: 0, person: 0, household: 0 }
  const gone =
    delivery.rows.person === undefined
      ? nobodyGone
      : {
          // A year that the delivery does not speak of is not gone: it is past.
          householdYear: await remove(
            tx,
            'householdYear',
            areas,
            `not exists (select from incoming_household home where home.id = household_id)`,
          ),
          person: await remove(tx, 'person', areas, `not exists (select from incoming_person incoming where incoming.id = person.id)`),
          household: await remove(
            tx,
            'household',
            areas,
            `not exists (select from incoming_household incoming where incoming.id = household.id)
      and not exists (select from person where household_id = household.id) and not exists (select from household_year where household_id = household.id)`,
          ),
        }
  const act = await tx.client.query<{ act: string | null }>(`select nullif(current_setting('xiuhua.act', true), '') as act`)
  for (const table of Object.values(registryLedgers)) await tx.client.query(`drop table incoming_${table}`)
  await tx.client.query('set local enable_nestloop = on')
  return {
    act: act.rows[0]?.act ?? null,
    changes: {
      household: { ...household, gone: gone.household },
      person: { ...person, gone: gone.person },
      householdYear: { ...householdYear, gone: gone.householdYear },
    },
  }
}

const written = (ledger: RegistryLedger) => ['sourceBatch', ...rowColumns[ledger], ...(ledger === 'household' ? [] : ['householdId'])]
const listed = (names: readonly string[], alias?: string) =>
  names.map((name) => (alias ? `${alias}.` : '') + quoted(snake(name))).join(', ')

/** What makes a record another one; where it was read from does not. */
const compared = (ledger: RegistryLedger) => written(ledger).filter((name) => !name.startsWith('source'))

async function load<T>({ client }: Tx<T>, ledger: RegistryLedger, { batch, rows }: RegistryDelivery): Promise<number> {
  const table = registryLedgers[ledger]
  const columns = listed(rowColumns[ledger])
  await client.query(
    `create temporary table incoming_${table} on commit drop as select id, ${listed(written(ledger))}, false as known from ${table} with no data`,
  )
  const path = rows[ledger]
  if (path === undefined) return 0
  const stream = client.query(from(`copy incoming_${table} (${columns}) from stdin with (format csv)`))
  await pipeline(createReadStream(path), stream)
  await client.query(`update incoming_${table} set source_batch = ${literal(batch)}, known = false`)
  return stream.rowCount
}

/** Sheets may repeat a household; the first is taken. */
const oneEach = (table: string, key: string) =>
  `delete from ${table} where ctid in (select ctid from (select ctid, row_number() over (partition by ${key} order by source_row) as nth from ${table}) rows where nth > 1)`

async function matchHouseholds<T>({ client }: Tx<T>): Promise<void> {
  await client.query(`delete from incoming_household where household_no is null`)
  await client.query(oneEach('incoming_household', 'household_no'))
  await client.query(
    `update incoming_household incoming set id = household.id, known = true from household where household.household_no = incoming.household_no`,
  )
}

/**
 * A member is who they were: by the form's own number, else by household and ID number, by household and name, and last by ID number
 * alone (moved to another household). Where several are alike they are paired in order, so that nobody becomes two.
 */
async function matchPeople<T>({ client }: Tx<T>): Promise<void> {
  const keys = [
    ['person_no'],
    ['household_no', 'id_number'],
    ['household_no', 'name', 'birth_date'],
    ['household_no', 'name'],
    ['id_number'],
  ]
  for (const key of keys) {
    const names = key.join(', ')
    const given = key.map((name) => `${name} is not null`).join(' and ')
    const same = key.map((name) => `theirs.${name} = ours.${name}`).join(' and ')
    await client.query(`
      update incoming_person set id = pair.id, known = true from (
        select theirs.place, ours.id from
          (select ctid as place, ${names}, row_number() over (partition by ${names} order by source_row) as nth from incoming_person where not known and ${given}) theirs
          join (select id, ${names}, row_number() over (partition by ${names} order by source_row nulls last, id) as nth from person
            where ${given} and not exists (select from incoming_person taken where taken.id = person.id)) ours
          on ${same} and theirs.nth = ours.nth) pair
      where incoming_person.ctid = pair.place`)
  }
}

async function matchYears<T>({ client }: Tx<T>): Promise<void> {
  await client.query(`delete from incoming_household_year where household_no is null`)
  await client.query(oneEach('incoming_household_year', 'household_no, year'))
  await client.query(
    `update incoming_household_year incoming set id = ours.id, known = true from household_year ours where ours.household_no = incoming.household_no and ours.year = incoming.year`,
  )
}

/** Writes new and changed records; afterwards every incoming row knows its record. */
async function settle<T>({ client }: Tx<T>, ledger: RegistryLedger, { bare, formerly }: RegistryDelivery): Promise<Omit<Changes, 'gone'>> {
  const kept = bare && ledger === 'household'
  const table = registryLedgers[ledger]
  const names = written(ledger)
  const differs = `(${listed(compared(ledger), 'ours')}) is distinct from (${listed(compared(ledger), 'incoming')})`
  const changed = kept
    ? { rowCount: 0 }
    : await client.query(
        `update ${table} ours set (${listed(names)}) = row(${listed(names, 'incoming')}) from incoming_${table} incoming where incoming.known and ours.id = incoming.id and ${differs}`,
      )
  if (formerly)
    await client.query(
      `update incoming_${table} set id = pair.id from (
        select theirs.place, former.id from (select ctid as place, ${keyOf(ledger)} as key, row_number() over (partition by ${keyOf(ledger)} order by source_row) as nth
          from incoming_${table} where not known) theirs
        join former_${table} former on former.key = theirs.key and former.nth = theirs.nth
        where not exists (select from ${table} now where now.id = former.id)) pair where incoming_${table}.ctid = pair.place`,
    )
  await client.query(`update incoming_${table} set id = uuidv7() where not known and id is null`)
  const added = await client.query(
    `insert into ${table} (id, ${listed(names)}) select id, ${listed(names)} from incoming_${table} where not known order by household_no, source_row`,
  )
  const all = await client.query<{ count: bigint }>(`select count(*) from incoming_${table}`)
  const [more, other] = [added.rowCount ?? 0, changed.rowCount ?? 0]
  return { added: more, changed: other, same: Number(all.rows[0]?.count ?? 0) - more - other }
}

async function remove<T>({ client }: Tx<T>, ledger: RegistryLedger, areas: readonly string[], where: string): Promise<number> {
  const removed = await client.query(`delete from ${registryLedgers[ledger]} where region ^@ any ($1::text[]) and (${where})`, [areas])
  return removed.rowCount ?? 0
}
