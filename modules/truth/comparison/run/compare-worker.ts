/** The thread in which a run is computed, so that the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { compareSources, type RunOptions } from './compare-sources.ts'
import type { Sources } from './sources.ts'

const { sources, options } = workerData as { sources: Sources; options: Pick<RunOptions, 'folder' | 'threads' | 'memory'> }

const summary = await compareSources(sources, luozhuang2018, {
  ...options,
  progress: (done, of, doing) => parentPort?.postMessage({ progress: { done, of, doing } }),
})
parentPort?.postMessage({ summary })
