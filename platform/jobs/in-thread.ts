/** The side of the thread: what it is given to do, one work after another, and the word to stop. */
import { type MessagePort, parentPort } from 'node:worker_threads'

export interface Given<W, M> {
  readonly work: W
  /** Aborts when the thread is asked to stop; the work then ends as soon as it can, and may throw. */
  readonly signal: AbortSignal
  say(said: M): void
}

/** What a thread is told. */
export type Told<W> = { readonly work: W } | { readonly stop: true } | { readonly end: true }

/** What a thread tells beside what its work says. */
export type Tells<M> = { readonly said: M } | { readonly ended: true }

/** Does each work that this thread is given. What the work throws ends the thread, unless it was asked to stop. */
export function doWork<W, M>(act: (given: Given<W, M>) => Promise<void>): void {
  const port: MessagePort = parentPort!
  const tell = (told: Tells<M>) => port.postMessage(told)
  let cancel: AbortController | undefined
  port.on('message', async (told: Told<W>) => {
    if ('stop' in told) return cancel ? cancel.abort(new Error('cancelled')) : port.close()
    if ('end' in told) return port.close()
    cancel = new AbortController()
    const { signal } = cancel
    try {
      await act({ work: told.work, signal, say: (said) => tell({ said }) })
    } catch (error) {
      if (!signal.aborted) throw error
    }
    // Stopped halfway it may hold what the work left behind: it is not given more.
    if (signal.aborted) port.close()
    else tell({ ended: true })
    cancel = undefined
  })
}
