/** Reading the records of any ledger: a page, a count, one, one as it was, all of them as a stream, and how one came to be. */
import { sql } from 'kysely'
import type { Ledger } from '#kernel/ledger'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { asOf, type Change, changesOf } from '#platform/store/history'
import type { LedgerTable, RowOf } from '#platform/store/ledger-table'
import { camel, snake } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { behind, orderOf, pageLimit, type QueryInput, type RecordQuery, readQuery, whereOf, writeCursor } from './record-query.ts'

export interface Page<R> {
  readonly records: readonly R[]
  /** Hand it back for the next page; null at the end. */
  readonly next: string | null
  /** All that the filters let through, when it was asked for. */
  readonly total: bigint | null
}

export interface ListInput extends QueryInput {
  readonly total?: boolean
}

const tableOf = ({ ledger }: LedgerTable) => sql.table(`public.${snake(ledger.key)}`)

/** One page of the records that the asking person may see. */
export async function listRecords<L extends Ledger, T>(
  tx: Tx<T>,
  table: LedgerTable<L>,
  input: ListInput,
  rights?: { readonly sensitive?: boolean },
): Promise<Page<RowOf<L>> | Refusal> {
  const query = readQuery(table, input, rights)
  if (isRefusal(query)) return query
  const records = await pageOf(tx, table, query)
  const more = records.length > query.limit
  const page = more ? records.slice(0, query.limit) : records
  const last = page.at(-1) as Readonly<Record<string, unknown>> | undefined
  return {
    records: page,
    next: more && last ? writeCursor(query.sort, last[query.sort.field], String(last.id)) : null,
    total: input.total ? await countRecords(tx, table, query) : null,
  }
}

/** How many records the filters let through. */
export async function countRecords<T>(tx: Tx<T>, table: LedgerTable, { filters }: Pick<RecordQuery, 'filters'>): Promise<bigint> {
  const found = await sql<{ count: bigint }>`select count(*) as count from ${tableOf(table)} where ${whereOf(filters)}`.execute(tx.db)
  return found.rows[0]?.count ?? 0n
}

/** One row more than the page, to know whether there is another. */
async function pageOf<L extends Ledger, T>(tx: Tx<T>, table: LedgerTable<L>, query: RecordQuery): Promise<readonly RowOf<L>[]> {
  const found = await sql<RowOf<L>>`select * from ${tableOf(table)} where ${whereOf(query.filters)} and ${behind(query)}
    order by ${orderOf(query.sort)} limit ${query.limit + 1}`.execute(tx.db)
  return found.rows
}

/** All records that the filters let through, in order, page by page, for exports: never all of them in memory. */
export async function* streamRecords<L extends Ledger, T>(tx: Tx<T>, table: LedgerTable<L>, query: RecordQuery): AsyncGenerator<RowOf<L>> {
  const limit = pageLimit.most * 4
  let after = query.after
  for (;;) {
    const rows = await pageOf(tx, table, { ...query, limit, ...(after ? { after } : {}) })
    yield* rows.slice(0, limit)
    if (rows.length <= limit) return
    const last = rows[limit - 1] as unknown as Readonly<Record<string, unknown>>
    const value = last[query.sort.field]
    after = { value: (value instanceof Date ? value.toISOString() : (value ?? null)) as never, id: String(last.id) }
  }
}

/** One record, if the asking person may see it. */
export async function findRecord<L extends Ledger, T>(tx: Tx<T>, table: LedgerTable<L>, id: string): Promise<RowOf<L> | undefined> {
  if (!isRecordId(id)) return undefined
  const found = await sql<RowOf<L>>`select * from ${tableOf(table)} where id = ${id}`.execute(tx.db)
  return found.rows[0]
}

/** One record as it was on a day, and as far as was known at a moment. */
export async function findRecordAsOf<L extends Ledger, T>(
  tx: Tx<T>,
  { ledger }: LedgerTable<L>,
  id: string,
  on: string,
  known?: Date,
): Promise<RowOf<L> | undefined> {
  if (!isRecordId(id)) return undefined
  return (await asOf(tx, ledger, { on, record: id, ...(known ? { known } : {}) }))[0]
}

/** The changes of a record, newest first, under the fields' names. */
export async function findChanges<T>(tx: Tx<T>, { ledger }: LedgerTable, id: string): Promise<readonly Change[]> {
  if (!isRecordId(id)) return []
  const named = (values: Change['before']) =>
    values && Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value]))
  return (await changesOf(tx, ledger.key, id)).map((change) => ({ ...change, before: named(change.before), after: named(change.after) }))
}

/** Whether it is written like an identity at all; anything else finds nothing. */
export const isRecordId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
