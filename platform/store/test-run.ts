/** The one PostgreSQL of a test run: started by the first test that needs it, stopped and removed when the run ends. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endPostmaster, findLivingPostmaster } from './postgres-process.ts'

const prefix = 'xiuhua-test-'

/** The environment variable by which the test files of a run find their folder. */
export const testFolderVariable = 'XIUHUA_TEST_FOLDER'

/** Vitest calls this before the test files, and what it returns after them. */
export default async function prepare(): Promise<() => Promise<void>> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', `${prefix}${process.pid}-`))
  process.env[testFolderVariable] = folder
  return () => remove(folder)
}

async function remove(folder: string): Promise<void> {
  const postgres = join(folder, 'postgres')
  const living = existsSync(postgres) ? findLivingPostmaster(postgres) : undefined
  if (living) await endPostmaster(postgres, living, 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Runs that were killed could not clean up; their folder's name says which process it was. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!pid || isRunning(pid)) continue
    await remove(join(tmpdir(), name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
