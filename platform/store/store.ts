/** The register: opens the database, brings its schema up to date, and lets people work in it, each within their areas. */
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Ledger } from '#kernel/ledger'
import type { LedgerTable } from './ledger-table.ts'
import { type Migration, migrate } from './migrate.ts'
import type { Office } from './office.ts'
import { startPostgres } from './postgres.ts'
import { appRole } from './row-access.ts'
import { StoreError } from './store-error.ts'
import { inTransaction, type Tx, valueParsers } from './transaction.ts'

export interface StoreOptions {
  /** The office's own PostgreSQL; without it one is started under `dataFolder`. */
  readonly url?: string
  /** Where everything of this installation lies; the database in its folder `postgres`. ./data unless told. */
  readonly dataFolder?: string
  readonly ledgers: readonly (Ledger | LedgerTable)[]
  /** The rooms' own tables, in order. */
  readonly migrations?: readonly Migration[]
  /** True for the server: a second one on the same data is refused. Commands beside it leave this out. */
  readonly exclusive?: boolean
  /** Connections for requests at most; 12 unless told. */
  readonly connections?: number
  /** The database on the server we start; 'xiuhua' unless told. */
  readonly database?: string
  /** False for a throw-away installation: what is written survives our end, but not the machine's. */
  readonly durable?: boolean
  /** Only these of the migrations are applied, as restoring an older backup needs. */
  readonly only?: ReadonlySet<string>
  /** Looks at the database before its schema is made, and throws to keep hands off it. */
  readonly beforeSchema?: (client: pg.ClientBase) => Promise<void>
}

export interface Store<Tables = Record<string, Record<string, unknown>>> {
  /** One transaction in a person's name: they see and write only what their roles and areas allow. */
  as<T>(office: Office, work: (tx: Tx<Tables>) => Promise<T>): Promise<T>
  /** One transaction of the system itself, above areas and roles; its changes are recorded under the reason. */
  asSystem<T>(reason: string, work: (tx: Tx<Tables>) => Promise<T>, office?: Partial<Office>): Promise<T>
  /** Connections of the owner, for libraries that keep tables of their own (accounts, jobs). They stand above row-level security. */
  readonly pool: pg.Pool
  /** The same as connection settings. */
  readonly connection: pg.ClientConfig
  readonly ledgers: readonly (Ledger | LedgerTable)[]
  readonly migrations: readonly Migration[]
  /** Absolute; also where files of this installation belong. */
  readonly dataFolder: string
  close(): Promise<void>
}

const systemUser = { id: 'system', name: '系统' }

/** Opens the register. Throws a StoreError, in plain words, when the database cannot be reached, started or brought up to date. */
export async function openStore<Tables = Record<string, Record<string, unknown>>>(options: StoreOptions): Promise<Store<Tables>> {
  const dataFolder = resolve(options.dataFolder ?? 'data')
  const { connection, requests, role, stop } = await reach(options, dataFolder)
  const opened: (() => Promise<unknown>)[] = [stop]
  const close = async () => {
    for (const shut of opened.reverse()) await shut()
    opened.length = 0
  }
  try {
    const claim = await claimDatabase(connection, options.exclusive ?? false)
    opened.push(() => claim.release())
    await options.beforeSchema?.(claim.client)
    await migrate(claim.client, { ledgers: options.ledgers, migrations: options.migrations ?? [] }, options.only)
    const pool = makePool(connection, options.connections ?? 12)
    opened.push(() => pool.end())
    const requestPool = requests ? makePool(requests, options.connections ?? 12) : pool
    if (requestPool !== pool) opened.push(() => requestPool.end())
    return {
      as: (office, work) => inTransaction(requestPool, office, role, work),
      asSystem: (reason, work, office = {}) =>
        inTransaction(pool, { user: systemUser, roles: ['system'], areas: [], ...office, reason }, undefined, work),
      pool,
      connection,
      ledgers: options.ledgers,
      migrations: options.migrations ?? [],
      dataFolder,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface Reached {
  readonly connection: pg.ClientConfig
  /** On our own server requests log in as the app role itself; on the office's they take it within the transaction. */
  readonly requests?: pg.ClientConfig
  readonly role: string
  stop(): Promise<void>
}

async function reach(options: StoreOptions, dataFolder: string): Promise<Reached> {
  if (options.url) return { connection: { connectionString: options.url }, role: appRole, stop: async () => undefined }
  const server = await startPostgres({ dataFolder: join(dataFolder, 'postgres'), durable: options.durable ?? true })
  const connection = { ...server.address, database: options.database ?? 'xiuhua', ssl: false }
  try {
    await makeDatabase(connection)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { connection, requests: { ...connection, user: appRole }, role: appRole, stop: () => server.stop() }
}

async function makeDatabase(connection: pg.ClientConfig & { database: string }): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database])
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(connection.database)}`)
  } catch (error) {
    // Another program made it in between.
    if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error
  } finally {
    await client.end()
  }
}

function makePool(connection: pg.ClientConfig, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    types: valueParsers,
    application_name: 'xiuhua',
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 30_000,
    idle_in_transaction_session_timeout: 600_000,
  })
  // A connection lost while idle is replaced at the next request, which then reports what is wrong.
  pool.on('error', () => undefined)
  // One lost in the middle of work fails the query that was under way; without this it would end the whole program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

interface Claim {
  readonly client: pg.Client
  release(): Promise<void>
}

/**
 * The connection that stands for this program. A server holds its claim alone: the database frees it the moment the program dies,
 * and when the database itself was away the claim is taken again.
 */
async function claimDatabase(connection: pg.ClientConfig, exclusive: boolean): Promise<Claim> {
  let client = await connectToClaim(connection, exclusive)
  await checkVersion(client)
  if (exclusive) await claimAlone(client)
  let released = false
  const watch = () =>
    client.once('end', async () => {
      while (!released) {
        const again = await connectToClaim(connection, exclusive).catch(() => pause(300))
        if (!again) continue
        client = again
        await claimAlone(client).catch(() => undefined)
        return released ? client.end() : watch()
      }
    })
  if (exclusive) watch()
  return {
    client,
    async release() {
      released = true
      await client.end().catch(() => undefined)
    },
  }
}

async function connectToClaim(connection: pg.ClientConfig, exclusive: boolean): Promise<pg.Client> {
  const client = new pg.Client({
    ...connection,
    application_name: exclusive ? 'xiuhua server' : 'xiuhua command',
    connectionTimeoutMillis: 15_000,
    types: valueParsers,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (cause) {
    throw new StoreError(
      'unreachable-database',
      {
        zh: `连不上数据库（${words(cause)}）。请检查 DATABASE_URL 的地址、账号和密码，以及数据库是否已启动。`,
        en: `The database cannot be reached (${words(cause)}). Check address, account and password in DATABASE_URL, and that it runs.`,
      },
      cause,
    )
  }
}

/** A server killed a moment ago may still hold the lock for as long as its connection takes to be noticed. */
async function claimAlone(client: pg.Client): Promise<void> {
  for (let tries = 0; tries < 30; tries++, await pause(100)) {
    const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock(7371303) as ours')
    if (rows[0]?.ours) return
  }
  await client.end()
  throw new StoreError('already-running', {
    zh: '已有一个服务在使用这份数据，不能再启动第二个。请先停止那一个，或换一个数据目录。',
    en: 'A server already works on these data; a second one is refused. Stop that one first, or choose another data folder.',
  })
}

/** Row identities come from the database (uuidv7), which PostgreSQL has since 18. */
async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  const version = Number(rows[0]?.version ?? 0)
  if (version >= 180_000) return
  await client.end()
  throw new StoreError('old-database', {
    zh: `数据库是 PostgreSQL ${Math.floor(version / 10_000)}，本系统需要 18 或更高版本。`,
    en: `The database is PostgreSQL ${Math.floor(version / 10_000)}; 18 or newer is needed.`,
  })
}

const words = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]?.slice(0, 160)
