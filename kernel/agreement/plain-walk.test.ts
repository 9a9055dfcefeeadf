/** The walk that leaves out what a value does not need gives the same tree as the plain walk: values, parts, records, what is missing, what is unconfirmed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateNode } from '../evaluate.ts'
import { groupMeanings, plainMeanings } from '../operators/meanings.ts'
import { turningThresholds } from '../thresholds.ts'
import type { Trace } from '../trace.ts'
import type { Value } from '../values.ts'
import { worldOf } from '../world.ts'
import { decided, packOf } from './both-ways.ts'
import { plainWalk, shapeOf } from './plain-walk.ts'
import { expression, words } from './toy-expressions.ts'
import { population, toy } from './toy-world.ts'

const runs = Number(process.env.XIUHUA_AGREEMENT_RUNS ?? 120) * 2
const kinds = ['boolean', 'boolean', 'integer', 'money', 'share', 'date', 'code'] as const

const cases = fc.tuple(fc.constantFrom('house', 'member', 'event'), words).chain(([ledger, called]) =>
  fc.record({
    ledger: fc.constant(ledger),
    called: fc.constant(called),
    nodes: fc.array(
      fc.constantFrom(...kinds).chain((kind) => expression(ledger, kind, 4, called)),
      { minLength: 1, maxLength: 8 },
    ),
  }),
)

test('the same tree, whatever of it is read first', () => {
  fc.assert(
    fc.property(population, cases, fc.boolean(), ({ records, coverage, pending }, { ledger, called, nodes }, missingFirst) => {
      const pack = packOf(ledger, nodes, called)
      const world = worldOf(toy, records, coverage, pending)
      for (const node of nodes)
        for (const record of records.filter((one) => one.ledger === ledger)) {
          const quick = evaluateNode(pack, node, record, world, decided)
          if (missingFirst) void [quick.missing, quick.unconfirmed]
          expect(shapeOf(quick)).toEqual(shapeOf(plainWalk(pack, node, record, world, decided)))
        }
    }),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228) },
  )
})

test('the thresholds that turn an answer are those that do when everything above each is computed again', () => {
  let turning = 0
  fc.assert(
    fc.property(population, cases, ({ records, coverage, pending }, { ledger, called, nodes }) => {
      const pack = packOf(ledger, nodes, called)
      const world = worldOf(toy, records, coverage, pending)
      for (const node of nodes)
        for (const record of records.filter((one) => one.ledger === ledger)) {
          const trace = evaluateNode(pack, node, record, world, decided)
          if (typeof trace.value !== 'boolean') continue
          const found = turningThresholds(trace)
          const expected = comparisonsIn(trace).filter((of) => again(trace, of) === !trace.value)
          turning += expected.length
          expect(found.map(({ node: of, value, bound }) => [of, value, bound])).toHaveLength(expected.length)
          expect(new Set(found.map((of) => of.node))).toEqual(new Set(expected.map((of) => of.node)))
        }
    }),
    { numRuns: runs, seed: Number(process.env.XIUHUA_SEED ?? 20181228) },
  )
  expect(turning).toBeGreaterThan(100)
})

function comparisonsIn(trace: Trace, found = new Set<Trace>()): Trace[] {
  const { node, value, parts, items } = trace
  if (node.op === 'plain' && ['above', 'reaches', 'below', 'within'].includes(node.word) && value !== null) found.add(trace)
  for (const part of [...parts, ...(items ?? []).flatMap((item) => item.trace ?? [])]) comparisonsIn(part, found)
  return [...found]
}

/** A value where one comparison comes out otherwise. */
function again(trace: Trace, turned: Trace): Value {
  if (trace === turned) return !trace.value
  const { node, parts, items, day } = trace
  const valueIn = (of: Trace) => again(of, turned)
  if (node.op === 'call') return parts[0] ? valueIn(parts[0]) : trace.value
  if (node.op === 'at') return parts[1] ? valueIn(parts[1]) : trace.value
  // What only `known` keeps open besides its argument stays open.
  if (node.op === 'plain' && !(node.word === 'known' && trace.value === null))
    return plainMeanings[node.word].memory(parts.map(valueIn), node, day)
  if (node.op !== 'group' || !items || node.order) return trace.value
  const told = items.map(({ belongs, trace: inside }) => ({ belongs, value: inside ? valueIn(inside) : true }))
  return groupMeanings[node.word].memory(told, trace.complete ?? true)
}
