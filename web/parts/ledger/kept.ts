/** What a person keeps on this machine for a list: its columns and their named filters. */
import type { Conditions } from './conditions.ts'

export interface NamedFilter {
  readonly name: string
  readonly conditions: unknown
}

/** Reads something kept under a key; whatever is not of the expected shape counts as nothing kept. */
export function readKept<T>(key: string, fits: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`xiuhua.${key}`) ?? 'null')
    return fits(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps something; a machine that keeps nothing is no reason to fail. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`xiuhua.${key}`)
    else localStorage.setItem(`xiuhua.${key}`, JSON.stringify(value))
  } catch {
    // Full or forbidden: the choice then lasts as long as the page.
  }
}

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((name) => typeof name === 'string')
const isFilters = (value: unknown): value is readonly NamedFilter[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && typeof (one as NamedFilter).name === 'string')

export const keptColumns = (ledger: string) => readKept(`columns.${ledger}`, isNames)
export const keepColumns = (ledger: string, names: readonly string[] | undefined) => keep(`columns.${ledger}`, names)
export const keptFilters = (ledger: string) => readKept(`filters.${ledger}`, isFilters) ?? []

/** Keeps a filter under a name, in place of one that had it. */
export function keepFilter(ledger: string, name: string, conditions: Conditions): readonly NamedFilter[] {
  const next = [...keptFilters(ledger).filter((one) => one.name !== name), { name, conditions }].slice(-20)
  keep(`filters.${ledger}`, next)
  return next
}

export function dropFilter(ledger: string, name: string): readonly NamedFilter[] {
  const next = keptFilters(ledger).filter((one) => one.name !== name)
  keep(`filters.${ledger}`, next)
  return next
}
