/** Reading villages: plain SQL, row access decides which. */
import { sql } from 'kysely'
import type { AnyTables } from '#platform/http/office'
import type { RowOf } from '#platform/store/ledger-table'
import type { Tx } from '#platform/store/transaction'
import { village } from '#policy/vocabulary/region'
import { regions } from '#policy/vocabulary/regions'
import type { VillageFile, VillageLine } from './contract.ts'

export type VillageRow = RowOf<typeof village>

const nameOf = new Map(regions.map(({ code, name }) => [code, name]))
const townOf = (region: string) => nameOf.get(`${region.slice(0, 9)}000`) ?? ''
const number = (value: bigint | null) => (value === null ? null : Number(value))

/** The villages of the person's area. */
export async function findVillages(
  tx: Tx<AnyTables>,
  filter: { town?: string | undefined; keyVillage?: boolean | undefined },
): Promise<readonly VillageLine[]> {
  const found = await sql<VillageRow>`select * from village
    where region ^@ ${filter.town ?? ''} and (${filter.keyVillage ?? null}::boolean is null or coalesce(key_village, false) = ${filter.keyVillage ?? null})
    order by region`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.id,
    version: Number(row.version),
    region: row.region,
    name: nameOf.get(row.region) ?? row.village ?? '',
    town: townOf(row.region),
    kind: row.kind,
    keyVillage: row.keyVillage,
    weakEconomy: row.weakEconomy,
    households: number(row.households),
    population: number(row.population),
    poorHouseholds: number(row.poorHouseholds),
    poorPeople: number(row.poorPeople),
    collectiveIncome: number(row.collectiveIncome),
  }))
}

/** The record of one village, if it lies in the person's area. */
export async function findVillage(tx: Tx<AnyTables>, region: string): Promise<VillageRow | undefined> {
  const found = await sql<VillageRow>`select * from village where region = ${region}`.execute(tx.db)
  return found.rows[0]
}

/** A record as the window shows it. */
export function fileOf(row: VillageRow): VillageFile {
  const facts = Object.fromEntries(Object.keys(village.fields).map((name) => [name, row[name as keyof typeof village.fields]]))
  return {
    id: row.id,
    version: Number(row.version),
    region: row.region,
    name: nameOf.get(row.region) ?? row.village ?? '',
    town: townOf(row.region),
    facts,
    missing: Object.keys(facts).filter((name) => facts[name] === null),
  }
}
