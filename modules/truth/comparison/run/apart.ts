/** Runs a comparison or a scenario in a thread of its own, which tells how far it is and what it comes to. */
import type { Label } from '#kernel/values'
import { inThread } from '#platform/jobs/thread'

/** What a thread is told and how it is heard. */
export interface Apart<S> {
  readonly progress?: (done: number, of: number, doing: Label) => void
  readonly signal?: AbortSignal
  /** Called when the thread has come to something, which may be before its end. */
  readonly came: (result: S) => void | Promise<void>
}

/** What such a thread says. */
export interface Said<S> {
  readonly progress?: { readonly done: number; readonly of: number; readonly doing: Label }
  readonly result?: S
}

/** Resolves when the thread at `url` has ended. Throws what the thread threw, or the signal's reason. */
export function apart<S>(url: URL, work: unknown, { signal, progress, came }: Apart<S>): Promise<void> {
  return inThread<Said<S>>(url, work, {
    ...(signal ? { signal } : {}),
    heard: async ({ progress: now, result }) => {
      if (now) progress?.(now.done, now.of, now.doing)
      if (result !== undefined) await came(result)
    },
  })
}
