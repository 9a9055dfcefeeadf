/** A column that a file lacks is not collected: `known` cannot be told of it, while of an empty cell it is "no"; in memory and in SQL alike. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { article } from './article.ts'
import { language } from './clauses.ts'
import { compile } from './compile/compile.ts'
import { duckdb } from './dialects.ts'
import { evaluate } from './evaluate.ts'
import { ledger, money, text } from './ledger.ts'
import { missingText } from './missing-text.ts'
import { known, lackingList } from './operators/known.ts'
import { not } from './operators/not.ts'
import { pack } from './pack.ts'
import { vocabulary } from './vocabulary.ts'
import { type WorldRecord, worldOf } from './world.ts'

const label = { zh: '户', en: 'House' }
const house = ledger({
  key: 'house',
  label,
  article: 1,
  lacks: 'lacks',
  fields: { income: money('收入', 'Income'), incomes: money('另项', 'Another'), lacks: text('没有的列', 'Columns it lacks') },
})
const words = vocabulary({ house }, {})
const { check } = language(words)
const empty = check({ key: 'income-empty', article: 1, of: house, class: 'quality', label, look: label, when: (h) => not(known(h.income)) })
const toy = pack({
  key: 'toy',
  label,
  version: '1',
  vocabulary: words,
  articles: [article({ number: 1, chapter: '1', title: label, paraphrase: label, duties: [], items: [], readings: [], clauses: [empty] })],
})

const lacksIncome = lackingList(['other', 'income'])
const cases: [id: string, income: bigint | null, lacks: string | null, answer: boolean | null][] = [
  ['filled in', 5n, null, false],
  ['zero', 0n, null, false],
  ['left empty', null, null, true],
  ['the file lacks the column', null, lacksIncome, null],
  ['filled in by hand afterwards', 5n, lacksIncome, false],
  ['the file lacks a column whose name only begins like it', null, lackingList(['incomes']), true],
]
const records: WorldRecord[] = cases.map(([id, income, lacks]) => ({ ledger: 'house', id, facts: { income, lacks } }))
const world = worldOf(words, records, [])

test.each(cases)('%s', (id, _income, _lacks, answer) => {
  const outcome = evaluate(toy, empty, world.get('house', id)!, world, '2019-12-31')
  expect(outcome.answer.value).toBe(answer)
  expect(outcome.answer.missing.map((one) => missingText(toy, one).zh)).toEqual(answer === null ? ['户：文件没有“收入”一列'] : [])
})

test('the same in SQL', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('CREATE TABLE house (id VARCHAR, income BIGINT, incomes BIGINT, lacks VARCHAR)')
  for (const [id, income, lacks] of cases)
    await connection.run(`INSERT INTO house VALUES ('${id}', ${income ?? 'NULL'}, NULL, ${lacks === null ? 'NULL' : `'${lacks}'`})`)
  const { statements, results } = compile(toy, {
    deciding: '2019-12-31',
    coverage: [],
    pending: new Set(),
    dialect: duckdb,
    table: (name) => name,
  })
  for (const { sql } of statements) await connection.run(sql)
  const rows = (await connection.runAndReadAll(`SELECT id, "income-empty" FROM ${results[0]!.table}`)).getRows()
  expect(new Map(rows.map(([id, answer]) => [id, answer]))).toEqual(new Map(cases.map(([id, , , answer]) => [id, answer])))
  connection.closeSync()
})
