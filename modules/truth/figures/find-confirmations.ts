/** Reads the confirmations of figures: what holds now, and every entry about one figure. */
import { sql } from 'kysely'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import type { FigureEntry } from './contract.ts'

type Row = Omit<FigureEntry, 'at'> & { readonly at: Date }

const columns = sql`id, figure, act, holds_from as "from", value, author, document, document_date as "documentDate", reason, person_name as by, at`
const entryOf = ({ at, ...row }: Row): FigureEntry => ({ ...row, at: at.toISOString() })

/** The newest entry of each value that was not withdrawn. */
export async function findConfirmations({ db }: Pick<Tx<AnyTables>, 'db'>): Promise<FigureEntry[]> {
  const found =
    await sql<Row>`select * from (select distinct on (figure, holds_from) ${columns} from figure_entry order by figure, holds_from, id desc) newest
    where act = 'confirm' order by figure, "from" nulls first`.execute(db)
  return found.rows.map(entryOf)
}

/** Every entry about a figure, newest first. */
export async function findHistory({ db }: Pick<Tx<AnyTables>, 'db'>, figure: string): Promise<FigureEntry[]> {
  const found = await sql<Row>`select ${columns} from figure_entry where figure = ${figure} order by id desc limit 500`.execute(db)
  return found.rows.map(entryOf)
}

/** Every entry before a moment, oldest first. */
export async function findEntriesBefore({ db }: Pick<Tx<AnyTables>, 'db'>, at: Date): Promise<FigureEntry[]> {
  const found = await sql<Row>`select ${columns} from figure_entry where at < ${at} order by id`.execute(db)
  return found.rows.map(entryOf)
}

/** Of entries, oldest first, the newest of each value that was not withdrawn. */
export function heldAmong(entries: readonly FigureEntry[]): FigureEntry[] {
  const newest = new Map(entries.map((entry) => [`${entry.figure} ${entry.from}`, entry]))
  return [...newest.values()].filter(({ act }) => act === 'confirm')
}
