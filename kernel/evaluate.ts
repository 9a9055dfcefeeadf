/** The walk in memory: one record, one rule, its answer and how it came about. */
import type { RuleClause } from './clauses.ts'
import { dated } from './dated.ts'
import type { GroupNode, Node, RecordNode } from './expression.ts'
import { valueOn } from './figure.ts'
import { kept } from './kept.ts'
import type { GroupItem } from './meaning.ts'
import { isLacking } from './operators/known.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import { type Pack, partsOf } from './pack.ts'
import { type Item, type Missing, Trace } from './trace.ts'
import type { Known, Value } from './values.ts'
import { factOf, type Related, type World, type WorldRecord } from './world.ts'

export interface Outcome {
  readonly rule: RuleClause
  readonly record: WorldRecord
  readonly answer: Trace
  readonly amount?: Trace
  readonly atLeast?: Trace
  readonly received?: Trace
}

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
  readonly told: Told
}

/** What words said already of records, so that a word many others call is asked once. */
export type Told = Map<WorldRecord, Map<string, Trace>>

/** Nothing told yet. */
export function toldOf(): Told {
  return new Map()
}

/** Evaluates a rule for one record; `told` may be shared by the rules of one world and pack. `decided` is the run's deciding date, used where the ledger has none of its own. */
export function evaluate(pack: Pack, rule: RuleClause, record: WorldRecord, world: World, decided: string, told: Told = toldOf()): Outcome {
  const day = rule.deciding ? (factOf(record, rule.deciding) as Value<'date'>) : decided
  const place: Place = { pack, world, scope: { scope: 0, record, outer: undefined }, day, told }
  const outcome: { -readonly [K in keyof Outcome]?: Outcome[K] } = { rule, record }
  for (const [name, node] of Object.entries(partsOf(rule)))
    outcome[name as 'answer'] = name === 'answer' && pack.words.has(rule.key) ? ofWord(rule.key, record, place) : walk(node, place)
  return outcome as Outcome
}

/** Evaluates a bare expression at a place; used by tests and by examples. */
export function evaluateNode(pack: Pack, node: Node, record: WorldRecord, world: World, decided: Value<'date'>): Trace {
  return walk(node, { pack, world, scope: { scope: 0, record, outer: undefined }, day: decided, told: toldOf() })
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
      return new Trace(node, value, day, undefined, undefined, undefined, assumed)
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

/** What a word says of a record: asked once, and once for each day only where it reads the day. */
function ofWord(key: string, record: WorldRecord, place: Place): Trace {
  const word = place.pack.words.get(key)!
  const of = kept(place.told, record, () => new Map<string, Trace>())
  const name = dated(place.pack, word.is) ? `${key} ${place.day}` : key
  return kept(of, name, () => walk(word.is, { ...place, scope: { scope: 0, record, outer: undefined } }))
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
