/** Random well-typed expressions over the toy vocabulary: every word, every kind, groups inside groups, outer records, dates of records. */
import fc from 'fast-check'
import type { ValueClause } from '../clauses.ts'
import type { GroupNode, GroupOperator, Node, RecordNode, Than } from '../expression.ts'
import { type Kind, share } from '../values.ts'
import { days, figures, toy } from './toy-world.ts'

/** What a place in an expression may speak of: the records in scope, nearest first. */
interface Scope {
  readonly records: readonly RecordNode[]
  readonly depth: number
  readonly next: number
  /** Words that may be called of a record of their ledger. */
  readonly words: readonly ValueClause[]
}

type Any = fc.Arbitrary<Node>
const kinds = ['boolean', 'integer', 'money', 'share', 'date', 'code', 'text'] as const

/** A random expression of a kind about a record of a ledger. */
export function expression(ledger: string, kind: Kind, depth = 4, words: readonly ValueClause[] = []): Any {
  return of(kind, { records: [{ at: 'scope', scope: 0, ledger }], depth, next: 1, words })
}

/** A few random words about each ledger; the later ones may call the earlier. */
export const words: fc.Arbitrary<readonly ValueClause[]> = (['house', 'member', 'event', 'member', 'event', 'house'] as const).reduce(
  (made: fc.Arbitrary<readonly ValueClause[]>, ledger, at) =>
    made.chain((before) =>
      fc
        .constantFrom('boolean' as const, 'integer' as const, 'money' as const, 'date' as const, 'share' as const, 'code' as const)
        .chain((kind) => expression(ledger, kind, 2, before))
        .map((is): readonly ValueClause[] => [
          ...before,
          { clause: 'value', key: `word${at}`, article: 1, label: { zh: '词', en: 'word' }, of: ledger, is },
        ]),
    ),
  fc.constant([]),
)

function of(kind: Kind, scope: Scope): Any {
  const leaves = leavesOf(kind, scope)
  if (scope.depth <= 0) return fc.oneof(...leaves)
  const under = { ...scope, depth: scope.depth - 1 }
  return fc.oneof(
    { weight: 2, arbitrary: fc.oneof(...leaves) },
    { weight: 5, arbitrary: fc.constant(null).chain(() => fc.oneof(...wordsOf(kind, under))) },
  )
}

function leavesOf(kind: Kind, { records, words }: Scope): Any[] {
  const fields = records.flatMap(reachable).flatMap((record) =>
    Object.entries(toy.ledgers[record.ledger as 'house']!.fields as Record<string, { kind: Kind; list?: { list: string } }>)
      .filter(([, field]) => field.kind === kind)
      .map(([field, { list }]): Node => ({ op: 'field', kind, of: record, field, ...(list ? { list: list.list } : {}) })),
  )
  const figure = Object.values(figures)
    .filter((one) => one.kind === kind)
    .map((one): Node => one.node)
  const calls = records
    .flatMap(reachable)
    .flatMap((record) =>
      words
        .filter((word) => word.of === record.ledger && word.is.kind === kind)
        .map(({ key, is }): Node => ({ op: 'call', kind, value: key, of: record, ...('list' in is && is.list ? { list: is.list } : {}) })),
    )
  return [
    ...(calls.length > 0 ? [fc.constantFrom(...calls)] : []),
    ...(fields.length > 0 ? [fc.constantFrom(...fields)] : []),
    ...(figure.length > 0 ? [fc.constantFrom(...figure)] : []),
    constants[kind],
  ]
}

/** A record and what one step along its single relations reaches. */
function reachable(record: RecordNode): RecordNode[] {
  const table = toy.relations[record.ledger as 'member'] as Record<string, { many: boolean; ledger: string }>
  return [
    record,
    ...Object.entries(table).flatMap(([relation, { many, ledger }]): RecordNode[] =>
      many ? [] : [{ at: 'one', of: record, relation, ledger }],
    ),
  ]
}

const constant = (kind: Kind, value: fc.Arbitrary<unknown>, list?: string): Any =>
  value.map((known) => ({ op: 'constant', kind, value: known, ...(list ? { list } : {}) }) as Node)
const constants: Record<Kind, Any> = {
  boolean: constant('boolean', fc.boolean()),
  integer: constant('integer', fc.bigInt({ min: -3n, max: 5n })),
  money: constant('money', fc.bigInt({ min: -500n, max: 500n })),
  share: constant(
    'share',
    fc.tuple(fc.integer({ min: -3, max: 7 }), fc.integer({ min: 1, max: 9 })).map(([n, d]) => share(n, d)),
  ),
  date: constant('date', days),
  code: constant('code', fc.constantFrom('a', 'b', 'c'), 'grade'),
  text: constant('text', fc.constantFrom('a', 'b')),
}

type PlainNode = Extract<Node, { op: 'plain' }>
const plain = (word: PlainNode['word'], kind: Kind, args: Any[], more: Partial<PlainNode> = {}): Any =>
  fc.tuple(...args).map((made) => ({ op: 'plain', word, kind, args: made, ...more }) as Node)

function wordsOf(kind: Kind, scope: Scope): Any[] {
  const a = (other: Kind) => of(other, scope)
  const chosen = plain('choose', kind, [a('boolean'), a(kind), a(kind)], kind === 'code' ? { list: 'grade' } : {})
  const groups = groupWords(kind, scope)
  const versioned = plain('version', kind, [a(kind), a(kind)], {
    with: ['', '2018-12-31', '2019-01-01', '2019-12-30'],
    ...(kind === 'code' ? { list: 'grade' } : {}),
  })
  const dated =
    kind === 'share'
      ? []
      : [fc.tuple(fc.oneof(constants.date, a('date')), a(kind)).map(([date, body]): Node => ({ op: 'at', kind, date, body }))]
  switch (kind) {
    case 'boolean':
      return [
        fc.array(a('boolean'), { minLength: 0, maxLength: 3 }).map((args): Node => ({ op: 'plain', word: 'all', kind, args })),
        fc.array(a('boolean'), { minLength: 0, maxLength: 3 }).map((args): Node => ({ op: 'plain', word: 'any', kind, args })),
        plain('not', kind, [a('boolean')]),
        ...(['above', 'reaches', 'below', 'within'] as const).flatMap((word) =>
          (['integer', 'money', 'share', 'date'] as const).map((side) => plain(word, kind, [a(side), a(side)])),
        ),
        ...kinds.map((side) => plain('equals', kind, [a(side), a(side)])),
        fc.subarray(['a', 'b', 'c']).chain((codes) => plain('oneOf', kind, [a('code')], { with: codes, list: 'grade' })),
        fc.constantFrom(...kinds).chain((side) => plain('known', kind, [a(side)])),
        chosen,
        versioned,
        ...dated,
        ...groups,
        ...groups,
      ]
    case 'integer':
    case 'money':
      return [
        plain('plus', kind, [a(kind), a(kind)]),
        plain('minus', kind, [a(kind), a(kind), a(kind)]),
        plain('times', kind, [fc.oneof(...leavesOf(kind, scope)), fc.oneof(...leavesOf('integer', scope))]),
        plain('portion', kind, [fc.oneof(...leavesOf(kind, scope)), fc.oneof(...leavesOf('share', scope))]),
        plain('divided', kind, [a(kind), a('integer')]),
        plain('greatest', kind, [a(kind), a(kind)]),
        plain('least', kind, [a(kind), a(kind)]),
        ...(kind === 'integer'
          ? [plain('age', kind, [a('date')]), plain('yearOf', kind, [a('date')]), plain('daysBetween', kind, [a('date'), a('date')])]
          : []),
        ...(kind === 'money'
          ? [
              plain('bands', kind, [
                fc.oneof(...leavesOf('money', scope)),
                constant('money', fc.constant(0n)),
                constants.share,
                constant('money', fc.constant(200n)),
                constants.share,
              ]),
            ]
          : []),
        chosen,
        ...dated,
        ...groups,
      ]
    case 'share':
      return [
        fc.constantFrom('integer' as const, 'money' as const).chain((side) => plain('ratio', kind, [a(side), a(side)])),
        chosen,
        versioned,
      ]
    case 'date':
      return [
        plain('addDays', kind, [a('date'), constants.integer]),
        plain('addMonths', kind, [a('date'), constants.integer]),
        plain('startOfYear', kind, [a('date')]),
        plain('endOfYear', kind, [a('date')]),
        plain('decidingDate', kind, []),
        plain('greatest', kind, [a('date'), a('date')]),
        chosen,
        ...groups,
      ]
    default:
      return [chosen, versioned, ...dated, ...groups]
  }
}

/** The records before one of those to which it belongs, by each field that can tell an order. */
function orderedGroups(record: RecordNode): (Omit<GroupNode, 'scope' | 'than'> & { readonly than: Than })[] {
  const [relation, name] = record.ledger === 'event' ? ['subject', 'events'] : record.ledger === 'member' ? ['home', 'members'] : []
  if (!relation || !name) return []
  const [day, number] = record.ledger === 'event' ? ['day', 'number'] : ['born', 'years']
  const of: RecordNode = { at: 'one', of: record, relation, ledger: record.ledger === 'event' ? 'member' : 'house' }
  const group = { of, name, ledger: record.ledger }
  return [
    { ...group, by: 'before', than: { record, field: day!, each: 'year' } },
    { ...group, by: 'before', than: { record, field: day! } },
    { ...group, by: 'before', than: { record, field: number! } },
    { ...group, by: 'previous', than: { record, field: number! } },
  ]
}

/** Words over a group that can be opened from a record in scope. */
function groupWords(kind: Kind, scope: Scope): Any[] {
  const openable = scope.records.flatMap((record) => [
    ...Object.entries(toy.relations[record.ledger as 'house'] as Record<string, { many: boolean; ledger: string }>)
      .filter(([, { many }]) => many)
      .map(([name, { ledger }]) => ({ by: 'relation' as const, of: record, name, ledger })),
    ...(record.ledger === 'member' ? [{ by: 'sharing' as const, of: record, name: 'word', ledger: 'member' }] : []),
    ...orderedGroups(record),
  ])
  if (openable.length === 0) return []
  const words: GroupOperator[] =
    kind === 'boolean'
      ? ['some', 'every', 'none']
      : kind === 'integer'
        ? ['count', 'sum', 'smallest', 'largest', 'firstBy']
        : kind === 'money'
          ? ['sum', 'smallest', 'largest', 'firstBy']
          : kind === 'date'
            ? ['smallest', 'largest', 'firstBy']
            : ['firstBy']
  return [
    fc.constantFrom(...openable).chain((group) => {
      const record: RecordNode = { at: 'scope', scope: scope.next, ledger: group.ledger }
      // Outer records can be reached only from a relation's own side; a sharing group has no outer.
      const outer = 'than' in group ? group.than.record : group.of
      const reach = group.by !== 'sharing' && outer.at === 'scope' ? [record, outer] : [record]
      const inside: Scope = { records: reach, depth: scope.depth - 1, next: scope.next + 1, words: scope.words }
      return fc
        .record({
          word: fc.constantFrom(...words),
          body: of(kind, inside),
          order: of('integer', inside),
          where: fc.option(of('boolean', { ...inside, depth: 1 }), { nil: undefined }),
          within:
            group.ledger === 'event' ? fc.option(fc.tuple(constants.date, constants.date), { nil: undefined }) : fc.constant(undefined),
        })
        .map(
          ({ word, body, order, where, within }): Node => ({
            op: 'group',
            word,
            kind,
            group: {
              ...group,
              scope: scope.next,
              ...(where ? { where } : {}),
              ...(within ? { within: { field: 'day', from: within[0], to: within[1] } } : {}),
            },
            ...(word === 'count' ? {} : { body }),
            ...(word === 'firstBy' ? { order } : {}),
            ...(kind === 'code' ? { list: 'grade' } : {}),
          }),
        )
    }),
  ]
}
