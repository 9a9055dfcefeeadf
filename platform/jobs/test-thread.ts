/** A thread for the test of threads: counts to what it is given, waits for the word to stop, or fails. */
import { threadId } from 'node:worker_threads'
import { doWork } from './in-thread.ts'

doWork<{ count?: number; wait?: true; fail?: true; which?: true }, number>(async ({ work, signal, say }) => {
  for (let at = 1; at <= (work.count ?? 0); at++) say(at)
  if (work.fail) throw new Error('failed on purpose')
  if (work.wait) await new Promise((resolve) => signal.addEventListener('abort', resolve))
  if (work.which) say(threadId)
})
