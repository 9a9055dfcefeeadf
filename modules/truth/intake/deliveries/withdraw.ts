/** A delivery is withdrawn: its batches are no longer compared with, its registry is taken back, what stood on it alone goes with it (Article 29). */
import { sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import { type Refusal, Refusing } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { refuse } from './refusals.ts'
import { findWhole } from './rows.ts'
import { takeRegistryBack } from './take-registry-back.ts'

/** What goes with a withdrawn delivery in rooms that stand on it; runs in the same transaction, above areas and roles. */
export type Follow = (tx: Tx<AnyTables>, office: Office, delivery: string, reason: string) => Promise<unknown>

/** Withdraws a delivery, taken in or not. */
export async function withdrawDelivery(
  office: Office,
  id: string,
  reason: string,
  follow: readonly Follow[],
): Promise<Refusal | undefined> {
  const whole = await office.read((tx) => findWhole(tx, id))
  if (!whole) return refuse.noDelivery()
  const { state, job } = whole.delivery
  if (state === 'withdrawn') return refuse.alreadyWithdrawn()
  const working = job === null ? undefined : await office.jobs.find(job)
  if (working && ['waiting', 'running', 'undoing'].includes(working.state)) return refuse.stillWorking()
  if (state === 'taking-in') return refuse.stillWorking()
  return office.store.asSystem(
    `撤回交付：${reason}`,
    async (tx) => {
      await takeRegistryBack(tx, office, whole)
      const done =
        await sql`update intake_delivery set state = 'withdrawn', withdrawn_at = ${office.clock.now()}, withdrawn_by = ${office.user.name}, withdrawn_why = ${reason}
        where id = ${id}::uuid and state = ${state}`.execute(tx.db)
      if (done.numAffectedRows === 0n) throw new Refusing(refuse.alreadyWithdrawn())
      if (state === 'taken-in') for (const go of follow) await go(tx, office, id, reason)
      return undefined
    },
    { user: office.user },
  )
}
