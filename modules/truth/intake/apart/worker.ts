/** The thread in which files are read, recognised and cleaned, so that the server goes on answering meanwhile. */
import { statSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { workGiven } from '#platform/jobs/in-thread'
import type { Progress } from '../batch.ts'
import { propose } from '../propose.ts'
import { dropAll, takeIn } from '../take-in.ts'
import type { FileToDo, Said, Work } from './work.ts'
import { writeBatches } from './write-batches.ts'

const { work, signal, say, close } = await workGiven<Work, Said>()
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1500MB', temp_directory: work.scratch })
let told = 0

/** A few times a second is enough to look at. */
function progress(file: string): (now: Progress) => void {
  return ({ sheet, stage, rows }) => {
    if (stage === 'reading' && performance.now() - told < 250) return
    told = performance.now()
    say({ progress: { file, sheet, stage, rows } })
  }
}

/** The longest work first: begun last it would keep everybody waiting for one lane. */
const waiting = [...work.files.entries()].sort(([, one], [, other]) => weightOf(other) - weightOf(one))

/** A workbook is packed, a CSV is not. */
function weightOf({ path, name }: FileToDo): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return /\.csv$/i.test(name) ? bytes : bytes * 8
}

/** One file after another, until none is left or one cannot be done. */
async function lane(): Promise<void> {
  const connection = await instance.connect()
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) await doFile(connection, ...next)
  } catch (error) {
    waiting.length = 0
    throw error
  } finally {
    connection.closeSync()
  }
}

async function doFile(connection: DuckDBConnection, at: number, file: FileToDo): Promise<void> {
  const key = `f${at}`
  const { name, corrections, leaveOut } = file
  const options = {
    key,
    name,
    corrections,
    leaveOut,
    remembered: work.remembered,
    signal,
    progress: progress(file.id),
    today: work.today,
  }
  if (work.kind === 'propose') {
    say({ proposed: { file: file.id, ...(await propose(connection, file.path, options)) } })
    return
  }
  const intake = await takeIn(connection, file.path, options)
  const batches = await writeBatches(connection, intake, work)
  await dropAll(connection, key)
  say({ taken: { file: file.id, batches, ignored: intake.ignored } })
}

try {
  // Two at a time: one is read while the database works on the other.
  const ended = await Promise.allSettled([lane(), lane()])
  for (const one of ended) if (one.status === 'rejected') throw one.reason
} catch (error) {
  if (!signal.aborted) throw error
} finally {
  instance.closeSync()
  close()
}
