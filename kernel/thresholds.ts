/** The threshold whose crossing alone would change what was told. */
import type { Node } from './expression.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import type { Trace } from './trace.ts'
import type { Value } from './values.ts'

/** A comparison whose other outcome would turn the whole answer: what was compared, with what. */
export interface Threshold {
  readonly node: Node
  readonly value: Value
  readonly bound: Value
  /** How far the value is from the bound, as a part of the bound; unknown for kinds without distance. */
  readonly distance: number | null
}

/** What a step's value becomes when one comparison beneath it comes out otherwise; those that would change nothing are left out. */
export type Turns = ReadonlyMap<Trace, Value>

const nothing: Turns = new Map()
const comparisons: ReadonlySet<string> = new Set(['above', 'reaches', 'below', 'within'])

/** The single comparisons that turn a known answer, the nearest first. */
export function turningThresholds(trace: Trace): readonly Threshold[] {
  if (typeof trace.value !== 'boolean') return []
  const turned = [...turnsOf(trace)].flatMap(([of, value]) => (value === !trace.value ? [of] : []))
  return turned.map(thresholdOf).sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity))
}

function thresholdOf(of: Trace): Threshold {
  return { node: of.node, value: of.parts[0]!.value, bound: of.parts[1]!.value, distance: distanceOf(of) }
}

/** Kept with the step: a word that many rules call is asked once. */
function turnsOf(trace: Trace): Turns {
  const { op } = trace.node
  if (op === 'field' || op === 'constant' || op === 'figure') return nothing
  trace.turns ??= found(trace)
  return trace.turns
}

function found(trace: Trace): Turns {
  const { node, value } = trace
  let turns: Map<Trace, Value> | undefined
  const note = (comparison: Trace, becomes: Value) => {
    turns ??= new Map()
    turns.set(comparison, becomes)
  }
  if (node.op === 'plain' && comparisons.has(node.word) && value !== null) note(trace, !value)
  let tried: Set<Trace> | undefined
  for (const part of decidedBy(trace))
    for (const comparison of turnsOf(part).keys()) {
      tried ??= new Set()
      if (tried.has(comparison)) continue
      tried.add(comparison)
      const becomes = computed(trace, comparison)
      if (!same(becomes, value)) note(comparison, becomes)
    }
  return turns ?? nothing
}

const none: readonly Trace[] = []

/** The steps whose values a step's value is computed from. */
function decidedBy({ node, parts, items }: Trace): readonly Trace[] {
  if (node.op === 'at') return parts.slice(1)
  if (node.op !== 'group') return parts
  if (!items || node.order) return none
  return items.flatMap((item) => (item.belongs === false ? none : (item.trace ?? none)))
}

function computed(trace: Trace, turned: Trace): Value {
  const { node, parts, items } = trace
  const valueIn = (of: Trace): Value => {
    const becomes = turnsOf(of).get(turned)
    return becomes === undefined ? of.value : becomes
  }
  if (node.op === 'call') return valueIn(parts[0]!)
  if (node.op === 'at') return valueIn(parts[1]!)
  if (node.op === 'plain') return plainMeanings[node.word].memory(parts.map(valueIn), node, trace.day)
  if (node.op !== 'group' || !items) return trace.value
  const told = items.map((item) => {
    const { belongs } = item
    return { belongs, value: belongs === false ? null : item.trace ? valueIn(item.trace) : true }
  })
  return groupMeanings[node.word].memory(told, trace.complete ?? true)
}

function same(a: Value, b: Value): boolean {
  return a === b || (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && a.n === b.n && a.d === b.d)
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
