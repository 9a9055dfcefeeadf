/** Takes an import out of the register as if it had never been, those after it included: they are taken back, and in again (Article 28). */
import { quoted } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { importRegistry, type RegistryDelivery } from './import-registry.ts'
import { type RegistryLedger, registryLedgers } from './ledgers.ts'
import { keyOf } from './record-key.ts'
import { revertImport } from './revert-import.ts'

/** An import that stays, made after the one that goes. */
export interface LaterImport {
  /** Its entry in the history; null where it changed nothing. */
  readonly act: string | null
  readonly delivery: RegistryDelivery
}

/**
 * `later` in the order in which they were taken in; gives their new entries in the history in that order. What a person has changed in the
 * register stays as the person left it. Records keep their identities.
 */
export async function takeBackImport<T>(tx: Tx<T>, act: string | null, later: readonly LaterImport[]): Promise<(string | null)[]> {
  const { client } = tx
  if (later.length > 0) await client.query(formerly)
  await client.query('create temporary table held (ledger text, record uuid, written jsonb) on commit drop')
  for (const one of [...[...later].reverse().map((import_) => import_.act), act]) if (one !== null) await revertImport(tx, one, 'held')
  const acts: (string | null)[] = []
  for (const { delivery } of later) {
    // Each stands in the history for itself, so that it can be taken back without the others.
    await client.query(`select set_config('xiuhua.act', '', true)`)
    acts.push((await importRegistry(tx, { ...delivery, formerly: true })).act)
  }
  if (later.length > 0) {
    await client.query(`select set_config('xiuhua.act', '', true)`)
    for (const ledger of Object.keys(registryLedgers) as RegistryLedger[]) await asLeft(tx, ledger)
    for (const table of Object.values(registryLedgers)) await client.query(`drop table former_${table}`)
  }
  await client.query('drop table held')
  return acts
}

const formerly = (Object.entries(registryLedgers) as [RegistryLedger, string][])
  .map(
    ([ledger, table]) =>
      `create temporary table former_${table} on commit drop as select id, ${keyOf(ledger)} as key, row_number() over (partition by ${keyOf(ledger)} order by source_row, id) as nth from ${table};`,
  )
  .join('\n')

/** Records that a person has changed since stand again as the person left them. */
async function asLeft<T>({ client }: Tx<T>, ledger: RegistryLedger): Promise<void> {
  const table = registryLedgers[ledger]
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'version', 'created_at', 'updated_at')`,
    [`public.${table}`],
  )
  const names = rows.map(({ name }) => quoted(name)).join(', ')
  await client.query(
    `update ${table} now set (${names}) = (select ${names} from jsonb_populate_record(now, written)) from held where ledger = $1 and record = now.id`,
    [table],
  )
  await client.query(
    `insert into ${table} (id, ${names}) select id, ${names} from held, jsonb_populate_record(null::${table}, written)
     where ledger = $1 and not exists (select from ${table} now where now.id = record)`,
    [table],
  )
}
