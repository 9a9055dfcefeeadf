/** A job as people see it: state, rows done, speed, time left, and what may be done with it. */
import type { Label } from '#kernel/values'
import type { Problem } from '#platform/http/contract'

export type JobState = 'waiting' | 'running' | 'undoing' | 'done' | 'failed' | 'cancelled' | 'interrupted' | 'undone'

export interface Job {
  readonly id: string
  readonly kind: string
  readonly title: Label
  readonly state: JobState
  readonly person: string
  readonly personName: string
  readonly done: number
  readonly total: number | null
  readonly rowsPerSecond: number | null
  readonly secondsLeft: number | null
  readonly message: Label | null
  readonly result: unknown
  readonly problem: Problem | null
  readonly tries: number
  readonly createdAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly mayCancel: boolean
  readonly mayRunAgain: boolean
  readonly mayUndo: boolean
}

/** A job's row. */
export interface JobRow {
  readonly id: string
  readonly kind: string
  readonly title: Label
  readonly state: JobState
  readonly person: string
  readonly personName: string
  readonly input: unknown
  readonly done: bigint
  readonly total: bigint | null
  readonly doneBefore: bigint
  readonly message: Label | null
  readonly place: unknown
  readonly result: unknown
  readonly problem: Problem | null
  readonly tries: number
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
}

const ended: readonly JobState[] = ['failed', 'cancelled', 'interrupted']

/** What a row looks like at a moment; `kind` is undefined when the program no longer knows that kind of job. */
export function jobOf(row: JobRow, kind: { again?: boolean; undo?: unknown } | undefined, now: Date): Job {
  const done = Number(row.done)
  const total = row.total === null ? null : Number(row.total)
  const seconds = row.startedAt ? ((row.endedAt ?? now).getTime() - row.startedAt.getTime()) / 1000 : 0
  const here = done - Number(row.doneBefore)
  const speed = here > 0 && seconds >= 0.2 ? here / seconds : null
  const left = row.state === 'running' && speed && total !== null ? Math.max(0, Math.round((total - done) / speed)) : null
  const unfinished = ended.includes(row.state)
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    person: row.person,
    personName: row.personName,
    done,
    total,
    rowsPerSecond: speed === null ? null : Math.round(speed),
    secondsLeft: left,
    message: row.message,
    result: row.result ?? null,
    problem: row.problem,
    tries: row.tries,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    mayCancel: row.state === 'waiting' || row.state === 'running',
    mayRunAgain: unfinished && kind?.again === true,
    mayUndo: unfinished && kind?.undo !== undefined,
  }
}
