/** Shares and divisors that a clause writes down take a shorter way in SQL: it gives what memory gives, to the ends of what an integer holds. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { duckdb } from '../dialects.ts'
import type { PlainNode } from '../meaning.ts'
import { meaning as bands } from '../operators/bands.ts'
import { meaning as divided } from '../operators/divided.ts'
import { meaning as portion } from '../operators/portion.ts'

const end = 2n ** 63n - 1n
const sizes = [0n, 1n, 2n, 3n, 49n, 50n, 51n, 99n, 100n, 150n, 1_234_567n, 2n ** 62n, end - 1n, end]
const amounts = [...sizes, ...sizes.map((size) => -size), null]
const shares = [
  [1n, 2n],
  [1n, 3n],
  [2n, 3n],
  [65n, 100n],
  [-1n, 2n],
  [-99n, 100n],
  [1n, 1n],
  [0n, 7n],
  [9_999n, 10_000n],
  [1n, 1_000_000n],
] as const
const node = {} as PlainNode

const asked = async (written: (x: string) => string): Promise<(bigint | null)[]> => {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const rows = amounts.map((amount, at) => `(${at}, CAST(${amount} AS BIGINT))`).join(', ')
  const told = await connection.runAndReadAll(`SELECT ${written('x')} FROM (VALUES ${rows}) AS given(place, x) ORDER BY place`)
  return told.getRows().map(([value]) => value as bigint | null)
}

test.each(shares)('%i/%i of every amount', async (n, d) => {
  const said = await asked((x) => portion.sql([{ text: x }, { text: `${n}`, d: `${d}` }], node, duckdb, { text: 'NULL' }).text)
  expect(said).toEqual(amounts.map((amount) => portion.memory([amount, { n, d }], node, null)))
})

test.each([1n, 2n, 3n, 12n, 40_000n, end])('every amount shared out by %i', async (by) => {
  const said = await asked((x) => divided.sql([{ text: x }, { text: `CAST(${by} AS BIGINT)` }], node, duckdb, { text: 'NULL' }).text)
  expect(said).toEqual(amounts.map((amount) => divided.memory([amount, by], node, null)))
})

test.each([2n, -3n, end, -end])('every amount shared out by a column that says %i', async (by) => {
  const said = await asked((x) => divided.sql([{ text: x }, { text: `(place * 0 + ${by})` }], node, duckdb, { text: 'NULL' }).text)
  expect(said).toEqual(amounts.map((amount) => divided.memory([amount, by], node, null)))
})

test('steps of a written amount stand together in a difference', async () => {
  const steps = [{ text: '483' }, { text: '0' }, { text: '1', d: '3' }, { text: '200' }, { text: '1', d: '6' }]
  const said = await asked((x) => `${x} % 10 - ${bands.sql(steps, node, duckdb, { text: 'NULL' }).text}`)
  const paid = bands.memory([483n, 0n, { n: 1n, d: 3n }, 200n, { n: 1n, d: 6n }], node, null) as bigint
  expect(said).toEqual(amounts.map((amount) => (amount === null ? null : (amount % 10n) - paid)))
})
