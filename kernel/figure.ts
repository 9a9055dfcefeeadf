/** A figure: a number of the policy with its source, its dates and how sure we are of it; never a bare literal in a rule. */
import { type Expression, handle } from './expression.ts'
import type { Kind, Known, Label } from './values.ts'

/**
 * How sure a value is: `document` stands in the policy document, `regulation` in a national or provincial rule,
 * `assumption` is ours or recalled: it computes, and every answer that used it says so.
 */
export type Confidence = 'document' | 'regulation' | 'assumption'

/** One value of a figure, from a day on until the next one's day. */
export interface FigureValue<K extends Kind = Kind> {
  /** First day on which it holds; absent on the first value: since ever. */
  readonly from?: string
  /** Unset (null) gives "cannot tell". */
  readonly value: Known[K] | null
  readonly source: string
  readonly confidence: Confidence
}

export interface Figure<K extends Kind = Kind> extends Expression<K> {
  readonly clause: 'figure'
  readonly key: string
  readonly kind: K
  readonly article: number
  readonly label: Label
  /** Dictionary number such as P03. */
  readonly number?: string
  /** Unit shown after the value, such as 元/年. */
  readonly unit?: Label
  /** Which office must confirm it. */
  readonly confirm?: string
  readonly values: readonly FigureValue<K>[]
  /** The article that awaits it, when no rule uses it yet. */
  readonly awaits?: number
}

/** Declares a figure. Refuses at load: no value, no source, dates out of order or twice the same. */
export function figure<K extends Kind>(definition: Omit<Figure<K>, 'clause' | 'node'>): Figure<K> {
  const { key, kind, values } = definition
  if (values.length === 0) throw new Error(`figure ${key}: no value; an unknown one is written as null with its source`)
  values.forEach((value, place) => {
    if (!value.source.trim()) throw new Error(`figure ${key}: a value without a source`)
    if (place > 0 && !value.from) throw new Error(`figure ${key}: only the first value may hold since ever`)
    const before = values[place - 1]?.from
    if (place > 0 && before !== undefined && value.from! <= before)
      throw new Error(`figure ${key}: its dates are out of order at ${value.from}`)
  })
  return { clause: 'figure', ...definition, ...handle<K>({ op: 'figure', kind, figure: key }) }
}

/** The value that holds on a day; before the first dated one there is none, which is unknown. */
export function valueOn<K extends Kind>(of: Figure<K>, day: string): FigureValue<K> | undefined {
  return of.values.findLast((value) => !value.from || value.from <= day)
}
