/** The thread in which a run is computed, so that the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { inForce } from '#modules/truth/figures/in-force'
import { compareSources, type RunOptions } from './compare-sources.ts'
import type { Sources } from './sources.ts'

const { sources, options } = workerData as { sources: Sources; options: Pick<RunOptions, 'folder' | 'threads' | 'memory'> }

const cancel = new AbortController()
parentPort?.once('message', () => cancel.abort(new Error('cancelled')))

const summary = await compareSources(sources, inForce(sources.figures), {
  ...options,
  signal: cancel.signal,
  progress: (done, of, doing) => parentPort?.postMessage({ progress: { done, of, doing } }),
}).catch((error: unknown) => {
  if (!cancel.signal.aborted) throw error
})
if (summary) parentPort?.postMessage({ summary })
parentPort?.close()
