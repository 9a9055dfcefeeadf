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
import { openStage, type Stage, windowOf } from './stage.ts'

/** What a group word says, read from the stage that gathers its records. */
export function groupPiece(c: Compilation, frame: Frame, node: GroupOperation, scopes: Scopes, day: Day): Piece {
  const { group } = node
  const parent = pathOf(anchorOf(group), scopes)
  const meaning = groupMeanings[node.word]
  const stage = stageFor(c, node, parent, scopes, day)
  const inside = insideOf(c, stage.frame, node, parent, scopes, day)
  const { aggregates, answer } = meaning.sql(inside.belongs, inside.value, inside.order, c.run.dialect)
  const alias = joinStage(c, frame, stage, parent, ownerKey(c, node, day), ownerIf(c, frame, group, scopes))
  const columns = new Map<string, string>()
  for (const [name, sql] of Object.entries({ ...aggregates, ...(inside.loose ? { loose: inside.loose } : {}) })) {
    const loose = name === 'loose'
    if (sql === 'FALSE') {
      columns.set(name, sql)
      continue
    }
    // Equal texts over one frame mean the same, whichever words wrote them.
    const made = kept(stage.aggregates, `${loose} ${sql}`, () => ({ name: `a${stage.aggregates.size}`, sql, loose }))
    columns.set(name, made.name)
  }
  const column = (name: string) => {
    const made = columns.get(name)!
    return made === 'FALSE' ? made : columnOf(frame, `${alias}.${made}`).text
  }
  const { text, depth } = completePiece(c, frame, group, pathOf(group.of, scopes), scopes, day)
  const ordered = group.than ? [told(fieldOf(c, frame, parent, group.than.field).text), `NOT coalesce(${column('loose')}, FALSE)`] : []
  return named(frame, { ...answer(column, allOf([text, ...ordered])), depth })
}

/** The stage that can hold a group's aggregates: one over its edge, above all stages its own record needs. */
function stageFor(c: Compilation, node: GroupOperation, parent: Path, scopes: Scopes, day: Day): Stage {
  const { group } = node
  const trial = openStage(c, group)
  insideOf(c, trial, node, parent, scopes, day)
  const level = trial.level + 1
  const edge = group.by === 'sharing' ? `${group.ledger} sharing ${group.name}` : `${group.of.ledger}.${group.name}`
  const order = group.than ? ` ${group.by} by ${group.than.field} ${group.than.each ?? ''}` : ''
  const name = `${edge}${order}${usesOuter(c, node, day) ? ' of each' : ''}#${level}`
  let stage = c.stages.get(name)
  if (!stage) {
    stage = {
      name: `stage_${c.stages.size + 1}`,
      level,
      key: keyOf(c, node, day),
      ...(running(c, node, day) ? { window: windowOf(c, group) } : {}),
      frame: openStage(c, group),
      aggregates: new Map(),
    }
    c.stages.set(name, stage)
  }
  return stage
}

function joinStage(c: Compilation, frame: Frame, stage: Stage, parent: Path, key: string, only?: string): string {
  const name = `${stage.name} ${parent}`
  const known = frame.joined.get(name)
  frame.level = Math.max(frame.level, stage.level)
  if (known) return known
  const { alias } = aliasOf(frame, parent, c.pack.vocabulary, c.run.table)
  const made = `s${frame.joined.size + 1}`
  const owner = `${alias}.${quoted(key)}`
  // A further condition in the join itself would make the engine compare every pair.
  frame.joins.push(`LEFT JOIN ${stage.name} AS ${made} ON ${made}.key = ${only ? `CASE WHEN ${only} THEN ${owner} END` : owner}`)
  frame.joined.set(name, made)
  return made
}

/** Records before one are asked of the record they all belong to: where that is not there, or one's own place is unknown, nothing can be told. */
function ownerIf(c: Compilation, frame: Frame, group: GroupNode, scopes: Scopes): string | undefined {
  if (!group.than) return undefined
  const { alias } = aliasOf(frame, pathOf(group.of, scopes), c.pack.vocabulary, c.run.table)
  const { alias: own } = aliasOf(frame, pathOf(anchorOf(group), scopes), c.pack.vocabulary, c.run.table)
  return `${alias}.${quoted(relationOf(c, group).key)} IS NOT NULL AND ${own}.${quoted(group.than.field)} IS NOT NULL`
}
