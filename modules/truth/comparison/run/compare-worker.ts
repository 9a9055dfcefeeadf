/** The thread in which a run is computed, so that the server goes on answering meanwhile. */
import { inForce } from '#modules/truth/figures/in-force'
import { workGiven } from '#platform/jobs/in-thread'
import type { Said } from './apart.ts'
import { type CameTo, compareSources, type RunOptions } from './compare-sources.ts'
import type { Sources } from './sources.ts'

interface Work {
  readonly sources: Sources
  readonly options: Pick<RunOptions, 'folder' | 'threads' | 'memory'>
}

const { work, signal, say, close } = await workGiven<Work, Said<CameTo>>()
try {
  await compareSources(work.sources, inForce(work.sources.figures), {
    ...work.options,
    signal,
    progress: (done, of, doing) => say({ progress: { done, of, doing } }),
    came: (result) => say({ result }),
  })
} catch (error) {
  if (!signal.aborted) throw error
} finally {
  close()
}
