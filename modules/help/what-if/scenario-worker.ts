/** The thread in which a scenario is computed, so that the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { inForce } from '#modules/truth/figures/in-force'
import { type Computing, computeScenario } from './compute-scenario.ts'

const cancel = new AbortController()
parentPort?.once('message', () => cancel.abort(new Error('cancelled')))

const computing = workerData as Computing
const summary = await computeScenario(inForce(computing.sources.figures), computing, {
  signal: cancel.signal,
  progress: (done, of, doing) => parentPort?.postMessage({ progress: { done, of, doing } }),
}).catch((error: unknown) => {
  if (!cancel.signal.aborted) throw error
})
if (summary) parentPort?.postMessage({ summary })
parentPort?.close()
