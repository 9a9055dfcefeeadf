/** A word's examples tried in memory and put as SQL questions: for the conformance test, the mutation check and other engines. */
import type { Dialect, Example, ExampleValue, GroupMeaning, PlainMeaning, PlainNode, Sql } from '../meaning.ts'
import type { Kind, Share, Value } from '../values.ts'

/** The day on which words that read the deciding date are tried. */
const decided = '2019-12-31'

const dayOf = ({ day }: Example) => (day === undefined ? decided : day)

export type GroupExample = GroupMeaning['examples'][number]

/** The kind and the in-memory value of what an example writes. */
export function read(example: ExampleValue): { kind: Kind; value: Value } {
  const [[kind, value]] = Object.entries(example) as [[Kind, unknown]]
  if (value === null) return { kind, value: null }
  return { kind, value: kind === 'integer' || kind === 'money' ? BigInt(value as number) : (value as Value) }
}

/** A value as a text that can be compared with what SQL gives; null is unknown. */
export function shown(value: Value): string | null {
  if (value === null) return null
  return typeof value === 'object' ? `${value.n}/${value.d}` : String(value)
}

/** What an example must give, as such a text. */
export const expectedOf = (example: { readonly gives: ExampleValue }) => shown(read(example.gives).value)

export function nodeOf(word: string, example: Example): PlainNode {
  return {
    op: 'plain',
    word: word as PlainNode['word'],
    kind: read(example.gives).kind,
    args: [],
    ...(example.with ? { with: example.with, list: 'status' } : {}),
  }
}

export function inMemory(word: string, meaning: PlainMeaning, example: Example): string | null {
  const args = example.args.map((arg) => read(arg).value)
  return shown(meaning.memory(args, nodeOf(word, example), dayOf(example)))
}

export function groupInMemory(meaning: GroupMeaning, { items, complete }: GroupExample): string | null {
  const made = items.map(({ belongs, value, order }) => ({
    belongs,
    value: read(value).value,
    ...(order ? { order: read(order).value } : {}),
  }))
  return shown(meaning.memory(made, complete))
}

/** The word over columns that stand for its arguments: its own text, without any argument's. */
export function piece(word: string, meaning: PlainMeaning, example: Example, dialect: Dialect): Sql {
  const args = example.args.map((arg, at): Sql => (read(arg).kind === 'share' ? { text: `a${at}`, d: `d${at}` } : { text: `a${at}` }))
  return meaning.sql(args, nodeOf(word, example), dialect, { text: 'decided' })
}

/** A statement of one row and one column, `gives`: the example's answer as text. */
export function question(word: string, meaning: PlainMeaning, example: Example, dialect: Dialect): string {
  const given = example.args.flatMap((arg, at) => {
    const { text, d } = written(read(arg), dialect)
    return [`${text} AS a${at}`, ...(d === undefined ? [] : [`${d} AS d${at}`])]
  })
  const answered = seen(piece(word, meaning, example, dialect), dialect)
  return `SELECT ${answered} AS gives FROM (SELECT ${[...given, `${written({ kind: 'date', value: dayOf(example) }, dialect).text} AS decided`].join(', ')}) AS given`
}

export function groupQuestion(meaning: GroupMeaning, { items, complete, gives }: GroupExample, dialect: Dialect): string {
  const { kind } = read(items[0]?.value ?? gives)
  const nothing = written({ kind: 'integer', value: null }, dialect).text
  const { aggregates, answer } = meaning.sql('b', { text: 'v' }, items[0]?.order ? { text: 'o' } : { text: nothing }, dialect)
  const rows = items.map(
    ({ belongs, value, order }) =>
      `SELECT CAST(${belongs} AS BOOLEAN) AS b, ${written(read(value), dialect).text} AS v, ${order ? written(read(order), dialect).text : nothing} AS o`,
  )
  const source =
    rows.join(' UNION ALL ') ||
    `SELECT CAST(NULL AS BOOLEAN) AS b, ${written({ kind, value: null }, dialect).text} AS v, ${nothing} AS o WHERE FALSE`
  const columns = Object.entries(aggregates).map(([name, sql]) => `${sql} AS ${name}`)
  const answered = seen(
    answer((name) => `s.${name}`, 'one.complete'),
    dialect,
  )
  return `SELECT ${answered} AS gives FROM (SELECT 1 AS k, ${complete ? 'TRUE' : 'FALSE'} AS complete) AS one LEFT JOIN (SELECT 1 AS k, ${columns.join(', ')} FROM (${source}) AS items GROUP BY 1) AS s ON s.k = one.k`
}

const types: Record<Kind, string> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  money: 'BIGINT',
  date: 'DATE',
  code: 'VARCHAR',
  text: 'VARCHAR',
  share: 'BIGINT',
}

function written({ kind, value }: { kind: Kind; value: Value }, dialect: Dialect): Sql {
  const type = dialect.name === 'spark' && types[kind] === 'VARCHAR' ? 'STRING' : types[kind]
  const cast = (text: string) => `CAST(${text} AS ${type})`
  if (kind === 'share') {
    const { n, d } = (value ?? { n: 'NULL', d: 'NULL' }) as Share
    return { text: cast(String(n)), d: cast(String(d)) }
  }
  if (value === null) return { text: cast('NULL') }
  return { text: cast(typeof value === 'string' ? `'${value}'` : String(value)) }
}

/** What SQL gives for a piece, as a text that can be compared with the memory value's. */
function seen({ text, d }: Sql, { asText }: Dialect): string {
  if (d === undefined) return asText(`(${text})`)
  return `CASE WHEN (${text}) IS NULL OR (${d}) IS NULL THEN NULL ELSE ${asText(`(${text})`)} || '/' || ${asText(`(${d})`)} END`
}

/** A share as SQL gives it need not be in lowest terms. */
export function lowest(text: unknown): unknown {
  if (typeof text !== 'string' || !/^-?\d+\/\d+$/.test(text)) return text
  const [n, d] = text.split('/').map(BigInt) as [bigint, bigint]
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))
  return `${n / divisor(n, d)}/${d / divisor(n, d)}`
}
