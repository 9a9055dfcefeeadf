/** The folder a database lies in: made whole or not at all, and checked before it is used. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { environment, superuser } from './postgres-spawn.ts'
import { giveTo, nameFor, type RunAs } from './postgres-user.ts'
import { StoreError } from './store-error.ts'

const major = '18'

/** Made whole under another name and then renamed, so that an interrupted first start leaves nothing half-made. */
export function makeDataFolder(dataFolder: string, binaries: string, runAs: RunAs, durable: boolean): void {
  if (existsSync(dataFolder) && readdirSync(dataFolder).length > 0) {
    // Another start may have made it in between.
    if (existsSync(join(dataFolder, 'PG_VERSION'))) return
    throw notADatabase(dataFolder)
  }
  mkdirSync(dirname(dataFolder), { recursive: true })
  const half = `${dataFolder}.new-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  giveTo(runAs, half)
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      ...['-D', nameFor(half, runAs), '--username', superuser, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C'],
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

export function checkDataFolder(dataFolder: string, runAs: RunAs): void {
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

/** What PostgreSQL said when it did not start, without the rest of its log. */
export const failed = (log: string) => {
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
