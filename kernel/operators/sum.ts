/** sum: the sum over the group; an unknown part, or a file that does not cover, leaves it unknown. */
import { type Expression, handle } from '../expression.ts'
import type { GroupMeaning } from '../meaning.ts'
import { allOf, anyOf, gathered, otherwise, unknown, unless, where } from '../sql-text.ts'
import type { Group, RecordOf, Vocabulary } from '../vocabulary.ts'
import { oneTerm } from './brackets.ts'
import { opened } from './groups.ts'

export function sum<V extends Vocabulary, K extends keyof V['ledgers'] & string, Of extends 'integer' | 'money'>(
  group: Group<V, K>,
  of: (of: RecordOf<V, K>) => Expression<Of>,
): Expression<Of> {
  const { node, body } = opened(group, of)
  return handle<Of>({ op: 'group', word: 'sum', kind: body!.node.kind, group: node, body: body!.node })
}

export const meaning: GroupMeaning = {
  memory: (items, complete) => {
    if (!complete || items.some(({ belongs, value }) => belongs === null || (belongs && value === null))) return null
    return items.reduce<bigint>((total, { belongs, value }) => (belongs ? total + (value as bigint) : total), 0n)
  },
  sql: (belongs, value) => ({
    aggregates: {
      total: `sum(${where(belongs, value.text)})`,
      open: gathered(anyOf([unknown(belongs), allOf([belongs, unknown(value.text)])])),
    },
    answer: (column, complete) => ({
      text: unless(anyOf([column('open'), otherwise(complete)]), `CAST(coalesce(${column('total')}, 0) AS BIGINT)`),
    }),
  }),
  words: {
    // 存款的存款余额 is 存款余额, and a sum of sums is one sum.
    zh: (group, body) => {
      const own = oneTerm(body)
      return `${body.startsWith(group) ? '' : `${group}的`}${own.endsWith('合计') ? own : `${own}合计`}`
    },
    en: (group, body) => (body.startsWith('the sum of ') ? `${body}, of all ${group}` : `the sum of ${oneTerm(body)} over ${group}`),
  },
  examples: [
    {
      items: [
        { belongs: true, value: { money: 300 } },
        { belongs: true, value: { money: 250 } },
      ],
      complete: true,
      gives: { money: 550 },
    },
    {
      items: [
        { belongs: true, value: { money: 300 } },
        { belongs: true, value: { money: null } },
      ],
      complete: true,
      gives: { money: null },
    },
    {
      items: [
        { belongs: true, value: { money: 300 } },
        { belongs: false, value: { money: null } },
      ],
      complete: true,
      gives: { money: 300 },
    },
    { items: [], complete: true, gives: { money: 0 } },
    { items: [{ belongs: true, value: { money: 300 } }], complete: false, gives: { money: null } },
    { items: [{ belongs: null, value: { integer: 3 } }], complete: true, gives: { integer: null } },
  ],
}
