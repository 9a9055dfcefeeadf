/** Sessions: a random cookie, of which the register keeps only the hash. */
import { createHash, randomBytes } from 'node:crypto'
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import type { Clock } from '#platform/clock/clock'
import type { Person } from './person.ts'

/** A session ends after half a day, and after two hours in which nothing was asked. */
const longest = 12 * 3_600_000
const idle = 2 * 3_600_000
/** `seen_at` is written at most this often. */
const seenEvery = 60_000

export interface Session {
  readonly person: Person
  /** The password must be changed before anything else. */
  readonly mustChange: boolean
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Opens a session and returns what goes into the cookie. */
export async function openSession(db: Executor, clock: Clock, person: string, from: { address?: string; agent?: string }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = clock.now()
  await sql`delete from accounts.session where ends_at < ${now}`.execute(db)
  await sql`insert into accounts.session (token, person, opened_at, seen_at, ends_at, address, agent)
    values (${hashOf(token)}, ${person}, ${now}, ${now}, ${new Date(now.getTime() + longest)}, ${from.address ?? null}, ${from.agent?.slice(0, 200) ?? null})`.execute(
    db,
  )
  return token
}

/** The session of a cookie, if it still holds and its person may still sign in. */
export async function findSession(db: Executor, clock: Clock, token: string): Promise<Session | undefined> {
  const now = clock.now()
  const found = await sql<Person & { mustChange: boolean; seen: Date }>`
    select p.id, p.username, p.name, p.roles, p.areas, p.department, p.handler, p.must_change as "mustChange", s.seen_at as seen
    from accounts.session s join accounts.person p on p.id = s.person
    where s.token = ${hashOf(token)} and s.ends_at > ${now} and s.seen_at > ${new Date(now.getTime() - idle)} and p.state = 'active'`.execute(
    db,
  )
  const row = found.rows[0]
  if (!row) return undefined
  const { mustChange, seen, ...person } = row
  if (now.getTime() - seen.getTime() > seenEvery)
    await sql`update accounts.session set seen_at = ${now} where token = ${hashOf(token)}`.execute(db)
  return { person, mustChange }
}

/** Ends one session. */
export async function closeSession(db: Executor, token: string): Promise<void> {
  await sql`delete from accounts.session where token = ${hashOf(token)}`.execute(db)
}

/** Ends all sessions of a person, save the one in hand. */
export async function closeSessionsOf(db: Executor, person: string, keep?: string): Promise<void> {
  await sql`delete from accounts.session where person = ${person} and token <> ${keep ? hashOf(keep) : Buffer.alloc(0)}`.execute(db)
}
