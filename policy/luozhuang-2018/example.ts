/** An example of a rule: a few records, what the rule must say of one of them, and why; it reads like a specification and runs as a test. */
import type { Label, Value } from '#kernel/values'
import type { SmallWorld } from './small-world.ts'

export interface RuleExample {
  readonly why: Label
  readonly given: SmallWorld
  /** The record that is asked: by default the household `h`, its year `y`, the first of the people, or the first row of the rule's ledger. */
  readonly of?: string
  /** The run's deciding date; 31 December 2019 where it is not said. */
  readonly on?: string
  /** Met, not met, cannot tell; or, of a value, what it is (null: cannot tell). */
  readonly expected: 'met' | 'not-met' | 'cannot-tell' | { readonly value: Value }
  /** What is due, in fen; null: cannot be told. */
  readonly amount?: bigint | null
  /** The floor of what is due, in fen; null: cannot be told. */
  readonly atLeast?: bigint | null
}

/** Examples by the key of the rule. */
export type ExampleTable = Readonly<Record<string, readonly RuleExample[]>>

/** The record an example asks when it names none. */
export function subjectOf({ of, given }: RuleExample, ledger: string): string {
  if (of !== undefined) return of
  if (ledger === 'household') return 'h'
  if (ledger === 'householdYear') return 'y'
  if (ledger === 'person') return Object.keys(given.people ?? {})[0] ?? ''
  if (given.rows?.some(([of]) => of === ledger)) return `${ledger} ${given.rows.findIndex(([of]) => of === ledger)}`
  return given.records?.find(([of]) => of === ledger)?.[1] ?? ''
}

type More = Pick<RuleExample, 'of' | 'on' | 'amount' | 'atLeast'>
type Show = (zh: string, en: string, given: SmallWorld, more?: More) => RuleExample

const shows =
  (expected: RuleExample['expected']): Show =>
  (zh, en, given, more = {}) => ({ why: { zh, en }, given, expected, ...more })

/** An example that is met, is not, or cannot be told; or a value that comes to something. Every table is written with these. */
export const met = shows('met')
export const notMet = shows('not-met')
export const cannotTell = shows('cannot-tell')
export const comesTo = (value: Value): Show => shows({ value })
