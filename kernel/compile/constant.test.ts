/** A rule that says the same of everybody is told; one that depends on the record is not. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { load, packOf } from '../agreement/both-ways.ts'
import { duckdb } from '../dialects.ts'
import type { Node } from '../expression.ts'
import { compile } from './compile.ts'
import { constantRules } from './constant.ts'

const size: Node = { op: 'field', kind: 'integer', of: { at: 'scope', scope: 0, ledger: 'house' }, field: 'size' }
const grade: Node = { op: 'field', kind: 'code', of: { at: 'scope', scope: 0, ledger: 'house' }, field: 'grade', list: 'grade' }
const reaches = (least: bigint): Node => ({
  op: 'plain',
  word: 'reaches',
  kind: 'boolean',
  args: [size, { op: 'constant', kind: 'integer', value: least }],
})

test('who meets a rule depends on the record, or it is told', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const records = [3n, 5n].map((of, at) => ({ ledger: 'house', id: `h${at}`, facts: { size: of } }))
  await load(connection, { records, coverage: [], pending: [] })
  const compiled = compile(packOf('house', [reaches(4n), reaches(3n), reaches(6n), grade, size]), {
    deciding: '2019-12-31',
    coverage: [],
    pending: new Set(),
    dialect: duckdb,
    table: (ledger) => ledger,
  })
  for (const { sql } of compiled.statements) await connection.run(sql)
  const found = await constantRules(compiled, async (sql) => (await connection.runAndReadAll(sql)).getRows())
  expect(found.map(({ rule, records: of, value }) => [rule, of, value])).toEqual([
    ['v1', 2, 'true'],
    ['v2', 2, 'false'],
    ['v3', 2, null],
  ])
  connection.closeSync()
})
