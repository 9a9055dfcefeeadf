/** Which stage gathers the records of a group: one for each edge and each way of gathering along it. */
import { kept } from '../kept.ts'
import type { GroupOperation } from '../meaning.ts'
import { type Compilation, type Day, relationOf, type Scopes } from './compilation.ts'
import { type Path, quoted } from './frame.ts'
import { type Inside, insideOf, maybe } from './inside.ts'
import { keyOf, running, usesOuter } from './keys.ts'
import { levelOf } from './level.ts'
import { openStage, type Stage, windowOf } from './stage.ts'

/** A group as it is asked for: of which record, on which day. */
export interface Asked {
  readonly node: GroupOperation
  readonly parent: Path
  readonly scopes: Scopes
  readonly day: Day
}

/** How a stage gathers: its name among those over the same edge, and what it takes and keys. */
type Way = Pick<Stage, 'key' | 'place' | 'each' | 'filter' | 'window'> & { readonly called: string }

/** The stage that holds a group's aggregates, and the group's inside over the stage's rows. */
export function gathered(c: Compilation, asked: Asked): { stage: Stage; inside: Inside } {
  return stageOf(c, asked, wayOf(c, asked))
}

/** For records before one: the stage of those without a place in the order, and the aggregate that tells whether one may belong. */
export function withoutPlace(c: Compilation, asked: Asked): { stage: Stage; sql: string } {
  const { group } = asked.node
  const [by, place] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(group.than!.field)}`]
  const way: Way = { called: `without ${group.than!.field}`, key: by, each: false, filter: `${by} IS NOT NULL AND ${place} IS NULL` }
  const { stage, inside } = stageOf(c, asked, way)
  return { stage, sql: `bool_or(${maybe(inside.narrowed)})` }
}

function wayOf(c: Compilation, { node, day }: Asked): Way {
  const { group } = node
  const key = keyOf(c, node, day)
  const each = usesOuter(c, node, day) ? ' of each' : ''
  if (!group.than) return { called: each, key, each: false, filter: `${key} IS NOT NULL` }
  const called = `${group.by} by ${group.than.field} ${group.than.each ?? ''}${each}`
  if (!running(c, node, day)) return { called, key, each: true, filter: `${key} IS NOT NULL` }
  const [by, place] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(group.than.field)}`]
  const filter = `${by} IS NOT NULL AND ${place} IS NOT NULL`
  return group.by === 'previous'
    ? { called, key: by, place, each: false, filter }
    : { called, key, each: true, window: windowOf(c, group), filter }
}

function stageOf(c: Compilation, { node, parent, scopes, day }: Asked, { called, ...way }: Way): { stage: Stage; inside: Inside } {
  const { group } = node
  const level = levelOf(c.pack, node, day)
  const edge = group.by === 'sharing' ? `${group.ledger} sharing ${group.name}` : `${group.of.ledger}.${group.name}`
  const name = `${edge} ${called}#${level}`
  const frame = c.stages.get(name)?.frame ?? openStage(c, group)
  // The stages that its own records need are made first, so that they are numbered in the order in which they run.
  const inside = insideOf(c, frame, node, parent, scopes, day)
  const stage = kept(c.stages, name, () => ({ name: `stage_${c.stages.size + 1}`, level, ...way, frame, aggregates: new Map() }))
  return { stage, inside }
}

/** The column of an aggregate in a stage; equal texts over one frame mean the same, whichever words wrote them. */
export const aggregateOf = (stage: Stage, sql: string): string => kept(stage.aggregates, sql, () => `a${stage.aggregates.size}`)
