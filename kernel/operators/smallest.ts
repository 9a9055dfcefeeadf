/** smallest: the smallest value in the group; unknown where the group is empty or a part of it unknown. */
import type { Expression } from '../expression.ts'
import { handle } from '../expression.ts'
import type { GroupMeaning } from '../meaning.ts'
import { allOf, anyOf, gathered, otherwise, unknown, unless, where } from '../sql-text.ts'
import type { Group, RecordOf, Vocabulary } from '../vocabulary.ts'
import { extreme } from './extreme.ts'
import { opened } from './groups.ts'

export function smallest<V extends Vocabulary, K extends keyof V['ledgers'] & string, Of extends 'integer' | 'money' | 'date'>(
  group: Group<V, K>,
  of: (of: RecordOf<V, K>) => Expression<Of>,
): Expression<Of> {
  const { node, body } = opened(group, of)
  return handle<Of>({ op: 'group', word: 'smallest', kind: body!.node.kind, group: node, body: body!.node })
}

export const meaning: GroupMeaning = {
  memory: (items, complete) => extreme(items, complete, -1),
  sql: (belongs, value) => ({
    aggregates: {
      best: `min(${where(belongs, value.text)})`,
      open: gathered(anyOf([unknown(belongs), allOf([belongs, unknown(value.text)])])),
    },
    answer: (column, complete) => ({
      text: unless(anyOf([column('open'), otherwise(complete)]), column('best')),
    }),
  }),
  words: { zh: (group, body) => `${group}中最小的${body}`, en: (group, body) => `the smallest ${body} of ${group}` },
  examples: [
    {
      items: [
        { belongs: true, value: { integer: 5 } },
        { belongs: true, value: { integer: 3 } },
      ],
      complete: true,
      gives: { integer: 3 },
    },
    {
      items: [
        { belongs: true, value: { integer: 5 } },
        { belongs: true, value: { integer: null } },
      ],
      complete: true,
      gives: { integer: null },
    },
    { items: [], complete: true, gives: { integer: null } },
    {
      items: [
        { belongs: true, value: { integer: 5 } },
        { belongs: null, value: { integer: 9 } },
      ],
      complete: true,
      gives: { integer: null },
    },
    { items: [{ belongs: true, value: { integer: 5 } }], complete: false, gives: { integer: null } },
    {
      items: [
        { belongs: true, value: { integer: 3 } },
        { belongs: true, value: { integer: 7 } },
        { belongs: false, value: { integer: 0 } },
        { belongs: false, value: { integer: 9 } },
      ],
      complete: true,
      gives: { integer: 3 },
    },
    {
      items: [
        { belongs: true, value: { integer: 3 } },
        { belongs: true, value: { integer: 5 } },
      ],
      complete: true,
      gives: { integer: 3 },
    },
  ],
}
