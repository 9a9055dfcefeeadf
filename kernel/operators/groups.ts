/** Groups of records: narrowed by a condition or a period, records that share a value, the record of the year before. */
import {
  type Day,
  type Expression,
  type GroupNode,
  type Integer,
  type Node,
  type RecordNode,
  type Truth,
  whileBuilding,
} from '../expression.ts'
import { freshScope, type Group, type Handle, type RecordOf, record, type Vocabulary } from '../vocabulary.ts'
import { all } from './all.ts'

type Keys<V extends Vocabulary> = keyof V['ledgers'] & string

/** Opens a group's record for an arrow: gives the numbered group and what the arrow built. */
export function opened<V extends Vocabulary, K extends Keys<V>, T>(
  group: Group<V, K>,
  arrow: ((of: RecordOf<V, K>) => T) | undefined,
): { node: GroupNode; body: T | undefined } {
  const scope = freshScope()
  const of = record<V, K>(group.vocabulary, { at: 'scope', scope, ledger: group.group.ledger })
  const narrowing = narrowings.get(group)
  const where = narrowing && narrowing.length > 0 ? all(...narrowing.map((test) => test(of as never))) : undefined
  const { within } = group.group
  const body = arrow?.(of)
  return { node: { ...group.group, scope, ...(where ? { where: where.node } : {}), ...(within ? { within } : {}) }, body }
}

// A narrowing is an arrow until a word opens the group, because each opening has a record of its own.
const narrowings = new WeakMap<object, readonly ((of: never) => Truth)[]>()

/** Only the records of which a condition holds. */
export function where<V extends Vocabulary, K extends Keys<V>>(group: Group<V, K>, test: (of: RecordOf<V, K>) => Truth): Group<V, K> {
  const narrowed = { ...group, group: group.group }
  narrowings.set(narrowed, [...(narrowings.get(group) ?? []), test as (of: never) => Truth])
  return narrowed
}

/** Only the records of a period, both days included, by one of their date fields; coverage is asked for that period. */
export function during<V extends Vocabulary, K extends Keys<V>>(
  group: Group<V, K>,
  by: (of: RecordOf<V, K>) => Day,
  from: Day,
  to: Day,
): Group<V, K> {
  // The field is only named here; a throw-away record finds which, outside the bookkeeping of made nodes.
  const { result } = whileBuilding(() => by(record<V, K>(group.vocabulary, { at: 'scope', scope: -1, ledger: group.group.ledger })))
  if (!isOwnField(result.node, { at: 'scope', scope: -1, ledger: group.group.ledger }))
    throw new Error('during: the second argument must name a date field of the group')
  const narrowed = { ...group, group: { ...group.group, within: { field: result.node.field, from: from.node, to: to.node } } }
  narrowings.set(narrowed, narrowings.get(group) ?? [])
  return narrowed
}

/** Only a field's name is kept, so a field of another record would be read as one of its own. */
function isOwnField(node: Node, of: RecordNode): node is Extract<Node, { op: 'field' }> {
  return node.op === 'field' && JSON.stringify(node.of) === JSON.stringify(of)
}

/** All records of the same ledger whose field has the same known value as this record's, itself among them. */
export function sharing<V extends Vocabulary, K extends Keys<V>>(of: Handle<V, K>, by: (of: RecordOf<V, K>) => Expression): Group<V, K> {
  const { record: node, vocabulary, ledger } = of.$
  const { result } = whileBuilding(() => by(record<V, K>(vocabulary, node)))
  if (!isOwnField(result.node, node)) throw new Error('sharing: the second argument must name a field of the record itself')
  return { group: { by: 'sharing', of: node, name: result.node.field, ledger }, vocabulary }
}

/**
 * Of the records to which one belongs (`s.subject.stays` for a stay `s`), those that come before it by a field; equal ones
 * come in the order of their ids. `each: 'year'`: only those of its calendar year. Unknown where its own field is.
 */
export function before<V extends Vocabulary, K extends Keys<V>>(
  group: Group<V, K>,
  than: Handle<V, K>,
  by: (of: RecordOf<V, K>) => Day | Integer,
  each?: 'year',
): Group<V, K> {
  return ordered(group, 'before', than, by, each)
}

/** Of the records to which one belongs, that of the year or batch before: whose number is one less. */
export function previous<V extends Vocabulary, K extends Keys<V>>(
  group: Group<V, K>,
  than: Handle<V, K>,
  by: (of: RecordOf<V, K>) => Integer,
): Group<V, K> {
  return ordered(group, 'previous', than, by)
}

function ordered<V extends Vocabulary, K extends Keys<V>>(
  group: Group<V, K>,
  word: 'before' | 'previous',
  than: Handle<V, K>,
  by: (of: RecordOf<V, K>) => Expression,
  each?: 'year',
): Group<V, K> {
  const { record: node, vocabulary, ledger } = than.$
  const { result } = whileBuilding(() => by(record<V, K>(vocabulary, node)))
  if (!isOwnField(result.node, node)) throw new Error(`${word}: the third argument must name a field of the record itself`)
  if (each && result.node.kind !== 'date') throw new Error(`${word}: only a date lies in a calendar year`)
  const { of, name } = group.group
  const many = vocabulary.relations[of.ledger]?.[name]
  const one = of.at === 'one' ? vocabulary.relations[ledger]?.[of.relation] : undefined
  const belongs = of.at === 'one' && JSON.stringify(of.of) === JSON.stringify(node) && one?.by === many?.by && one?.key === many?.key
  if (group.group.by !== 'relation' || !belongs)
    throw new Error(`${word}: the first argument must be the records to which the second belongs, reached through it`)
  const from = { record: node, field: result.node.field, ...(each ? { each } : {}) }
  const narrowed: Group<V, K> = { ...group, group: { ...group.group, by: word, than: from } }
  narrowings.set(narrowed, narrowings.get(group) ?? [])
  return narrowed
}
