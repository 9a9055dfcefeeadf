/** The two evaluators agree: generated expressions over generated populations, in memory and in DuckDB, to the fen, unknown included. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { batches, pairsOf } from './batch.ts'
import { compilable, differences, load, packOf } from './both-ways.ts'

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
})
afterAll(() => connection.closeSync())

const runs = Number(process.env.XIUHUA_AGREEMENT_RUNS ?? 120)

test('memory and DuckDB give the same answer in ten thousand cases and more', async () => {
  const tried = { pairs: 0, expressions: 0, populations: 0 }
  await fc.assert(
    fc.asyncProperty(batches({ least: 1, most: 30 }, { least: 1, most: 8 }), async (batch) => {
      const nodes = compilable(batch.ledger, batch.nodes, batch.called)
      fc.pre(nodes.length > 0)
      await load(connection, batch.people)
      expect(await differences(connection, packOf(batch.ledger, nodes, batch.called), batch.ledger, batch.people)).toEqual([])
      tried.pairs += pairsOf(batch, nodes)
      tried.expressions += nodes.length
      tried.populations++
    }),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228), endOnFailure: process.env.CI === 'true' },
  )
  process.stdout.write(`${tried.pairs} pairs of ${tried.expressions} expressions over ${tried.populations} populations agreed\n`)
  expect(tried.pairs).toBeGreaterThanOrEqual(10_000 * Math.min(1, runs / 120))
})
