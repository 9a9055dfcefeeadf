/** Signing in and out, and changing one's password. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import { log } from '#platform/audit/audit'
import type { Clock } from '#platform/clock/clock'
import { type Refusal, refusal } from '#platform/http/refusal'
import { hashed, isPassword, weakness } from './password.ts'
import type { Person } from './person.ts'
import { closeSession, closeSessionsOf, openSession } from './sessions.ts'

/** So many wrong passwords in a row lock an account, so long. */
export const triesAllowed = 5
export const lockedFor = 15 * 60_000

export interface Accounts {
  readonly db: Executor
  readonly clock: Clock
}

export interface From {
  readonly address?: string
  readonly agent?: string
}

type Held = Person & { password: string | null; state: string; mustChange: boolean; lockedBefore: Date | null; lockedUntil: Date | null }

/** Checks a name and password; gives the new session's cookie, or says no without telling which of the two was wrong. */
export async function signIn(
  { db, clock }: Accounts,
  given: { username: string; password: string },
  from: From,
): Promise<{ token: string; person: Person; mustChange: boolean } | Refusal> {
  const now = clock.now()
  // The try is counted before the password is looked at: many tries at once cannot slip past the lock.
  const claimed = await sql<Held>`
    update accounts.person set
      failed = case when locked_until > ${now} then failed when locked_until is not null then 1 else failed + 1 end,
      locked_until = case when locked_until > ${now} then locked_until
        when locked_until is null and failed + 1 >= ${triesAllowed} then ${new Date(now.getTime() + lockedFor)} else null end
    where lower(username) = lower(${given.username.trim()})
    returning id, username, name, roles, areas, department, handler, password, state, must_change as "mustChange",
      old.locked_until as "lockedBefore", new.locked_until as "lockedUntil"`.execute(db)
  const held = claimed.rows[0]
  if (held?.lockedBefore && held.lockedBefore > now) return locked(held.lockedBefore, now)
  if (!(await isPassword(given.password, held?.password ?? null)) || !held) {
    // An unknown account is not written down: people type passwords into the wrong box.
    await log(db, clock, held ?? { name: '?' }, {
      kind: held?.lockedUntil ? 'locked' : 'sign-in-failed',
      what: 'sign-in',
      ...addressOf(from),
    })
    return held?.lockedUntil ? locked(held.lockedUntil, now) : wrong
  }
  await sql`update accounts.person set failed = 0, locked_until = null, signed_in_at = ${now} where id = ${held.id}`.execute(db)
  if (held.state !== 'active') {
    await log(db, clock, held, { kind: 'refused', what: 'sign-in', facts: { state: held.state }, ...addressOf(from) })
    return held.state === 'waiting' ? waiting : disabled
  }
  const token = await openSession(db, clock, held.id, from)
  await log(db, clock, held, { kind: 'signed-in', what: 'sign-in', ...addressOf(from) })
  const { id, username, name, roles, areas, department, handler, mustChange } = held
  return { token, person: { id, username, name, roles, areas, department, handler: handler === true }, mustChange }
}

/** Ends the session. */
export async function signOut({ db, clock }: Accounts, person: Person, token: string): Promise<void> {
  await closeSession(db, token)
  await log(db, clock, person, { kind: 'signed-out', what: 'sign-out' })
}

/** Changes one's own password; the person's other sessions end. */
export async function changePassword(
  { db, clock }: Accounts,
  person: Person,
  given: { current: string; next: string },
  token: string | undefined,
): Promise<Refusal | undefined> {
  const found = await sql<{
    password: string | null
    demo: boolean
  }>`select password, demo from accounts.person where id = ${person.id}`.execute(db)
  if (!(await isPassword(given.current, found.rows[0]?.password ?? null)))
    return refusal('unsuitable', 'wrong-password', '原密码不对。', 'The current password is wrong.', {
      fields: [{ path: 'current', sentence: { zh: '原密码不对。', en: 'The current password is wrong.' } }],
    })
  const weak =
    given.next === given.current
      ? { zh: '新密码与原密码相同。', en: 'The new password is the old one.' }
      : weakness(given.next, person.username)
  if (weak) return refusal('unsuitable', 'weak-password', weak.zh, weak.en, { fields: [{ path: 'next', sentence: weak }] })
  await sql`update accounts.person set password = ${await hashed(given.next)}, must_change = false, demo = false, version = version + 1 where id = ${person.id}`.execute(
    db,
  )
  await closeSessionsOf(db, person.id, token)
  await log(db, clock, person, { kind: 'account', what: 'change-password' })
  return undefined
}

const addressOf = (from: From) => (from.address ? { address: from.address } : {})

const wrong = refusal('signed-out', 'wrong-name-or-password', '账号或密码不对。', 'The account or password is wrong.')
const waiting = refusal(
  'not-allowed',
  'account-waiting',
  '账号尚待安全管理员授权，请与其联系。',
  'The account waits to be released by the security administrator.',
)
const disabled = refusal(
  'not-allowed',
  'account-disabled',
  '账号已停用，请与系统管理员联系。',
  'The account is disabled; ask the system administrator.',
)

function locked(until: Date, now: Date): Refusal {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  return refusal(
    'too-many',
    'account-locked',
    `密码错误次数过多，账号已锁定，请 ${minutes} 分钟后再试，或请安全管理员解锁。`,
    `Too many wrong passwords: the account is locked. Try again in ${minutes} minutes or ask the security administrator.`,
    { facts: { minutes } },
  )
}
