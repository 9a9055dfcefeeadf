/** Runs the comparison in a thread of its own; a cancel asks the thread to end. */
import { apart } from './apart.ts'
import type { CameTo, RunOptions } from './compare-sources.ts'
import type { Sources } from './sources.ts'

export const comparingThread = new URL('./compare-worker.ts', import.meta.url)

/** Resolves when the thread has ended; its results lie in `options.folder` when `came` is told of them. Throws what the thread threw, or the signal's reason. */
export function compareApart(
  sources: Sources,
  { signal, progress, came, ...options }: Omit<RunOptions, 'came'> & { came(result: CameTo): void | Promise<void> },
): Promise<void> {
  return apart<CameTo>(comparingThread, { sources, options }, { came, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) })
}
