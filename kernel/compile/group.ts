/** Groups in SQL: gathered once in a stage, joined to whom they belong, and read from its aggregates. */
import type { GroupNode } from '../expression.ts'
import { kept } from '../kept.ts'
import type { GroupOperation } from '../meaning.ts'
import { groupMeanings } from '../operators/meanings.ts'
import { allOf, told } from '../sql-text.ts'
import { type Compilation, type Day, fieldOf, pathOf, relationOf, type Scopes } from './compilation.ts'
import { completePiece } from './complete.ts'
import { aliasOf, columnOf, type Frame, named, type Path, type Piece, quoted } from './frame.ts'
import { insideOf } from './inside.ts'
import { anchorOf, keyOf, ownerKey, running, usesOuter } from './keys.ts'
import { aggregateOf, openStage, type Stage, windowOf } from './stage.ts'

/** What a group word says, read from the stage that gathers its records. */
export function groupPiece(c: Compilation, frame: Frame, node: GroupOperation, scopes: Scopes, day: Day): Piece {
  const { group } = node
  const parent = pathOf(anchorOf(group), scopes)
  const stage = stageFor(c, node, parent, scopes, day)
  const inside = insideOf(c, stage.frame, node, parent, scopes, day)
  const { aggregates, answer } = groupMeanings[node.word].sql(inside.belongs, inside.value, inside.order, c.run.dialect)
  const alias = joinStage(frame, stage, parent, joinedBy(c, frame, node, stage, parent, scopes, day))
  const columns = new Map(Object.entries(aggregates).map(([name, sql]) => [name, sql === 'FALSE' ? undefined : aggregateOf(stage, sql)]))
  const column = (name: string) => {
    const made = columns.get(name)
    return made ? columnOf(frame, `${alias}.${made}`).text : 'FALSE'
  }
  const { text, depth } = completePiece(c, frame, group, pathOf(group.of, scopes), scopes, day)
  return named(frame, { ...answer(column, allOf([text, ...inOrder()])), depth })

  /** What is asked of an order: one's own place is known, and no record that may belong has none. */
  function inOrder(): string[] {
    if (!group.than) return []
    const own = told(fieldOf(c, frame, parent, group.than.field).text)
    const placeless = inside.placeless ? columnOf(frame, `${alias}.${aggregateOf(stage, inside.placeless)}`).text : withoutPlace()
    return [own, `NOT coalesce(${placeless}, FALSE)`]
  }

  function withoutPlace(): string {
    const { than } = group
    const [by, field] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(than!.field)}`]
    const apart = keptStage(c, node, parent, scopes, day, {
      name: `without ${than!.field}`,
      key: by,
      filter: `${by} IS NOT NULL AND ${field} IS NULL`,
    })
    const { belongs } = insideOf(c, apart.frame, node, parent, scopes, day)
    const owner = joinStage(frame, apart, parent, (of) => `${of}.key = ${ownerOf(c, frame, group, scopes)}`)
    return columnOf(
      frame,
      `${owner}.${aggregateOf(apart, belongs === 'TRUE' ? 'bool_or(TRUE)' : `bool_or(${belongs} IS DISTINCT FROM FALSE)`)}`,
    ).text
  }
}

/** The stage that can hold a group's aggregates. */
function stageFor(c: Compilation, node: GroupOperation, parent: Path, scopes: Scopes, day: Day): Stage {
  const { group } = node
  const key = keyOf(c, node, day)
  const each = usesOuter(c, node, day) ? ' of each' : ''
  if (!group.than) return keptStage(c, node, parent, scopes, day, { name: each, key, filter: `${key} IS NOT NULL` })
  const name = `${group.by} by ${group.than.field} ${group.than.each ?? ''}${each}`
  if (!running(c, node, day)) return keptStage(c, node, parent, scopes, day, { name, key, filter: `${key} IS NOT NULL` })
  const [by, place] = [`r.${quoted(relationOf(c, group).by)}`, `r.${quoted(group.than.field)}`]
  const filter = `${by} IS NOT NULL AND ${place} IS NOT NULL`
  return group.by === 'previous'
    ? keptStage(c, node, parent, scopes, day, { name, key: by, place, filter })
    : keptStage(c, node, parent, scopes, day, { name, key, window: windowOf(c, group), filter })
}

/** The stage over a group's edge that gathers in one way, above all stages its own records need; made when first asked for. */
function keptStage(
  c: Compilation,
  node: GroupOperation,
  parent: Path,
  scopes: Scopes,
  day: Day,
  { name, ...way }: Pick<Stage, 'name' | 'key' | 'place' | 'filter' | 'window'>,
): Stage {
  const { group } = node
  const trial = openStage(c, group)
  insideOf(c, trial, node, parent, scopes, day)
  const level = trial.level + 1
  const edge = group.by === 'sharing' ? `${group.ledger} sharing ${group.name}` : `${group.of.ledger}.${group.name}`
  return kept(c.stages, `${edge} ${name}#${level}`, () => ({
    name: `stage_${c.stages.size + 1}`,
    level,
    ...way,
    frame: openStage(c, group),
    aggregates: new Map(),
  }))
}

/** Joins a stage to the record at a path, once; gives its alias. */
function joinStage(frame: Frame, stage: Stage, parent: Path, on: (alias: string) => string): string {
  frame.level = Math.max(frame.level, stage.level)
  return kept(frame.joined, `${stage.name} ${parent}`, () => {
    const condition = on('?')
    const alias = `s${frame.joined.size + 1}`
    frame.joins.push(`LEFT JOIN ${stage.name} AS ${alias} ON ${condition.replaceAll('?', alias)}`)
    return alias
  })
}

/** How a stage's rows answer to the record at a path. */
function joinedBy(c: Compilation, frame: Frame, node: GroupOperation, stage: Stage, parent: Path, scopes: Scopes, day: Day) {
  const { group } = node
  return (alias: string): string => {
    const own = (field: string) => `${aliasOf(frame, parent, c.pack.vocabulary, c.run.table).alias}.${quoted(field)}`
    if (stage.place) return `${alias}.key = ${ownerOf(c, frame, group, scopes)} AND ${alias}.place = ${own(group.than!.field)} - 1`
    const key = own(ownerKey(c, node, day))
    if (!group.than) return `${alias}.key = ${key}`
    // Nothing is told where their owner is not there or the record's own place is unknown. A condition apart would make the engine compare every pair.
    const there = `${ownerOf(c, frame, group, scopes)} IS NOT NULL AND ${own(group.than.field)} IS NOT NULL`
    return `${alias}.key = CASE WHEN ${there} THEN ${key} END`
  }
}

/** The key of the record to which those before one belong. */
function ownerOf(c: Compilation, frame: Frame, group: GroupNode, scopes: Scopes): string {
  return `${aliasOf(frame, pathOf(group.of, scopes), c.pack.vocabulary, c.run.table).alias}.${quoted(relationOf(c, group).key)}`
}
