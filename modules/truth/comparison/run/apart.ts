/** Runs long work in a thread of its own, which tells how far it is and at the end its summary; a cancel asks the thread to end. */
import { Worker } from 'node:worker_threads'
import type { Label } from '#kernel/values'

/** What a thread is told and how it is heard. */
export interface Apart {
  readonly progress?: (done: number, of: number, doing: Label) => void
  readonly signal?: AbortSignal
}

interface Said<S> {
  readonly progress?: { readonly done: number; readonly of: number; readonly doing: Label }
  readonly summary?: S
}

/** Milliseconds that the thread has to end by itself after a cancel. */
const patience = 15_000

/** The summary that the worker at `url` posts. Throws what the thread threw, or the signal's reason. */
export function apart<S>(url: URL, workerData: unknown, { signal, progress }: Apart): Promise<S> {
  signal?.throwIfAborted()
  const worker = new Worker(url, { workerData, execArgv: [] })
  return new Promise((resolve, reject) => {
    let summary: S | undefined
    let left: NodeJS.Timeout | undefined
    // A thread ended from outside in the middle of a query takes the whole process with it: it is asked first.
    const stop = () => {
      worker.postMessage('stop')
      left = setTimeout(() => void worker.terminate(), patience)
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: Said<S>) => {
      if (said.progress) progress?.(said.progress.done, said.progress.of, said.progress.doing)
      if (said.summary) summary = said.summary
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(left)
      signal?.removeEventListener('abort', stop)
      if (signal?.aborted) reject(signal.reason)
      else if (summary) resolve(summary)
      else reject(new Error(`the thread of the comparison ended with ${code}`))
    })
  })
}
