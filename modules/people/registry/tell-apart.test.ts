/** Sheets that each count their households from 1 are told apart; a household whose member stands in both stays one (Article 28). */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { tellApart } from './tell-apart.ts'

type Row = readonly [home: string, name: string, id: string, relation: string, village: string | null]
const names = { order: 'row_id', source: ['row_id', 'file', 'sheet', 'row'], places: ['town_name', 'village_name'] } as const
const [first, second, third] = ['371399195811020036', '371399194609010040', '371399194805180071'] as const

/** The households by which the rows of each sheet go. */
async function homes(sheets: readonly (readonly Row[])[], years = sheets.map(() => 2019)) {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const parts = []
  for (const [at, rows] of sheets.entries()) {
    const values = rows.map((cells, row) => `(${[...cells, row + 2].map((cell) => (cell === null ? 'NULL' : `'${cell}'`)).join(', ')})`)
    await connection.run(`CREATE TABLE person${at} AS SELECT home AS "householdNo", home AS household, name, id AS "idNumber", relation, village, village AS village_name,
      CAST(row AS BIGINT) AS row, '登记表.xlsx' AS file, '表${at}' AS sheet FROM (VALUES ${values.join(', ')}) v(home, name, id, relation, village, row)`)
    await connection.run(`CREATE TABLE household${at} AS SELECT "householdNo", any_value(village) AS village, any_value(village_name) AS village_name, any_value(file) AS file,
      any_value(sheet) AS sheet, min(row) AS row FROM person${at} GROUP BY "householdNo"`)
    parts.push({ person: `person${at}`, household: `household${at}`, householdYear: `household${at}`, bare: false, named: false })
  }
  const apart = await tellApart(connection, parts, years, names)
  const read = []
  for (const { person } of apart.parts)
    read.push((await connection.runAndReadAll(`SELECT household FROM ${person} ORDER BY row`)).getRows().map(([home]) => home))
  connection.closeSync()
  return { read, gaps: apart.gaps.map(({ sheet, row, household }) => [sheet, row, household]) }
}

test('other heads under one short number in two sheets are two households, by village or else by sheet', async () => {
  expect(
    await homes([
      [
        ['1', '甄一', first, 'head', '371311101235'],
        ['2', '甄二', second, 'head', null],
      ],
      [['1', '甄三', third, 'head', '371311100226']],
    ]),
  ).toEqual({
    read: [['371311101235-1', '表0-2'], ['371311100226-1']],
    gaps: [
      ['表0', 2, '371311101235-1'],
      ['表0', 3, '表0-2'],
      ['表1', 2, '371311100226-1'],
    ],
  })
})

test('a new head of another year, or beside a member of both sheets, is in the same household; a long number too', async () => {
  const one: Row[] = [['1', '甄一', first, 'head', null]]
  expect(await homes([one, [['1', '甄三', third, 'head', null]]], [2018, 2019])).toEqual({ read: [['1'], ['1']], gaps: [] })
  const both: Row[] = [
    ['1', '甄三', third, 'head', null],
    ['1', '甄一', first, 'child', null],
  ]
  expect((await homes([one, both])).read).toEqual([['1'], ['1', '1']])
  const long = (who: Row): Row => ['37131110123500001', who[1], who[2], 'head', '371311101235']
  expect((await homes([[long(one[0]!)], [long(both[0]!)]])).read).toEqual([['37131110123500001'], ['37131110123500001']])
})
