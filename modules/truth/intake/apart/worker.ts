/** The thread in which files are read, recognised and cleaned, so that the server goes on answering meanwhile. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { workGiven } from '#platform/jobs/in-thread'
import type { Progress } from '../batch.ts'
import { propose } from '../propose.ts'
import { dropAll, takeIn } from '../take-in.ts'
import type { FileToDo, Said, Work } from './work.ts'
import { writeBatches } from './write-batches.ts'

const { work, signal, say, close } = await workGiven<Work, Said>()
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: work.scratch })
let told = 0

/** A few times a second is enough to look at. */
function progress(file: string): (now: Progress) => void {
  return ({ sheet, stage, rows }) => {
    if (stage === 'reading' && performance.now() - told < 250) return
    told = performance.now()
    say({ progress: { file, sheet, stage, rows } })
  }
}

async function doFile(connection: DuckDBConnection, file: FileToDo): Promise<void> {
  const key = 'f'
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
  const connection = await instance.connect()
  for (const file of work.files) await doFile(connection, file)
  connection.closeSync()
} catch (error) {
  if (!signal.aborted) throw error
} finally {
  instance.closeSync()
  close()
}
