/** Lets one process at a time do what several test files need once: unpack the browser, build the pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Waits for its turn at `what`, does the work, and lets the next in; the turn of a process that died is taken over. */
export async function alone<T>(what: string, work: () => Promise<T>): Promise<T> {
  const folder = join(tmpdir(), `xiuhua-alone-${what}`)
  const holder = join(folder, 'pid')
  while (!taken(folder)) {
    if (!holds(holder)) rmSync(folder, { recursive: true, force: true })
    await pause(100 + Math.random() * 100)
  }
  try {
    writeFileSync(holder, String(process.pid))
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether whoever made the folder still lives; one who has not yet written its number has just come in. */
function holds(holder: string): boolean {
  try {
    process.kill(Number(readFileSync(holder, 'utf8')), 0)
    return true
  } catch (error) {
    return ['ENOENT', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}
