/** What the agreement proofs try at once: some expressions about a ledger, words they may call, and a population of several small ones side by side. */
import fc from 'fast-check'
import type { ValueClause } from '../clauses.ts'
import type { Node } from '../expression.ts'
import type { Value } from '../values.ts'
import type { WorldRecord } from '../world.ts'
import { expression, words } from './toy-expressions.ts'
import { type Population, population } from './toy-world.ts'

export interface Batch {
  readonly people: Population
  readonly ledger: string
  readonly called: readonly ValueClause[]
  readonly nodes: readonly Node[]
}

const kinds = ['boolean', 'integer', 'money', 'share', 'date', 'code'] as const

/** Batches of so many expressions over so many small populations; many of both in one query make a pair cheap. */
export function batches(expressions: { least: number; most: number }, populations: { least: number; most: number }): fc.Arbitrary<Batch> {
  return fc.tuple(fc.constantFrom('house', 'member', 'event'), words).chain(([ledger, called]) =>
    fc.record({
      people: fc.array(population, { minLength: populations.least, maxLength: populations.most }).map(sideBySide),
      ledger: fc.constant(ledger),
      called: fc.constant(called),
      nodes: fc.array(
        fc.constantFrom(...kinds).chain((kind) => expression(ledger, kind, 4, called)),
        { minLength: expressions.least, maxLength: expressions.most },
      ),
    }),
  )
}

/** How many pairs of an expression and a record a batch holds. */
export function pairsOf({ people, ledger }: Batch, nodes: readonly Node[]): number {
  return nodes.length * people.records.filter((record) => record.ledger === ledger).length
}

/** Facts that name records, or are how records are grouped. */
const naming = ['house', 'key', 'person', 'word'] as const

/** Populations that have nothing to do with each other, as one; what the files cover is told by the first. */
function sideBySide(populations: readonly Population[]): Population {
  const own = (name: Value | undefined, at: number) => (at === 0 || typeof name !== 'string' ? name : `${name}.${at}`)
  return {
    records: populations.flatMap(({ records }, at) =>
      records.map(
        ({ ledger, id, facts }): WorldRecord => ({
          ledger,
          id: own(id, at) as string,
          facts: { ...facts, ...Object.fromEntries(naming.flatMap((name) => (name in facts ? [[name, own(facts[name], at)]] : []))) },
        }),
      ),
    ),
    coverage: populations[0]!.coverage,
    pending: populations.flatMap(({ pending }, at) => pending.map(({ ledger, key }) => ({ ledger, key: own(key, at) as string }))),
  }
}
