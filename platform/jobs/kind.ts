/** A kind of long work: what it does, how it is undone, and how it tells where it stands. */
import type { Label } from '#kernel/values'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'

export interface Progress {
  /** Aborts when somebody cancels or the server stops. Work ends by throwing it (`signal.throwIfAborted()`). */
  readonly signal: AbortSignal
  /** Rows done so far, and of how many if that is known. Call it as often as you like. */
  rows(done: number, total?: number): void
  /** What is being done, for people. */
  say(message: Label): void
  /** Writes down a place from which the work can go on after the server was stopped or killed. Resolves when it is safe. */
  mark(place: unknown): Promise<void>
  /** Says that the job is done with this result; what the work does afterwards concerns nobody who waits, and its faults are logged only. */
  came(result: unknown): Promise<void>
  /** The place an earlier try of the same job wrote down. */
  readonly place: unknown
}

export interface JobKind<I = never, R = unknown> {
  readonly key: string
  readonly title: Label
  /** Does the work in the name of whoever started it. What it returns is shown as the result; a refusal ends the job with its sentence. */
  run(office: Office, input: I, progress: Progress): Promise<R | Refusal>
  /** Takes back what an unfinished job has done; without it a job cannot be undone. */
  undo?(office: Office, input: I, progress: Progress): Promise<unknown>
  /** Whether a job that was interrupted, failed or was cancelled may be started again. */
  readonly again?: boolean
}

/** Declares a kind of job. */
export function jobKind<I, R>(definition: JobKind<I, R>): JobKind<never, R> {
  return definition as JobKind<never, R>
}
