/** The steps of a computation in memory: value, parts and records as they were found; parts that the value did not need, and what is missing, are gathered only when asked. */
import type { GroupNode, Node } from './expression.ts'
import { plainMeanings } from './operators/meanings.ts'
import { inForce } from './operators/version.ts'
import type { Place } from './place.ts'
import type { Turns } from './thresholds.ts'
import type { Value } from './values.ts'
import { factOf, type Pending, type WorldRecord } from './world.ts'

/** A fact that is not there: a field of a record, or a file that does not cover it, or a row still under review. */
export interface Missing {
  readonly ledger: string
  readonly field?: string
  readonly record?: string
  readonly reason: 'empty' | 'not-collected' | 'not-covered' | 'under-review' | 'no-record' | 'figure-unset'
  readonly pending?: readonly Pending[]
}

/** A record of a group with what was found of it. */
export interface Item {
  readonly record: WorldRecord
  readonly belongs: boolean | null
  readonly trace?: Trace | undefined
  /** What the group's condition said of it, and its place in the order of `firstBy`. */
  readonly where?: Trace | undefined
  readonly order?: Trace | undefined
}

/** What was found besides a step's parts. */
export interface Around {
  readonly items?: readonly Item[]
  readonly complete?: boolean
  /** Whether files cover a group, and the rows under review that keep it open. */
  readonly covered?: boolean
  readonly pending?: readonly Pending[]
  /** Records whose place in the order is unknown; of a plain word, what keeps it unknown besides its arguments. */
  readonly loose?: readonly Missing[] | undefined
  /** Of a figure: its value is an assumption. */
  readonly assumed?: boolean
  /** Parts that the value did not need. */
  readonly rest?: Rest
}

/** Reads an expression at a place. */
export type Reader = (place: Place) => Trace

/** Where the parts that a value did not need begin, and how they are read. */
export interface Rest {
  readonly from: number
  readonly readers: readonly Reader[]
  readonly place: Place
}

/** What was gathered of a step when it was asked. */
interface Gathered {
  missing?: readonly Missing[]
  unconfirmed?: readonly string[]
}

const nothing: readonly never[] = []

/** One step of a computation: the node, its value, what it was computed from. */
export class Trace {
  readonly node: Node
  readonly value: Value
  readonly day: Value<'date'>
  /** The record a field was read from, or a word was asked of. */
  readonly record: WorldRecord | undefined
  readonly #parts: readonly Trace[]
  #around: Around | undefined
  /** What it says in words, kept by whoever put it into words first. */
  worded: object | undefined = undefined
  /** What it becomes when a comparison beneath it comes out otherwise, kept by whoever asked first. */
  turns: Turns | undefined = undefined
  #gathered: Gathered | undefined = undefined

  constructor(node: Node, value: Value, day: Value<'date'>, parts: readonly Trace[] = nothing, record?: WorldRecord, around?: Around) {
    this.node = node
    this.value = value
    this.day = day
    this.record = record
    this.#parts = parts
    this.#around = around
  }

  /** What the value was computed from, in the order of the node. */
  get parts(): readonly Trace[] {
    const rest = this.#around?.rest
    if (rest) {
      for (let at = rest.from; at < rest.readers.length; at++) (this.#parts as Trace[])[at] = rest.readers[at]!(rest.place)
      this.#around = undefined
    }
    return this.#parts
  }

  /** The records of a group with what was found of each. */
  get items(): readonly Item[] | undefined {
    return this.#around?.items
  }

  get complete(): boolean | undefined {
    return this.#around?.complete
  }

  /** The facts that keep the value unknown; none where it is known. */
  get missing(): readonly Missing[] {
    if (this.value !== null) return nothing
    this.#gathered ??= {}
    this.#gathered.missing ??= this.#gather()
    return this.#gathered.missing
  }

  /** Figures used whose value is an assumption. */
  get unconfirmed(): readonly string[] {
    this.#gathered ??= {}
    this.#gathered.unconfirmed ??= this.#around?.assumed && this.node.op === 'figure' ? [this.node.figure] : unconfirmedIn(this)
    return this.#gathered.unconfirmed
  }

  #gather(): readonly Missing[] {
    const { node, record, parts } = this
    switch (node.op) {
      case 'field':
        return [
          { ledger: node.of.ledger, field: node.field, ...(record ? { record: record.id } : {}), reason: record ? 'empty' : 'no-record' },
        ]
      case 'figure':
        return [{ ledger: '', field: node.figure, reason: 'figure-unset' }]
      case 'call':
        return record ? parts[0]!.missing : [{ ledger: node.of.ledger, reason: 'no-record' }]
      case 'group':
        return record ? distinct(this.#missingOfGroup(node.group)) : [{ ledger: node.group.of.ledger, reason: 'no-record' }]
      default:
        return this.#around?.loose ?? distinct(decidingParts(node, this.value, parts, this.day).flatMap((part) => part.missing))
    }
  }

  #missingOfGroup({ ledger, within, by, name }: GroupNode): Missing[] {
    const { items = nothing, covered, pending = nothing, loose = nothing } = this.#around!
    const found: Missing[] = [...loose]
    if (covered === false && by === 'sharing') found.push({ ledger, field: name, record: this.record!.id, reason: 'empty' })
    else if (covered === false)
      found.push(pending.length > 0 ? { ledger, reason: 'under-review', pending } : { ledger, reason: 'not-covered' })
    for (const { belongs, where, trace, order, record } of items) {
      if (belongs === null) {
        found.push(...(where?.missing ?? nothing))
        if (within && factOf(record, within.field) === null) found.push({ ledger, field: within.field, record: record.id, reason: 'empty' })
      }
      if (belongs !== false && trace?.value === null) found.push(...trace.missing)
      if (belongs !== false && order?.value === null) found.push(...order.missing)
    }
    for (const bound of this.parts) found.push(...bound.missing)
    return found
  }
}

function unconfirmedIn({ node, value, parts, items, day }: Trace): readonly string[] {
  const found = new Set<string>()
  const note = (part: Trace | undefined) => {
    for (const figure of part?.unconfirmed ?? nothing) found.add(figure)
  }
  for (const part of decidingParts(node, value, parts, day)) note(part)
  for (const { where, trace, order } of items ?? nothing) {
    note(where)
    note(trace)
    note(order)
  }
  return found.size === 0 ? nothing : [...found]
}

/** The parts that decided the value: of an `all` that fails, the failing ones; otherwise all. */
export function decidingParts(node: Node, value: Value, parts: readonly Trace[], day: Value<'date'> = null): readonly Trace[] {
  if (node.op !== 'plain') return parts
  if (node.word === 'version' && day !== null) return parts.filter((_, at) => at === inForce(node, day))
  const { decides } = plainMeanings[node.word]
  if (decides === undefined || (value !== decides && value !== null)) return parts
  return parts.filter((part) => part.value === value)
}

/** Each once, as it was told last. */
function distinct(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing
  if (missing.length > 12)
    return [...new Map(missing.map((one) => [`${one.ledger}|${one.field}|${one.record}|${one.reason}`, one])).values()]
  const found: Missing[] = []
  for (const one of missing) {
    const before = found.findIndex((other) => same(one, other))
    found[before < 0 ? found.length : before] = one
  }
  return found
}

function same(one: Missing, other: Missing): boolean {
  if (one === other) return true
  return one.field === other.field && one.record === other.record && one.ledger === other.ledger && one.reason === other.reason
}
