/** The law of refinement: filling in an unknown never turns met into not met or back, and never changes a known value. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ValueClause } from '../clauses.ts'
import { evaluate, type Told, toldOf } from '../evaluate.ts'
import { childrenOf, type Node } from '../expression.ts'
import type { Value } from '../values.ts'
import { worldOf } from '../world.ts'
import { batches, pairsOf } from './batch.ts'
import { decided, packOf } from './both-ways.ts'
import { type Population, toy } from './toy-world.ts'

const runs = Number(process.env.XIUHUA_REFINEMENT_RUNS ?? 300)

/** `known` alone may break the law, also in a word that is called. */
const usesKnown = (node: Node, called: readonly ValueClause[]): boolean =>
  (node.op === 'plain' && node.word === 'known') ||
  (node.op === 'call' && usesKnown(called.find(({ key }) => key === node.value)!.is, called)) ||
  childrenOf(node).some((child) => usesKnown(child, called))

const fillings: Record<string, Value> = { integer: 4n, money: 250n, date: '2019-07-01', boolean: true, code: 'b', text: 'a' }

/** The same population with some empty facts of fields filled in, more coverage, and reviews closed. */
function refined({ records, coverage, pending }: Population, which: (at: number) => boolean): Population {
  let at = 0
  return {
    records: records.map((record) => {
      const { fields } = toy.ledgers[record.ledger as 'house']!
      const facts = { ...record.facts }
      // A shared value is how records are grouped; filling it in makes another record appear, which is no refinement.
      for (const [name, field] of Object.entries(fields))
        if ((facts[name] ?? null) === null && name !== 'word' && which(at++)) facts[name] = fillings[field.kind]!
      return { ...record, facts }
    }),
    coverage: which(at++) ? [...coverage, { ledger: 'event' }] : coverage,
    pending: pending.filter(() => !which(at++)),
  }
}

function broken(
  nodes: readonly Node[],
  ledger: string,
  before: Population,
  after: Population,
  called: readonly ValueClause[] = [],
): string[] {
  const pack = packOf(ledger, nodes, called)
  const [first, then] = [before, after].map(({ records, coverage, pending }) => {
    const world = worldOf(toy, records, coverage, pending)
    const told: Told = toldOf()
    return (rule: string, id: string) => evaluate(pack, pack.rules.get(rule)!, world.get(ledger, id)!, world, decided, told).answer.value
  }) as [Asked, Asked]
  return [...pack.rules.keys()].flatMap((rule) =>
    before.records
      .filter((record) => record.ledger === ledger)
      .flatMap(({ id }) => {
        const [was, is] = [first(rule, id), then(rule, id)]
        return was === null || text(was) === text(is) ? [] : [`${rule} of ${id}: ${text(was)} became ${text(is)}`]
      }),
  )
}

type Asked = (rule: string, id: string) => Value
const text = (value: Value) => (value === null ? 'unknown' : typeof value === 'object' ? `${value.n}/${value.d}` : String(value))

test('what was told stays told when more becomes known, in ten thousand cases and more', () => {
  const tried = { pairs: 0, expressions: 0 }
  fc.assert(
    fc.property(batches({ least: 1, most: 12 }, { least: 1, most: 6 }), fc.infiniteStream(fc.boolean()), (batch, bits) => {
      const chosen: boolean[] = []
      const which = (at: number) => (chosen[at] ??= bits.next().value as boolean)
      const honest = batch.nodes.filter((node) => !usesKnown(node, batch.called))
      expect(broken(honest, batch.ledger, batch.people, refined(batch.people, which), batch.called)).toEqual([])
      tried.pairs += pairsOf(batch, honest)
      tried.expressions += honest.length
    }),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228) },
  )
  process.stdout.write(`${tried.pairs} pairs of ${tried.expressions} expressions stayed told\n`)
  expect(tried.pairs).toBeGreaterThanOrEqual(10_000 * Math.min(1, runs / 300))
})

test('the law would be seen to break', () => {
  const field: Node = { op: 'field', kind: 'money', of: { at: 'scope', scope: 0, ledger: 'house' }, field: 'income' }
  const known: Node = { op: 'plain', word: 'known', kind: 'boolean', args: [field] }
  const people: Population = { records: [{ ledger: 'house', id: 'h0', facts: { income: null } }], coverage: [], pending: [] }
  expect(
    broken(
      [known],
      'house',
      people,
      refined(people, () => true),
    ),
  ).toEqual(['v0 of h0: false became true'])
})
