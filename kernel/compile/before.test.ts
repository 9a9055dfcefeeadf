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
