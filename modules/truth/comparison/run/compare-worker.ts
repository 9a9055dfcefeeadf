/** The thread in which a run is computed, so that the server goes on answering meanwhile. */
import { inForce } from '#modules/truth/figures/in-force'
import { doWork } from '#platform/jobs/in-thread'
import type { Said } from './apart.ts'
import { type CameTo, compareSources, type RunOptions } from './compare-sources.ts'
import type { Sources } from './sources.ts'

interface Work {
  readonly sources: Sources
  readonly options: Pick<RunOptions, 'folder' | 'threads' | 'memory'>
}

doWork<Work, Said<CameTo>>(({ work, signal, say }) =>
  compareSources(work.sources, inForce(work.sources.figures), {
    ...work.options,
    signal,
    progress: (done, of, doing) => say({ progress: { done, of, doing } }),
    came: (result) => say({ result }),
  }),
)
