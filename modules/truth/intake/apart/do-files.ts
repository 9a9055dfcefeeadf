/** The files of a work one after another, three at a time: each is proposed for or taken in, and told of as it is ready. */
import { statSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { inLanes } from '#platform/analysis/lanes'
import type { Progress } from '../batch.ts'
import { propose } from '../propose.ts'
import { dropAll, takeIn } from '../take-in.ts'
import type { FileToDo, Said, Work } from './work.ts'
import { writeBatches } from './write-batches.ts'

/** Does all files of the work, or throws what made one of them fail; a cancel throws the signal's reason. */
export async function doFiles(work: Work, signal: AbortSignal, say: (said: Said) => void): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1500MB', temp_directory: work.scratch })
  const tell = seldom(say)
  const lanes: DuckDBConnection[] = []
  try {
    // Three at a time: one is read while the database works on two, with a core for each.
    while (lanes.length < 3) lanes.push(await instance.connect())
    // The longest work first: begun last it would keep everybody waiting for one lane.
    const longestFirst = [...work.files.entries()].sort(([, one], [, other]) => weightOf(other) - weightOf(one))
    await inLanes(lanes, longestFirst, async (lane, [at, file]) => say(await doFile(lane, work, at, file, signal, tell)))
  } finally {
    for (const lane of lanes) lane.closeSync()
    instance.closeSync()
  }
}

/** A workbook is packed, a CSV is not. */
function weightOf({ path, name }: FileToDo): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return /\.csv$/i.test(name) ? bytes : bytes * 8
}

type Tell = (file: string, now: Progress) => void

/** A few times a second is enough to look at. */
function seldom(say: (said: Said) => void): Tell {
  let told = 0
  return (file, { sheet, stage, rows }) => {
    if (stage === 'reading' && performance.now() - told < 250) return
    told = performance.now()
    say({ progress: { file, sheet, stage, rows } })
  }
}

async function doFile(
  connection: DuckDBConnection,
  work: Work,
  at: number,
  file: FileToDo,
  signal: AbortSignal,
  tell: Tell,
): Promise<Said> {
  const key = `f${at}`
  const { name, corrections, leaveOut } = file
  const progress = (now: Progress) => tell(file.id, now)
  const options = { key, name, corrections, leaveOut, remembered: work.remembered, signal, progress, today: work.today }
  if (work.kind === 'propose') return { proposed: { file: file.id, ...(await propose(connection, file.path, options)) } }
  const intake = await takeIn(connection, file.path, options)
  const batches = await writeBatches(connection, intake, work)
  await dropAll(connection, key)
  return { taken: { file: file.id, batches, ignored: intake.ignored } }
}
