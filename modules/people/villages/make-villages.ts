/** The records of the first start: each village of the list with its name, its town and whether it is a key village. */
import { sql } from 'kysely'
import type { Store } from '#platform/store/store'
import { keyVillages, regions } from '#policy/vocabulary/regions'

/** Adds the villages that have no record yet; nothing that people wrote is touched. */
export async function makeVillages(store: Pick<Store, 'asSystem'>): Promise<void> {
  const townName = new Map(regions.map(({ code, name }) => [code, name]))
  const villages = regions
    .filter(({ level }) => level === 'village')
    .map(({ code, name, parent }) => ({ region: code, village: name, town: townName.get(parent) ?? '', key: keyVillages.includes(code) }))
  await store.asSystem('按区划名单建立村台账', (tx) =>
    sql`insert into village (region, village, town, key_village)
      select region, village, town, key from jsonb_to_recordset(${JSON.stringify(villages)}::jsonb) as list (region text, village text, town text, key boolean)
      where not exists (select from village v where v.region = list.region)`.execute(tx.db),
  )
}
