/** Reads the list of doubts page by page, in any of its orders. */
import { type RawBuilder, sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import type { DoubtFilter, DoubtLine, doubtSorts } from '../contract.ts'
import { doubtCondition, doubtsAndCases, stateOf } from './doubt-filter.ts'
import { type DoubtRow, doubtColumns, lineOf } from './doubt-line.ts'
import { mayReveal } from './reveal.ts'

export interface ListQuery extends DoubtFilter {
  readonly after?: string
  readonly limit?: number
  readonly sort?: (typeof doubtSorts)[number]
  readonly descending?: boolean
  readonly reveal?: boolean
}

/** What each order goes by, as text that sorts by its characters; the identity decides between equals. */
const keys: Readonly<Record<(typeof doubtSorts)[number], RawBuilder<string>>> = {
  due: sql`coalesce(c.due::text, '9999')`,
  rule: sql`lpad(d.article::text, 3, '0') || d.rule`,
  region: sql`d.region`,
  name: sql`coalesce(d.name, '')`,
  state: sql`${stateOf}`,
  change: sql`d.change`,
  firstAsOf: sql`d.first_as_of::text`,
}

interface Keyed extends DoubtRow {
  readonly key: string
}

/** One page; the first tells the total too. */
export async function findDoubtList(
  office: Office,
  query: ListQuery,
): Promise<{ rows: DoubtLine[]; next: string | null; total: number | null } | Refusal> {
  const reveal = await mayReveal(office, query.reveal, 'doubts')
  if (typeof reveal !== 'boolean') return reveal
  const limit = query.limit ?? 50
  return office.read(async (tx) => {
    const rows = await readRows(tx, office, query, limit + 1)
    const last = rows[limit - 1]
    return {
      rows: rows.slice(0, limit).map((row) => lineOf(row, { reveal, today: office.clock.today() })),
      next: rows.length > limit && last ? cursorOf(last) : null,
      total: query.after === undefined ? await countDoubts(tx, office, query) : null,
    }
  })
}

/** All doubts of a filter, chunk by chunk in one transaction, for an export. */
export async function* allDoubts(tx: Tx<AnyTables>, office: Office, query: ListQuery, reveal: boolean): AsyncGenerator<DoubtLine> {
  const chunk = 2000
  for (let after = query.after; ; ) {
    const rows = await readRows(tx, office, { ...query, ...(after === undefined ? {} : { after }) }, chunk)
    for (const row of rows) yield lineOf(row, { reveal, today: office.clock.today() })
    const last = rows[chunk - 1]
    if (!last) return
    after = cursorOf(last)
  }
}

async function countDoubts({ db }: Tx<AnyTables>, office: Office, query: ListQuery): Promise<number> {
  const found = await sql<{ count: bigint }>`select count(*) from ${doubtsAndCases} where ${doubtCondition(office, query)}`.execute(db)
  return Number(found.rows[0]?.count ?? 0)
}

async function readRows({ db }: Tx<AnyTables>, office: Office, query: ListQuery, limit: number): Promise<Keyed[]> {
  const key = sql`(${keys[query.sort ?? 'due']}) collate "C"`
  const down = query.descending === true
  const at = readCursor(query.after)
  const beyond = at ? sql`(${key}, d.id) ${sql.raw(down ? '<' : '>')} (${at.key}, ${at.id}::uuid)` : sql`true`
  const order = sql.raw(down ? 'desc' : 'asc')
  const found =
    await sql<Keyed>`select ${doubtColumns}, ${key} as key from ${doubtsAndCases} where ${doubtCondition(office, query)} and ${beyond}
    order by ${key} ${order}, d.id ${order} limit ${limit}`.execute(db)
  return found.rows
}

const cursorOf = ({ key, id }: Keyed): string => Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** A cursor that is not one of ours begins at the beginning. */
function readCursor(text: string | undefined): { key: string; id: string } | undefined {
  try {
    const [key, id] = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as unknown[]
    return typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? { key, id } : undefined
  } catch {
    return undefined
  }
}
