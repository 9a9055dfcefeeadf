/** Accounts as administrators keep them: the system administrator makes them, the security administrator gives them their rights. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import type { Label } from '#kernel/values'
import { log } from '#platform/audit/audit'
import type { Clock } from '#platform/clock/clock'
import { type Refusal, refusal } from '#platform/http/refusal'
import { hashed, temporaryPassword, weakness } from './password.ts'
import type { Person } from './person.ts'
import { type Role, rightsRefused } from './roles.ts'
import { closeSessionsOf } from './sessions.ts'

export interface Account extends Person {
  readonly state: 'waiting' | 'active' | 'disabled'
  readonly locked: boolean
  readonly mustChange: boolean
  readonly demo: boolean
  readonly handler: boolean
  readonly signedInAt: string | null
  readonly version: number
}

/** By whom an account is changed: a person, or the command line on the server itself. */
export interface AccountsDesk {
  readonly db: Executor
  readonly clock: Clock
  readonly who: Person | 'command-line'
}

const columns = sql`id, username, name, roles, areas, department, handler, state, must_change as "mustChange", demo, signed_in_at as "signedInAt", locked_until as "lockedUntil", version`
type Row = Omit<Account, 'locked' | 'signedInAt'> & { lockedUntil: Date | null; signedInAt: Date | null }

const accountOf = (clock: Clock, { lockedUntil, signedInAt, ...row }: Row): Account => ({
  ...row,
  locked: lockedUntil !== null && lockedUntil > clock.now(),
  signedInAt: signedInAt?.toISOString() ?? null,
})

/** All accounts, by user name. */
export async function listAccounts(db: Executor, clock: Clock): Promise<readonly Account[]> {
  const found = await sql<Row>`select ${columns} from accounts.person order by lower(username)`.execute(db)
  return found.rows.map((row) => accountOf(clock, row))
}

/** The departments that somebody can act for. */
export async function listDepartments(db: Executor): Promise<readonly string[]> {
  const found = await sql<{ department: string }>`select distinct department from accounts.person
    where department is not null and state = 'active' and 'department' = any(roles) order by department`.execute(db)
  return found.rows.map(({ department }) => department)
}

/** The account with this id or user name. */
export async function findAccount(db: Executor, clock: Clock, key: string): Promise<Account | undefined> {
  const found = await sql<Row>`select ${columns} from accounts.person where id::text = ${key} or lower(username) = lower(${key})`.execute(
    db,
  )
  return found.rows[0] && accountOf(clock, found.rows[0])
}

/** Makes an account that cannot do anything yet; returns it with its first password, which is shown once. */
export async function addAccount(
  desk: AccountsDesk,
  given: { username: string; name: string; department?: string | null; password?: string },
): Promise<{ account: Account; password: string } | Refusal> {
  if (!/^[a-zA-Z][a-zA-Z0-9_.-]{1,39}$/.test(given.username))
    return unsuitable(
      'username',
      '账号以字母开头，由 2–40 位字母、数字、点、横线组成。',
      'An account name has 2–40 letters, digits, dots and dashes and starts with a letter.',
    )
  if (!given.name.trim()) return unsuitable('name', '请填写姓名。', 'Give the person’s name.')
  const password = given.password ?? temporaryPassword()
  const weak = weakness(password, given.username)
  if (weak) return unsuitable('password', weak.zh, weak.en)
  const made = await sql<Row>`insert into accounts.person (username, name, department, password)
    values (${given.username}, ${given.name.trim()}, ${given.department ?? null}, ${await hashed(password)})
    on conflict do nothing returning ${columns}`.execute(desk.db)
  const row = made.rows[0]
  if (!row)
    return refusal(
      'conflict',
      'username-taken',
      `账号 ${given.username} 已有人使用，请换一个。`,
      `The account name ${given.username} is taken; choose another.`,
      {
        fields: [{ path: 'username', sentence: { zh: '已有人使用。', en: 'Taken.' } }],
      },
    )
  await written(desk, 'add', row.id)
  return { account: accountOf(desk.clock, row), password }
}

/** Gives an account its roles, areas and department and releases it; its sessions end, so that the new rights hold at once. */
export async function grantRights(
  desk: AccountsDesk,
  id: string,
  version: number | undefined,
  rights: { roles: readonly Role[]; areas: readonly string[]; department?: string | null; handler?: boolean },
): Promise<Account | Refusal> {
  const own = notOneself(desk, id)
  if (own) return own
  const wrong = rightsRefused(rights.roles, rights.areas, rights.department ?? null, rights.handler)
  if (wrong) return refusal('unsuitable', 'rights-refused', wrong.zh, wrong.en)
  const held = await findAccount(desk.db, desk.clock, id)
  if (!held) return noAccount
  const account = await change(
    desk,
    id,
    version,
    sql`roles = ${[...rights.roles]}, areas = ${[...rights.areas]}, department = ${rights.department ?? null}, handler = ${rights.handler ?? false},
    state = case when state = 'waiting' and ${rights.roles.length > 0} then 'active' else state end`,
  )
  if ('refused' in account) return account
  await closeSessionsOf(desk.db, id)
  await written(desk, 'grant', id, {
    before: { roles: held.roles, areas: held.areas, department: held.department, handler: held.handler },
    after: { roles: rights.roles, areas: rights.areas, department: rights.department ?? null, handler: rights.handler ?? false },
  })
  return account
}

/** Gives a new password for one use. The account then waits: whoever resets passwords cannot sign in as somebody else. */
export async function resetPassword(
  desk: AccountsDesk,
  id: string,
  version?: number,
): Promise<{ account: Account; password: string } | Refusal> {
  const own = notOneself(desk, id)
  if (own) return own
  const password = temporaryPassword()
  const state =
    desk.who === 'command-line'
      ? sql`case when roles = '{}' then state else 'active' end`
      : sql`case when state = 'disabled' then state else 'waiting' end`
  const account = await change(
    desk,
    id,
    version,
    sql`password = ${await hashed(password)}, must_change = true, demo = false, failed = 0, locked_until = null, state = ${state}`,
  )
  if ('refused' in account) return account
  await closeSessionsOf(desk.db, id)
  await written(desk, 'reset-password', id)
  return { account, password }
}

/** Releases an account whose password was reset or whose tries ran out. */
export async function releaseAccount(desk: AccountsDesk, id: string, version?: number): Promise<Account | Refusal> {
  const own = notOneself(desk, id)
  if (own) return own
  const account = await change(
    desk,
    id,
    version,
    sql`failed = 0, locked_until = null, state = case when state = 'waiting' and cardinality(roles) > 0 then 'active' else state end`,
  )
  if (!('refused' in account)) await written(desk, 'release', id)
  return account
}

/** Closes an account: it keeps its name in every record and can no longer sign in. */
export async function disableAccount(desk: AccountsDesk, id: string, version?: number): Promise<Account | Refusal> {
  const own = notOneself(desk, id)
  if (own) return own
  const account = await change(desk, id, version, sql`state = 'disabled'`)
  if ('refused' in account) return account
  await closeSessionsOf(desk.db, id)
  await written(desk, 'disable', id)
  return account
}

/** Opens a closed account again; the security administrator must then release it. */
export async function enableAccount(desk: AccountsDesk, id: string, version?: number): Promise<Account | Refusal> {
  const own = notOneself(desk, id)
  if (own) return own
  const account = await change(desk, id, version, sql`state = case when state = 'disabled' then 'waiting' else state end`)
  if (!('refused' in account)) await written(desk, 'enable', id)
  return account
}

async function change(
  desk: AccountsDesk,
  id: string,
  version: number | undefined,
  set: ReturnType<typeof sql>,
): Promise<Account | Refusal> {
  const done = await sql<Row>`update accounts.person set ${set}, version = version + 1
    where id::text = ${id} and (${version ?? null}::integer is null or version = ${version ?? null}) returning ${columns}`.execute(desk.db)
  const row = done.rows[0]
  if (row) return accountOf(desk.clock, row)
  return (await findAccount(desk.db, desk.clock, id)) ? stale : noAccount
}

async function written(desk: AccountsDesk, what: string, subject: string, facts?: Readonly<Record<string, unknown>>): Promise<void> {
  await log(desk.db, desk.clock, desk.who === 'command-line' ? { name: desk.who } : desk.who, {
    kind: 'account',
    what,
    subject,
    ...(facts ? { facts } : {}),
  })
}

function notOneself(desk: AccountsDesk, id: string): Refusal | undefined {
  if (desk.who === 'command-line' || desk.who.id !== id) return undefined
  return refusal(
    'not-allowed',
    'own-account',
    '不能修改自己的账号，请由另一位管理员办理。',
    'You cannot change your own account; another administrator must.',
  )
}

const unsuitable = (path: string, zh: string, en: string): Refusal => {
  const sentence: Label = { zh, en }
  return refusal('unsuitable', `wrong-${path}`, zh, en, { fields: [{ path, sentence }] })
}
const noAccount = refusal('not-found', 'no-account', '没有这个账号。', 'There is no such account.')
const stale = refusal(
  'stale',
  'account-changed',
  '账号刚被别人改过，请刷新后再试。',
  'The account was changed by somebody else; reload and try again.',
)
