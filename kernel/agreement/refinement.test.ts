/** The law of refinement: filling in an unknown never turns met into not met or back, and never changes a known value. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ValueClause } from '../clauses.ts'
import { evaluateNode } from '../evaluate.ts'
import { childrenOf, type Node } from '../expression.ts'
import type { Value } from '../values.ts'
import { worldOf } from '../world.ts'
import { decided, packOf } from './both-ways.ts'
import { expression, words } from './toy-expressions.ts'
import { type Population, population, toy } from './toy-world.ts'

const runs = Number(process.env.XIUHUA_REFINEMENT_RUNS ?? 1500)
const kinds = ['boolean', 'integer', 'money', 'share', 'date', 'code'] as const

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
  const [first, then] = [before, after].map(({ records, coverage, pending }) => worldOf(toy, records, coverage, pending)) as [
    ReturnType<typeof worldOf>,
    ReturnType<typeof worldOf>,
  ]
  return nodes.flatMap((node, at) =>
    before.records
      .filter((record) => record.ledger === ledger)
      .flatMap((record) => {
        const was = evaluateNode(pack, node, record, first, decided).value
        const is = evaluateNode(pack, node, then.get(ledger, record.id)!, then, decided).value
        return was === null || text(was) === text(is) ? [] : [`v${at} of ${record.id}: ${text(was)} became ${text(is)}`]
      }),
  )
}

const text = (value: Value) => (value === null ? 'unknown' : typeof value === 'object' ? `${value.n}/${value.d}` : String(value))

const cases = fc.tuple(fc.constantFrom('house', 'member', 'event'), words).chain(([ledger, called]) =>
  fc.record({
    ledger: fc.constant(ledger),
    called: fc.constant(called),
    nodes: fc.array(
      fc.constantFrom(...kinds).chain((kind) => expression(ledger, kind, 4, called)),
      { minLength: 1, maxLength: 6 },
    ),
  }),
)

test('what was told stays told when more becomes known', () => {
  fc.assert(
    fc.property(population, cases, fc.infiniteStream(fc.boolean()), (people, { ledger, called, nodes }, bits) => {
      const chosen: boolean[] = []
      const which = (at: number) => (chosen[at] ??= bits.next().value as boolean)
      const honest = nodes.filter((node) => !usesKnown(node, called))
      expect(broken(honest, ledger, people, refined(people, which), called)).toEqual([])
    }),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228) },
  )
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
