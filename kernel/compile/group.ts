/** Groups in SQL: gathered once in a stage, joined to whom they belong, and read from its aggregates. */
import type { GroupOperation } from '../meaning.ts'
import { groupMeanings } from '../operators/meanings.ts'
import { allOf, told } from '../sql-text.ts'
import { type Compilation, type Day, fieldOf, pathOf, type Scopes } from './compilation.ts'
import { completePiece } from './complete.ts'
import { columnOf, type Frame, named, type Piece } from './frame.ts'
import { type Asked, aggregateOf, gathered, withoutPlace } from './gather.ts'
import { joined } from './join.ts'
import { anchorOf } from './keys.ts'

/** What a group word says, read from the stage that gathers its records. */
export function groupPiece(c: Compilation, frame: Frame, node: GroupOperation, scopes: Scopes, day: Day): Piece {
  const { group } = node
  const asked: Asked = { node, parent: pathOf(anchorOf(group), scopes), scopes, day }
  const { stage, inside } = gathered(c, asked)
  const { aggregates, answer } = groupMeanings[node.word].sql(inside.belongs, inside.value, inside.order, c.run.dialect)
  const alias = joined(c, frame, stage, asked)
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
    const own = told(fieldOf(c, frame, asked.parent, group.than.field).text)
    const apart = inside.placeless ? { stage, sql: inside.placeless } : withoutPlace(c, asked)
    const placeless = columnOf(frame, `${joined(c, frame, apart.stage, asked)}.${aggregateOf(apart.stage, apart.sql)}`)
    return [own, `NOT coalesce(${placeless.text}, FALSE)`]
  }
}
