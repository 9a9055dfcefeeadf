/** The side of the thread: what it is given to do, and the word to stop. */
import { type MessagePort, parentPort } from 'node:worker_threads'

export interface Given<W, M> {
  readonly work: W
  /** Aborts when the thread is asked to stop; ending is the work's own doing. */
  readonly signal: AbortSignal
  say(said: M): void
  /** Lets the thread end. */
  close(): void
}

/** Waits for the work. */
export function workGiven<W, M>(): Promise<Given<W, M>> {
  const port: MessagePort = parentPort!
  const cancel = new AbortController()
  return new Promise((resolve) => {
    port.on('message', (told: { work: W } | { stop: true }) => {
      if ('stop' in told) cancel.abort(new Error('cancelled'))
      else resolve({ work: told.work, signal: cancel.signal, say: (said) => port.postMessage(said), close: () => port.close() })
    })
  })
}
