/** What linking says about a departmental row: whose it is, how that is known, and why. */

export type How = 'exact' | 'repaired' | 'scored' | 'review' | 'none'

/** A sign for or against a link; a place is counted from 1 (`number-digit:10`). */
export type Reason = string

export interface Candidate {
  /** The registry's number, as it stands there; null where the registry has none. */
  readonly person: string | null
  /** The registry row. */
  readonly member: bigint
  /** 0–1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface Link {
  readonly person: string | null
  readonly member: bigint | null
  readonly how: How
  /** How sure, 0–1. */
  readonly score: number
  readonly candidates: readonly Candidate[]
  readonly sameNumberOtherName: boolean
  readonly reasons: readonly Reason[]
  /** The right number of somebody who is not registered, where the row has one. */
  readonly number: string | null
}
