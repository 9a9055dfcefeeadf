/** The walk in memory as plainly as it can be written: every part of every node, each time it is met, nothing kept and nothing left out. What the quicker walk gives is held against it. */
import { dated } from '../dated.ts'
import type { GroupNode, Node, RecordNode } from '../expression.ts'
import { valueOn } from '../figure.ts'
import type { GroupItem } from '../meaning.ts'
import { isLacking } from '../operators/known.ts'
import { groupMeanings, plainMeanings } from '../operators/meanings.ts'
import type { Pack } from '../pack.ts'
import { type Item, type Missing, Trace } from '../trace.ts'
import type { Known, Value } from '../values.ts'
import { factOf, type Related, type World, type WorldRecord } from '../world.ts'

/** The record a number in the tree stands for, and those around it. */
interface Scope {
  readonly scope: number
  readonly record: WorldRecord
  readonly outer: Scope | undefined
}

interface Place {
  readonly pack: Pack
  readonly world: World
  readonly scope: Scope
  readonly day: Value<'date'>
}

/** Evaluates an expression at a place. */
export function plainWalk(pack: Pack, node: Node, record: WorldRecord, world: World, decided: Value<'date'>): Trace {
  return walk(node, { pack, world, scope: { scope: 0, record, outer: undefined }, day: decided })
}

/** A step with all beneath it as plain data, to be held against another's. */
export function shapeOf(trace: Trace): unknown {
  const { node, value, record, parts, items, complete, missing, unconfirmed } = trace
  return {
    node,
    value,
    record: record?.id,
    parts: parts.map(shapeOf),
    items: items?.map((item) => [item.record.id, item.belongs, ...[item.where, item.trace, item.order].map((of) => of && shapeOf(of))]),
    complete,
    missing,
    unconfirmed: [...unconfirmed].sort(),
  }
}

function walk(node: Node, place: Place): Trace {
  const { day } = place
  switch (node.op) {
    case 'constant':
      return new Trace(node, node.value, day)
    case 'field': {
      const record = find(node.of, place)
      return new Trace(node, record ? factOf(record, node.field) : null, day, undefined, record)
    }
    case 'figure': {
      const held = day === null && dated(place.pack, node) ? undefined : valueOn(place.pack.figures.get(node.figure)!, day ?? '9999-12-31')
      const value = held?.value ?? null
      const assumed = value !== null && held!.confidence === 'assumption'
      return new Trace(node, value, day, undefined, undefined, { assumed })
    }
    case 'call': {
      const record = find(node.of, place)
      if (!record) return new Trace(node, null, day)
      const body = ofWord(node.value, record, place)
      return new Trace(node, body.value, day, [body], record)
    }
    case 'at': {
      const date = walk(node.date, place)
      const body = walk(node.body, { ...place, day: date.value as Value<'date'> })
      return new Trace(node, body.value, null, [date, body])
    }
    case 'plain': {
      const parts = node.args.map((arg) => walk(arg, place))
      const lacking = node.word === 'known' ? lackedBy(parts[0]!, place) : undefined
      if (lacking) return new Trace(node, null, day, parts, undefined, { loose: [lacking] })
      const values = parts.map((part) => part.value)
      return new Trace(node, plainMeanings[node.word].memory(values, node, day), day, parts)
    }
    case 'group':
      return walkGroup(node, place)
  }
}

/** An empty field that the record's source has no column for. */
function lackedBy({ node, value, record }: Trace, { world }: Place): Missing | undefined {
  if (node.op !== 'field' || value !== null || !record) return undefined
  const lacks = world.vocabulary.ledgers[record.ledger]?.lacks
  if (!lacks || !isLacking(factOf(record, lacks), node.field)) return undefined
  return { ledger: record.ledger, field: node.field, record: record.id, reason: 'not-collected' }
}

/** What a word says of a record. */
function ofWord(key: string, record: WorldRecord, place: Place): Trace {
  return walk(place.pack.words.get(key)!.is, { ...place, scope: { scope: 0, record, outer: undefined } })
}

function walkGroup(node: Extract<Node, { op: 'group' }>, place: Place): Trace {
  const { group } = node
  const from = find(group.of, place)
  const within = group.within && { from: walk(group.within.from, place), to: walk(group.within.to, place) }
  const bounds = within ? [within.from, within.to] : undefined
  if (!from) return new Trace(node, null, place.day, bounds)
  const related = relatedTo(from, group, place, within)
  const { records, complete, loose } = beforeOf(related, group, place)
  const items = records.map((record): Item => {
    const inside = inGroup(group, record, place)
    const where = group.where && walk(group.where, inside)
    const inPeriod = within ? lies(factOf(record, group.within!.field), within.from.value, within.to.value) : true
    const belongs = both(where ? (where.value as boolean | null) : true, inPeriod)
    return { record, belongs, trace: node.body && walk(node.body, inside), where, order: node.order && walk(node.order, inside) }
  })
  const value = groupMeanings[node.word].memory(
    items.map(({ belongs, trace, order }): GroupItem => ({ belongs, value: trace ? trace.value : true, order: order?.value })),
    complete,
  )
  return new Trace(node, value, place.day, bounds, from, { items, complete, covered: related.complete, pending: related.pending, loose })
}

function inGroup(group: GroupNode, record: WorldRecord, place: Place): Place {
  return { ...place, scope: { scope: group.scope, record, outer: place.scope } }
}

function relatedTo(from: WorldRecord, group: GroupNode, place: Place, within: { from: Trace; to: Trace } | undefined) {
  const { world } = place
  if (group.by === 'sharing') return world.sharing(from, group.name)
  const relation = world.vocabulary.relations[group.of.ledger]![group.name]!
  const [start, end] = [within?.from.value as Value<'date'> | undefined, within?.to.value as Value<'date'> | undefined]
  if (within && (start === null || end === null)) return { ...world.related(from, relation), complete: false }
  return world.related(from, relation, within ? { from: start!, to: end! } : undefined)
}

/**
 * Narrows a group to the records before one of its own. A record whose place in the order is unknown might be among them,
 * unless the group's condition rules it out: until it is told, the group is not complete.
 */
function beforeOf({ records, complete }: Related, group: GroupNode, place: Place) {
  const { than } = group
  if (!than) return { records, complete, loose: undefined }
  const own = find(than.record, place)!
  const empty = (record: WorldRecord): Missing => ({ ledger: group.ledger, field: than.field, record: record.id, reason: 'empty' })
  const at = factOf(own, than.field)
  if (at === null) return { records: [], complete: false, loose: [empty(own)] }
  const others = records.filter(({ id }) => id !== own.id)
  const loose = others.filter((record) => {
    if (factOf(record, than.field) !== null) return false
    return !group.where || walk(group.where, inGroup(group, record, place)).value !== false
  })
  return {
    records: others.filter((record) => comesBefore(group, record, factOf(record, than.field), own, at)),
    complete: complete && loose.length === 0,
    loose: loose.map(empty),
  }
}

function comesBefore({ by, than }: GroupNode, record: WorldRecord, its: Value, own: WorldRecord, at: Known[keyof Known]): boolean {
  if (its === null) return false
  if (by === 'previous') return its === (at as bigint) - 1n
  if (than!.each && String(its).slice(0, 4) !== String(at).slice(0, 4)) return false
  return its < at || (its === at && record.id < own.id)
}

function find(node: RecordNode, place: Place): WorldRecord | undefined {
  if (node.at === 'scope') {
    let at: Scope | undefined = place.scope
    while (at && at.scope !== node.scope) at = at.outer
    return at?.record
  }
  const from = find(node.of, place)
  return from && place.world.one(from, place.world.vocabulary.relations[node.of.ledger]![node.relation]!)
}

function lies(value: Value, from: Value, to: Value): boolean | null {
  const after = value === null || from === null ? null : value >= from
  const before = value === null || to === null ? null : value <= to
  return both(after, before)
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  return a === false || b === false ? false : a === null || b === null ? null : true
}
