/** Runs the comparison in a thread of its own; a cancel asks the thread to end. */
import { apart } from './apart.ts'
import type { RunOptions, RunSummary } from './compare-sources.ts'
import type { Sources } from './sources.ts'

/** The summary of the run; its results lie in `options.folder`. Throws what the thread threw, or the signal's reason. */
export function compareApart(sources: Sources, { signal, progress, ...options }: RunOptions): Promise<RunSummary> {
  return apart<RunSummary>(
    new URL('./compare-worker.ts', import.meta.url),
    { sources, options },
    {
      ...(signal ? { signal } : {}),
      ...(progress ? { progress } : {}),
    },
  )
}
