/** The two evaluators agree: generated expressions over generated populations, in memory and in DuckDB, to the fen, unknown included. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compilable, differences, load, packOf } from './both-ways.ts'
import { expression, words } from './toy-expressions.ts'
import { population } from './toy-world.ts'

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
})
afterAll(() => connection.closeSync())

const runs = Number(process.env.XIUHUA_AGREEMENT_RUNS ?? 120)
const kinds = ['boolean', 'integer', 'money', 'share', 'date', 'code'] as const

test('memory and DuckDB give the same answer', async () => {
  let pairs = 0
  await fc.assert(
    fc.asyncProperty(
      population,
      fc.tuple(fc.constantFrom('house', 'member', 'event'), words).chain(([ledger, called]) =>
        fc.record({
          ledger: fc.constant(ledger),
          called: fc.constant(called),
          nodes: fc.array(
            fc.constantFrom(...kinds).chain((kind) => expression(ledger, kind, 4, called)),
            { minLength: 1, maxLength: 30 },
          ),
        }),
      ),
      async (people, { ledger, called, nodes: made }) => {
        const nodes = compilable(ledger, made, called)
        fc.pre(nodes.length > 0)
        const pack = packOf(ledger, nodes, called)
        await load(connection, people)
        expect(await differences(connection, pack, ledger, people)).toEqual([])
        pairs += nodes.length * people.records.filter((record) => record.ledger === ledger).length
      },
    ),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228), endOnFailure: process.env.CI === 'true' },
  )
  expect(pairs).toBeGreaterThan(runs * 15)
})
