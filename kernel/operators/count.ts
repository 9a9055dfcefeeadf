/** count: how many records there are; one that cannot be told, or a file that does not cover, leaves it unknown. */
import { handle, type Integer } from '../expression.ts'
import type { GroupMeaning } from '../meaning.ts'
import { anyOf, gathered, otherwise, unknown, unless } from '../sql-text.ts'
import type { Group, Vocabulary } from '../vocabulary.ts'
import { opened } from './groups.ts'

/** How many; a condition is given by `where`. */
export function count<V extends Vocabulary, K extends keyof V['ledgers'] & string>(group: Group<V, K>): Integer {
  const { node } = opened(group, undefined)
  return handle<'integer'>({ op: 'group', word: 'count', kind: 'integer', group: node })
}

export const meaning: GroupMeaning = {
  memory: (items, complete) =>
    !complete || items.some(({ belongs }) => belongs === null) ? null : BigInt(items.filter(({ belongs }) => belongs).length),
  sql: (belongs) => ({
    aggregates: {
      number: belongs === 'TRUE' ? 'count(*)' : `count(*) FILTER (WHERE ${belongs})`,
      open: gathered(unknown(belongs)),
    },
    answer: (column, complete) => ({
      text: unless(anyOf([column('open'), otherwise(complete)]), `coalesce(${column('number')}, 0)`),
    }),
  }),
  words: { zh: (group) => `${group}的数量`, en: (group) => `the number of ${group}` },
  examples: [
    {
      items: [
        { belongs: true, value: { boolean: true } },
        { belongs: false, value: { boolean: true } },
      ],
      complete: true,
      gives: { integer: 1 },
    },
    { items: [{ belongs: null, value: { boolean: true } }], complete: true, gives: { integer: null } },
    { items: [], complete: true, gives: { integer: 0 } },
    { items: [], complete: false, gives: { integer: null } },
  ],
}
