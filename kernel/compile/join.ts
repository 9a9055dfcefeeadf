/** How a stage is joined to the record whose group it gathered. */
import type { GroupNode } from '../expression.ts'
import { kept } from '../kept.ts'
import { type Compilation, pathOf, relationOf, type Scopes } from './compilation.ts'
import { aliasOf, type Frame, type Path, quoted } from './frame.ts'
import type { Asked } from './gather.ts'
import { ownerKey } from './keys.ts'
import type { Stage } from './stage.ts'

/** The alias under which a stage is joined to the record asked about; joins it once. */
export function joined(c: Compilation, frame: Frame, stage: Stage, asked: Asked): string {
  return kept(frame.joined, `${stage.name} ${asked.parent}`, () => {
    const alias = `s${frame.joined.size + 1}`
    frame.joins.push({ alias, sql: `LEFT JOIN ${stage.name} AS ${alias} ON ${condition(c, frame, stage, alias, asked)}` })
    return alias
  })
}

function condition(c: Compilation, frame: Frame, stage: Stage, alias: string, { node, parent, scopes, day }: Asked): string {
  const { than } = node.group
  const own = (field: string) => columnAt(c, frame, parent, field)
  if (!than) return `${alias}.key = ${own(ownerKey(c, node, day))}`
  const owner = ownerOf(c, frame, node.group, scopes)
  if (stage.place) return `${alias}.key = ${owner} AND ${alias}.place = ${own(than.field)} - 1`
  if (!stage.each) return `${alias}.key = ${owner}`
  // Nothing is told where their owner is not there or the record's own place is unknown. A condition apart would make the engine compare every pair.
  return `${alias}.key = CASE WHEN ${owner} IS NOT NULL AND ${own(than.field)} IS NOT NULL THEN ${own(ownerKey(c, node, day))} END`
}

/** The key of the record to which those before one belong. */
const ownerOf = (c: Compilation, frame: Frame, group: GroupNode, scopes: Scopes): string =>
  columnAt(c, frame, pathOf(group.of, scopes), relationOf(c, group).key)

const columnAt = (c: Compilation, frame: Frame, path: Path, field: string): string =>
  `${aliasOf(frame, path, c.pack.vocabulary, c.run.table).alias}.${quoted(field)}`
