/** Which user PostgreSQL runs as: it refuses root, so under root it gets an ordinary user of the machine. */
import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StoreError } from './store-error.ts'

/** Both undefined: the user we already are. */
export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

const nobody = 65534

/**
 * The owner of existing data, else whoever owns the folder around it or called sudo, else `nobody`.
 * Throws a StoreError where an ordinary user meets data that belong to somebody else.
 */
export function chooseUser(dataFolder: string): RunAs {
  const me = process.getuid?.()
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me)
      throw new StoreError('not-owner', {
        zh: `数据目录 ${dataFolder} 属于另一个系统用户（${owner.uid}）。请用当初启动它的用户启动，或先由管理员更改目录的所有者。`,
        en: `The data folder ${dataFolder} belongs to another system user (${owner.uid}). Start as that user, or have its owner changed first.`,
      })
    return {}
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const around = statSync(nearestFolder(dirname(dataFolder)))
  const sudo = { uid: Number(process.env.SUDO_UID), gid: Number(process.env.SUDO_GID) }
  const { uid, gid } = [around, sudo].find((candidate) => candidate.uid > 0 && isListed(candidate.uid)) ?? { uid: nobody, gid: nobody }
  return { uid, gid: gid > 0 ? gid : uid }
}

/** A mounted folder may belong to a number that no user of this machine has; PostgreSQL refuses to be set up by such a one. */
function isListed(uid: number): boolean {
  return spawnSync('id', ['-un', String(uid)], { stdio: 'ignore' }).status === 0
}

function nearestFolder(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(dirname(folder))
}

/** Gives a folder and all that is in it to the user, as data copied back by root need. */
export function giveTo({ uid, gid }: RunAs, path: string): void {
  if (uid === undefined || gid === undefined) return
  chownSync(path, uid, gid)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo({ uid, gid }, join(path, name))
}

/** Whether the user may pass through every folder above `path`. */
export function canReach({ uid, gid }: RunAs, path: string): boolean {
  if (uid === undefined) return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Under root the folders above may be closed to PostgreSQL's user; Linux lets it work in the folder it was put into. */
export function nameFor(dataFolder: string, runAs: RunAs): string {
  if (canReach(runAs, dataFolder)) return dataFolder
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new StoreError('unreachable', {
    zh: `以管理员身份启动时，数据库用户进不了 ${dataFolder}。请用普通用户启动，或换一个数据目录。`,
    en: `Started as root, the database’s user cannot enter ${dataFolder}. Start as an ordinary user or choose another data folder.`,
  })
}
