/** Many rules of one ledger are answered in several tables, and mean what they mean in one. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { decided, differences, load, packOf } from '../agreement/both-ways.ts'
import { house, type Population, toy } from '../agreement/toy-world.ts'
import { language } from '../clauses.ts'
import { duckdb } from '../dialects.ts'
import { above } from '../operators/above.ts'
import { all } from '../operators/all.ts'
import { inFen, whole } from '../operators/constant.ts'
import { count } from '../operators/count.ts'
import { where } from '../operators/groups.ts'
import { some } from '../operators/some.ts'
import { compile } from './compile.ts'

const { value } = language(toy)
const head = { key: 'r', article: 1, label: { zh: '试', en: 'try' }, of: house } as const
const hundredth = Array.from({ length: 100 }, (_, at) => at)
/** A hundred rules of their own, half of them over the members. */
const rules = hundredth.map((at) =>
  value({
    ...head,
    is: (h) =>
      at % 2 === 0
        ? all(
            above(h.income, inFen(at)),
            above(h.size, whole(at)),
            some(h.members, (m) => above(m.pay, inFen(at))),
          )
        : above(count(where(h.members, (m) => above(m.years, whole(at)))), h.size),
  }),
)
const pack = packOf(
  'house',
  rules.map(({ is }) => is),
)
const people: Population = {
  coverage: [{ ledger: 'event' }],
  pending: [],
  records: [
    ...[0n, 30n, null].map((income, at) => ({
      ledger: 'house' as const,
      id: `h${at}`,
      facts: { income, size: income, villageCode: '111' },
    })),
    ...[1n, 50n, null].map((pay, at) => ({
      ledger: 'member' as const,
      id: `m${at}`,
      facts: { house: `h${at}`, key: `m${at}`, primary: true, pay, years: pay },
    })),
  ],
}
const run = { deciding: decided, coverage: people.coverage, pending: new Set<string>(), dialect: duckdb, table: (name: string) => name }

test('a statement holds no more than an engine plans at once, and each rule stands in one table', () => {
  const { results, tables } = compile(pack, run)
  expect(results.length).toBeGreaterThan(1)
  expect(results.map(({ table }) => table)).toEqual(results.map((_, at) => `result_house_${at + 1}`))
  expect(results.flatMap(({ columns }) => columns.map(({ rule }) => rule)).toSorted()).toEqual([...pack.rules.keys()].toSorted())
  for (const { table, columns } of results) for (const { rule } of columns) expect(tables.get(rule)).toBe(table)
})

test('a table makes no column that none of its rules reads', () => {
  for (const { name, select } of compile(pack, run).statements)
    for (const [, made] of select.matchAll(/ AS ([bw]\d+)\b/g))
      expect(select.split(new RegExp(`\\b${made}\\b`)).length - 1, `${made} of ${name}`).toBeGreaterThan(1)
})

test('answers in several tables are those of memory', async () => {
  const database = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await database.connect()
  await load(connection, people)
  expect(await differences(connection, pack, 'house', people)).toEqual([])
  connection.closeSync()
  database.closeSync()
})
