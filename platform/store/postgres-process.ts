/** What the data folder says about the PostgreSQL that runs on it: process, socket folder, readiness; and how to end it. */
import { readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
  readonly ready: boolean
}

export const socketPrefix = 'xiuhua-pg-'

/** The postmaster that the data folder names, whether or not it still lives. */
export function findNamedPostmaster(dataFolder: string): Postmaster | undefined {
  try {
    const [pid, , , , socketFolder = '', , , state = ''] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(pid) > 0 ? { pid: Number(pid), socketFolder, ready: state.trim() === 'ready' } : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The postmaster that lives on the data folder: an old process number that now belongs to something else does not count. */
export function findLivingPostmaster(dataFolder: string): Postmaster | undefined {
  const named = findNamedPostmaster(dataFolder)
  return named && isAlive(named.pid) && worksIn(named.pid, dataFolder) ? named : undefined
}

/**
 * Takes away the lock that a killed postmaster left when its number has been given to another process. It stays while any process still works in the folder: PostgreSQL then judges by itself.
 */
export function clearRemains(dataFolder: string): void {
  const named = findNamedPostmaster(dataFolder)
  if (!named) return
  if (process.platform !== 'linux' || !isAlive(named.pid)) return
  const still = readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), dataFolder))
  if (!still) rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
}

/** Asks the postmaster to end (open transactions are rolled back) and waits until it has; at last it is told to drop everything. */
export async function endPostmaster(
  dataFolder: string,
  { pid, socketFolder }: Postmaster,
  first: 'SIGINT' | 'SIGQUIT' = 'SIGINT',
): Promise<void> {
  const gone = () => findNamedPostmaster(dataFolder)?.pid !== pid || !isAlive(pid)
  for (const [signal, patience] of [
    [first, 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal)
    for (const until = Date.now() + patience; Date.now() < until; await pause(10)) {
      if (!gone()) continue
      removeSocketFolder(socketFolder)
      return
    }
  }
}

/** Only when it is empty: the next server may be making its socket there already. */
function removeSocketFolder(folder: string): void {
  if (!basename(folder).startsWith(socketPrefix)) return
  try {
    rmdirSync(folder)
  } catch {
    // Not empty, or gone.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** PostgreSQL's processes work in their data folder; where that cannot be seen, the process is taken to be one. */
function worksIn(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(dataFolder)]
    return its.ino === ours.ino && its.dev === ours.dev
  } catch {
    return false
  }
}
