/** Households as lists show them: filtered, sorted, page by page, with head, members and the latest year's income. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/store/transaction'
import type { householdSorts } from './contract.ts'
import { behind, cursorAfter, type Place } from './cursor.ts'
import { type LookingFor, lookingFor, prefixOf } from './looking-for.ts'

export interface HouseholdFilter {
  readonly town?: string
  readonly village?: string
  /** Codes joined by commas. */
  readonly status?: string
  readonly cause?: string
  readonly householdKind?: string
  readonly q?: string
  readonly sort?: (typeof householdSorts)[number]
  readonly descending?: boolean
}

export interface FoundHousehold {
  readonly id: string
  readonly version: bigint
  readonly householdNo: string | null
  readonly region: string
  readonly town: string | null
  readonly village: string | null
  readonly head: string | null
  readonly headIdNumber: string | null
  readonly members: bigint
  readonly status: string | null
  readonly householdKind: string | null
  readonly mainCause: string | null
  readonly identifiedYear: bigint | null
  readonly exitYear: bigint | null
  readonly incomePerHead: bigint | null
  readonly year: bigint | null
}

export interface PageOf<R> {
  readonly rows: R[]
  readonly next: string | null
  readonly total: number
}

type Fragment = RawBuilder<unknown>

/** The head: the first who is marked so, else the first member of the form. */
const heads = sql`(select distinct on (household_id) household_id, name, id_number from person
  order by household_id, (relation = 'head') desc nulls last, source_row, id) head on head.household_id = h.id`
const counts = sql`(select household_id, count(*) as members from person group by household_id) counted on counted.household_id = h.id`
const latest = sql`(select distinct on (household_id) household_id, year, income_per_head from household_year
  order by household_id, year desc nulls last) latest on latest.household_id = h.id`

interface Sort {
  /** Never null, so that places can be compared. */
  readonly value: Fragment
  readonly kind: 'text' | 'bigint'
  readonly join?: Fragment
}

const sorts: Readonly<Record<(typeof householdSorts)[number], Sort>> = {
  householdNo: { value: sql`coalesce(h.household_no, '')`, kind: 'text' },
  village: { value: sql`h.region || coalesce(h.household_no, '')`, kind: 'text' },
  head: { value: sql`coalesce(head.name, '')`, kind: 'text', join: heads },
  members: { value: sql`coalesce(counted.members, 0)`, kind: 'bigint', join: counts },
  status: { value: sql`coalesce(h.status, '')`, kind: 'text' },
  mainCause: { value: sql`coalesce(h.main_cause, '')`, kind: 'text' },
  identifiedYear: { value: sql`coalesce(h.identified_year, 0)`, kind: 'bigint' },
  exitYear: { value: sql`coalesce(h.exit_year, 0)`, kind: 'bigint' },
  incomePerHead: { value: sql`coalesce(latest.income_per_head, -9223372036854775807)`, kind: 'bigint', join: latest },
}

/** One page of households; `total` counts all that the filter lets through. */
export async function findHouseholds<T>(
  { db }: Tx<T>,
  filter: HouseholdFilter,
  page: { readonly after?: Place | undefined; readonly limit: number },
): Promise<PageOf<FoundHousehold>> {
  const sort = sorts[filter.sort ?? 'village']
  const descending = filter.descending ?? false
  const where = conditions(filter)
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const further = page.after ? sql`and ${behind(sort.value, sql`h.id`, page.after, sort.kind, descending)}` : sql``
  // The page is cut first; head, members and income are then looked up for its rows alone.
  const found = await sql<FoundHousehold & { sortValue: string | bigint }>`
    with page as materialized (
      select h.id, ${sort.value} as sort_value from household h ${sort.join ? sql`left join ${sort.join}` : sql``}
      where ${where} ${further} order by sort_value ${direction}, h.id ${direction} limit ${page.limit + 1})
    select h.id, h.version, h.household_no, h.region, h.town, h.village, h.status, h.household_kind, h.main_cause, h.identified_year, h.exit_year,
      head.name as head, head.id_number as head_id_number, counted.members, latest.year, latest.income_per_head, page.sort_value
    from page join household h on h.id = page.id
    left join lateral (select name, id_number from person where household_id = h.id
      order by (relation = 'head') desc nulls last, source_row, id limit 1) head on true
    left join lateral (select count(*) as members from person where household_id = h.id) counted on true
    left join lateral (select year, income_per_head from household_year where household_id = h.id order by year desc nulls last limit 1) latest on true
    order by page.sort_value ${direction}, h.id ${direction}`.execute(db)
  const total = await sql<{ count: bigint }>`select count(*) from household h where ${where}`.execute(db)
  return pageOf(found.rows, page.limit, Number(total.rows[0]?.count ?? 0))
}

/** Cuts the row that was read beyond the page and makes the cursor of the next one. */
export function pageOf<R extends { readonly id: string; readonly sortValue: string | bigint }>(
  rows: readonly R[],
  limit: number,
  total: number,
): PageOf<Omit<R, 'sortValue'>> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const value = typeof last?.sortValue === 'bigint' ? String(last.sortValue) : (last?.sortValue ?? '')
  return {
    rows: shown.map(({ sortValue: _, ...row }) => row),
    next: rows.length > limit && last ? cursorAfter({ value, id: last.id }) : null,
    total,
  }
}

function conditions({ town, village, status, cause, householdKind, q }: HouseholdFilter): Fragment {
  const all: Fragment[] = [sql`true`]
  if (town) all.push(within(sql`h.region`, town.slice(0, 9)))
  if (village) all.push(within(sql`h.region`, village))
  if (status) all.push(oneOf(sql`h.status`, status))
  if (cause) all.push(sql`(${oneOf(sql`h.main_cause`, cause)} or ${oneOf(sql`h.other_cause`, cause)})`)
  if (householdKind) all.push(oneOf(sql`h.household_kind`, householdKind))
  const wanted = lookingFor(q)
  if (wanted) all.push(matching(wanted))
  return sql.join(all, sql` and `)
}

export const within = (region: Fragment, prefix: string): Fragment => sql`starts_with(${region}, ${prefix})`

export const oneOf = (column: Fragment, codes: string): Fragment =>
  sql`${column} = any(${codes.split(',').map((code) => code.trim())}::text[])`

/** A household is found by its number, its place, or any of its members. */
function matching(wanted: LookingFor): Fragment {
  const ways: Fragment[] = [sql`h.id in (select household_id from person p where ${personMatching(wanted)})`]
  if (wanted.digits && wanted.digits.length >= 4) ways.push(sql`strpos(h.household_no, ${wanted.digits}) > 0`)
  for (const place of wanted.places) ways.push(within(sql`h.region`, prefixOf(place)))
  return sql`(${sql.join(ways, sql` or `)})`
}

/** Somebody is found by name, by initials, or by the end of their number: four digits or more. */
export function personMatching({ text, digits, letters }: LookingFor): Fragment {
  if (digits) return digits.length < 4 ? sql`false` : sql`right(p.id_number, ${digits.length}) = ${digits}`
  if (letters) return sql`starts_with(p.initials, ${letters})`
  return sql`strpos(p.name, ${text}) > 0`
}
