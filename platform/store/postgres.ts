/** Starts, adopts and stops the PostgreSQL that comes with the packages: real, on a socket of its own, under root and without. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './postgres-binaries.ts'
import { clearRemains, endPostmaster, findLivingPostmaster, type Postmaster, socketPrefix } from './postgres-process.ts'
import { canReach, chooseUser, giveTo, type RunAs } from './postgres-user.ts'
import { StoreError } from './store-error.ts'

export interface PostgresOptions {
  /** Where the database lies, such as ./data/postgres; made when missing. */
  readonly dataFolder: string
  /** False for throw-away databases: nothing is forced to disk. */
  readonly durable?: boolean
}

/** How to reach it: a folder that only its user and root may enter holds the socket; there is no TCP. */
export interface SocketAddress {
  readonly host: string
  readonly port: number
  readonly user: string
}

export interface Postgres {
  readonly address: SocketAddress
  /** True when it already ran: for another program of ours, or left behind by one that was killed. */
  readonly adopted: boolean
  /** Leaves it; the last one to leave stops it. */
  stop(): Promise<void>
}

const port = 5432
const user = 'postgres'
const major = '18'
const patience = 60_000
/** Everyone who uses the server holds this lock shared; who can take it alone is the last. */
const presence = 7_371_399

/** Starts PostgreSQL on the folder or joins the one that runs there. Throws a StoreError in plain words when it cannot. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataFolder = resolve(options.dataFolder)
  const runAs = chooseUser(dataFolder)
  const binaries = findBinaries(runAs)
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) makeDataFolder(dataFolder, binaries, runAs, options.durable ?? true)
  checkDataFolder(dataFolder, runAs)
  let started: Started | undefined
  for (const until = Date.now() + patience; Date.now() < until; await pause(15)) {
    const living = findLivingPostmaster(dataFolder)
    if (living) {
      const keeper = await joinPostmaster(living)
      if (keeper) return { address: addressOf(living), adopted: !started, stop: () => leave(keeper, dataFolder) }
      if (living.ready && !existsSync(join(living.socketFolder, `.s.PGSQL.${port}`))) await endPostmaster(dataFolder, living)
    } else if (!started || started.exited()) {
      if (started && !/already exists|still in use|shutting down/.test(started.log())) throw failed(started.log())
      clearRemains(dataFolder)
      started = spawnPostmaster(dataFolder, binaries, runAs, options.durable ?? true)
    }
  }
  throw failed(started?.log() ?? '')
}

const addressOf = ({ socketFolder }: Postmaster): SocketAddress => ({ host: socketFolder, port, user })

const failed = (log: string) => {
  const words = log
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|HINT|could not/.test(line))
    .slice(-2)
    .join(' ')
    .slice(0, 300)
  return new StoreError('postgres-failed', {
    zh: `数据库未能启动：${words || '没有留下说明'}。请检查磁盘空间和数据目录，日志在数据目录旁的 postgres.log。`,
    en: `The database did not start: ${words || 'it left no message'}. Check disk space and the data folder; the log is postgres.log beside it.`,
  })
}

/** A connection that only says "somebody is here"; undefined while the server starts, stops or is gone. */
async function joinPostmaster(postmaster: Postmaster): Promise<pg.Client | undefined> {
  const keeper = new pg.Client({
    ...addressOf(postmaster),
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5_000,
    application_name: 'keeper',
  })
  keeper.on('error', () => undefined)
  try {
    await keeper.connect()
    await keeper.query('select pg_advisory_lock_shared($1)', [presence])
    return keeper
  } catch {
    await keeper.end().catch(() => undefined)
    return undefined
  }
}

async function leave(keeper: pg.Client, dataFolder: string): Promise<void> {
  let last = false
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [presence])
    last = (await keeper.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [presence])).rows[0]?.alone ?? false
  } catch {
    // The server is gone already.
  }
  const postmaster = last ? findLivingPostmaster(dataFolder) : undefined
  if (postmaster) await endPostmaster(dataFolder, postmaster)
  await keeper.end().catch(() => undefined)
}

/** Under root the folders above may be closed to PostgreSQL's user; Linux lets it work in the folder it was put into. */
function nameOf(dataFolder: string, runAs: RunAs): string {
  if (canReach(runAs, dataFolder)) return dataFolder
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new StoreError('unreachable', {
    zh: `以管理员身份启动时，数据库用户进不了 ${dataFolder}。请用普通用户启动，或换一个数据目录。`,
    en: `Started as root, the database’s user cannot enter ${dataFolder}. Start as an ordinary user or choose another data folder.`,
  })
}

/** Made whole under another name and then renamed, so that an interrupted first start leaves nothing half-made. */
function makeDataFolder(dataFolder: string, binaries: string, runAs: RunAs, durable: boolean): void {
  mkdirSync(dirname(dataFolder), { recursive: true })
  const half = `${dataFolder}.new-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  giveTo(runAs, half)
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      ...['-D', nameOf(half, runAs), '--username', user, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C'],
      ...['--locale-provider', 'icu', '--icu-locale', 'zh-Hans-CN', '--data-checksums', ...(durable ? [] : ['--no-sync'])],
    ],
    { ...runAs, cwd: half, env: environment, encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    const said = made.error?.message ?? made.stderr
    throw /could not look up effective user/.test(said) ? unlisted() : failed(`ERROR ${said}`)
  }
  try {
    renameSync(half, dataFolder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Another start was quicker; any other content is not ours to replace.
    if (!existsSync(join(dataFolder, 'PG_VERSION'))) throw notADatabase(dataFolder, error)
  }
}

const unlisted = () =>
  new StoreError('unlisted-user', {
    zh: `当前系统用户（${process.getuid?.()}）没有在本机登记，数据库无法由它建立。请换一个已登记的用户启动，或在 /etc/passwd 中登记它。`,
    en: `The system user ${process.getuid?.()} is not listed on this machine, and the database cannot be made by it. Start as a listed user.`,
  })

const notADatabase = (dataFolder: string, cause?: unknown) =>
  new StoreError(
    'not-a-database',
    {
      zh: `数据目录 ${dataFolder} 里有别的文件，不是本系统的数据库。请换一个空目录。`,
      en: `The data folder ${dataFolder} holds other files, not our database. Choose an empty folder.`,
    },
    cause,
  )

function checkDataFolder(dataFolder: string, runAs: RunAs): void {
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  if (version !== major)
    throw new StoreError('other-version', {
      zh: `数据目录 ${dataFolder} 由 PostgreSQL ${version} 建立，本系统用的是 ${major}。请先用原来的版本导出备份，再恢复到新目录。`,
      en: `The data folder ${dataFolder} was made by PostgreSQL ${version}; this system runs ${major}. Back up with the old version and restore here.`,
    })
  if (runAs.uid !== undefined && statSync(dataFolder).uid !== runAs.uid) giveTo(runAs, dataFolder)
  // PostgreSQL refuses a folder that others may enter, as one copied back may be.
  chmodSync(dataFolder, 0o700)
}

interface Started {
  readonly exited: () => boolean
  /** What it wrote since it was started. */
  readonly log: () => string
}

const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

function spawnPostmaster(dataFolder: string, binaries: string, runAs: RunAs, durable: boolean): Started {
  const socketFolder = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', socketPrefix))
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(socketFolder, runAs.uid, runAs.gid)
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '100',
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    // Short queries on a small machine; containers often have too little shared memory for parallel ones.
    max_parallel_workers_per_gather: '0',
    jit: 'off',
    // The log must not hold what people wrote: neither statements nor the values in messages.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const path = `${dataFolder}.log`
  if (existsSync(path) && statSync(path).size > 10_000_000) truncateSync(path)
  const log = openSync(path, 'a', 0o600)
  const from = statSync(path).size
  const child: ChildProcess = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', nameOf(dataFolder, runAs), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...runAs, cwd: dataFolder, env: environment, stdio: ['ignore', log, log], detached: true },
  )
  let exited = false
  child.once('error', () => {
    exited = true
  })
  child.once('exit', () => {
    exited = true
    rmSync(socketFolder, { recursive: true, force: true })
  })
  child.unref()
  closeSync(log)
  return { exited: () => exited, log: () => readFileSync(path).subarray(from).toString('utf8') }
}
