/** Every example of every word means the same in memory and in DuckDB, unknown included. */
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { duckdb } from './dialects.ts'
import type { Example, ExampleValue, PlainNode, Sql } from './meaning.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import type { Kind, Share, Value } from './values.ts'

const decided = '2019-12-31'

interface Open {
  run(sql: string): Promise<Record<string, unknown>[]>
  close(): void
}

let open: Open

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  open = {
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
    close: () => instance.closeSync(),
  }
})
afterAll(() => open.close())

/** The kind and the in-memory value of what an example writes. */
function read(example: ExampleValue): { kind: Kind; value: Value } {
  const [[kind, value]] = Object.entries(example) as [[Kind, unknown]]
  if (value === null) return { kind, value: null }
  return { kind, value: kind === 'integer' || kind === 'money' ? BigInt(value as number) : (value as Value) }
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

function written({ kind, value }: { kind: Kind; value: Value }): Sql {
  if (kind === 'share')
    return value === null
      ? { text: 'CAST(NULL AS BIGINT)', d: 'CAST(NULL AS BIGINT)' }
      : { text: `CAST(${(value as Share).n} AS BIGINT)`, d: `CAST(${(value as Share).d} AS BIGINT)` }
  if (value === null) return { text: `CAST(NULL AS ${types[kind]})` }
  return { text: typeof value === 'string' ? `CAST('${value}' AS ${types[kind]})` : `CAST(${String(value)} AS ${types[kind]})` }
}

/** What SQL gives for a piece, as a text that can be compared with the memory value's. */
const seen = ({ text, d }: Sql) =>
  d === undefined
    ? `CAST((${text}) AS VARCHAR)`
    : `CASE WHEN (${text}) IS NULL OR (${d}) IS NULL THEN NULL ELSE (${text}) || '/' || (${d}) END`

function shown(value: Value): string | null {
  if (value === null) return null
  return typeof value === 'object' ? `${value.n}/${value.d}` : String(value)
}

function nodeOf(word: string, example: Example): PlainNode {
  return {
    op: 'plain',
    word: word as PlainNode['word'],
    kind: read(example.gives).kind,
    args: [],
    ...(example.with ? { with: example.with, list: 'status' } : {}),
  }
}

/** A share as SQL gives it need not be in lowest terms. */
const lowest = (text: unknown): unknown => {
  if (typeof text !== 'string' || !/^-?\d+\/\d+$/.test(text)) return text
  const [n, d] = text.split('/').map(BigInt) as [bigint, bigint]
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))
  return `${n / divisor(n, d)}/${d / divisor(n, d)}`
}

describe('words over plain arguments', () => {
  for (const [word, meaning] of Object.entries(plainMeanings))
    test(word, async () => {
      for (const example of meaning.examples) {
        const node = nodeOf(word, example)
        const args = example.args.map(read)
        const expected = shown(read(example.gives).value)
        expect({
          in: 'memory',
          gives: shown(
            meaning.memory(
              args.map(({ value }) => value),
              node,
              decided,
            ),
          ),
        }).toEqual({ in: 'memory', gives: expected })
        const sql = meaning.sql(args.map(written), node, duckdb, { text: `DATE '${decided}'` })
        const [row] = await open.run(`SELECT ${seen(sql)} AS gives`)
        expect({ in: 'SQL', example, gives: lowest(row!.gives) }).toEqual({ in: 'SQL', example, gives: expected })
      }
      expect(meaning.examples.length).toBeGreaterThan(0)
    })
})

describe('words over groups', () => {
  for (const [word, meaning] of Object.entries(groupMeanings))
    test(word, async () => {
      for (const { items, complete, gives } of meaning.examples) {
        const expected = shown(read(gives).value)
        const memory = meaning.memory(
          items.map(({ belongs, value, order }) => ({ belongs, value: read(value).value, ...(order ? { order: read(order).value } : {}) })),
          complete,
        )
        expect({ in: 'memory', items, gives: shown(memory) }).toEqual({ in: 'memory', items, gives: expected })
        const kind = items[0] ? read(items[0].value).kind : 'boolean'
        const { aggregates, answer } = meaning.sql(
          'b',
          { text: 'v' },
          items[0]?.order ? { text: 'o' } : { text: 'CAST(NULL AS BIGINT)' },
          duckdb,
        )
        const rows = items.map(
          ({ belongs, value, order }) =>
            `SELECT CAST(${belongs} AS BOOLEAN) AS b, ${written(read(value)).text} AS v, ${order ? written(read(order)).text : 'CAST(NULL AS BIGINT)'} AS o`,
        )
        const source =
          rows.length > 0
            ? rows.join(' UNION ALL ')
            : `SELECT CAST(NULL AS BOOLEAN) AS b, CAST(NULL AS ${types[kind]}) AS v, CAST(NULL AS BIGINT) AS o WHERE FALSE`
        const columns = Object.entries(aggregates).map(([name, sql]) => `${sql} AS ${name}`)
        const [row] = await open.run(
          `SELECT ${seen(answer((name) => `s.${name}`, complete ? 'TRUE' : 'FALSE'))} AS gives FROM (SELECT 1 AS k) AS one LEFT JOIN (SELECT 1 AS k, ${columns.join(', ')} FROM (${source}) GROUP BY ALL) AS s ON s.k = one.k`,
        )
        expect({ in: 'SQL', items, complete, gives: row!.gives }).toEqual({ in: 'SQL', items, complete, gives: expected })
      }
    })
})
