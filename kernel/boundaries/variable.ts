/** What a condition asks about, and the cases of it that can make a difference: below, at, between and above its thresholds. */
import { kept } from '../kept.ts'
import { compare } from '../meaning.ts'
import { type Kind, type Known, share } from '../values.ts'

type Told = Known[Kind]

/** Something that conditions ask about, such as an income or a code; conditions about the same thing share it. */
export interface Variable {
  readonly key: string
  /** The values among which conditions can tell a difference. */
  cases(): readonly Told[]
}

/** Gathers what the conditions of some rules ask about. */
export class Variables {
  readonly #known = new Map<string, Variable & { readonly thresholds?: Told[] }>()

  /** True or false. */
  truth(key: string): Variable {
    return kept(this.#known, key, () => ({ key, cases: () => [true, false] }))
  }

  /** One of several values that are told apart, or none of them. */
  choice(key: string, values: readonly string[]): Variable {
    return kept(this.#known, key, () => ({ key, cases: () => values }))
  }

  /** A number, amount or day compared with a threshold; `least` where it cannot be less. */
  number(key: string, threshold: Told, least?: Told): Variable {
    const found = kept(this.#known, `# ${key}`, () => {
      const thresholds: Told[] = []
      return { key, thresholds, cases: () => around(thresholds, least) }
    })
    found.thresholds!.push(threshold)
    return found
  }

  /** How two numbers, amounts or days stand to each other: -1, 0 or 1. */
  difference(key: string): Variable {
    return kept(this.#known, key, () => ({ key, cases: () => [-1n, 0n, 1n] }))
  }
}

function around(thresholds: readonly Told[], least: Told | undefined): readonly Told[] {
  const sorted = thresholds.toSorted(compare).filter((of, at, all) => at === 0 || compare(all[at - 1]!, of) < 0)
  const found: Told[] = [moved(sorted[0]!, -1)]
  sorted.forEach((of, at) => {
    found.push(of)
    const next = sorted[at + 1]
    const above = next === undefined ? moved(of, 1) : between(of, next)
    if (above !== undefined) found.push(above)
  })
  return least === undefined ? found : found.filter((of) => compare(of, least) >= 0)
}

function moved(of: Told, by: 1 | -1): Told {
  if (typeof of === 'bigint') return of + BigInt(by)
  if (typeof of === 'object') return share(of.n + BigInt(by) * of.d, of.d)
  return new Date(Date.parse(of as string) + by * 86_400_000).toISOString().slice(0, 10)
}

function between(a: Told, b: Told): Told | undefined {
  if (typeof a === 'object' && typeof b === 'object') return share(a.n * b.d + b.n * a.d, 2n * a.d * b.d)
  const next = moved(a, 1)
  return compare(next, b) < 0 ? next : undefined
}
