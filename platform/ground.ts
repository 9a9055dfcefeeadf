/** The ground that server, command line and tests stand on: the register, files, jobs and the rooms' cards, opened together. */
import { Kysely, PostgresDialect, type QueryExecutorProvider } from 'kysely'
import { accountMigrations } from '#platform/accounts/migrations'
import { findAccount } from '#platform/accounts/people'
import type { Person } from '#platform/accounts/person'
import { log } from '#platform/audit/audit'
import { auditMigrations } from '#platform/audit/migrations'
import { type Clock, systemClock } from '#platform/clock/clock'
import { type Files, openFiles } from '#platform/files/files'
import type { Card } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { Refusing, refusal } from '#platform/http/refusal'
import { type Jobs, openJobs } from '#platform/jobs/jobs'
import { jobMigrations } from '#platform/jobs/migrations'
import type { Migration } from '#platform/store/migrate'
import type { Store } from '#platform/store/store'

export interface Ground {
  readonly store: Store
  /** Above areas and roles: for accounts, sessions, audit and jobs alone. */
  readonly db: QueryExecutorProvider
  readonly clock: Clock
  readonly files: Files
  readonly jobs: Jobs
  readonly cards: readonly Card[]
  /** Whether demo accounts are shown on the login page. */
  readonly demo: boolean
  /** The office of a person outside a request: for jobs and the command line. */
  officeFor(person: Person, more?: Partial<Pick<Office, 'signal' | 'language'>>): Office
  /** Ends jobs and closes the register. */
  close(): Promise<void>
}

/** The tables that the ground itself needs, then those of the rooms in order. */
export const migrationsOf = (cards: readonly Card[]): readonly Migration[] => [
  ...accountMigrations,
  ...auditMigrations,
  ...jobMigrations,
  ...cards.flatMap((card) => card.migrations),
]

export interface GroundOptions {
  /** Opened with `migrationsOf(cards)`; closed by `close`. */
  readonly store: Store
  readonly cards: readonly Card[]
  readonly clock?: Clock
  readonly demo?: boolean
  /** False for a short command beside a running server: it neither runs jobs nor clears what the server is receiving. */
  readonly runJobs?: boolean
  readonly onFault?: (error: unknown, what: string) => void
}

/** Opens the ground over a store. */
export async function openGround(options: GroundOptions): Promise<Ground> {
  const { store, cards } = options
  const clock = options.clock ?? systemClock
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: { connect: () => store.pool.connect(), end: async () => undefined } }),
  })
  const files = await openFiles(store.dataFolder, { clean: options.runJobs !== false })

  const officeFor: Ground['officeFor'] = (person, more = {}) =>
    officeOf({ store, db, clock, files, jobs: ground.jobs, cards }, person, more)
  const jobs =
    options.runJobs === false
      ? noJobs
      : await openJobs({
          store,
          db,
          clock,
          kinds: cards.flatMap((card) => card.jobs),
          officeOf: async (id, signal) => {
            const account = await findAccount(db, clock, id)
            return account?.state === 'active' ? officeFor(account, { signal }) : undefined
          },
          onFault: options.onFault ?? (() => undefined),
        })
  const ground: Ground = {
    store,
    db,
    clock,
    files,
    jobs,
    cards,
    demo: options.demo ?? false,
    officeFor,
    async close() {
      await jobs.stop()
      await store.close()
    },
  }
  return ground
}

type Parts = Pick<Ground, 'store' | 'db' | 'clock' | 'files' | 'jobs' | 'cards'>
type More = Partial<Pick<Office, 'signal' | 'language' | 'session' | 'from' | 'request' | 'mustChange'>>

/** What a person may do, by the cards. */
export function permissionsOf(cards: readonly Card[], person: Pick<Person, 'roles'>): ReadonlySet<string> {
  const held = cards.flatMap((card) =>
    Object.entries(card.permissions).filter(([, { roles }]) => roles.some((role) => person.roles.includes(role))),
  )
  return new Set(held.map(([permission]) => permission))
}

/** Makes the office of a person. */
export function officeOf(parts: Parts, person: Person, more: More = {}): Office {
  const { store, db, clock, files, jobs, cards } = parts
  const office: Office = {
    user: { id: person.id, name: person.name },
    roles: person.roles,
    areas: person.areas,
    department: person.department,
    handler: person.handler,
    person,
    language: more.language ?? 'zh',
    clock,
    store,
    files,
    jobs,
    session: more.session ?? { token: undefined, open: () => undefined, close: () => undefined },
    from: more.from ?? {},
    mustChange: more.mustChange ?? false,
    signal: more.signal ?? new AbortController().signal,
    permissions: permissionsOf(cards, person),
    ...(more.request ? { request: more.request } : {}),
    read: (work) => store.as(office, work),
    write: (reason, work) => store.as({ ...office, reason }, work),
    log: (entry) => log(db, clock, person, { ...entry, ...(more.from?.address ? { address: more.from.address } : {}) }),
  }
  return office
}

const notHere = () => {
  throw new Refusing(
    refusal('not-now', 'no-jobs-here', '这里不能运行后台任务，请在服务器上办理。', 'Jobs do not run here; use the server.'),
  )
}

const noJobs: Jobs = {
  start: notHere,
  find: async () => undefined,
  list: async () => [],
  cancel: notHere,
  again: notHere,
  undo: notHere,
  ended: notHere,
  stop: async () => undefined,
}
