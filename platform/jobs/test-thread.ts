/** A thread for the test of threads: counts to what it is given, waits for the word to stop, or fails. */
import { workGiven } from './in-thread.ts'

const { work, signal, say, close } = await workGiven<{ count?: number; wait?: true; fail?: true }, number>()
for (let at = 1; at <= (work.count ?? 0); at++) say(at)
if (work.fail) throw new Error('failed on purpose')
if (work.wait) await new Promise((resolve) => signal.addEventListener('abort', resolve))
close()
