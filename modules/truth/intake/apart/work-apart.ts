/** Has files read, recognised or cleaned in threads of their own; cancelling ends the threads. */
import { statSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { inThread } from '#platform/jobs/thread'
import type { FileToDo, ProposedFile, Said, TakenFile, Work } from './work.ts'

export interface Listening {
  readonly signal?: AbortSignal
  progress?(now: NonNullable<Said['progress']>): void
  /** Called file by file, as each is ready. */
  proposed?(file: ProposedFile): Promise<void>
  taken?(file: TakenFile): Promise<void>
}

export const readingThread = new URL('./worker.ts', import.meta.url)

/** How many files are read at once: reading is a thread's whole work, and each holds a database of its own. */
export const readingThreads = Math.min(2, availableParallelism())

/** Resolves when everything has been done and told. Throws what a thread or a listener threw, or the signal's reason. */
export async function workApart(dataFolder: string, work: Omit<Work, 'batches' | 'scratch'>, listening: Listening): Promise<void> {
  listening.signal?.throwIfAborted()
  if (work.files.length === 0) return
  const batches = join(dataFolder, 'batches')
  await mkdir(batches, { recursive: true, mode: 0o700 })
  // One that fails ends the others.
  const failed = new AbortController()
  const signal = AbortSignal.any([failed.signal, ...(listening.signal ? [listening.signal] : [])])
  const ended = await Promise.allSettled(
    shared(work.files).map((files) =>
      inScratch(batches, (scratch) => hear({ ...work, files, batches, scratch }, { ...listening, signal })).catch((error: unknown) => {
        failed.abort(error)
        throw error
      }),
    ),
  )
  listening.signal?.throwIfAborted()
  failed.signal.throwIfAborted()
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}

async function inScratch<T>(batches: string, act: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(batches, 'half-'))
  try {
    return await act(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const hear = (work: Work, { signal, progress, proposed, taken }: Listening): Promise<void> =>
  inThread<Said>(readingThread, work, {
    ...(signal ? { signal } : {}),
    heard: async (said) => {
      if (said.progress) progress?.(said.progress)
      if (said.proposed) await proposed?.(said.proposed)
      if (said.taken) await taken?.(said.taken)
    },
  })

/** The files in as many shares as there are threads, of about the same weight; the heaviest of each share first. */
function shared(files: readonly FileToDo[]): FileToDo[][] {
  const weighed = files.map((file) => ({ file, weight: weightOf(file) })).toSorted((a, b) => b.weight - a.weight)
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const threads = Math.min(readingThreads, files.length, Math.ceil(whole / worthAThread))
  const shares = Array.from({ length: threads }, () => ({ weight: 0, files: [] as FileToDo[] }))
  for (const { file, weight } of weighed) {
    const lightest = shares.reduce((least, share) => (share.weight < least.weight ? share : least))
    lightest.weight += weight
    lightest.files.push(file)
  }
  return shares.map(({ files: own }) => own)
}

/** To start a second thread costs as much as to read this many bytes. */
const worthAThread = 1_000_000

/** A workbook is packed, a CSV is not; each file costs something besides its bytes. */
function weightOf({ path, name }: FileToDo): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return (/\.csv$/i.test(name) ? bytes : bytes * 8) + 50_000
}
