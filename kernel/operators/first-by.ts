/** firstBy: the value of the record that comes first in an order; two firsts with different values cannot be told apart. */
import { type Expression, handle } from '../expression.ts'
import { compare, type GroupMeaning } from '../meaning.ts'
import { allOf, anyOf, gathered, otherwise, unknown, unless, where } from '../sql-text.ts'
import type { Kind } from '../values.ts'
import { type Group, type RecordOf, record, type Vocabulary } from '../vocabulary.ts'
import { opened } from './groups.ts'

export function firstBy<V extends Vocabulary, K extends keyof V['ledgers'] & string, Of extends Exclude<Kind, 'share'>, L extends string>(
  group: Group<V, K>,
  order: (of: RecordOf<V, K>) => Expression<'integer' | 'money' | 'date'>,
  of: (of: RecordOf<V, K>) => Expression<Of, L>,
): Expression<Of, L> {
  const { node, body } = opened(group, of)
  const by = order(record<V, K>(group.vocabulary, { at: 'scope', scope: node.scope, ledger: node.ledger }))
  const list = 'list' in body!.node ? body!.node.list : undefined
  return handle<Of, L>({
    op: 'group',
    word: 'firstBy',
    kind: body!.node.kind,
    group: node,
    body: body!.node,
    order: by.node,
    ...(list ? { list } : {}),
  })
}

export const meaning: GroupMeaning = {
  memory: (items, complete) => {
    if (!complete || items.some(({ belongs, order }) => belongs === null || (belongs && (order === null || order === undefined))))
      return null
    const inside = items.filter(({ belongs }) => belongs)
    if (inside.length === 0) return null
    const first = inside.map(({ order }) => order!).reduce((best, order) => (compare(order, best) < 0 ? order : best))
    const values = inside.filter(({ order }) => compare(order!, first) === 0).map(({ value }) => value)
    return values.every((value) => value !== null && values[0] !== null && compare(value, values[0]!) === 0) ? values[0]! : null
  },
  // One of the firsts, unless another first has another value: then it cannot be told which is meant.
  sql: (belongs, value, order, dialect) => {
    const by = where(belongs, order!.text)
    return {
      aggregates: {
        first: `min(${by})`,
        value: dialect.firstBy(value.text, by),
        values: dialect.pairs(order!.text, value.text, belongs),
        open: gathered(anyOf([unknown(belongs), allOf([belongs, unknown(order!.text)])])),
      },
      answer: (column, complete) => {
        const unlike = dialect.anyUnlike(column('values'), column('first'), column('value'))
        return { text: unless(anyOf([column('open'), unlike, otherwise(complete)]), column('value')) }
      },
    }
  },
  words: { zh: (group, body) => `${group}中最先一条的${body}`, en: (group, body) => `${body} of the first of ${group}` },
  examples: [
    {
      items: [
        { belongs: true, value: { integer: 7 }, order: { integer: 2 } },
        { belongs: true, value: { integer: 9 }, order: { integer: 1 } },
      ],
      complete: true,
      gives: { integer: 9 },
    },
    {
      items: [
        { belongs: true, value: { integer: 7 }, order: { integer: 1 } },
        { belongs: true, value: { integer: 9 }, order: { integer: 1 } },
      ],
      complete: true,
      gives: { integer: null },
    },
    { items: [{ belongs: true, value: { integer: null }, order: { integer: 1 } }], complete: true, gives: { integer: null } },
    { items: [], complete: true, gives: { integer: null } },
    {
      items: [
        { belongs: false, value: { integer: 1 }, order: { integer: 0 } },
        { belongs: true, value: { integer: 7 }, order: { integer: 2 } },
      ],
      complete: true,
      gives: { integer: 7 },
    },
    {
      items: [
        { belongs: null, value: { integer: 7 }, order: { integer: 1 } },
        { belongs: true, value: { integer: 9 }, order: { integer: 2 } },
      ],
      complete: true,
      gives: { integer: null },
    },
    { items: [{ belongs: true, value: { integer: 7 }, order: { integer: 1 } }], complete: false, gives: { integer: null } },
    { items: [{ belongs: true, value: { integer: 7 }, order: { integer: null } }], complete: true, gives: { integer: null } },
    {
      items: [
        { belongs: true, value: { integer: 7 }, order: { integer: 1 } },
        { belongs: true, value: { integer: 7 }, order: { integer: 1 } },
        { belongs: true, value: { integer: 9 }, order: { integer: 2 } },
      ],
      complete: true,
      gives: { integer: 7 },
    },
    {
      items: [
        { belongs: true, value: { integer: null }, order: { integer: 1 } },
        { belongs: true, value: { integer: 7 }, order: { integer: 1 } },
        { belongs: true, value: { integer: 9 }, order: { integer: 2 } },
      ],
      complete: true,
      gives: { integer: null },
    },
  ],
}
