/** The thread in which a scenario is computed, so that the server goes on answering meanwhile. */
import type { Said } from '#modules/truth/comparison/run/apart'
import { inForce } from '#modules/truth/figures/in-force'
import { doWork } from '#platform/jobs/in-thread'
import { type Computed, type Computing, computeScenario } from './compute-scenario.ts'

doWork<Computing, Said<Computed>>(async ({ work, signal, say }) => {
  const result = await computeScenario(inForce(work.sources.figures), work, {
    signal,
    progress: (done, of, doing) => say({ progress: { done, of, doing } }),
  })
  say({ result })
})
