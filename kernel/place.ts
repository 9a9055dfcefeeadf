/** Where an expression is read: for which record, inside which groups, on which day; and what words have said already. */
import { kept } from './kept.ts'
import type { Trace } from './trace.ts'
import type { Value } from './values.ts'
import type { World, WorldRecord } from './world.ts'

/** A record in scope, under the number by which the tree names it; `outer` is the group around it. */
export interface Place {
  readonly world: World
  readonly told: Told
  readonly scope: number
  readonly record: WorldRecord
  readonly outer: Place | undefined
  readonly day: Value<'date'>
  /** What words that read the day said on it. */
  readonly today: Words
}

/** By number of the word: what it said of each record. */
export type Words = (Map<WorldRecord, Trace> | undefined)[]

/** What words said already of records, so that a word many others call is asked once, and once for each day only where it reads the day. */
export class Told {
  readonly always: Words = []
  readonly #days = new Map<Value<'date'>, Words>()

  /** What was said on a day. */
  on(day: Value<'date'>): Words {
    return kept(this.#days, day, (): Words => [])
  }
}

/** Nothing told yet. */
export function toldOf(): Told {
  return new Told()
}

/** The outermost place: a record of which a rule or a word is asked. */
export function placeOf(record: WorldRecord, world: World, told: Told, day: Value<'date'>, today: Words = told.on(day)): Place {
  return { world, told, scope: 0, record, outer: undefined, day, today }
}

/** The same place on another day. */
export function onDay({ world, told, scope, record, outer }: Place, day: Value<'date'>): Place {
  return { world, told, scope, record, outer, day, today: told.on(day) }
}

/** A record of a group, inside a place. */
export function insideOf(outer: Place, scope: number, record: WorldRecord): Place {
  const { world, told, day, today } = outer
  return { world, told, scope, record, outer, day, today }
}
