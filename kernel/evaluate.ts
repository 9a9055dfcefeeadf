/** The walk in memory: one record, one rule, its answer and how it came about. */
import type { RuleClause } from './clauses.ts'
import type { GroupNode, Node, RecordNode } from './expression.ts'
import { valueOn } from './figure.ts'
import type { GroupItem } from './meaning.ts'
import { isLacking } from './operators/known.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import { inForce } from './operators/version.ts'
import { type Pack, partsOf } from './pack.ts'
import type { Known, Value } from './values.ts'
import { factOf, type Pending, type Related, type World, type WorldRecord } from './world.ts'

/** A fact that is not there: a field of a record, or a file that does not cover it, or a row still under review. */
export interface Missing {
  readonly ledger: string
  readonly field?: string
  readonly record?: string
  readonly reason: 'empty' | 'not-collected' | 'not-covered' | 'under-review' | 'no-record' | 'figure-unset'
  readonly pending?: readonly Pending[]
}

/** One step of a computation: the node, its value, what it was computed from. */
export interface Trace {
  readonly node: Node
  readonly value: Value
  readonly parts: readonly Trace[]
  readonly missing: readonly Missing[]
  /** Figures used whose value is an assumption. */
  readonly unconfirmed: readonly string[]
  /** The record a field was read from, or a word was asked of. */
  readonly record?: WorldRecord
  /** The records of a group with what was found of each. */
  readonly items?: readonly { readonly record: WorldRecord; readonly belongs: boolean | null; readonly trace?: Trace }[]
  readonly complete?: boolean
  readonly day?: Value<'date'>
}

export interface Outcome {
  readonly rule: RuleClause
  readonly record: WorldRecord
  readonly answer: Trace
  readonly amount?: Trace
  readonly atLeast?: Trace
  readonly received?: Trace
}

interface Place {
  readonly pack: Pack
  readonly world: World
  readonly scopes: ReadonlyMap<number, WorldRecord | undefined>
  readonly day: Value<'date'>
  readonly told: Told
}

/** What words said already of records, so that a word many others call is asked once. */
export type Told = Map<string, Trace>

/** Evaluates a rule for one record; `told` may be shared by the rules of one world and day. `decided` is the run's deciding date, used where the ledger has none of its own. */
export function evaluate(
  pack: Pack,
  rule: RuleClause,
  record: WorldRecord,
  world: World,
  decided: string,
  told: Told = new Map(),
): Outcome {
  const day = rule.deciding ? (factOf(record, rule.deciding) as Value<'date'>) : decided
  const place: Place = { pack, world, scopes: new Map([[0, record]]), day, told }
  const parts = Object.fromEntries(Object.entries(partsOf(rule)).map(([name, node]) => [name, walk(node, place)]))
  return { rule, record, ...(parts as { answer: Trace }) }
}

/** Evaluates a bare expression at a place; used by tests and by examples. */
export function evaluateNode(pack: Pack, node: Node, record: WorldRecord, world: World, decided: Value<'date'>): Trace {
  return walk(node, { pack, world, scopes: new Map([[0, record]]), day: decided, told: new Map() })
}

function walk(node: Node, place: Place): Trace {
  switch (node.op) {
    case 'constant':
      return { node, value: node.value, parts: [], missing: [], unconfirmed: [] }
    case 'field': {
      const record = find(node.of, place)
      const value = record ? factOf(record, node.field) : null
      const missing: Missing[] =
        value !== null
          ? []
          : [
              {
                ledger: node.of.ledger,
                field: node.field,
                ...(record ? { record: record.id } : {}),
                reason: record ? 'empty' : 'no-record',
              },
            ]
      return { node, value, parts: [], missing, unconfirmed: [], ...(record ? { record } : {}) }
    }
    case 'figure': {
      const figure = place.pack.figures.get(node.figure)!
      const dated = figure.values.length > 1 || figure.values[0]!.from !== undefined
      const held = place.day === null && dated ? undefined : valueOn(figure, place.day ?? '9999-12-31')
      const value = held?.value ?? null
      return {
        node,
        value,
        parts: [],
        missing: value === null ? [{ ledger: '', field: node.figure, reason: 'figure-unset' }] : [],
        unconfirmed: value !== null && held!.confidence === 'assumption' ? [node.figure] : [],
        day: place.day,
      }
    }
    case 'call': {
      const record = find(node.of, place)
      if (!record) return { node, value: null, parts: [], missing: [{ ledger: node.of.ledger, reason: 'no-record' }], unconfirmed: [] }
      const name = `${node.value} ${record.ledger} ${record.id} ${place.day}`
      const body = place.told.get(name) ?? walk(place.pack.words.get(node.value)!.is, { ...place, scopes: new Map([[0, record]]) })
      place.told.set(name, body)
      return { node, value: body.value, parts: [body], missing: body.missing, unconfirmed: body.unconfirmed, record }
    }
    case 'at': {
      const date = walk(node.date, place)
      const body = walk(node.body, { ...place, day: date.value as Value<'date'> })
      return summed(node, body.value, [date, body])
    }
    case 'plain': {
      const parts = node.args.map((arg) => walk(arg, place))
      const lacking = node.word === 'known' ? lackedBy(parts[0]!, place) : undefined
      if (lacking) return { node, value: null, parts, missing: [lacking], unconfirmed: [], day: place.day }
      const value = plainMeanings[node.word].memory(
        parts.map((part) => part.value),
        node,
        place.day,
      )
      return { ...summed(node, value, parts, place.day), day: place.day }
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

function walkGroup(node: Extract<Node, { op: 'group' }>, place: Place): Trace {
  const { group } = node
  const from = find(group.of, place)
  const within = group.within && { from: walk(group.within.from, place), to: walk(group.within.to, place) }
  const bounds = within ? [within.from, within.to] : []
  if (!from) return { node, value: null, parts: bounds, missing: [{ ledger: group.of.ledger, reason: 'no-record' }], unconfirmed: [] }
  const related = relatedTo(from, group, place, within)
  const { pending } = related
  const { records, complete, loose } = beforeOf(related, group, place)
  const items = records.map((record) => {
    const inside: Place = { ...place, scopes: new Map([...place.scopes, [group.scope, record]]) }
    const where = group.where && walk(group.where, inside)
    const inPeriod = within ? lies(factOf(record, group.within!.field), within.from.value, within.to.value) : true
    const belongs = both(where ? (where.value as boolean | null) : true, inPeriod)
    const trace = node.body && walk(node.body, inside)
    const order = node.order && walk(node.order, inside)
    return { record, belongs, where, trace, order }
  })
  const value = groupMeanings[node.word].memory(
    items.map(
      ({ belongs, trace, order }): GroupItem => ({ belongs, value: trace ? trace.value : true, ...(order ? { order: order.value } : {}) }),
    ),
    complete,
  )
  const missing: Missing[] = []
  if (value === null) {
    missing.push(...loose)
    if (!related.complete)
      missing.push({
        ledger: group.ledger,
        reason: pending.length > 0 ? 'under-review' : 'not-covered',
        ...(pending.length > 0 ? { pending } : {}),
      })
    for (const { belongs, where, trace, record } of items) {
      if (belongs === null) {
        missing.push(...(where?.missing ?? []))
        if (group.within && factOf(record, group.within.field) === null)
          missing.push({ ledger: group.ledger, field: group.within.field, record: record.id, reason: 'empty' })
      }
      if (belongs !== false && trace?.value === null) missing.push(...trace.missing)
    }
    for (const bound of bounds) missing.push(...bound.missing)
  }
  const unconfirmed = [
    ...new Set([...bounds, ...items.flatMap(({ where, trace }) => [where, trace])].flatMap((part) => part?.unconfirmed ?? [])),
  ]
  return {
    node,
    value,
    parts: bounds,
    missing: distinct(missing),
    unconfirmed,
    record: from,
    complete,
    items: items.map(({ record, belongs, trace }) => ({ record, belongs, ...(trace ? { trace } : {}) })),
    day: place.day,
  }
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
  if (!than) return { records, complete, loose: [] }
  const own = find(than.record, place)!
  const empty = (record: WorldRecord): Missing => ({ ledger: group.ledger, field: than.field, record: record.id, reason: 'empty' })
  const at = factOf(own, than.field)
  if (at === null) return { records: [], complete: false, loose: [empty(own)] }
  const others = records.filter(({ id }) => id !== own.id)
  const loose = others.filter((record) => {
    if (factOf(record, than.field) !== null) return false
    return !group.where || walk(group.where, { ...place, scopes: new Map([...place.scopes, [group.scope, record]]) }).value !== false
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
  if (node.at === 'scope') return place.scopes.get(node.scope)
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

/** The parts that decided the value: of an `all` that fails, the failing ones; otherwise all. */
export function decidingParts(node: Node, value: Value, parts: readonly Trace[], day: Value<'date'> = null): readonly Trace[] {
  if (node.op === 'plain' && node.word === 'version' && day !== null) return parts.filter((_, at) => at === inForce(node, day))
  if (node.op !== 'plain' || (node.word !== 'all' && node.word !== 'any')) return parts
  const decisive = node.word !== 'all'
  return value === decisive
    ? parts.filter((part) => part.value === decisive)
    : value === null
      ? parts.filter((part) => part.value === null)
      : parts
}

function summed(node: Node, value: Value, parts: readonly Trace[], day: Value<'date'> = null): Trace {
  const deciding = decidingParts(node, value, parts, day)
  const missing = value === null ? distinct(deciding.filter((part) => part.value === null).flatMap((part) => part.missing)) : []
  return { node, value, parts, missing, unconfirmed: [...new Set(deciding.flatMap((part) => part.unconfirmed))] }
}

function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [`${one.ledger}|${one.field}|${one.record}|${one.reason}`, one])).values()]
}
