/** Generated expressions over generated populations, in memory and in DuckDB, until so many pairs of expression and record agree: `--pairs N --seed S`. */
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { compilable, type Difference, differences, load, packOf } from '#kernel/agreement/both-ways'
import { expression, words } from '#kernel/agreement/toy-expressions'
import { population } from '#kernel/agreement/toy-world'

export interface AgreementFigures {
  readonly pairs: number
  readonly seconds: number
  readonly seed: number
  readonly different: readonly Difference[]
}

const kinds = ['boolean', 'integer', 'money', 'share', 'date', 'code'] as const
const asked = fc.tuple(fc.constantFrom('house', 'member', 'event'), words).chain(([ledger, called]) =>
  fc.record({
    ledger: fc.constant(ledger),
    called: fc.constant(called),
    nodes: fc.array(
      fc.constantFrom(...kinds).chain((kind) => expression(ledger, kind, 4, called)),
      { minLength: 20, maxLength: 40 },
    ),
  }),
)

/** Stops at the first batch that differs. */
export async function run(options: readonly string[]): Promise<AgreementFigures> {
  const given = (name: string, otherwise: number) => (options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise)
  const [wanted, seed] = [given('--pairs', 100_000), given('--seed', 20_181_228)]
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--pairs 应是正整数。 / --pairs takes a whole number of 1 or more.')
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const begun = performance.now()
  let pairs = 0
  let different: readonly Difference[] = []
  for (let round = 0; pairs < wanted && different.length === 0; round++) {
    const [people, { ledger, called, nodes: made }] = fc.sample(fc.tuple(population, asked), { numRuns: 1, seed: seed + round })[0]!
    const nodes = compilable(ledger, made, called)
    if (nodes.length === 0) continue
    await load(connection, people)
    different = await differences(connection, packOf(ledger, nodes, called), ledger, people)
    pairs += nodes.length * people.records.filter((record) => record.ledger === ledger).length
    if (round % 100 === 99) process.stderr.write(`${pairs} 对 / pairs, ${Math.round((performance.now() - begun) / 1000)} s\n`)
  }
  connection.closeSync()
  return { pairs, seconds: Math.round((performance.now() - begun) / 1000), seed, different }
}
