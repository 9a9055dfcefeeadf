/** Runs the comparison in a thread of its own; a cancel asks the thread to end. */
import { Worker } from 'node:worker_threads'
import type { Label } from '#kernel/values'
import type { RunOptions, RunSummary } from './compare-sources.ts'
import type { Sources } from './sources.ts'

interface Said {
  readonly progress?: { readonly done: number; readonly of: number; readonly doing: Label }
  readonly summary?: RunSummary
}

/** Milliseconds that the thread has to end by itself after a cancel. */
const patience = 15_000

/** The summary of the run; its results lie in `options.folder`. Throws what the thread threw, or the signal's reason. */
export function compareApart(sources: Sources, options: RunOptions): Promise<RunSummary> {
  const { signal, progress, ...plain } = options
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData: { sources, options: plain }, execArgv: [] })
  return new Promise((resolve, reject) => {
    let summary: RunSummary | undefined
    let left: NodeJS.Timeout | undefined
    // A thread ended from outside in the middle of a query takes the whole process with it: it is asked first.
    const stop = () => {
      worker.postMessage('stop')
      left = setTimeout(() => void worker.terminate(), patience)
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: Said) => {
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
