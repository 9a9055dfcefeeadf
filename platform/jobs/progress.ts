/** How a running job tells where it stands: written down at most twice a second, and once more at the end. */
import { type QueryExecutorProvider as Executor, sql } from 'kysely'
import type { Label } from '#kernel/values'
import type { JobRow } from './job.ts'
import type { Progress } from './kind.ts'

const every = 500

/** The progress of one try; `settle` writes what is still unwritten. */
export function progressOf(
  db: Executor,
  row: JobRow,
  signal: AbortSignal,
  onFault: (error: unknown) => void,
): Omit<Progress, 'came'> & { settle(): Promise<void> } {
  let done = Number(row.done)
  let total = row.total === null ? null : Number(row.total)
  let message: Label | null = row.message
  let writing: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const write = (place?: { at: unknown }): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(async () => {
      await sql`update jobs.job set done = ${done}, total = ${total}, message = ${JSON.stringify(message)}::jsonb,
        place = case when ${place !== undefined} then ${JSON.stringify(place?.at ?? null)}::jsonb else place end where id = ${row.id}`.execute(
        db,
      )
    })
    return writing
  }
  let settled = false
  const soon = () => {
    // A thread that is on its way out may still say something.
    if (!settled) timer ??= setTimeout(() => write().catch(onFault), every)
  }

  return {
    signal,
    place: row.place ?? undefined,
    rows(now, of) {
      done = now
      total = of ?? total
      soon()
    },
    say(now) {
      message = now
      soon()
    },
    mark: (at) => write({ at }),
    settle() {
      settled = true
      return write().catch(onFault)
    },
  }
}
