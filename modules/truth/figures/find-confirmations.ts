/** Reads the confirmations of figures: what holds now, what waits for a second person, and every entry about one figure. */
import { sql } from 'kysely'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import type { FigureEntry } from './contract.ts'

type Row = Omit<FigureEntry, 'at' | 'mine'> & { readonly at: Date; readonly person: string }
type Reading = Pick<Tx<AnyTables>, 'db'> & Partial<Pick<Tx<AnyTables>, 'office'>>

const columns = sql`f.id, f.figure, f.act, f.holds_from as "from", f.value, f.author, f.document, f.document_date as "documentDate", f.reason, f.person, f.person_name as by, f.at,
  f.entered_by as "enteredBy"`
const entryOf =
  ({ office }: Reading) =>
  ({ at, person, ...row }: Row): FigureEntry => ({ ...row, at: at.toISOString(), mine: person === office?.user.id })

/** The newest confirmation of each value that was not withdrawn. */
export async function findConfirmations(tx: Reading): Promise<FigureEntry[]> {
  const found =
    await sql<Row>`select * from (select distinct on (f.figure, f.holds_from) ${columns} from figure_entry f where f.act in ('confirm', 'withdraw') order by f.figure, f.holds_from, f.id desc) newest
    where act = 'confirm' order by figure, "from" nulls first`.execute(tx.db)
  return found.rows.map(entryOf(tx))
}

/** What was entered and neither confirmed nor refused nor entered anew since. */
export async function findEntered(tx: Reading): Promise<FigureEntry[]> {
  const found = await sql<Row>`select ${columns} from figure_entry f where f.act = 'enter' and not exists (select from figure_entry later
      where later.figure = f.figure and later.holds_from is not distinct from f.holds_from and later.id > f.id and later.act in ('enter', 'confirm', 'refuse'))
    order by f.figure, f.holds_from nulls first`.execute(tx.db)
  return found.rows.map(entryOf(tx))
}

/** Every entry about a figure, newest first. */
export async function findHistory(tx: Reading, figure: string): Promise<FigureEntry[]> {
  const found = await sql<Row>`select ${columns} from figure_entry f where f.figure = ${figure} order by f.id desc limit 500`.execute(tx.db)
  return found.rows.map(entryOf(tx))
}

/** Every entry before a moment, oldest first. */
export async function findEntriesBefore(tx: Reading, at: Date): Promise<FigureEntry[]> {
  const found = await sql<Row>`select ${columns} from figure_entry f where f.at < ${at} order by f.id`.execute(tx.db)
  return found.rows.map(entryOf(tx))
}

/** Of entries, oldest first, the newest of each value that was not withdrawn. */
export function heldAmong(entries: readonly FigureEntry[]): FigureEntry[] {
  const decided = entries.filter(({ act }) => act === 'confirm' || act === 'withdraw')
  const newest = new Map(decided.map((entry) => [`${entry.figure} ${entry.from}`, entry]))
  return [...newest.values()].filter(({ act }) => act === 'confirm')
}
