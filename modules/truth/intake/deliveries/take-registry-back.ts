/** The registry of a withdrawn delivery goes out of the register, in whatever order deliveries are withdrawn: as if it had never been (Article 28). */
import { sql } from 'kysely'
import { type LaterImport, takeBackImport } from '#modules/people/registry/take-back'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { type BatchRow, type LaidRegistry, layRegistry } from './lay-registry.ts'
import { findWhole, type Whole } from './rows.ts'

/** Works in the system's transaction in which the delivery is withdrawn. */
export async function takeRegistryBack(tx: Tx<AnyTables>, office: Office, { delivery }: Whole): Promise<void> {
  if (delivery.state !== 'taken-in') return
  // Two withdrawals, or one and a taking-in, would each count on the register that the other changes.
  await sql`lock table household in share row exclusive mode`.execute(tx.db)
  const { rows } = await sql<{
    id: string
  }>`select id from intake_delivery d where state = 'taken-in' and (taken_in_at, id) > (${delivery.takenInAt}, ${delivery.id})
    and exists (select from intake_batch b where b.delivery = d.id and b.form = any(${[...registryForms]})) order by taken_in_at, id`.execute(
    tx.db,
  )
  const laid: LaidRegistry[] = []
  const later: (LaterImport & { readonly id: string })[] = []
  try {
    for (const { id } of rows) {
      const whole = (await findWhole(tx, id))!
      const batches = await sql<BatchRow>`select * from intake_batch where delivery = ${id}::uuid order by id`.execute(tx.db)
      const registry = await layRegistry(office.store.dataFolder, batches.rows, whole, whole.delivery.asOf ?? office.clock.today())
      if (!registry) continue
      laid.push(registry)
      later.push({ id, act: whole.delivery.registerAct, delivery: registry.delivery })
    }
    const acts = await takeBackImport(tx, delivery.registerAct, later)
    for (const [at, { id }] of later.entries())
      await sql`update intake_delivery set register_act = ${acts[at] ?? null} where id = ${id}::uuid`.execute(tx.db)
  } finally {
    for (const { remove } of laid) await remove()
  }
}
