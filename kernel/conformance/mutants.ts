/** Every word broken on purpose, its memory meaning and its SQL meaning, each in many small ways. */
import type { Dialect, GroupItem, GroupMeaning, PlainMeaning, Sql } from '../meaning.ts'
import type { Value } from '../values.ts'
import { piece } from './try-examples.ts'

/** A broken meaning and what was broken in it. */
export interface Mutant<M> {
  readonly what: string
  readonly side: 'memory' | 'SQL'
  readonly meaning: M
}

/** Answers gone wrong: what is known turned or lost, what is unknown told as "no" or nothing. */
const wrongAnswers: Readonly<Record<string, (value: Value) => Value>> = {
  'unknown is no': (value) => value ?? false,
  'known is lost': () => null,
  'known is turned': (value) => turned(value),
}

function turned(value: Value): Value {
  if (value === null) return null
  if (typeof value === 'boolean') return !value
  if (typeof value === 'bigint') return value + 1n
  if (typeof value === 'object') return { n: value.n + 1n, d: value.d }
  return `${value}x`
}

/** Texts of SQL gone wrong: each rule is applied to each place it fits, one at a time. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/ AND /g, ' OR '],
  [/ OR /g, ' AND '],
  [/\bNOT /g, ''],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ < /g, ' <= '],
  [/ = /g, ' <> '],
  [/ <> /g, ' = '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' + '],
  [/ IS NULL/g, ' IS NOT NULL'],
  [/ IS NOT NULL/g, ' IS NULL'],
  [/\bmin\(/g, 'max('],
  [/\bmax\(/g, 'min('],
  [/\bleast\(/g, 'greatest('],
  [/\bgreatest\(/g, 'least('],
  [/\bTHEN NULL\b/g, 'THEN FALSE'],
  [/\bTHEN TRUE\b/g, 'THEN FALSE'],
  [/\bTHEN FALSE\b/g, 'THEN TRUE'],
  [/\bELSE TRUE\b/g, 'ELSE FALSE'],
  [/\bELSE FALSE\b/g, 'ELSE TRUE'],
  [/, FALSE\)/g, ', TRUE)'],
  [/, 0\)/g, ', 1)'],
  [/\(2 \* /g, '(1 * '],
  [/\babs\(/g, '('],
  [/\bsign\(/g, '('],
  [/12, 31/g, '12, 30'],
  [/, 1, 1\)/g, ', 1, 2)'],
  [/\byear\(/g, 'month('],
  [/\bIN \(/g, 'NOT IN ('],
]

/** One slip at one place: the nth place it fits in whatever text the word gives. */
interface Slip {
  readonly what: string
  readonly at: (text: string) => string
}

/** All slips that change one of these texts. */
function slipsIn(texts: readonly string[]): Slip[] {
  return slips.flatMap(([from, to]) => {
    const places = Math.max(0, ...texts.map((text) => [...text.matchAll(from)].length))
    return Array.from({ length: places }, (_, place): Slip => {
      const at = (text: string) => {
        let seen = 0
        return text.replace(from, (found) => (seen++ === place ? to : found))
      }
      return { what: `${from.source.replaceAll('\\b', '').trim()} → ${to.trim() || 'nothing'} (${place + 1})`, at }
    })
  })
}

/** Words that do not care in which order their arguments stand. */
const orderless = new Set(['all', 'any', 'equals', 'plus', 'times', 'greatest', 'least'])

/** All mutants of a word over plain arguments. */
export function* plainMutants(word: string, meaning: PlainMeaning, dialect: Dialect): Generator<Mutant<PlainMeaning>> {
  const memory = (what: string, memory: PlainMeaning['memory']): Mutant<PlainMeaning> => ({
    what,
    side: 'memory',
    meaning: { ...meaning, memory },
  })
  for (const [what, wrong] of Object.entries(wrongAnswers)) yield memory(what, (args, node, day) => wrong(meaning.memory(args, node, day)))
  const [some, several] = [1, 2].map((least) => meaning.examples.some(({ args }) => args.length >= least))
  if (several && !orderless.has(word))
    yield memory('arguments the other way round', (args, node, day) => meaning.memory(args.toReversed(), node, day))
  if (several)
    yield memory('the last argument is dropped', (args, node, day) =>
      args.length < 2 ? null : meaning.memory(args.slice(0, -1), node, day),
    )
  if (some)
    yield memory('an unknown argument is a false one', (args, node, day) =>
      meaning.memory(
        args.map((arg) => arg ?? false),
        node,
        day,
      ),
    )
  const pieces = meaning.examples.map((example) => piece(word, meaning, example, dialect))
  const sql = (what: string, change: (piece: Sql) => Sql): Mutant<PlainMeaning> => ({
    what,
    side: 'SQL',
    meaning: { ...meaning, sql: (...given) => change(meaning.sql(...given)) },
  })
  for (const { what, at } of slipsIn(pieces.map(({ text }) => text))) yield sql(what, ({ text, ...rest }) => ({ text: at(text), ...rest }))
  for (const { what, at } of slipsIn(pieces.map(({ d }) => d ?? '')))
    yield sql(`denominator: ${what}`, ({ text, d }) => ({ text, ...(d === undefined ? {} : { d: at(d) }) }))
  yield sql('says nothing', ({ d }) => ({ text: 'NULL', ...(d === undefined ? {} : { d }) }))
}

/** All mutants of a word over a group. */
export function* groupMutants(meaning: GroupMeaning, dialect: Dialect): Generator<Mutant<GroupMeaning>> {
  const memory = (what: string, memory: GroupMeaning['memory']): Mutant<GroupMeaning> => ({
    what,
    side: 'memory',
    meaning: { ...meaning, memory },
  })
  for (const [what, wrong] of Object.entries(wrongAnswers)) yield memory(what, (items, complete) => wrong(meaning.memory(items, complete)))
  yield memory('what no file covers is absent', (items) => meaning.memory(items, true))
  const itemsMutant = (what: string, change: (item: GroupItem) => GroupItem) =>
    memory(what, (items, complete) => meaning.memory(items.map(change), complete))
  yield itemsMutant('who may belong does not', (item) => ({ ...item, belongs: item.belongs ?? false }))
  yield itemsMutant('everybody belongs', (item) => ({ ...item, belongs: true }))
  yield memory('the first record is forgotten', (items, complete) => meaning.memory(items.slice(1), complete))
  const given = meaning.sql('b', { text: 'v' }, { text: 'o' }, dialect)
  const own = (name: string) => `s.${name}`
  for (const [name, text] of Object.entries(given.aggregates))
    for (const { what, at } of slipsIn([text]))
      yield {
        what: `${name}: ${what}`,
        side: 'SQL',
        meaning: {
          ...meaning,
          sql: (...of) => {
            const made = meaning.sql(...of)
            return { ...made, aggregates: { ...made.aggregates, [name]: at(made.aggregates[name]!) } }
          },
        },
      }
  for (const { what, at } of slipsIn([given.answer(own, 'complete').text]))
    yield {
      what: `answer: ${what}`,
      side: 'SQL',
      meaning: {
        ...meaning,
        sql: (...of) => {
          const made = meaning.sql(...of)
          return { ...made, answer: (column, complete) => ({ text: at(made.answer(column, complete).text) }) }
        },
      },
    }
}
