/** Records before one whose own place in the order is unknown: nothing is found among them, in memory and in SQL. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { differences, load, packOf } from '../agreement/both-ways.ts'
import type { GroupOperator, Node, RecordNode } from '../expression.ts'

const own: RecordNode = { at: 'scope', scope: 0, ledger: 'member' }
const before = (word: GroupOperator): Node => ({
  op: 'group',
  word,
  kind: 'boolean',
  group: {
    by: 'before',
    of: { at: 'one', of: own, relation: 'home', ledger: 'house' },
    name: 'members',
    ledger: 'member',
    scope: 1,
    than: { record: own, field: 'born' },
  },
  body: { op: 'field', kind: 'boolean', of: { at: 'scope', scope: 1, ledger: 'member' }, field: 'able' },
})

test('a member without a birth date has no known earlier ones', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const member = (id: string, born: string | null) => ({ ledger: 'member', id, facts: { house: 'h', born, able: true } })
  const population = {
    records: [{ ledger: 'house', id: 'h', facts: {} }, member('m0', '2018-06-30'), member('m1', null)],
    coverage: [],
    pending: [],
  }
  await load(connection, population)
  const pack = packOf('member', [before('none'), before('some')])
  expect(await differences(connection, pack, 'member', population)).toEqual([])
  connection.closeSync()
})

const event: RecordNode = { at: 'scope', scope: 0, ledger: 'event' }
const earlierIn = (from: string, to: string): Node => {
  const day = (value: string): Node => ({ op: 'constant', kind: 'date', value })
  const group = { of: { at: 'one', of: event, relation: 'subject', ledger: 'member' }, name: 'events', ledger: 'event', scope: 1 } as const
  const than = { record: event, field: 'number' }
  const within = { field: 'day', from: day(from), to: day(to) }
  return { op: 'group', word: 'count', kind: 'integer', group: { ...group, by: 'before', than, within } }
}

test('a record without a place in the order leaves a period open, also one it does not lie in', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const population = {
    records: [
      { ledger: 'member', id: 'm', facts: { key: 'k', primary: true } },
      { ledger: 'event', id: 'e0', facts: { person: 'k', number: 1n, day: '2019-07-01' } },
      { ledger: 'event', id: 'e1', facts: { person: 'k', number: null, day: '2004-02-29' } },
    ],
    coverage: [{ ledger: 'event' }],
    pending: [],
  }
  await load(connection, population)
  const pack = packOf('event', [earlierIn('2019-01-01', '2019-12-31'), earlierIn('2004-01-01', '2004-12-31')])
  expect(await differences(connection, pack, 'event', population)).toEqual([])
  connection.closeSync()
})
