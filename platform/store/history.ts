/** Reading the history: what was changed, how a record stood on a day, and whether anybody has tampered with it. */
import { sql } from 'kysely'
import type { Ledger } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { actHash } from './ground.ts'
import type { RowOf } from './ledger-table.ts'
import { snake } from './naming.ts'
import type { Store } from './store.ts'
import type { Tx } from './transaction.ts'

/** One change of one record; `before` and `after` hold the changed fields, under their names in the database. */
export interface Change {
  readonly seq: bigint
  readonly kind: 'add' | 'change' | 'remove'
  readonly record: string
  /** The day from which it holds. */
  readonly effective: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
  readonly at: Date
  readonly userId: string
  readonly userName: string
  readonly reason: string
}

/** The changes of one record, newest first, as far as the asking person may see them. */
export async function changesOf<T>(tx: Tx<T>, ledger: string, record: string): Promise<readonly Change[]> {
  const found = await sql<Change>`select seq, kind, record, effective, before, after, at, user_id, user_name, reason
    from xiuhua.history join xiuhua.act on act.id = history.act
    where ledger = ${snake(ledger)} and record = ${record} order by seq desc`.execute(tx.db)
  return found.rows
}

export interface AsOf {
  /** The day at which the records are read: 'YYYY-MM-DD'. */
  readonly on: string
  /** What was known at that moment; all that is known now unless told. */
  readonly known?: Date
  /** Only this record. */
  readonly record?: string
}

/**
 * The records of a ledger as they were on a day and as far as was known at a moment. Times of entry and of last change are not
 * part of it and come back null. A change holds from its effective day on; later entries prevail over earlier ones.
 */
export async function asOf<L extends Ledger, T>(tx: Tx<T>, ledger: L, { on, known, record }: AsOf): Promise<readonly RowOf<L>[]> {
  const table = snake(ledger.key)
  const states = sql.raw(tx.system ? 'xiuhua.states' : 'xiuhua.states_seen')
  const found = await sql<
    RowOf<L>
  >`select rows.* from ${states}(${table}, ${on}::date, ${known ?? 'infinity'}::timestamptz, ${record ?? null}) as states,
    jsonb_populate_record(null::${sql.table(`public.${table}`)}, state) as rows order by rows.id`.execute(tx.db)
  return found.rows
}

/** The end of the chain; noted elsewhere (printed, sent, signed) it proves later that nothing before it was altered or cut off. */
export interface Seal {
  readonly number: bigint
  /** Hexadecimal. */
  readonly hash: string
}

export type Verdict =
  | { readonly sound: true; readonly acts: bigint; readonly entries: bigint; readonly seal: Seal | null }
  | { readonly sound: false; readonly number: bigint | null; readonly act: string | null; readonly label: Label }

/** Computes the whole chain again and says where it first breaks; with `noted`, also whether that seal still stands in it. */
export async function verifyHistory<T>(store: Pick<Store<T>, 'asSystem'>, noted?: Seal): Promise<Verdict> {
  return store.asSystem('核对历史', async ({ db }) => {
    const broken = await sql<{ number: bigint; act: string }>`
      select number, act.id as act from (
        select number, hash, seal.act as sealed_act, lag(hash) over (order by number) as previous_hash, row_number() over (order by number) as place
        from xiuhua.seal) as chain left join xiuhua.act act on act.id = sealed_act
      where number <> place or act.id is null or hash is distinct from ${sql.raw(actHash)}
      order by number limit 1`.execute(db)
    const [first] = broken.rows
    if (first)
      return fault(first.number, first.act, '记录与摘要不符，内容被改动或删除过', 'does not match its hash: it was altered or removed')
    const open = await sql<{
      act: string
    }>`select id as act from xiuhua.act where not exists (select from xiuhua.seal where seal.act = act.id)
      union all select act from xiuhua.history where not exists (select from xiuhua.act where act.id = history.act) limit 1`.execute(db)
    if (open.rows[0])
      return fault(null, open.rows[0].act, '有未入链的变更，是绕过系统写入的', 'is not in the chain: it was written around the system')
    const kept =
      noted && (await sql<{ hash: string }>`select encode(hash, 'hex') as hash from xiuhua.seal where number = ${noted.number}`.execute(db))
    if (kept && kept.rows[0]?.hash !== noted.hash)
      return fault(noted.number, null, '与另存的封条不符，链被截断或重写过', 'differs from the seal noted elsewhere')
    const total = await sql<{ acts: bigint; entries: bigint; number: bigint | null; hash: string | null }>`
      select (select count(*) from xiuhua.act) as acts, (select count(*) from xiuhua.history) as entries, last.number, encode(last.hash, 'hex') as hash
      from (select 1) as one left join (select * from xiuhua.seal order by number desc limit 1) as last on true`.execute(db)
    const { acts, entries, number, hash } = total.rows[0]!
    return { sound: true, acts, entries, seal: number === null || hash === null ? null : { number, hash } }
  })
}

const fault = (number: bigint | null, act: string | null, zh: string, en: string): Verdict => ({
  sound: false,
  number,
  act,
  label: { zh: `第 ${number ?? '?'} 号办理：${zh}。`, en: `Act ${number ?? '?'} ${en}.` },
})
