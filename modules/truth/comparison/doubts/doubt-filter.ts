/** What a list of doubts is narrowed to, as conditions over doubts `d` and their cases `c`; the database adds whose area it is. */
import { type RawBuilder, sql } from 'kysely'
import { statesFor } from '#platform/casework/todos'
import type { Office } from '#platform/http/office'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import type { DoubtFilter } from '../contract.ts'
import { areaOf } from '../run/sources.ts'
import { villagesNamed } from './places.ts'

type Condition = RawBuilder<unknown>

/** Doubts with their cases, as `d` and `c`. */
export const doubtsAndCases = sql`comparison_doubt d join casework_case c on c.id = d.case_id`

/** A case that was taken back by the system stands apart from the procedure's own states. */
export const stateOf = sql<string>`case when c.standing = 'withdrawn' then 'withdrawn' else c.state end`

/** The condition of a filter; a department sees what was given to it. */
export function doubtCondition(office: Office, filter: DoubtFilter): Condition {
  const today = office.clock.today()
  const conditions: Condition[] = [
    ...visibleTo(office),
    ...(filter.rule ? [sql`d.rule = any(${words(filter.rule)})`] : []),
    ...(filter.class ? [sql`d.class = any(${words(filter.class)})`] : []),
    ...(filter.town ? [sql`d.region ^@ ${areaOf(filter.town)}`] : []),
    ...(filter.village ? [sql`d.region = ${filter.village}`] : []),
    ...(filter.state ? [stateCondition(words(filter.state))] : []),
    filter.change ? sql`d.change = any(${words(filter.change)})` : sql`d.change <> 'gone'`,
    ...(filter.due ? [sql`c.due <= ${filter.due}::date`] : []),
    ...(filter.overdue ? [sql`c.due < ${today}::date`] : []),
    ...(filter.answer ? [sql`c.answer = any(${words(filter.answer)})`] : []),
    ...(filter.mine ? [sql`c.standing = 'open' and c.state = any(${[...statesFor(doubtVerification, office.person)]})`] : []),
    ...(filter.householdNo ? [sql`d.household_no = ${filter.householdNo}`] : []),
    ...(filter.q?.trim() ? [searched(filter.q.trim())] : []),
  ]
  return sql.join(conditions, sql` and `)
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

/** Whoever is there for a department alone sees what was given to it, and what is confidential to it. */
export function visibleTo({ person }: Pick<Office, 'person'>): Condition[] {
  return person.roles.length > 0 && person.roles.every((role) => role === 'department')
    ? [sql`(c.department = ${person.department} or d.confidential is not null)`]
    : []
}

function stateCondition(states: readonly string[]): Condition {
  const named = sql`${stateOf} = any(${states.filter((state) => state !== 'open')})`
  return states.includes('open') ? sql`(c.standing = 'open' or ${named})` : named
}

function searched(text: string): Condition {
  const like = `%${text.replace(/[\\%_]/g, (found) => `\\${found}`)}%`
  const villages = villagesNamed(text)
  return sql`(d.name like ${like} or d.household_no = ${text} or (${/^[\dXx]{4,18}$/.test(text)} and d.id_number like ${`%${text.toUpperCase()}`})
    or d.region = any(${[...villages]}))`
}
