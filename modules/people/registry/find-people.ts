/** Registered people as lists show them, filtered, sorted and page by page. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/store/transaction'
import { behind, type Place } from './cursor.ts'
import { oneOf, type PageOf, pageOf, personMatching, within } from './find-households.ts'
import { lookingFor, prefixOf } from './looking-for.ts'

export interface PersonFilter {
  readonly town?: string
  readonly village?: string
  readonly household?: string
  readonly sex?: string
  readonly health?: string
  readonly labour?: string
  readonly schoolStage?: string
  readonly q?: string
  readonly sort?: 'village' | 'name' | 'birthDate' | 'householdNo'
  readonly descending?: boolean
  /** False: a place that `q` names finds nobody. */
  readonly byPlace?: boolean
}

export interface FoundPerson {
  readonly id: string
  readonly version: bigint
  readonly household: string | null
  readonly householdNo: string | null
  readonly region: string
  readonly town: string | null
  readonly village: string | null
  readonly name: string | null
  readonly idNumber: string | null
  readonly sex: string | null
  readonly birthDate: string | null
  readonly relation: string | null
  readonly health: string | null
  readonly labour: string | null
  readonly schoolStage: string | null
  readonly memberState: string | null
}

type Fragment = RawBuilder<unknown>

const sorts: Readonly<Record<NonNullable<PersonFilter['sort']>, Fragment>> = {
  village: sql`p.region || coalesce(p.household_no, '') || lpad(coalesce(p.source_row, 0)::text, 9, '0')`,
  name: sql`coalesce(p.name, '')`,
  birthDate: sql`coalesce(coalesce(p.birth_date, p.id_birth)::text, '')`,
  householdNo: sql`coalesce(p.household_no, '') || lpad(coalesce(p.source_row, 0)::text, 9, '0')`,
}

/** One page of people; `total` counts all that the filter lets through. */
export async function findPeople<T>(
  { db }: Tx<T>,
  filter: PersonFilter,
  page: { readonly after?: Place | undefined; readonly limit: number },
): Promise<PageOf<FoundPerson>> {
  const value = sorts[filter.sort ?? 'village']
  const descending = filter.descending ?? false
  const where = conditions(filter)
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const further = page.after ? sql`and ${behind(value, sql`p.id`, page.after, 'text', descending)}` : sql``
  const found = await sql<FoundPerson & { sortValue: string }>`
    select p.id, p.version, p.household_id as household, p.household_no, p.region, p.town, p.village, p.name, p.id_number,
      coalesce(p.sex, p.id_sex) as sex, coalesce(p.birth_date, p.id_birth) as birth_date, p.relation, p.health, p.labour, p.school_stage, p.member_state,
      ${value} as sort_value
    from person p where ${where} ${further} order by sort_value ${direction}, p.id ${direction} limit ${page.limit + 1}`.execute(db)
  const total = await sql<{ count: bigint }>`select count(*) from person p where ${where}`.execute(db)
  return pageOf(found.rows, page.limit, Number(total.rows[0]?.count ?? 0))
}

function conditions(filter: PersonFilter): Fragment {
  const all: Fragment[] = [sql`true`]
  if (filter.town) all.push(within(sql`p.region`, filter.town.slice(0, 9)))
  if (filter.village) all.push(within(sql`p.region`, filter.village))
  if (filter.household) all.push(sql`p.household_id::text = ${filter.household}`)
  if (filter.sex) all.push(oneOf(sql`coalesce(p.sex, p.id_sex)`, filter.sex))
  if (filter.health) all.push(oneOf(sql`p.health`, filter.health))
  if (filter.labour) all.push(oneOf(sql`p.labour`, filter.labour))
  if (filter.schoolStage) all.push(oneOf(sql`p.school_stage`, filter.schoolStage))
  const wanted = lookingFor(filter.q)
  if (wanted) {
    const places = filter.byPlace === false ? [] : wanted.places.map((place) => within(sql`p.region`, prefixOf(place)))
    const number = wanted.digits && wanted.digits.length >= 4 ? [sql`strpos(p.household_no, ${wanted.digits}) > 0`] : []
    all.push(sql`(${sql.join([personMatching(wanted), ...number, ...places], sql` or `)})`)
  }
  return sql.join(all, sql` and `)
}
