/** What would turn an answer: the facts that would decide a "cannot tell", and the threshold whose crossing would change what was told. */

import type { Node } from './expression.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import type { Missing, Trace } from './trace.ts'
import type { Value } from './values.ts'

/** Facts that may decide an answer once they are all known; one set is enough. */
export type Facts = readonly Missing[]

const most = 12

/** The smallest sets of facts that may decide a "cannot tell", the fewest and the easiest to ask first. */
export function decidingFacts(trace: Trace): readonly Facts[] {
  if (trace.value !== null) return []
  return ranked(openSets(trace))
}

function openSets(trace: Trace): Facts[] {
  if (trace.value !== null) return []
  const { node, parts, items } = trace
  const open = parts.filter(({ value }) => value === null)
  // One part of `all` that turns out false decides, as one of `any` that is true.
  if (node.op === 'plain' && (node.word === 'all' || node.word === 'any')) return kept(open.flatMap(openSets))
  if (node.op === 'plain' && node.word === 'choose') {
    const [when, then, otherwise] = parts
    return openSets(when!.value === null ? when! : when!.value ? then! : otherwise!)
  }
  if (node.op === 'group') {
    const alone = trace.missing.filter(({ reason }) => reason === 'not-covered' || reason === 'under-review').map((fact) => [fact])
    const inside = (items ?? []).flatMap((item) => (item.trace && item.belongs !== false && item.trace.value === null ? [item.trace] : []))
    const needsAll = node.word !== 'some' && node.word !== 'every' && node.word !== 'none'
    const found = needsAll ? together([...open, ...inside]) : inside.flatMap(openSets)
    const told = needsAll && alone.length > 0 ? [alone.flat()] : alone
    return kept(found.length + told.length > 0 ? [...found, ...told] : trace.missing.map((fact) => [fact]))
  }
  return open.length > 0 ? together(open) : trace.missing.map((fact) => [fact])
}

/** All of several are needed: one set of each, taken together. */
function together(traces: readonly Trace[]): Facts[] {
  const [first, ...rest] = traces.map(openSets).filter((sets) => sets.length > 0)
  return rest.reduce<Facts[]>((made, sets) => kept(made.flatMap((set) => sets.map((other) => distinct([...set, ...other])))), first ?? [])
}

const nameOf = ({ ledger, field, record, reason }: Missing) => `${ledger}|${field}|${record}|${reason}`
const distinct = (facts: Facts): Facts => [...new Map(facts.map((fact) => [nameOf(fact), fact])).values()]
const kept = (sets: readonly Facts[]): Facts[] => ranked(sets).slice(0, most)

/** A field can be asked in the home; a row under review needs an office, a file that covers nobody a department. */
const effort: Readonly<Record<Missing['reason'], number>> = {
  empty: 0,
  'no-record': 1,
  'under-review': 2,
  'not-collected': 3,
  'not-covered': 3,
  'figure-unset': 4,
}

function ranked(sets: readonly Facts[]): Facts[] {
  const unique = [...new Map(sets.map((set) => [set.map(nameOf).sort().join(' '), set])).values()]
  const minimal = unique.filter(
    (set) => !unique.some((other) => other.length < set.length && other.every((fact) => set.some((own) => nameOf(own) === nameOf(fact)))),
  )
  const cost = (set: Facts) => set.length * 10 + Math.max(0, ...set.map(({ reason }) => effort[reason]))
  return minimal.sort((a, b) => cost(a) - cost(b))
}

/** A comparison whose other outcome would turn the whole answer: what was compared, with what. */
export interface Threshold {
  readonly node: Node
  readonly value: Value
  readonly bound: Value
  /** How far the value is from the bound, as a part of the bound; unknown for kinds without distance. */
  readonly distance: number | null
}

const comparisons = new Set(['above', 'reaches', 'below', 'within'])

/** The single comparisons that turn a known answer, the nearest first. */
export function turningThresholds(trace: Trace): readonly Threshold[] {
  if (typeof trace.value !== 'boolean') return []
  const above = new Map<Trace, Trace[]>([[trace, []]])
  const visit = (of: Trace): void => {
    for (const part of beneath(of)) {
      const known = above.get(part)
      if (known) known.push(of)
      else {
        above.set(part, [of])
        visit(part)
      }
    }
  }
  visit(trace)
  return [...above.keys()]
    .filter(({ node, value }) => node.op === 'plain' && comparisons.has(node.word) && value !== null)
    .filter((of) => again(trace, turned(of, above)) === !(trace.value as boolean))
    .map((of) => ({ node: of.node, value: of.parts[0]!.value, bound: of.parts[1]!.value, distance: distanceOf(of) }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity))
}

function beneath({ parts, items }: Trace): readonly Trace[] {
  return items ? [...parts, ...items.flatMap(({ trace }) => trace ?? [])] : parts
}

/** One comparison come out otherwise, and all above it still to be computed again; the rest stays as it is. */
function turned(of: Trace, above: ReadonlyMap<Trace, readonly Trace[]>): Map<Trace, Value | undefined> {
  const values = new Map<Trace, Value | undefined>()
  const rise = (at: Trace): void => {
    for (const higher of above.get(at)!)
      if (!values.has(higher)) {
        values.set(higher, undefined)
        rise(higher)
      }
  }
  rise(of)
  return values.set(of, !(of.value as boolean))
}

function again(trace: Trace, values: Map<Trace, Value | undefined>): Value {
  if (!values.has(trace)) return trace.value
  const known = values.get(trace)
  if (known !== undefined) return known
  const made = computed(trace, (of) => again(of, values))
  values.set(trace, made)
  return made
}

function computed(trace: Trace, valueIn: (of: Trace) => Value): Value {
  const { node, parts, items } = trace
  if (node.op === 'call') return parts[0] ? valueIn(parts[0]) : trace.value
  if (node.op === 'at') return parts[1] ? valueIn(parts[1]) : trace.value
  if (node.op === 'plain') return plainMeanings[node.word].memory(parts.map(valueIn), node, trace.day)
  if (node.op !== 'group' || !items || node.order) return trace.value
  const told = items.map(({ belongs, trace: inside }) => ({ belongs, value: inside ? valueIn(inside) : true }))
  return groupMeanings[node.word].memory(told, trace.complete ?? true)
}

function distanceOf({ parts: [value, bound] }: Trace): number | null {
  const number = (of: Value | undefined): number | null => {
    if (typeof of === 'bigint') return Number(of)
    if (typeof of === 'string') return Date.parse(of) / 86_400_000
    return of && typeof of === 'object' ? Number(of.n) / Number(of.d) : null
  }
  const [a, b] = [number(value?.value), number(bound?.value)]
  return a === null || b === null ? null : Math.abs(a - b) / Math.max(1, Math.abs(b))
}
