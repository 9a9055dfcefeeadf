/** The walk in memory: one record, one rule, its answer and how it came about. */
import type { RuleClause } from './clauses.ts'
import type { Node } from './expression.ts'
import { kept } from './kept.ts'
import { type Pack, partsOf } from './pack.ts'
import { placeOf, type Told, toldOf } from './place.ts'
import { readerOf, wordReader } from './reader.ts'
import type { Reader, Trace } from './trace.ts'
import type { Value } from './values.ts'
import { factOf, type World, type WorldRecord } from './world.ts'

export { type Told, toldOf } from './place.ts'

export interface Outcome {
  readonly rule: RuleClause
  readonly record: WorldRecord
  readonly answer: Trace
  readonly amount?: Trace
  readonly atLeast?: Trace
  readonly received?: Trace
}

const partReaders = new WeakMap<Pack, Map<RuleClause, readonly (readonly [name: string, read: Reader])[]>>()

/** Evaluates a rule for one record; `told` may be shared by the rules of one world and pack. `decided` is the run's deciding date, used where the ledger has none of its own. */
export function evaluate(pack: Pack, rule: RuleClause, record: WorldRecord, world: World, decided: string, told: Told = toldOf()): Outcome {
  const day = rule.deciding ? (factOf(record, rule.deciding) as Value<'date'>) : decided
  const place = placeOf(record, world, told, day)
  const outcome: { -readonly [K in keyof Outcome]?: Outcome[K] } = { rule, record }
  for (const [name, read] of readersOf(pack, rule)) outcome[name as 'answer'] = read(place)
  return outcome as Outcome
}

/** A rule that is a word says what the word says. */
function readersOf(pack: Pack, rule: RuleClause): readonly (readonly [name: string, read: Reader])[] {
  const known = kept(partReaders, pack, () => new Map<RuleClause, readonly (readonly [string, Reader])[]>())
  return kept(known, rule, () =>
    Object.entries(partsOf(rule)).map(([name, node]): readonly [string, Reader] => {
      if (name !== 'answer' || !pack.words.has(rule.key)) return [name, readerOf(pack, node)]
      const ask = wordReader(pack, rule.key)
      return [name, (place) => ask(place.record, place)]
    }),
  )
}

/** Evaluates a bare expression at a place; used by tests and by examples. */
export function evaluateNode(pack: Pack, node: Node, record: WorldRecord, world: World, decided: Value<'date'>): Trace {
  return readerOf(pack, node)(placeOf(record, world, toldOf(), decided))
}
