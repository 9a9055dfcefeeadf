/** Excel in and out: what people fill in comes in, what goes out can come back, and nothing in it runs. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '#platform/http/refusal'
import type { LedgerTable } from '#platform/store/ledger-table'
import type { Store } from '#platform/store/store'
import { openTestStore } from '#platform/store/test-database'
import { district, garden, type TestTables, testLedgers, village } from '#platform/store/test-ledgers'
import { streamRecords } from './find-records.ts'
import { importRows, type WrittenRow } from './import-rows.ts'
import { masked } from './masking.ts'
import { readQuery } from './record-query.ts'
import { writeRecords, writeRejects, writeTemplate } from './write-sheet.ts'

const gardens: LedgerTable<typeof garden> = { ledger: garden, unique: [['gardenNo']] }
let store: Store<TestTables>
beforeAll(async () => {
  store = await openTestStore<TestTables>({ ledgers: testLedgers })
})
afterAll(() => store?.close())
beforeEach(() => store.asSystem('清空', ({ db }) => db.deleteFrom('garden').execute()))

const places: Record<string, string> = { '东镇 一村': '371399001001', '东镇 二村': '371399001002', '西镇 一村': '371399002001' }
const options = {
  findRegion: (townName: string, villageName: string) => places[`${townName} ${villageName}`],
  source: { file: '园子.xlsx', sheet: '园子' },
}
const take = (rows: readonly WrittenRow[], office = district) =>
  store.as({ ...office, reason: '导入' }, (tx) => importRows(tx, gardens, rows, options))
const rowsFrom = (table: readonly (readonly string[])[]) => table.map((cells, at) => ({ row: at + 1, cells }))
const asText = (cell: CellValue) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : String(cell))
const saved = () => store.asSystem('看', ({ db }) => db.selectFrom('garden').selectAll().orderBy('gardenNo').execute())

async function exported(records: Parameters<typeof writeRecords>[1]['records'], more = {}) {
  const sink = new PassThrough()
  const [count, bytes] = await Promise.all([
    writeRecords(garden, { records, by: { name: '张三', unit: '区扶贫办', at: new Date('2019-03-01T02:00:00Z') }, ...more }, sink),
    buffer(sink),
  ])
  const { sheets } = await readXlsx(bytes)
  return { count, rows: sheets[0]!.rows }
}

describe('taking in', () => {
  const heading = ['镇（街道）', '行政村', '编号', '姓名*', '种类', '面积（亩）', '收入(元)', '栽种日期', '是否围栏', '备用']

  test('good rows go in, bad ones come back with reasons, remarks and blank lines are passed over', async () => {
    const report = await take(
      rowsFrom([
        ['园子登记表'],
        heading,
        ['东镇', '一村', 'A1', '王五', '药材', '3.25', '1,200.50', '2018年5月5日', '是', 'x'],
        [],
        ['东镇', '三村', 'A2', '李四', '药材', '1', '1', '', '', ''],
        ['东镇', '二村', 'A3', '赵六', '石头', '1.234', '', '', '', ''],
        ['西镇', '一村', 'A4', '', '', '', '', '', '', ''],
        ['合计', '', '', '', '', '4.25', '', '', '', ''],
        ['注：面积按亩填写'],
      ]),
    )
    expect(report).toMatchObject({ added: 2, changed: 0, rejects: [{ row: 5 }, { row: 6 }], ignored: ['备用'] })
    if (isRefusal(report)) throw new Error('refused')
    expect(report.rejects.map(({ reasons }) => reasons.map(({ zh }) => zh))).toEqual([
      ['没有“东镇 三村”这个村，请按区划名称填写。'],
      ['种类：“石头”不在可选项中：药材、树木。', '面积：最多 2 位小数。'],
    ])
    expect(await saved()).toMatchObject([
      {
        gardenNo: 'A1',
        region: '371399001001',
        keeper: '王五',
        kind: 'herbs',
        area: 325n,
        income: 120050n,
        planted: '2018-05-05',
        fenced: true,
        sourceFile: '园子.xlsx',
        sourceRow: 3n,
      },
      { gardenNo: 'A4', keeper: null, sourceRow: 7n },
    ])
  })

  test('a second time it changes only what differs; empty cells change nothing', async () => {
    await take(rowsFrom([heading, ['东镇', '一村', 'A1', '王五', '药材', '3'], ['东镇', '一村', 'A2', '李四', '药材', '3']]))
    expect(
      await take(rowsFrom([heading, ['东镇', '一村', 'A1', '王五', '', '3'], ['东镇', '一村', 'A2', '李四', '树木', '']])),
    ).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
    expect(await saved()).toMatchObject([
      { kind: 'herbs', version: 1n },
      { kind: 'trees', area: 300n, version: 2n },
    ])
  })

  test('a village takes in only its own rows', async () => {
    const report = await take(rowsFrom([heading, ['东镇', '一村', 'A1'], ['西镇', '一村', 'A2']]), village)
    expect(report).toMatchObject({ added: 1, rejects: [{ row: 3 }] })
    expect(await saved()).toHaveLength(1)
  })

  test('a sheet without our headings is refused in words', async () => {
    expect(
      await take(
        rowsFrom([
          ['a', 'b'],
          ['1', '2'],
        ]),
      ),
    ).toMatchObject({ refused: 'unsuitable', code: 'no-heading' })
  })
})

describe('giving out', () => {
  test('masked, with who and when, codes as labels, and no formula', async () => {
    await take(
      rowsFrom([
        ['镇', '村', '编号', '姓名', '证件号码', '种类', '收入', '栽种日期'],
        ['东镇', '一村', "'=HYPERLINK(1)", '王五六', '371399199001011234', '药材', '1200.5', '2018-05-05'],
      ]),
    )
    const records = (await saved()).map((record) => masked(record, garden, district))
    const { count, rows } = await exported(
      records.map((record) => ({ ...record, town: '东镇', village: '一村' })),
      { filteredBy: '种类=药材' },
    )
    expect(count).toBe(1)
    expect(String(rows[0]![0])).toBe(
      '园子｜导出人：区扶贫办 张三｜导出时间：2019-03-01 10:00｜筛选：种类=药材｜含个人信息，仅限工作使用，不得外传',
    )
    expect(rows[1]!.slice(0, 5)).toEqual(['镇（街道）', '行政村', '编号', '姓名', '证件号码'])
    expect(rows[2]!.map(asText)).toEqual([
      '东镇',
      '一村',
      "'=HYPERLINK(1)",
      '王**',
      '371399********1234',
      '',
      '',
      '药材',
      '',
      '1200.5',
      '2018-05-05',
      '',
    ])
  })

  test('what went out unmasked comes back unchanged', async () => {
    const heading = ['镇', '村', '编号', '姓名', '种类', '面积', '收入', '栽种日期', '是否围栏']
    await take(
      rowsFrom([
        heading,
        ['东镇', '一村', 'A1', "'+王", '药材', '3.25', '-0.05', '2018-02-28', '否'],
        ['东镇', '二村', 'A2', '', '', '', '', '', ''],
      ]),
    )
    const names = Object.fromEntries(Object.entries(places).map(([name, code]) => [code, name.split(' ')]))
    const { rows } = await exported(
      (await saved()).map((record) => ({ ...record, town: names[record.region]![0], village: names[record.region]![1] })),
    )
    const again = await take(rows.map((cells, at) => ({ row: at + 1, cells: cells.map(asText) })))
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, rejects: [] })
  })

  test('many rows pass through as a stream, only the fields asked for', async () => {
    await store.asSystem('装入', ({ db }) =>
      db
        .insertInto('garden')
        .values(Array.from({ length: 3000 }, (_, at) => ({ region: '371399001001', gardenNo: String(at) })) as never)
        .execute(),
    )
    const query = readQuery(gardens, { sort: 'gardenNo' })
    if (isRefusal(query)) throw new Error('refused')
    const { count, rows } = await store.as(district, (tx) =>
      exported(streamRecords(tx, gardens, query), { fields: ['kind', 'gardenNo'], language: 'en' }),
    )
    expect(count).toBe(3000)
    expect(rows[1]).toEqual(['Kind', 'Number'])
    expect(rows).toHaveLength(3002)
  })

  test('the template has the headings, lists to choose from, and says how to fill in', async () => {
    const { sheets } = await readXlsx(await writeTemplate(garden))
    expect(sheets.map(({ name }) => name)).toEqual(['园子', '填写说明', '代码表'])
    expect(sheets[0]!.rows[0]).toEqual([
      '镇（街道）',
      '行政村',
      '编号',
      '姓名',
      '证件号码',
      '联系电话',
      '疾病',
      '种类',
      '面积（亩）',
      '收入（元）',
      '栽种日期',
      '是否围栏',
    ])
    expect(sheets[0]!.dataValidations?.map(({ type, formula1 }) => [type, formula1])).toEqual([
      ['list', '代码表!$H$2:$H$3'],
      ['list', '代码表!$L$2:$L$3'],
    ])
    expect(sheets[2]!.rows[2]![7]).toBe('树木')
    const filled = await take(
      [...sheets[0]!.rows, ['东镇', '一村', 'T1', '甲', null, null, null, '树木', '1', '2', '2018-01-01', '是']].map((cells, at) => ({
        row: at + 1,
        cells: cells.map(asText),
      })),
    )
    expect(filled).toMatchObject({ added: 1, rejects: [], ignored: [] })
  })

  test('refused rows come as they were written, reasons in front, harmless', async () => {
    const { sheets } = await readXlsx(
      await writeRejects(
        ['编号', '姓名'],
        [
          {
            row: 5,
            cells: ['=1+1', '王'],
            reasons: [
              { zh: '甲。', en: 'A.' },
              { zh: '乙。', en: 'B.' },
            ],
          },
        ],
      ),
    )
    expect(sheets[0]!.rows).toEqual([
      ['原行号', '原因', '编号', '姓名'],
      [5, '甲。；乙。', "'=1+1", '王'],
    ])
  })
})
