/** How a pack's expressions are read in memory: each node is made into one function, once, and parts that cannot change a value are left until somebody asks. */
import { dated, ofRecord } from './dated.ts'
import type { Node, RecordNode } from './expression.ts'
import { valueOn } from './figure.ts'
import { groupReader } from './group-reader.ts'
import { kept } from './kept.ts'
import { isLacking } from './operators/known.ts'
import { plainMeanings } from './operators/meanings.ts'
import type { Pack } from './pack.ts'
import { onDay, type Place, placeOf } from './place.ts'
import { type Missing, type Reader, Trace } from './trace.ts'
import type { Value } from './values.ts'
import { factOf, type WorldRecord } from './world.ts'

const readers = new WeakMap<Pack, Map<Node, Reader>>()
const words = new WeakMap<Pack, Map<string, WordReader>>()

/** Reads a word for a record, as a place's day and world have it. */
export type WordReader = (record: WorldRecord, place: Place) => Trace

/** How a node of a pack is read. */
export function readerOf(pack: Pack, node: Node): Reader {
  const known = kept(readers, pack, () => new Map<Node, Reader>())
  return kept(known, node, () => (ofRecord(node) ? made(pack, node) : readOnce(dated(pack, node), made(pack, node))))
}

/** What a word says of a record: asked once, and once for each day only where it reads the day. */
export function wordReader(pack: Pack, key: string): WordReader {
  const known = kept(words, pack, () => new Map<string, WordReader>())
  return kept(known, key, () => {
    const { is } = pack.words.get(key)!
    const number = known.size
    const readsDay = dated(pack, is)
    let read: Reader | undefined
    return (record, { world, told, day, today }) => {
      const said = readsDay ? today : told.always
      let of = said[number]
      if (!of) {
        of = new Map()
        said[number] = of
      }
      const before = of.get(record)
      if (before) return before
      read ??= readerOf(pack, is)
      const trace = read(placeOf(record, world, told, day, today))
      of.set(record, trace)
      return trace
    }
  })
}

function made(pack: Pack, node: Node): Reader {
  switch (node.op) {
    case 'constant':
      return ({ day }) => new Trace(node, node.value, day)
    case 'field': {
      const find = finderOf(pack, node.of)
      return (place) => {
        const record = find(place)
        return new Trace(node, record ? factOf(record, node.field) : null, place.day, undefined, record)
      }
    }
    case 'figure':
      return figureReader(pack, node)
    case 'call': {
      const find = finderOf(pack, node.of)
      const ask = wordReader(pack, node.value)
      return (place) => {
        const record = find(place)
        if (!record) return new Trace(node, null, place.day)
        const body = ask(record, place)
        return new Trace(node, body.value, place.day, [body], record)
      }
    }
    case 'at': {
      const [date, body] = [readerOf(pack, node.date), readerOf(pack, node.body)]
      return (place) => {
        const day = date(place)
        const then = body(onDay(place, day.value as Value<'date'>))
        return new Trace(node, then.value, null, [day, then])
      }
    }
    case 'plain':
      return plainReader(pack, node)
    case 'group':
      return groupReader(pack, node)
  }
}

/** What asks no record is the same everywhere, on one day: it is read once. */
function readOnce(readsDay: boolean, read: Reader): Reader {
  let [day, found]: [Value<'date'>, Trace | undefined] = [null, undefined]
  return (place) => {
    if (!found || (readsDay && place.day !== day)) {
      day = place.day
      found = read({ ...place, day: readsDay ? day : null })
    }
    return found
  }
}

function figureReader(pack: Pack, node: Extract<Node, { op: 'figure' }>): Reader {
  const figure = pack.figures.get(node.figure)!
  const readsDay = dated(pack, node)
  return ({ day }) => {
    const held = day === null && readsDay ? undefined : valueOn(figure, day ?? '9999-12-31')
    const value = held?.value ?? null
    const assumed = value !== null && held!.confidence === 'assumption'
    return new Trace(node, value, day, undefined, undefined, assumed ? { assumed } : undefined)
  }
}

function plainReader(pack: Pack, node: Extract<Node, { op: 'plain' }>): Reader {
  const args = node.args.map((arg) => readerOf(pack, arg))
  const { memory, decides } = plainMeanings[node.word]
  if (node.word === 'known') return knownReader(pack, node, args[0]!)
  // A meaning keeps nothing of its arguments, so one list serves every reading.
  const values: Value[] = args.map(() => null)
  const meant = (parts: readonly Trace[], day: Value<'date'>): Value => {
    for (let at = 0; at < parts.length; at++) values[at] = parts[at]!.value
    return memory(values, node, day)
  }
  if (decides === undefined)
    return (place) => {
      const parts = new Array<Trace>(args.length)
      for (let at = 0; at < args.length; at++) parts[at] = args[at]!(place)
      return new Trace(node, meant(parts, place.day), place.day, parts)
    }
  return (place) => {
    const parts = new Array<Trace>(args.length)
    for (let at = 0; at < args.length; at++) {
      const part = args[at]!(place)
      parts[at] = part
      if (part.value !== decides) continue
      const rest = at + 1 < args.length ? { rest: { from: at + 1, readers: args, place } } : undefined
      return new Trace(node, memory([decides], node, place.day), place.day, parts, undefined, rest)
    }
    return new Trace(node, meant(parts, place.day), place.day, parts)
  }
}

function knownReader(pack: Pack, node: Extract<Node, { op: 'plain' }>, arg: Reader): Reader {
  return (place) => {
    const part = arg(place)
    const lacking = lackedBy(pack, part)
    if (lacking) return new Trace(node, null, place.day, [part], undefined, { loose: [lacking] })
    return new Trace(node, plainMeanings.known.memory([part.value], node, place.day), place.day, [part])
  }
}

/** An empty field that the record's source has no column for. */
function lackedBy({ vocabulary }: Pack, { node, value, record }: Trace): Missing | undefined {
  if (node.op !== 'field' || value !== null || !record) return undefined
  const lacks = vocabulary.ledgers[record.ledger]?.lacks
  if (!lacks || !isLacking(factOf(record, lacks), node.field)) return undefined
  return { ledger: record.ledger, field: node.field, record: record.id, reason: 'not-collected' }
}

/** Finds the record that a tree names. */
export function finderOf(pack: Pack, node: RecordNode): (place: Place) => WorldRecord | undefined {
  if (node.at === 'scope') {
    const { scope } = node
    return (place) => {
      let at: Place | undefined = place
      while (at && at.scope !== scope) at = at.outer
      return at?.record
    }
  }
  const find = finderOf(pack, node.of)
  const relation = pack.vocabulary.relations[node.of.ledger]![node.relation]!
  return (place) => {
    const from = find(place)
    return from && place.world.one(from, relation)
  }
}
