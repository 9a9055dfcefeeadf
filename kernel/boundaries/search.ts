/** Looks for a case: what is asked is made known step by step, and given up as soon as the answer is decided without the rest. */
import type { Kind, Known } from '../values.ts'
import { askedIn, type Formula, outcomeOf } from './formula.ts'
import type { Variable } from './variable.ts'

/** A case: what is known in it. */
export type Case = ReadonlyMap<Variable, Known[Kind]>

/**
 * A case in which the formulas are as wished; undefined where there is none, `'too-many'` where that was not found out.
 * It is exhaustive because filling in an unknown never turns an answer: what is decided with some facts is decided with all.
 * Beyond `most` cases nothing is claimed.
 */
export function findCase(
  formulas: readonly Formula[],
  wished: (values: readonly (boolean | null)[]) => boolean | null,
  day: string,
  most = 20_000,
): Case | undefined | 'too-many' {
  const variables = [...new Set(formulas.flatMap(askedIn))]
  let left = most
  const look = (known: Map<Variable, Known[Kind]>, at: number): Case | undefined | 'too-many' => {
    if (left-- <= 0) return 'too-many'
    const found = wished(formulas.map((formula) => outcomeOf(formula, known, day)))
    if (found === true) return new Map(known)
    const next = variables[at]
    if (found === false || !next) return undefined
    for (const value of next.cases()) {
      const deeper = look(new Map(known).set(next, value), at + 1)
      if (deeper !== undefined) return deeper
    }
    return undefined
  }
  return look(new Map(), 0)
}
