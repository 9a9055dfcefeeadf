/** Reading cases: lists page by page, one case with its timeline, and counts; row access decides what is there. */
import { type RawBuilder, sql } from 'kysely'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { actColumns, type Case, type CaseAct, caseColumns, type Standing } from './case.ts'

export interface CaseFilter {
  readonly procedure?: string | undefined
  readonly rule?: string | undefined
  readonly state?: string | undefined
  readonly standing?: Standing | undefined
  readonly answer?: string | undefined
  /** A prefix of the region code. */
  readonly area?: string | undefined
  readonly department?: string | undefined
  readonly source?: string | undefined
  /** The record it is about. */
  readonly subject?: string | undefined
  /** Only what is past its due day. */
  readonly late?: boolean | undefined
  readonly ids?: readonly string[] | undefined
}

export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
  readonly total: number | null
}

/** A department sees the cases that were given to it; the areas of everybody else are held by the database. */
function visible(office: Office): RawBuilder<unknown> {
  const onlyDepartment = office.person.roles.length > 0 && office.person.roles.every((role) => role === 'department')
  return onlyDepartment ? sql`c.department = ${office.person.department}` : sql`true`
}

/** The condition of a filter. */
export function matching(office: Office, filter: CaseFilter): RawBuilder<unknown> {
  const parts = [
    visible(office),
    ...(filter.procedure ? [sql`c.procedure = ${filter.procedure}`] : []),
    ...(filter.rule ? [sql`c.rule = ${filter.rule}`] : []),
    ...(filter.state ? [sql`c.state = ${filter.state}`] : []),
    ...(filter.standing ? [sql`c.standing = ${filter.standing}`] : []),
    ...(filter.answer ? [sql`c.answer = ${filter.answer}`] : []),
    ...(filter.area ? [sql`c.region ^@ ${filter.area}`] : []),
    ...(filter.department ? [sql`c.department = ${filter.department}`] : []),
    ...(filter.source ? [sql`c.source = ${filter.source}`] : []),
    ...(filter.subject ? [sql`c.subject ->> 'id' = ${filter.subject}`] : []),
    ...(filter.late ? [sql`c.due < ${office.clock.today()}::date`] : []),
    ...(filter.ids ? [sql`c.id::text = any(${[...filter.ids]})`] : []),
  ]
  return sql.join(parts, sql` and `)
}

/** A page of cases, what is due first in front; those without a due day last. */
export async function findCases(
  tx: Tx<AnyTables>,
  office: Office,
  filter: CaseFilter,
  page: { after?: string | undefined; limit?: number | undefined },
): Promise<Page<Case>> {
  const limit = page.limit ?? 50
  const [due, id] = page.after?.split('~') ?? []
  const beyond =
    due && id && /^[0-9a-f-]{36}$/i.test(id) && /^\d{4}-\d\d-\d\d$/.test(due)
      ? sql`(coalesce(c.due, '9999-12-31'::date), c.id) > (${due}::date, ${id}::uuid)`
      : sql`true`
  const found = await sql<Case>`select ${caseColumns} from casework_case c where ${matching(office, filter)} and ${beyond}
    order by coalesce(c.due, '9999-12-31'::date), c.id limit ${limit + 1}`.execute(tx.db)
  const rows = found.rows.slice(0, limit)
  const last = rows.at(-1)
  const total = page.after
    ? null
    : Number(
        (await sql<{ n: bigint }>`select count(*) as n from casework_case c where ${matching(office, filter)}`.execute(tx.db)).rows[0]?.n,
      )
  return { rows, next: found.rows.length > limit && last ? `${last.due ?? '9999-12-31'}~${last.id}` : null, total }
}

/** One case, if this person may see it. */
export async function findCase(tx: Tx<AnyTables>, office: Office, id: string): Promise<Case | undefined> {
  const found = await sql<Case>`select ${caseColumns} from casework_case c where c.id::text = ${id} and ${visible(office)}`.execute(tx.db)
  return found.rows[0]
}

export interface Photo {
  /** Its SHA-256. */
  readonly id: string
  readonly act: string | null
  readonly name: string
  readonly type: string
  readonly bytes: bigint
}

/** Everything done in a case, oldest first, and its photographs. */
export async function timeline(tx: Tx<AnyTables>, id: string): Promise<{ acts: readonly CaseAct[]; photos: readonly Photo[] }> {
  const acts = await sql<CaseAct>`select ${actColumns} from casework_act a where a.case_id::text = ${id} order by a.id`.execute(tx.db)
  const photos =
    await sql<Photo>`select sha256 as id, act_id as act, name, type, bytes from casework_photo where case_id::text = ${id} and act_id is not null order by casework_photo.id`.execute(
      tx.db,
    )
  return { acts: acts.rows, photos: photos.rows }
}

export interface CaseCount {
  readonly procedure: string
  readonly rule: string | null
  readonly standing: Standing
  readonly state: string
  readonly answer: string | null
  /** Nine digits of the town, twelve where counted by village. */
  readonly area: string
  readonly cases: bigint
  readonly late: bigint
}

/** Counts by rule, state, answer and area: nine digits for towns, twelve for villages. */
export async function countCases(tx: Tx<AnyTables>, office: Office, filter: CaseFilter, digits: 9 | 12): Promise<readonly CaseCount[]> {
  const found =
    await sql<CaseCount>`select c.procedure, c.rule, c.standing, c.state, c.answer, left(c.region, ${digits}) as area, count(*) as cases,
      count(*) filter (where c.due < ${office.clock.today()}::date) as late
    from casework_case c where ${matching(office, filter)} group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`.execute(tx.db)
  return found.rows
}
