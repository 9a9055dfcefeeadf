/** The inside of a group: whether a row belongs, its value and its order, over the rows of the group's own ledger. */
import type { GroupNode } from '../expression.ts'
import type { GroupOperation, Sql } from '../meaning.ts'
import { allOf } from '../sql-text.ts'
import { type Compilation, type Day, fieldOf, relationOf, type Scopes } from './compilation.ts'
import { columnOf, type Frame, named, type Path, quoted } from './frame.ts'
import { anchorOf, running as isRunning, usesOuter } from './keys.ts'

/** What a group asks of its rows, as SQL over their frame. */
export interface Inside {
  readonly belongs: string
  /** The group's own condition. */
  readonly narrowed: string | undefined
  readonly value: Sql
  readonly order: Sql | undefined
  readonly inside: Scopes
  readonly insideDay: Day
  /** The aggregate that tells whether a row without a place in the order may belong, where the rows are not in one window. */
  readonly placeless?: string
}

/** Whether a record belongs, its value and its order, as columns of the group's own frame. */
export function insideOf(
  c: Compilation,
  frame: Frame,
  node: GroupOperation,
  parent: Path,
  scopes: Scopes,
  day: Day,
  running = isRunning(c, node, day),
): Inside {
  const { group } = node
  const relation = group.by === 'sharing' ? undefined : relationOf(c, group)
  // Outer records are reached from the group's own record, through the record whose group it is.
  const moved = (path: Path): Path | undefined =>
    path === parent ? '^' : path.startsWith(`${parent}>`) ? `^${path.slice(parent.length)}` : undefined
  const inside = new Map<number, Path>([[group.scope, 'row']])
  for (const [scope, path] of scopes) {
    const to = moved(path)
    if (to !== undefined) inside.set(scope, to)
  }
  const insideDay = movedDay(day, moved)
  if (relation && !frame.aliases.has('^') && (group.than ? !running : usesOuter(c, node, day))) {
    const { ledger } = anchorOf(group)
    const on = `up.${quoted(group.than ? relation.by : relation.key)} = r.${quoted(relation.by)}`
    frame.joins.push({ alias: 'up', sql: `JOIN ${c.run.table(ledger)} AS up ON ${on}` })
    frame.aliases.set('^', { alias: 'up', ledger })
  }
  const conditions: string[] = []
  if (relation?.only) conditions.push(fieldOf(c, frame, 'row', relation.only).text)
  if (group.within) {
    const by = fieldOf(c, frame, 'row', group.within.field)
    const [from, to] = [group.within.from, group.within.to].map((bound) => c.piece(frame, bound, inside, insideDay))
    conditions.push(`${by.text} >= ${from!.text}`, `${by.text} <= ${to!.text}`)
  }
  const narrowed = group.where && named(frame, c.piece(frame, group.where, inside, insideDay)).text
  if (narrowed) conditions.push(narrowed)
  const value = node.body ? named(frame, c.piece(frame, node.body, inside, insideDay)) : { text: 'TRUE', depth: 0 }
  const order = node.order && named(frame, c.piece(frame, node.order, inside, insideDay))
  const belongs = allOf(conditions)
  if (!group.than || running) return { belongs, narrowed, value, order, inside, insideDay }
  const at = fieldOf(c, frame, 'row', group.than.field).text
  return {
    belongs: allOf([comesBefore(c, frame, group), belongs]),
    narrowed,
    value,
    order,
    inside,
    insideDay,
    // A record whose place in the order is unknown is never among those before; it leaves the group open instead, unless the group's condition rules it out.
    placeless: `bool_or(${allOf([`${at} IS NULL`, maybe(narrowed)])})`,
  }
}

/** That a condition is not known to fail. */
export const maybe = (condition: string | undefined): string => (condition ? `${condition} IS DISTINCT FROM FALSE` : 'TRUE')

/** Whether a row comes before the record it is joined with. */
function comesBefore(c: Compilation, frame: Frame, { by, than }: GroupNode): string {
  const [its, at] = [fieldOf(c, frame, 'row', than!.field).text, fieldOf(c, frame, '^', than!.field).text]
  if (by === 'previous') return `coalesce(${its} = ${at} - 1, FALSE)`
  const { asText, yearOf } = c.run.dialect
  const [id, own] = [columnOf(frame, 'r.id').text, columnOf(frame, 'up.id').text]
  const year = than!.each ? ` AND ${yearOf(its)} = ${yearOf(at)}` : ''
  return `coalesce((${its} < ${at} OR (${its} = ${at} AND ${asText(id)} < ${asText(own)}))${year}, FALSE)`
}

function movedDay(day: Day, moved: (path: Path) => Path | undefined): Day {
  if ('fixed' in day) return day
  const scopes = new Map<number, Path>()
  for (const [scope, path] of day.scopes) {
    const to = moved(path)
    if (to !== undefined) scopes.set(scope, to)
  }
  return { node: day.node, scopes, outer: movedDay(day.outer, moved) }
}
