/** Takes an import back: every record it touched stands again as it stood before, and the history says so (Article 28). */
import { quoted } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { registryLedgers } from './ledgers.ts'

export interface Reverted {
  readonly removed: number
  readonly changedBack: number
  readonly putBack: number
  /** Records that were changed again since, and stay as they are. */
  readonly kept: number
}

/** What says nothing of what a record holds. */
const unwritten = `array['version', 'created_at', 'updated_at']`

/**
 * Reverts one act of the history. A record that stands otherwise than the act left it was changed by somebody since: it is left alone and
 * counted, and as it stands written into the table `held`, if given.
 */
export async function revertImport<T>({ client }: Tx<T>, act: string, held?: string): Promise<Reverted> {
  // As with an import: the planner must not compare each with each.
  await client.query('set local enable_nestloop = off')
  const total = { removed: 0, changedBack: 0, putBack: 0, kept: 0 }
  await client.query(
    `create temporary table reverting on commit drop as
    select distinct on (ledger, record) ledger, record::uuid as record, kind, before, after, null::jsonb as written, false as since
    from xiuhua.history where act = $1 order by ledger, record, seq`,
    [act],
  )
  for (const table of Object.values(registryLedgers))
    await client.query(`update reverting set written = to_jsonb(now) from ${table} now where ledger = $1 and record = now.id`, [table])
  await client.query(
    `update reverting set since = case kind
      when 'remove' then written is not null
      when 'add' then written is null or jsonb_strip_nulls(written) - ${unwritten} is distinct from after - ${unwritten}
      else written is null or exists (select from jsonb_each(after - ${unwritten}) told where written -> key is distinct from value) end`,
  )
  if (held) await client.query(`insert into ${held} select ledger, record, written from reverting where since and written is not null`)
  const kept = await client.query<{ count: bigint }>('select count(*) from reverting where since')
  total.kept = Number(kept.rows[0]?.count ?? 0)
  await client.query('delete from reverting where since')
  const columns = new Map<string, string[]>()
  for (const table of Object.values(registryLedgers)) columns.set(table, await columnsOf(client, table))
  // Households come back before those who live in them, and go after them.
  for (const table of Object.values(registryLedgers)) {
    const names = columns.get(table)!.map(quoted).join(', ')
    const put = await client.query(
      `insert into ${table} (${names}) select ${names.replaceAll('"version"', '1')} from reverting, jsonb_populate_record(null::${table}, before)
      where ledger = $1 and kind = 'remove'`,
      [table],
    )
    total.putBack += put.rowCount ?? 0
    const changing = columns
      .get(table)!
      .filter((name) => !['id', 'version'].includes(name))
      .map(quoted)
    const back = await client.query(
      `update ${table} now set (${changing.join(', ')}) = (select ${changing.join(', ')} from jsonb_populate_record(now, before))
      from reverting where ledger = $1 and kind = 'change' and record = now.id`,
      [table],
    )
    total.changedBack += back.rowCount ?? 0
  }
  for (const table of Object.values(registryLedgers).reverse()) {
    const inhabited =
      table === 'household'
        ? 'and not exists (select from person where household_id = now.id) and not exists (select from household_year where household_id = now.id)'
        : ''
    const gone = await client.query(
      `delete from ${table} now using reverting where ledger = $1 and kind = 'add' and record = now.id ${inhabited}`,
      [table],
    )
    total.removed += gone.rowCount ?? 0
  }
  await client.query('drop table reverting')
  await client.query('set local enable_nestloop = on')
  return total
}

async function columnsOf(client: Tx<unknown>['client'], table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('created_at', 'updated_at')`,
    [`public.${table}`],
  )
  return rows.map(({ name }) => name)
}
