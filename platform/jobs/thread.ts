/** Long work in a thread of its own, so that the server goes on answering; a thread can stand ready before there is work and is kept after it. */
import { Worker } from 'node:worker_threads'
import type { Tells } from './in-thread.ts'

export interface Listening<M> {
  /** Called for each thing the thread says, one after the other. What it throws ends the thread. */
  heard(said: M): void | Promise<void>
  readonly signal?: AbortSignal
}

/** Milliseconds that a thread has to end by itself after it was asked to. */
const patience = 15_000

/** Milliseconds of one work after which a thread is not kept: what it has grown to is given back. */
const longWork = 60_000

const spares = new Map<string, Worker[]>()
const kept = new Map<string, number>()
let keptOfAny = 0

/**
 * From now on so many threads of this file stand ready, with everything loaded: loading the policy takes as long as much of the work.
 * One that has done its work well stands ready again, quicker than a new one.
 */
export function keepReady(url: URL, count: number): void {
  kept.set(url.href, count)
  prepare(url)
}

/** From now on so many threads of any file are kept once they have done a work; none is made before it is wanted. */
export function keepUsed(count: number): void {
  keptOfAny = count
}

/** Ends the threads that stand ready, and makes no more. */
export async function endSpares(): Promise<void> {
  kept.clear()
  keptOfAny = 0
  const idle = [...spares.values()].flat()
  spares.clear()
  await Promise.all(idle.map((worker) => worker.terminate()))
}

/** Gives the work to a thread of this file and resolves when it is done and all it said was heard. Throws what it or the listener threw, or the signal's reason. */
export function inThread<M>(url: URL, work: unknown, { heard, signal }: Listening<M>): Promise<void> {
  signal?.throwIfAborted()
  const worker = spares.get(url.href)?.shift() ?? made(url)
  const began = performance.now()
  worker.ref()
  return new Promise((resolve, reject) => {
    let hearing: Promise<void> = Promise.resolve()
    let left: NodeJS.Timeout | undefined
    let over = false
    // A thread ended from outside in the middle of a query takes the whole process with it: it is asked first.
    const stop = () => {
      worker.postMessage({ stop: true })
      left ??= setTimeout(() => void worker.terminate(), patience)
    }
    const listen = (told: Tells<M>) => {
      if ('ended' in told) {
        if (left === undefined && performance.now() - began < longWork && lacks(url, keptOfAny)) {
          leave()
          stand(url, worker)
          hearing.then(resolve, reject)
        } else worker.postMessage({ end: true })
        return
      }
      hearing = hearing.then(() => heard(told.said))
      hearing.catch((error: unknown) => {
        reject(error)
        if (!over) stop()
      })
    }
    // What is being heard is heard to its end, whatever becomes of the thread.
    const failed = (error: unknown) => void hearing.then(() => reject(error), reject)
    const exited = (code: number) => {
      leave()
      prepare(url)
      hearing.then(() => {
        if (signal?.aborted) reject(signal.reason)
        else if (code !== 0) reject(new Error(`the thread ${url.pathname.split('/').at(-1)} ended with ${code}`))
        else resolve()
      }, reject)
    }
    const leave = () => {
      over = true
      clearTimeout(left)
      signal?.removeEventListener('abort', stop)
      worker.off('message', listen).off('error', failed).off('exit', exited)
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', listen).on('error', failed).on('exit', exited)
    worker.postMessage({ work })
  })
}

/** A thread that stands ready and ends leaves its place; why one cannot start is told when it is wanted. */
function made(url: URL): Worker {
  const worker = new Worker(url, { execArgv: [] })
  worker.on('error', () => undefined)
  worker.once('exit', () => {
    const at = ready(url).indexOf(worker)
    if (at >= 0) ready(url).splice(at, 1)
  })
  return worker
}

function ready(url: URL): Worker[] {
  const standing = spares.get(url.href) ?? []
  spares.set(url.href, standing)
  return standing
}

const lacks = (url: URL, besides = 0): boolean => ready(url).length < Math.max(besides, kept.get(url.href) ?? 0)

function prepare(url: URL): void {
  while (lacks(url)) stand(url, made(url))
}

function stand(url: URL, worker: Worker): void {
  worker.unref()
  ready(url).push(worker)
}
