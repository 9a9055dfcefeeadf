/** Generated expressions over generated populations, in memory and in DuckDB, until so many pairs of expression and record agree: `--pairs N --seed S --from BATCH`. */
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { batches, pairsOf } from '#kernel/agreement/batch'
import { compilable, type Difference, differences, load, packOf } from '#kernel/agreement/both-ways'

export interface AgreementFigures {
  readonly pairs: number
  readonly expressions: number
  readonly seconds: number
  readonly pairsPerSecond: number
  readonly seed: number
  /** The batches tried: a run that was broken off goes on with `--from` the number after the last. */
  readonly batches: { readonly from: number; readonly next: number }
  readonly different: readonly Difference[]
}

const asked = batches({ least: 24, most: 40 }, { least: 40, most: 60 })
const told = 15_000

/** One batch after another, each made from the seed and its own number, so that nothing is kept; stops at the first that differs. */
export async function run(options: readonly string[]): Promise<AgreementFigures> {
  const given = (name: string, otherwise: number, least: number) => {
    const value = options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise
    if (!Number.isInteger(value) || value < least)
      throw new Error(`${name} 应是不小于 ${least} 的整数。 / ${name} takes a whole number of ${least} or more.`)
    return value
  }
  const [wanted, seed, from] = [given('--pairs', 100_000, 1), given('--seed', 20_181_228, 0), given('--from', 0, 0)]
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 1000)
  let [pairs, expressions, next, said] = [0, 0, from, begun]
  let different: readonly Difference[] = []
  for (; pairs < wanted && different.length === 0; next++) {
    const batch = fc.sample(asked, { numRuns: 1, seed: seed + next })[0]!
    const nodes = compilable(batch.ledger, batch.nodes, batch.called)
    if (nodes.length === 0) continue
    await load(connection, batch.people)
    different = await differences(connection, packOf(batch.ledger, nodes, batch.called), batch.ledger, batch.people)
    pairs += pairsOf(batch, nodes)
    expressions += nodes.length
    if (performance.now() - said < told) continue
    said = performance.now()
    process.stderr.write(`${pairs} 对 / pairs, ${seconds()} s, --from ${next + 1}\n`)
  }
  connection.closeSync()
  const pairsPerSecond = Math.round((pairs * 1000) / (performance.now() - begun))
  return { pairs, expressions, seconds: seconds(), pairsPerSecond, seed, batches: { from, next }, different: different.slice(0, 20) }
}
