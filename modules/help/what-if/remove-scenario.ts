/** Removes one's own scenario that nobody was shown, with a reason; what it held stays in the history. */
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import { orThrow, type Refusal } from '#platform/http/refusal'
import { findScenario } from './find-scenarios.ts'
import { refuse } from './refusals.ts'

export async function removeScenario(office: Office, id: string, version: number, reason: string): Promise<{ removed: string } | Refusal> {
  return office.write(reason, async (tx) => {
    const known = await findScenario(office, tx, id)
    if (!known) return orThrow<{ removed: string }>(refuse.noScenario())
    if (!known.mine) return orThrow<{ removed: string }>(refuse.notYours(known.author))
    if (known.shared) return orThrow<{ removed: string }>(refuse.isShared())
    const done = await sql`delete from what_if_scenario where id = ${id}::uuid and version = ${version}`.execute(tx.db)
    if (done.numAffectedRows === 0n) return orThrow<{ removed: string }>(refuse.changedMeanwhile(known.version))
    return { removed: id }
  })
}
