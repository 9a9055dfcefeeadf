/** Layouts that once were read wrongly without a word: years above headings, numbers in HTML, notes under a table. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Correction } from './batch.ts'
import { takeIn } from './take-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
async function taken(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content)
  const { batches, ignored } = await takeIn(connection, join(folder, name), { key: `k${files++}` })
  expect(ignored).toEqual([])
  return batches[0]!
}
const rowsOf = async (query: string) =>
  (await connection.runAndReadAll(query)).getRows().map((row) => row.map((value) => value && String(value)))

test.each([
  ['merged over their columns', 4],
  ['told by a person who named the row', 4],
])('years %s are the years of the amounts below', async (_, row) => {
  const sheet = utils.aoa_to_sheet([
    ['户信息表'],
    ['填报单位：某办'],
    ['户编号', '行政村', '户主姓名', '脱贫属性', '主要致贫原因', '2018年', '', '2019年', ''],
    ['', '', '', '', '', '工资性收入', '纯收入', '工资性收入', '纯收入'],
    ['1001', '大兴屯村', '甄一', '未脱贫', '因病', 1000, 2000, 3000, 4000],
    ['1002', '大兴屯村', '甄二', '未脱贫', '因残', 1001, 2001, 3001, 4001],
  ])
  sheet['!merges'] = ['F3:G3', 'H3:I3', ...'ABCDE'.split('').map((letter) => `${letter}3:${letter}4`)].map(utils.decode_range)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '户')
  const name = `years-${files}.xlsx`
  writeFileSync(join(folder, name), write(book, { type: 'buffer', bookType: 'xlsx' }))
  const corrections: Record<string, Correction> = _.startsWith('told') ? { 户: { form: 'registryHouseholds', headingRow: row } } : {}
  const { batches } = await takeIn(connection, join(folder, name), { key: `k${files++}`, corrections })
  expect(batches.map(({ form }) => form)).toEqual(['registryHouseholds'])
  expect(
    await rowsOf(
      `SELECT "householdNo", "year", wage // 100, "netIncome" // 100, "incomePerHead" FROM ${batches[0]!.tables.householdYear} ORDER BY ALL`,
    ),
  ).toEqual([
    ['1001', '2018', '1000', '2000', null],
    ['1001', '2019', '3000', '4000', null],
    ['1002', '2018', '1001', '2001', null],
    ['1002', '2019', '3001', '4001', null],
  ])
})

test('an ID number in an HTML table keeps its last digits', async () => {
  const html = `<table>${[
    ['所有人', '身份证号', '车辆类型'],
    ['甄一', '371399196001010012', '小型轿车'],
    ['甄二', '371399196202020018', '小型轿车'],
  ]
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`
  const { tables } = await taken('车辆.xls', `<html><meta charset="utf-8">${html}</html>`)
  expect(await rowsOf(`SELECT id_raw FROM ${tables.vehicle} ORDER BY ALL`)).toEqual([['371399196001010012'], ['371399196202020018']])
})

test('a sentence under the table is nobody', async () => {
  const { card, tables } = await taken('车辆.csv', '所有人,身份证号,车辆类型\n甄一,371399196001010012,小型轿车\n2.不含报废车辆。,,\n')
  expect([card.accepted, card.rejected, card.skipped]).toEqual([1, 0, 1])
  expect(await rowsOf(`SELECT name FROM ${tables.vehicle}`)).toEqual([['甄一']])
})

test('a household without its number is refused with a reason', async () => {
  writeFileSync(
    join(folder, 'h.csv'),
    '户编号,行政村,户主姓名,脱贫属性,主要致贫原因,识别标准\n1001,大兴屯村,甄一,未脱贫,因病,省定标准\n,大兴屯村,甄二,未脱贫,因残,省定标准\n',
  )
  const { batches, rejects } = await takeIn(connection, join(folder, 'h.csv'), { key: `k${files++}` })
  expect(batches[0]).toMatchObject({ form: 'registryHouseholds', card: { accepted: 1, rejected: 1 } })
  expect(rejects).toMatchObject([{ row: 3, column: '户编号', reason: { zh: expect.stringContaining('没有户编号') } }])
})
