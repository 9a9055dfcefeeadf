/** How a group is read in memory: its records are found once, and each is looked into only as far as the value, or somebody who reads on, needs it. */
import type { GroupNode, Node } from './expression.ts'
import type { GroupItem } from './meaning.ts'
import { groupMeanings } from './operators/meanings.ts'
import type { Pack } from './pack.ts'
import { insideOf, type Place } from './place.ts'
import { finderOf, readerOf } from './reader.ts'
import { type Item, type Missing, type Reader, Trace } from './trace.ts'
import type { Known, Value } from './values.ts'
import { factOf, type Related, type WorldRecord } from './world.ts'

type GroupOperation = Extract<Node, { op: 'group' }>

/** What is read of each record of a group. */
interface Inside {
  readonly group: GroupNode
  readonly where: Reader | undefined
  readonly body: Reader | undefined
  readonly order: Reader | undefined
}

/** A record of a group; its condition, body and order are read when they are asked for. */
class Found implements Item {
  readonly record: WorldRecord
  readonly #inside: Inside
  readonly #outer: Place
  readonly #bounds: readonly Trace[] | undefined
  #place: Place | undefined = undefined
  #belongs: boolean | null | undefined = undefined
  #where: Trace | undefined = undefined
  #trace: Trace | undefined = undefined
  #order: Trace | undefined = undefined

  constructor(record: WorldRecord, inside: Inside, outer: Place, bounds: readonly Trace[] | undefined) {
    this.record = record
    this.#inside = inside
    this.#outer = outer
    this.#bounds = bounds
  }

  get belongs(): boolean | null {
    if (this.#belongs === undefined) this.#belongs = this.#told()
    return this.#belongs
  }

  get where(): Trace | undefined {
    this.#where ??= this.#inside.where?.(this.#within)
    return this.#where
  }

  get trace(): Trace | undefined {
    this.#trace ??= this.#inside.body?.(this.#within)
    return this.#trace
  }

  get order(): Trace | undefined {
    this.#order ??= this.#inside.order?.(this.#within)
    return this.#order
  }

  get #within(): Place {
    this.#place ??= insideOf(this.#outer, this.#inside.group.scope, this.record)
    return this.#place
  }

  #told(): boolean | null {
    const { within } = this.#inside.group
    const inPeriod = within ? lies(factOf(this.record, within.field), this.#bounds![0]!.value, this.#bounds![1]!.value) : true
    if (inPeriod === false) return false
    return both(this.where ? (this.where.value as boolean | null) : true, inPeriod)
  }
}

/** Reads a group at a place. */
export function groupReader(pack: Pack, node: GroupOperation): Reader {
  const { group, body, order } = node
  const { memory, decides } = groupMeanings[node.word]
  const optional = (of: Node | undefined) => of && readerOf(pack, of)
  const find = finderOf(pack, group.of)
  const [from, to] = [optional(group.within?.from), optional(group.within?.to)]
  const inside: Inside = { group, where: optional(group.where), body: optional(body), order: optional(order) }
  const relate = relatedBy(pack, group)
  const narrow = group.than ? beforeOf(pack, group, inside) : undefined
  return (place) => {
    const bounds = from && to ? [from(place), to(place)] : undefined
    const of = find(place)
    if (!of) return new Trace(node, null, place.day, bounds)
    const related = relate(of, place, bounds)
    const { records, complete, loose }: Narrowed = narrow ? narrow(related, place) : related
    const items = records.map((record) => new Found(record, inside, place, bounds))
    const around = { items, complete, covered: related.complete, pending: related.pending, loose }
    return new Trace(node, meant(items, complete), place.day, bounds, of, around)
  }

  function meant(items: readonly Found[], complete: boolean): Value {
    const told: GroupItem[] = []
    for (const item of items) {
      const { belongs } = item
      const value = belongs === false ? null : item.trace ? item.trace.value : true
      // One that decides is enough: what else there may be does not matter.
      if (belongs && decides !== undefined && value === decides) return memory([{ belongs, value }], false)
      told.push({ belongs, value, order: belongs === false ? undefined : item.order?.value })
    }
    return memory(told, complete)
  }
}

type Relate = (from: WorldRecord, place: Place, bounds: readonly Trace[] | undefined) => Related

function relatedBy(pack: Pack, group: GroupNode): Relate {
  if (group.by === 'sharing') return (from, { world }) => world.sharing(from, group.name)
  const relation = pack.vocabulary.relations[group.of.ledger]![group.name]!
  return (from, { world }, bounds) => {
    if (!bounds) return world.related(from, relation)
    const [start, end] = [bounds[0]!.value, bounds[1]!.value] as [Value<'date'>, Value<'date'>]
    if (start === null || end === null) return { ...world.related(from, relation), complete: false }
    return world.related(from, relation, { from: start, to: end })
  }
}

interface Narrowed {
  readonly records: readonly WorldRecord[]
  readonly complete: boolean
  readonly loose?: readonly Missing[] | undefined
}

/**
 * Narrows a group to the records before one of its own. A record whose place in the order is unknown might be among them,
 * unless the group's condition rules it out: until it is told, the group is not complete.
 */
function beforeOf(pack: Pack, group: GroupNode, { where }: Inside): (related: Related, place: Place) => Narrowed {
  const than = group.than!
  const find = finderOf(pack, than.record)
  const empty = (record: WorldRecord): Missing => ({ ledger: group.ledger, field: than.field, record: record.id, reason: 'empty' })
  return ({ records, complete }, place) => {
    const own = find(place)!
    const at = factOf(own, than.field)
    if (at === null) return { records: [], complete: false, loose: [empty(own)] }
    const others = records.filter(({ id }) => id !== own.id)
    const loose = others.filter((record) => {
      if (factOf(record, than.field) !== null) return false
      return where?.(insideOf(place, group.scope, record)).value !== false
    })
    return {
      records: others.filter((record) => comesBefore(group, record, factOf(record, than.field), own, at)),
      complete: complete && loose.length === 0,
      loose: loose.map(empty),
    }
  }
}

function comesBefore({ by, than }: GroupNode, record: WorldRecord, its: Value, own: WorldRecord, at: Known[keyof Known]): boolean {
  if (its === null) return false
  if (by === 'previous') return its === (at as bigint) - 1n
  if (than!.each && String(its).slice(0, 4) !== String(at).slice(0, 4)) return false
  return its < at || (its === at && record.id < own.id)
}

function lies(value: Value, from: Value, to: Value): boolean | null {
  const after = value === null || from === null ? null : value >= from
  const before = value === null || to === null ? null : value <= to
  return both(after, before)
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  return a === false || b === false ? false : a === null || b === null ? null : true
}
