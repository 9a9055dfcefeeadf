/** Changing what is known of a village: only by office and town, with a reason, on the version that was read. */

import type { Office } from '#platform/http/office'
import { orNothing, orThrow, type Refusal } from '#platform/http/refusal'
import { updateRecord } from '#platform/ledgers/change-records'
import type { VillageFile } from './contract.ts'
import { fileOf, findVillage } from './find-villages.ts'
import { refuse } from './refusals.ts'
import { villageTable } from './tables.ts'

/** Changes the facts given and leaves the others as they are; gives the village as it now stands. */
export function changeVillage(
  office: Office,
  change: { readonly region: string; readonly version: bigint; readonly facts: Readonly<Record<string, unknown>>; readonly reason: string },
): Promise<VillageFile | Refusal> {
  return orNothing(() =>
    office.write(change.reason, async (tx) => {
      const held = await findVillage(tx, change.region)
      if (!held) return refuse.noVillage()
      // Name and town follow from the list of regions; a record that could move would change who sees it.
      const fixed = ['village', 'town', 'region'].find((name) => Object.hasOwn(change.facts, name))
      if (fixed) return refuse.fixedByList(fixed)
      return fileOf(orThrow(await updateRecord(tx, villageTable, held.id, change.version, change.facts)))
    }),
  )
}
