/** Starting the postmaster: its settings, its socket folder, its log, its user. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { socketPrefix } from './postgres-process.ts'
import { nameFor, type RunAs } from './postgres-user.ts'

export const port = 5432
export const superuser = 'postgres'

/** A postmaster that was asked to start. */
export interface Started {
  readonly exited: () => boolean
  /** What it wrote since it was started. */
  readonly log: () => string
}

/** Nothing of ours leads PostgreSQL astray: no PGDATA, no locale, no libraries. */
export const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

/** Starts a postmaster in the background; it outlives us unless it is stopped. */
export function spawnPostmaster(dataFolder: string, binaries: string, runAs: RunAs, durable: boolean): Started {
  const socketFolder = makeSocketFolder(dataFolder, runAs)
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
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  const path = `${dataFolder}.log`
  if (existsSync(path) && statSync(path).size > 10_000_000) truncateSync(path)
  const log = openSync(path, 'a', 0o600)
  const from = statSync(path).size
  const child: ChildProcess = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', nameFor(dataFolder, runAs), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...runAs, cwd: dataFolder, env: environment, stdio: ['ignore', log, log], detached: true },
  )
  let exited = false
  for (const event of ['error', 'exit'])
    child.once(event, () => {
      exited = true
    })
  child.unref()
  closeSync(log)
  return { exited: () => exited, log: () => readFileSync(path).subarray(from).toString('utf8') }
}

/** The same for the same data, so that a server started again is found where it was; another one where somebody else took that name. */
function makeSocketFolder(dataFolder: string, { uid, gid }: RunAs): string {
  const base = join(tmpdir().length < 60 ? tmpdir() : '/tmp', socketPrefix)
  const usual = base + createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  try {
    mkdirSync(usual, { mode: 0o700 })
  } catch {
    // There already: ours from an earlier start, or somebody else's.
  }
  const { uid: owner, mode } = lstatSync(usual)
  const closed = (mode & 0o170777) === 0o040700
  if (closed && uid !== undefined && owner === uid) return usual
  const folder = closed && owner === process.getuid?.() ? usual : mkdtempSync(base)
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}
