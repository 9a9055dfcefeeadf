/** The thread in which files are read, recognised and cleaned, so that the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Progress } from '../batch.ts'
import { propose } from '../propose.ts'
import { dropAll, takeIn } from '../take-in.ts'
import type { Said, Work } from './work.ts'
import { writeBatches } from './write-batches.ts'

const work = workerData as Work
const port = parentPort!
const say = (said: Said) => port.postMessage(said)
const cancel = new AbortController()
port.on('message', () => cancel.abort(new Error('cancelled')))

const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1500MB', temp_directory: work.scratch })
const connection = await instance.connect()
let told = 0

/** A few times a second is enough to look at. */
function progress(file: string): (now: Progress) => void {
  return ({ sheet, stage, rows }) => {
    if (stage === 'reading' && performance.now() - told < 250) return
    told = performance.now()
    say({ progress: { file, sheet, stage, rows } })
  }
}

try {
  for (const [at, file] of work.files.entries()) {
    const key = `f${at}`
    const { name, corrections, leaveOut } = file
    const options = { key, name, corrections, leaveOut, remembered: work.remembered, signal: cancel.signal, progress: progress(file.id) }
    if (work.kind === 'propose') {
      say({ proposed: { file: file.id, ...(await propose(connection, file.path, options)) } })
      continue
    }
    const intake = await takeIn(connection, file.path, { ...options, today: work.today })
    const batches = await writeBatches(connection, intake, work)
    await dropAll(connection, key)
    say({ taken: { file: file.id, batches, ignored: intake.ignored } })
  }
} catch (error) {
  if (!cancel.signal.aborted) throw error
  say({ stopped: true })
} finally {
  connection.closeSync()
  instance.closeSync()
  port.close()
}
