/** version: of several versions of a rule the one in force on the deciding date; made from `from` and `until` when a pack is gathered. */
import type { Dialect, PlainMeaning, PlainNode, Sql } from '../meaning.ts'

/** First and last day of each version, in the order of the arguments; an empty text is an open end. */
function periodsOf({ with: days = [] }: PlainNode): { from: string; until: string }[] {
  return days.flatMap((from, at) => (at % 2 === 0 ? [{ from, until: days[at + 1]! }] : []))
}

/** Which version is in force on a day; -1: none. */
export function inForce(node: PlainNode, day: string): number {
  return periodsOf(node).findIndex(({ from, until }) => (from === '' || from <= day) && (until === '' || day <= until))
}

// Outside all versions a criterion is not met; there is no other value to tell.
export const meaning: PlainMeaning = {
  memory: (args, node, day) => {
    if (day === null) return null
    const at = inForce(node, day)
    return at < 0 ? (node.kind === 'boolean' ? false : null) : args[at]!
  },
  sql: (args, node, dialect, day) => {
    const pick = (of: (arg: Sql) => string) =>
      `(CASE WHEN ${day.text} IS NULL THEN NULL ${periodsOf(node)
        .map((period, at) => `WHEN ${holds(period, day.text, dialect)} THEN ${of(args[at]!)}`)
        .join(' ')} ELSE ${node.kind === 'boolean' ? 'FALSE' : 'NULL'} END)`
    return node.kind === 'share' ? { text: pick(({ text }) => text), d: pick(({ d }) => d!) } : { text: pick(({ text }) => text) }
  },
  words: {
    zh: (args, node) =>
      periodsOf(node)
        .map(({ from, until }, at) => `${from && `自${from}起`}${until && `至${until}止`}：${args[at]}`)
        .join('；'),
    en: (args, node) =>
      periodsOf(node)
        .map(({ from, until }, at) => `${[from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')}: ${args[at]}`)
        .join('; '),
  },
  examples: [
    { args: [{ money: 1 }, { money: 2 }], with: ['', '2019-12-30', '2019-12-31', ''], gives: { money: 2 } },
    { args: [{ money: 1 }, { money: 2 }], with: ['', '2019-12-31', '2020-01-01', ''], gives: { money: 1 } },
    { args: [{ money: null }, { money: 2 }], with: ['', '2019-12-31', '2020-01-01', ''], gives: { money: null } },
    { args: [{ money: 1 }], with: ['2020-01-01', ''], gives: { money: null } },
    { args: [{ boolean: true }], with: ['2019-01-01', '2019-12-30'], gives: { boolean: false } },
    { args: [{ boolean: true }], with: ['2019-12-31', '2019-12-31'], gives: { boolean: true } },
    { args: [{ boolean: true }], with: ['', '2019-12-31'], day: null, gives: { boolean: null } },
    { args: [{ boolean: true }], with: ['2019-01-01', '2019-12-30'], day: '2018-12-31', gives: { boolean: false } },
    {
      args: [{ share: { n: 1n, d: 2n } }, { share: { n: 1n, d: 3n } }],
      with: ['', '2019-12-30', '2019-12-31', ''],
      gives: { share: { n: 1n, d: 3n } },
    },
    { args: [{ share: { n: 1n, d: 2n } }], with: ['', '2019-12-31'], gives: { share: { n: 1n, d: 2n } } },
    { args: [{ share: { n: 1n, d: 2n } }], with: ['', '2019-12-31'], day: null, gives: { share: null } },
  ],
}

function holds({ from, until }: { from: string; until: string }, day: string, dialect: Dialect): string {
  const sides = [...(from ? [`${day} >= ${dialect.date(from)}`] : []), ...(until ? [`${day} <= ${dialect.date(until)}`] : [])]
  return sides.join(' AND ') || 'TRUE'
}
