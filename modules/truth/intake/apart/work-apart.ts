/** Has files read, recognised or cleaned in a thread of its own; cancelling ends the thread. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ProposedFile, Said, TakenFile, Work } from './work.ts'

export interface Listening {
  readonly signal?: AbortSignal
  progress?(now: NonNullable<Said['progress']>): void
  /** Called file by file, as each is ready; the next call waits for it. */
  proposed?(file: ProposedFile): Promise<void>
  taken?(file: TakenFile): Promise<void>
}

/** Milliseconds that a thread has to end by itself after a cancel. */
const patience = 15_000

/** Resolves when everything has been done and told. Throws what the thread or a listener threw, or the signal's reason. */
export async function workApart(dataFolder: string, work: Omit<Work, 'batches' | 'scratch'>, listening: Listening): Promise<void> {
  const { signal } = listening
  signal?.throwIfAborted()
  if (work.files.length === 0) return
  const batches = join(dataFolder, 'batches')
  await mkdir(batches, { recursive: true, mode: 0o700 })
  const scratch = await mkdtemp(join(batches, 'half-'))
  try {
    await listen({ ...work, batches, scratch }, listening)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function listen(work: Work, { signal, progress, proposed, taken }: Listening): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work, execArgv: [] })
  return new Promise((resolve, reject) => {
    let telling: Promise<void> = Promise.resolve()
    let left: NodeJS.Timeout | undefined
    // A thread ended from outside in the middle of a query takes the whole process with it: it is asked first.
    const stop = () => {
      worker.postMessage('stop')
      left = setTimeout(() => void worker.terminate(), patience)
    }
    const fail = (error: unknown) => {
      reject(error)
      stop()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: Said) => {
      if (said.progress) progress?.(said.progress)
      if (said.proposed) telling = telling.then(() => proposed?.(said.proposed!))
      if (said.taken) telling = telling.then(() => taken?.(said.taken!))
      telling.catch(fail)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(left)
      signal?.removeEventListener('abort', stop)
      if (signal?.aborted) reject(signal.reason)
      else if (code !== 0) reject(new Error(`the thread that reads files ended with ${code}`))
      else telling.then(resolve, reject)
    })
  })
}
