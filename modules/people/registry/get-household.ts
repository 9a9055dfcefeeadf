/** The file of a household (一户一档): the household, its members, its years and the five clears, today or as of a day (Article 28). */
import { type RawBuilder, sql } from 'kysely'
import { asOf } from '#platform/store/history'
import type { Tx } from '#platform/store/transaction'
import { household as householdLedger } from '#policy/vocabulary/household'
import { householdYear as yearLedger } from '#policy/vocabulary/household-year'
import { person as personLedger } from '#policy/vocabulary/person'
import type { HouseholdRow, HouseholdYearRow, PersonRow } from './ledgers.ts'

export interface HouseholdRecords {
  readonly household: HouseholdRow
  /** The head first, then as the form has them. */
  readonly members: readonly PersonRow[]
  /** Latest first. */
  readonly years: readonly HouseholdYearRow[]
}

/** The records of a household, as far as the person who asks may see them; undefined where there are none. */
export async function findHousehold<T>(tx: Tx<T>, id: string, on?: string): Promise<HouseholdRecords | undefined> {
  return on === undefined ? findNow(tx, id) : findOn(tx, id, on)
}

async function findNow<T>({ db }: Tx<T>, id: string): Promise<HouseholdRecords | undefined> {
  const read = async <R>(query: RawBuilder<R>) => (await query.execute(db)).rows
  const [household] = await read(sql<HouseholdRow>`select * from household where id = ${id}::uuid`)
  if (!household) return undefined
  return inOrder(
    household,
    await read(sql<PersonRow>`select * from person where household_id = ${id}::uuid`),
    await read(sql<HouseholdYearRow>`select * from household_year where household_id = ${id}::uuid`),
  )
}

async function findOn<T>(tx: Tx<T>, id: string, on: string): Promise<HouseholdRecords | undefined> {
  const [household] = await asOf(tx, householdLedger, { on, record: id })
  if (!household) return undefined
  const members: PersonRow[] = []
  const years: HouseholdYearRow[] = []
  for (const { ledger, record } of await findEverIn(tx, id)) {
    if (ledger === 'person') members.push(...((await asOf(tx, personLedger, { on, record })) as readonly PersonRow[]))
    else years.push(...((await asOf(tx, yearLedger, { on, record })) as readonly HouseholdYearRow[]))
  }
  const theirs = <R extends { readonly householdId: string | null }>(rows: readonly R[]) =>
    rows.filter(({ householdId }) => householdId === id)
  return inOrder(household as HouseholdRow, theirs(members), theirs(years))
}

/** Everybody and every year that ever stood in a household, by the history. */
export async function findEverIn<T>({ db }: Tx<T>, id: string): Promise<readonly { ledger: string; record: string }[]> {
  const found = await sql<{ ledger: string; record: string }>`select ledger, record from registry_ever_in(${id})`.execute(db)
  return found.rows
}

function inOrder(household: HouseholdRow, members: readonly PersonRow[], years: readonly HouseholdYearRow[]): HouseholdRecords {
  const place = ({ relation, sourceRow }: PersonRow) => (relation === 'head' ? -1 : Number(sourceRow ?? 1e9))
  return {
    household,
    members: [...members].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    years: [...years].sort((a, b) => Number(b.year ?? 0) - Number(a.year ?? 0)),
  }
}
