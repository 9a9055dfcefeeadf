/** What a person has to do: open cases in a state in which one of their roles may act. */
import { sql } from 'kysely'
import type { Procedure } from '#kernel/procedure'
import type { Person } from '#platform/accounts/person'
import type { AnyTables, Office } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { type Case, caseColumns } from './case.ts'

/** The states of a procedure in which these roles have something to do. */
export function statesFor(of: Procedure, person: Pick<Person, 'roles'>): readonly string[] {
  const acts = Object.values(of.acts).filter((act) => act.by.some((role) => (person.roles as readonly string[]).includes(role)))
  return [...new Set(acts.flatMap((act) => act.from))]
}

export interface TodoCount {
  readonly procedure: string
  readonly state: string
  readonly cases: bigint
  readonly late: bigint
  /** Due within three days, today included. */
  readonly soon: bigint
}

const theirs = (office: Office, procedures: readonly Procedure[]) => {
  const mine = procedures.flatMap((of) => statesFor(of, office.person).map((state) => `${of.key}/${state}`))
  const department = office.person.roles.every((role) => role === 'department')
    ? sql`c.department = ${office.person.department}`
    : sql`true`
  return sql`c.standing = 'open' and c.procedure || '/' || c.state = any(${mine}) and ${department}`
}

/** Counts of a person's todos by procedure and state, and the most urgent of them. */
export async function findTodos(
  tx: Tx<AnyTables>,
  office: Office,
  procedures: readonly Procedure[],
  limit: number,
): Promise<{ counts: readonly TodoCount[]; first: readonly Case[] }> {
  const today = office.clock.today()
  const counts =
    await sql<TodoCount>`select c.procedure, c.state, count(*) as cases, count(*) filter (where c.due < ${today}::date) as late,
      count(*) filter (where c.due between ${today}::date and ${today}::date + 3) as soon
    from casework_case c where ${theirs(office, procedures)} group by 1, 2 order by 1, 2`.execute(tx.db)
  const first = await sql<Case>`select ${caseColumns} from casework_case c where ${theirs(office, procedures)}
    order by c.due nulls last, c.id limit ${limit}`.execute(tx.db)
  return { counts: counts.rows, first: first.rows }
}
