/** some: at least one record of the group holds; a file that does not cover the record cannot say no. */
import { handle, type Truth } from '../expression.ts'
import type { GroupMeaning } from '../meaning.ts'
import { allOf, anyOf, gathered, otherwise, unknown } from '../sql-text.ts'
import type { Group, RecordOf, Vocabulary } from '../vocabulary.ts'
import { oneThat } from './brackets.ts'
import { opened } from './groups.ts'

export function some<V extends Vocabulary, K extends keyof V['ledgers'] & string>(
  group: Group<V, K>,
  test: (of: RecordOf<V, K>) => Truth,
): Truth {
  const { node, body } = opened(group, test)
  return handle<'boolean'>({ op: 'group', word: 'some', kind: 'boolean', group: node, body: body!.node })
}

export const meaning: GroupMeaning = {
  decides: true,
  memory: (items, complete) => {
    const answers = items.map(({ belongs, value }) =>
      belongs === false || value === false ? false : belongs === null || value === null ? null : true,
    )
    return answers.includes(true) ? true : answers.includes(null) || !complete ? null : false
  },
  sql: (belongs, value) => ({
    aggregates: { met: gathered(allOf([belongs, value.text])), open: gathered(unknown(allOf([belongs, value.text]))) },
    answer: (column, complete) => ({
      text: `(CASE WHEN ${column('met')} THEN TRUE WHEN ${anyOf([column('open'), otherwise(complete)])} THEN NULL ELSE FALSE END)`,
    }),
  }),
  words: {
    zh: (group, body) => (body === '' ? `有${group}` : `${group}中有${oneThat(body)}`),
    en: (group, body) => (body === '' ? `there are ${group}` : `some of ${group}: ${body}`),
  },
  examples: [
    {
      items: [
        { belongs: true, value: { boolean: false } },
        { belongs: true, value: { boolean: true } },
      ],
      complete: false,
      gives: { boolean: true },
    },
    { items: [{ belongs: false, value: { boolean: true } }], complete: true, gives: { boolean: false } },
    { items: [{ belongs: true, value: { boolean: null } }], complete: true, gives: { boolean: null } },
    { items: [], complete: false, gives: { boolean: null } },
    { items: [], complete: true, gives: { boolean: false } },
    { items: [{ belongs: null, value: { boolean: true } }], complete: true, gives: { boolean: null } },
  ],
}
