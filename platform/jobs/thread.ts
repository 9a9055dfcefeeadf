/** Long work in a thread of its own, so that the server goes on answering; a thread can stand ready before there is work. */
import { Worker } from 'node:worker_threads'

export interface Listening<M> {
  /** Called for each thing the thread says, one after the other. What it throws ends the thread. */
  heard(said: M): void | Promise<void>
  readonly signal?: AbortSignal
}

/** Milliseconds that a thread has to end by itself after it was asked to. */
const patience = 15_000

const spares = new Map<string, Worker[]>()
const kept = new Map<string, number>()

/** From now on so many threads of this file stand ready, with everything loaded: loading the policy takes as long as much of the work. */
export function keepReady(url: URL, count: number): void {
  kept.set(url.href, count)
  prepare(url)
}

/** Ends the threads that stand ready, and makes no more. */
export async function endSpares(): Promise<void> {
  kept.clear()
  const idle = [...spares.values()].flat()
  spares.clear()
  await Promise.all(idle.map((worker) => worker.terminate()))
}

/** Gives the work to a thread of this file and resolves when it has ended and all it said was heard. Throws what it or the listener threw, or the signal's reason. */
export function inThread<M>(url: URL, work: unknown, { heard, signal }: Listening<M>): Promise<void> {
  signal?.throwIfAborted()
  const worker = spares.get(url.href)?.shift() ?? made(url)
  worker.ref()
  return new Promise((resolve, reject) => {
    let hearing: Promise<void> = Promise.resolve()
    let left: NodeJS.Timeout | undefined
    // A thread ended from outside in the middle of a query takes the whole process with it: it is asked first.
    const stop = () => {
      worker.postMessage({ stop: true })
      left ??= setTimeout(() => void worker.terminate(), patience)
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (said: M) => {
      hearing = hearing.then(() => heard(said))
      hearing.catch((error: unknown) => {
        reject(error)
        stop()
      })
    })
    // What is being heard is heard to its end, whatever becomes of the thread.
    worker.once('error', (error) => hearing.then(() => reject(error), reject))
    worker.once('exit', (code) => {
      clearTimeout(left)
      signal?.removeEventListener('abort', stop)
      prepare(url)
      hearing.then(() => {
        if (signal?.aborted) reject(signal.reason)
        else if (code !== 0) reject(new Error(`the thread ${url.pathname.split('/').at(-1)} ended with ${code}`))
        else resolve()
      }, reject)
    })
    worker.postMessage({ work })
  })
}

const made = (url: URL) => new Worker(url, { execArgv: [] })

function prepare(url: URL): void {
  const ready = spares.get(url.href) ?? []
  spares.set(url.href, ready)
  while (ready.length < (kept.get(url.href) ?? 0)) {
    const worker = made(url)
    worker.unref()
    worker.once('exit', () => {
      const at = ready.indexOf(worker)
      if (at >= 0) ready.splice(at, 1)
    })
    // Nobody listens yet: one that cannot even start is told when a new one is made for work.
    worker.on('error', () => undefined)
    ready.push(worker)
  }
}
