/** A refusal: an expected "no" that acts return as a value, with its sentence in both languages; HTTP statuses are given here alone. */
import type { Label } from '#kernel/values'

/** The ways of saying no, and the HTTP status of each. */
export const statusOf = {
  invalid: 400,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsuitable: 422,
  'version-missing': 428,
  'too-many': 429,
  'not-now': 503,
} as const

export type RefusalKind = keyof typeof statusOf

export interface FieldRefusal {
  readonly path: string
  readonly sentence: Label
}

export interface Refusal {
  readonly refused: RefusalKind
  readonly code: string
  readonly sentence: Label
  readonly article?: number
  readonly fields?: readonly FieldRefusal[]
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Makes a refusal: `code` for programs, `zh` and `en` for people, saying what is wrong and what to do. */
export function refusal(
  refused: RefusalKind,
  code: string,
  zh: string,
  en: string,
  more: Pick<Refusal, 'article' | 'fields' | 'facts'> = {},
): Refusal {
  return { refused, code, sentence: { zh, en }, ...more }
}

/** Whether a result is a refusal. */
export function isRefusal(result: unknown): result is Refusal {
  return (
    typeof result === 'object' &&
    result !== null &&
    typeof (result as { refused?: unknown }).refused === 'string' &&
    Object.hasOwn(statusOf, (result as Refusal).refused)
  )
}

/** A refusal that must leave a transaction: thrown inside it, turned back into a value at its edge. */
export class Refusing extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.sentence.en)
    this.name = 'Refusing'
    this.refusal = refusal
  }
}

/** Inside a transaction: a refusal is thrown, so that everything is undone; anything else comes through. */
export function orThrow<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Refusing(result)
  return result
}

/** At the edge of a transaction: a refusal thrown inside comes out as a value. */
export async function orNothing<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusing) return error.refusal
    throw error
  }
}
