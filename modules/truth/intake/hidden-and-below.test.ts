/** What lies hidden in a workbook, and tables below tables: nothing of it is read as something else, nothing passes without a word (Article 29). */
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { propose } from './propose.ts'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

const vehicles = ['所有人', '身份证号', '车辆类型', '购置价格', '初次登记日期']
const disabled = ['姓名', '残疾证号', '残疾类别', '残疾等级']

describe('a second table below the first', () => {
  const rows = [
    ['罗庄区车辆登记'],
    vehicles,
    [names[0], ids[0], '小型轿车', 90000, '2018-03-05'],
    [names[1], ids[1], '小型轿车', 80000, '2018-04-05'],
    [],
    ['残疾人名册'],
    disabled,
    [names[2], `${ids[2]}41`, '肢体', '一级'],
    [names[3], `${ids[3]}42`, '肢体', '二级'],
  ]
  test.each(['xlsx', 'xls', 'csv'])('with headings of its own is a table of its own (%s)', async (ending) => {
    const { batches, ignored } = await taking.takeSheets(`表.${ending}`, [
      { name: '表', rows: rows.map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? null)) },
    ])
    expect(ignored).toEqual([])
    expect(batches.map(({ form, card }) => [form, card.accepted, card.proposal.headingRow, card.proposal.title])).toEqual([
      ['vehicle', 2, 2, '罗庄区车辆登记'],
      ['disability', 2, 7, '残疾人名册'],
    ])
    expect(await taking.rowsOf(batches[0]?.tables.vehicle, 'row, name')).toEqual([
      ['3', names[0]],
      ['4', names[1]],
    ])
    expect(await taking.rowsOf(batches[1]?.tables.disability, 'row, name, grade')).toEqual([
      ['8', names[2], '1'],
      ['9', names[3], '2'],
    ])
  })

  test('that is none of ours is named with the row at which it begins', async () => {
    const { batches, ignored } = await taking.takeSheets('表.csv', [
      {
        name: '表',
        rows: [
          vehicles,
          [names[0], ids[0], '小型轿车', 90000, '2018-03-05'],
          ['联系电话', '备注', '姓名', '单位', '日期'],
          ['13900000000', '无', names[3]!, '某局', '某日'],
        ],
      },
    ])
    expect(batches.map(({ card }) => card.accepted)).toEqual([1])
    expect(ignored.map(({ sheet, code, reason }) => [sheet, code, reason.zh.slice(0, 7)])).toEqual([
      ['（第 2 张表）', 'not-recognised', '第 3 行起另'],
    ])
  })

  test('the same headings printed again are no other table', async () => {
    const line = [names[0]!, ids[0]!, '小型轿车', 90000, '2018-03-05']
    const { batches, ignored } = await taking.takeSheets('表.csv', [{ name: '表', rows: [vehicles, line, vehicles, line] }])
    expect([batches.length, batches[0]?.card.accepted, ignored]).toEqual([1, 2, []])
  })

  test('is proposed apart, under a name of its own', async () => {
    const { join } = await import('node:path')
    const { writeSheets } = await import('./variation.ts')
    const path = join(taking.folder, 'proposed.xlsx')
    await writeSheets(path, [{ name: '表', rows: rows.map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? null)) }])
    const { proposals } = await propose(taking.connection, path, { key: 'p' })
    expect(proposals.map(({ sheet, form }) => [sheet, form])).toEqual([
      ['表', 'vehicle'],
      ['表（第 2 张表）', 'disability'],
    ])
  })
})

describe('what is hidden', () => {
  test.each(['xlsx', 'xls'] as const)('sheets are named, and the rows of a filter are read (%s)', async (bookType) => {
    const book = utils.book_new()
    const line = (at: number) => [names[at], ids[at], '小型轿车', 90000, '2018-03-05']
    const shown = utils.aoa_to_sheet([vehicles, line(0), line(1), line(2)])
    shown['!rows'] = [{}, {}, { hidden: true }, {}]
    shown['!cols'] = [{}, {}, { hidden: true }]
    shown['!autofilter'] = { ref: 'A1:E4' }
    utils.book_append_sheet(book, shown, '车辆')
    utils.book_append_sheet(book, utils.aoa_to_sheet([vehicles, line(3)]), '旧表')
    utils.book_append_sheet(book, utils.aoa_to_sheet([vehicles, line(3)]), '更旧')
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['说明', '无']]), '说明')
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }, { Hidden: 0 }, { Hidden: 0 }] }
    const { batches, ignored } = await taking.take(`x.${bookType}`, write(book, { type: 'buffer', bookType }))
    expect(await taking.rowsOf(batches[0]?.tables.vehicle, 'row, name, kind')).toEqual([
      ['2', names[0], 'car'],
      ['3', names[1], 'car'],
      ['4', names[2], 'car'],
    ])
    expect((await taking.connection.runAndReadAll(`SELECT 1 FROM "${batches[0]?.raw}"`)).getRows().length).toBe(4)
    expect(ignored.map(({ sheet, code }) => [sheet, code])).toEqual([
      ['旧表', 'hidden-sheet'],
      ['更旧', 'hidden-sheet'],
      ['说明', 'not-recognised'],
    ])
  })
})
