/** The audit log: readings of personal data, refusals, and what administrators did. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import type { Person } from '#platform/accounts/person'
import type { Clock } from '#platform/clock/clock'

/** What can be logged. */
export type AuditKind =
  | 'read'
  | 'exported'
  | 'refused'
  | 'signed-in'
  | 'signed-out'
  | 'sign-in-failed'
  | 'locked'
  | 'account'
  | 'job'
  | 'system'

export interface AuditEntry {
  readonly kind: AuditKind
  /** A route, a ledger or an act, never a value of a person. */
  readonly what: string
  /** The identity of the record, if it is about one. */
  readonly subject?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly address?: string
}

type Who = Pick<Person, 'id' | 'name' | 'roles' | 'areas'> | { readonly name: string }

/** Adds one entry. */
export async function log(db: Executor, clock: Clock, who: Who, entry: AuditEntry): Promise<void> {
  const person = 'id' in who ? who : undefined
  await sql`insert into audit.entry (at, person, name, roles, areas, kind, what, subject, facts, address)
    values (${clock.now()}, ${person?.id ?? null}, ${who.name.slice(0, 200)}, ${[...(person?.roles ?? [])]}, ${[...(person?.areas ?? [])]},
      ${entry.kind}, ${entry.what}, ${entry.subject ?? null}, ${entry.facts ? JSON.stringify(entry.facts) : null}::jsonb, ${entry.address ?? null})`.execute(
    db,
  )
}

export interface AuditRow {
  readonly number: number
  readonly at: string
  readonly name: string
  readonly roles: readonly string[]
  readonly areas: readonly string[]
  readonly kind: string
  readonly what: string
  readonly subject: string | null
  readonly facts: unknown
  readonly address: string | null
}

/** Reads the log backwards from `before` (an entry number), at most `limit` entries. */
export async function readLog(
  db: Executor,
  filter: {
    before?: number | undefined
    kind?: string | undefined
    person?: string | undefined
    from?: string | undefined
    until?: string | undefined
    limit: number
  },
): Promise<readonly AuditRow[]> {
  const found = await sql<Omit<AuditRow, 'number' | 'at'> & { number: bigint | string; at: Date }>`
    select number, at, name, roles, areas, kind, what, subject, facts, address from audit.entry
    where (${filter.before ?? null}::bigint is null or number < ${filter.before ?? null}::bigint)
      and (${filter.kind ?? null}::text is null or kind = ${filter.kind ?? null})
      and (${filter.person ?? null}::text is null or name = ${filter.person ?? null} or person::text = ${filter.person ?? null})
      and (${filter.from ?? null}::date is null or at >= ${filter.from ?? null}::date::timestamp at time zone 'Asia/Shanghai')
      and (${filter.until ?? null}::date is null or at < (${filter.until ?? null}::date + 1)::timestamp at time zone 'Asia/Shanghai')
    order by number desc limit ${filter.limit}`.execute(db)
  return found.rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }))
}
