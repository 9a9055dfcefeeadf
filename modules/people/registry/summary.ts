/** Households and people by area and status: towns of the district, or villages of a town. */
import { sql } from 'kysely'
import type { Tx } from '#platform/store/transaction'

export interface SummaryRow {
  readonly region: string
  readonly status: string | null
  readonly households: bigint
  readonly people: bigint
}

/** Counts what the person who asks may see. */
export async function countHouseholds<T>({ db }: Tx<T>, town?: string): Promise<SummaryRow[]> {
  const digits = town ? 12 : 9
  const found = await sql<SummaryRow>`
    select rpad(left(h.region, ${digits}), 12, '0') as region, h.status, count(*) as households, coalesce(sum(counted.members), 0)::bigint as people
    from household h left join (select household_id, count(*) as members from person group by household_id) counted on counted.household_id = h.id
    where starts_with(h.region, ${town?.slice(0, 9) ?? ''}) group by 1, 2 order by 1, 2`.execute(db)
  return found.rows
}
