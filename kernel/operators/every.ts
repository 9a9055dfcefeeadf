/** every: all records of the group hold; one that does not decides. */
import { handle, type Truth } from '../expression.ts'
import type { GroupMeaning } from '../meaning.ts'
import { allOf, anyOf, gathered, otherwise, unknown } from '../sql-text.ts'
import type { Group, RecordOf, Vocabulary } from '../vocabulary.ts'
import { oneCondition } from './brackets.ts'
import { opened } from './groups.ts'

export function every<V extends Vocabulary, K extends keyof V['ledgers'] & string>(
  group: Group<V, K>,
  test: (of: RecordOf<V, K>) => Truth,
): Truth {
  const { node, body } = opened(group, test)
  return handle<'boolean'>({ op: 'group', word: 'every', kind: 'boolean', group: node, body: body!.node })
}

export const meaning: GroupMeaning = {
  decides: false,
  memory: (items, complete) => {
    const answers = items.map(({ belongs, value }) =>
      belongs === false || value === true ? true : belongs === null || value === null ? null : false,
    )
    return answers.includes(false) ? false : answers.includes(null) || !complete ? null : true
  },
  sql: (belongs, value) => ({
    aggregates: {
      broken: gathered(allOf([belongs, `NOT ${value.text}`])),
      open: gathered(belongs === 'TRUE' ? unknown(value.text) : unknown(allOf([belongs, `NOT ${value.text}`]))),
    },
    answer: (column, complete) => ({
      text: `(CASE WHEN ${column('broken')} THEN FALSE WHEN ${anyOf([column('open'), otherwise(complete)])} THEN NULL ELSE TRUE END)`,
    }),
  }),
  words: {
    zh: (group, body) => (body === '' ? `${group}全部` : `${group}都${oneCondition(body)}`),
    en: (group, body) => (body === '' ? `all ${group}` : `all of ${group}: ${body}`),
  },
  examples: [
    {
      items: [
        { belongs: true, value: { boolean: true } },
        { belongs: true, value: { boolean: false } },
      ],
      complete: false,
      gives: { boolean: false },
    },
    { items: [{ belongs: false, value: { boolean: false } }], complete: true, gives: { boolean: true } },
    { items: [{ belongs: null, value: { boolean: false } }], complete: true, gives: { boolean: null } },
    { items: [], complete: false, gives: { boolean: null } },
    { items: [{ belongs: true, value: { boolean: true } }], complete: true, gives: { boolean: true } },
    { items: [], complete: true, gives: { boolean: true } },
  ],
}
