/** Taking in hostile, broken and unusual files: refused with a sentence, or read right, and nothing half done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRowsAsWritten } from './as-written.ts'
import type { Intake } from './batch.ts'
import { propose } from './propose.ts'
import { remember } from './recognise/recognise.ts'
import { rejectsWorkbook } from './rejects-workbook.ts'
import { type TakeInOptions, takeIn } from './take-in.ts'
import { takeInDirectory } from './take-in-directory.ts'
import { writeSheets } from './variation.ts'

let connection: DuckDBConnection
let folder: string
let made = 0
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  folder = await mkdtemp(join(tmpdir(), 'xiuhua-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ids = ['371399195811020036', '371399194609010040', '371399194805180071', '371399197303200080'] as const
const names = ['李天家', '熊邦松', '尹世伯', '邓涛'] as const

const take = async (name: string, content: string | Uint8Array, options: TakeInOptions = {}): Promise<Intake> => {
  const path = join(folder, `${++made}-${name}`)
  await writeFile(path, content)
  return takeIn(connection, path, { key: `t${made}`, ...options })
}
const takeSheets = async (name: string, sheets: Parameters<typeof writeSheets>[1], options: TakeInOptions = {}) => {
  const path = join(folder, `${++made}-${name}`)
  await writeSheets(path, sheets)
  return takeIn(connection, path, { key: `t${made}`, ...options })
}
const rowsOf = async (table: string | undefined, columns: string) =>
  (await connection.runAndReadAll(`SELECT ${columns} FROM "${table}" ORDER BY row_id`)).getRowsJson()
const leftovers = async () =>
  (await connection.runAndReadAll(`SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, 't${made}_')`)).getRows()
    .length

/** A ZIP of one part whose directory may lie about its size. */
const zip = (parts: readonly { name: string; bytes: Buffer; size?: number }[]): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, size = bytes.length } of parts) {
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(size, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, central, end])
}
const workbookXml = Buffer.from('<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>')
const rels = Buffer.from('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>')

describe('files that are refused, each with a sentence', () => {
  const cases: [string, string, () => string | Uint8Array, TakeInOptions?][] = [
    ['nothing in it', 'empty', () => '', undefined],
    ['a picture', 'not-a-table', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8])],
    ['a PDF', 'not-a-table', () => '%PDF-1.7\n'],
    ['a workbook that is none', 'damaged', () => 'PK\x03\x04 no more than this'],
    [
      'a workbook with macros',
      'macros',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/vbaProject.bin', bytes: Buffer.from('x') },
        ]),
    ],
    [
      'a bomb',
      'expands-too-far',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(60_000_000) },
        ]),
    ],
    [
      'a bomb whose directory lies',
      'expands-too-far',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/_rels/workbook.xml.rels', bytes: rels },
          { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(30_000_000), size: 1000 },
        ]),
    ],
    [
      'more than the limit',
      'too-large',
      () => '姓名,证件号码\n'.repeat(100),
      { limits: { fileBytes: 500, expandedBytes: 1, expansion: 1, columns: 9 } },
    ],
    ['a meeting list', 'not-recognised', () => '姓名,单位,电话\n张三,某局,13800000000\n李四,某局,13800000001\n'],
    ['headings only', 'no-rows', () => '所有人,证件号码,车辆类型,购置价格\n'],
  ]
  it.each(cases)('%s: %s', async (_, code, content, options) => {
    const intake = await take(
      code === 'not-a-table' ? 'x.pdf' : _.includes('workbook') || _.includes('bomb') ? 'x.xlsx' : 'x.csv',
      content(),
      options,
    )
    expect(intake.ignored.map((ignored) => ignored.code)).toEqual([code])
    expect(intake.ignored[0]?.reason.zh).toMatch(/[。]$/)
    expect(intake.batches).toEqual([])
    expect(await leftovers()).toBe(0)
  })

  it('a name with a path in it', async () => {
    const intake = await take('x.csv', '姓名', { name: '../../etc/passwd' })
    expect(intake.ignored[0]?.code).toBe('unsafe-name')
  })

  it('a workbook with a password', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 10 } })
    expect((await take('x.xlsx', bytes)).ignored[0]?.code).toBe('encrypted')
  })
})

describe('the layout of sheets', () => {
  it('passes over title, unit, repeated headings, blank rows, totals and signatures, and keeps the row numbers of Excel', async () => {
    const rows = [
      ['罗庄区机动车登记情况表'],
      ['填报单位：某某局', null, '单位：万元'],
      [],
      ['序号', '所有人', '身份证号', '车辆类型', '购置价格', '初次登记日期'],
      [1, names[0], ids[0], '小型轿车', '15', '2018/3/5'],
      [2, names[1], ids[1], '小型轿车', '8.5', 43467],
      [],
      ['序号', '所有人', '身份证号', '车辆类型', '购置价格', '初次登记日期'],
      [3, names[2], ids[2], '轿车', '120000元', '2019年1月'],
      [4],
      ['合  计', null, '3', null, '23.5'],
      ['制表人：王某', null, '审核人：李某'],
    ]
    for (const ending of ['xlsx', 'xls', 'csv']) {
      const { batches, rejects } = await takeSheets(`a.${ending}`, [
        { name: '表', rows: rows.map((row) => row.map((cell) => cell ?? null)) },
      ])
      expect(batches[0]?.card.proposal).toMatchObject({ form: 'vehicle', headingRow: 4, unit: '万元' })
      expect(await rowsOf(batches[0]?.tables.vehicle, 'row, name, idNumber, kind, value, firstRegistered'), ending).toEqual([
        ['5', names[0], ids[0], 'car', '15000000', '2018-03-05'],
        ['6', names[1], ids[1], 'car', '8500000', '2019-01-02'],
        ['9', names[2], ids[2], 'car', '12000000', '2019-01-01'],
      ])
      expect(rejects).toEqual([])
    }
  })

  it('reads headings in two rows, the upper one merged', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '住院',
          rows: [
            ['住院结算情况', null, null, null, null, null, null, null],
            ['姓名', '身份证号', '医院', '入院日期', '费用', null, '报销情况', null],
            [null, null, null, null, '总费用', '政策范围内费用', '基本医保', '大病保险'],
            [names[0], ids[0], '某医院', '2019-05-01', 1000, 900, 500, 100],
            [names[1], ids[1], '某医院', '2019-06-01', 2000, 1800, 900, 200],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 7 },
            { startRow: 1, startCol: 4, endRow: 1, endCol: 5 },
            { startRow: 1, startCol: 6, endRow: 1, endCol: 7 },
            ...[0, 1, 2, 3].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
          ],
        },
      ],
    })
    const { batches } = await take('a.xlsx', bytes)
    expect(await rowsOf(batches[0]?.tables.stay, 'row, admitted, total, inPolicy, basic, serious')).toEqual([
      ['4', '2019-05-01', '100000', '90000', '50000', '10000'],
      ['5', '2019-06-01', '200000', '180000', '90000', '20000'],
    ])
  })

  it('repeats a household’s merged cells for each of its members', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '贫困户',
          rows: [
            ['户编号', '行政村', '姓名', '身份证号', '与户主关系', '健康状况', '脱贫属性', '人均纯收入'],
            ['H1', '三屯村', names[0], ids[0], '户主', '健康', '未脱贫', 3000],
            [null, null, names[1], ids[1], '配偶', '残疾,长期慢性病', null, null],
            ['H2', '大兴屯村', names[2], ids[2], '户主', '患有大病', '脱贫（享受政策）', 5000.5],
          ],
          merges: [0, 1, 6, 7].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
        },
      ],
    })
    const { batches } = await take('a.xlsx', bytes)
    expect(await rowsOf(batches[0]?.tables.person, 'row, household, name, relation, health, village_name, village')).toEqual([
      ['2', 'H1', names[0], 'head', 'healthy', '三屯村', '371311101235'],
      ['3', 'H1', names[1], 'spouse', 'chronic-disabled', '三屯村', '371311101235'],
      ['4', 'H2', names[2], 'head', 'serious', '大兴屯村', '371311100226'],
    ])
    expect(await rowsOf(batches[0]?.tables.household, 'householdNo, status')).toEqual([
      ['H1', 'poor'],
      ['H2', 'out-with-policy'],
    ])
    expect(await rowsOf(batches[0]?.tables.householdYear, 'householdNo, incomePerHead')).toEqual([
      ['H1', '300000'],
      ['H2', '500050'],
    ])
  })

  it('takes a household for the rows from one head to the next where there is no household number', async () => {
    const { batches } = await take(
      'registry.csv',
      `姓名,身份证号,与户主关系,致贫原因,脱贫属性\n${names[0]},${ids[0]},户主,因病,未脱贫\n${names[1]},${ids[1]},配偶,因病,未脱贫\n${names[2]},${ids[2]},户主,因残,返贫\n`,
    )
    expect(await rowsOf(batches[0]?.tables.person, 'household')).toEqual([[ids[0]], [ids[0]], [ids[2]]])
    expect(await rowsOf(batches[0]?.tables.household, 'householdNo, mainCause, status')).toEqual([
      [ids[0], 'illness', 'poor'],
      [ids[2], 'disability', 'fallen-back'],
    ])
  })

  it('takes the head’s word where a household’s rows disagree, and counts the household', async () => {
    const { batches } = await take(
      'registry.csv',
      `户编号,姓名,身份证号,与户主关系,脱贫属性,住房面积\nH1,${names[0]},${ids[0]},配偶,未脱贫,50\nH1,${names[1]},${ids[1]},户主,返贫,60\nH1,${names[2]},${ids[2]},之子,返贫,60\n`,
    )
    expect(await rowsOf(batches[0]?.tables.household, 'row, status, houseArea')).toEqual([['3', 'fallen-back', '6000']])
    expect(batches[0]?.card.conflicts).toEqual([
      { field: 'household.status', households: 1 },
      { field: 'household.houseArea', households: 1 },
    ])
  })

  it('makes a batch of each sheet, and names the one it does not know', async () => {
    const { batches, ignored } = await takeSheets('多表.xlsx', [
      { name: '说明', rows: [['本表由某局提供'], ['请勿外传']] },
      {
        name: '车辆',
        rows: [
          ['所有人', '身份证号', '车辆类型', '购置价格'],
          [names[0], ids[0], '小型轿车', 90000],
        ],
      },
      {
        name: '残疾人',
        rows: [
          ['姓名', '残疾证号', '残疾类别', '残疾等级'],
          [names[1], `${ids[1]}41`, '肢体', '一级'],
        ],
      },
    ])
    expect(batches.map(({ sheet, form }) => [sheet, form])).toEqual([
      ['车辆', 'vehicle'],
      ['残疾人', 'disability'],
    ])
    expect(ignored.map(({ sheet, code }) => [sheet, code])).toEqual([['说明', 'not-recognised']])
    expect(new Set((await Promise.all(batches.map(({ tables }) => rowsOf(Object.values(tables)[0], 'row_id')))).flat(2)).size).toBe(2)
  })

  it('reads quotes, line ends and delimiters within cells, and blank rows', async () => {
    const { batches } = await take(
      'x.csv',
      `权利人,证件号码,坐落,用途,建筑面积\r\n"${names[0]}",${ids[0]},"某小区,1号楼\n2单元",商品住宅,100\r\n\r\n${names[1]},${ids[1]},"他说""好""",商铺,50.25\r\n`,
    )
    expect(await rowsOf(batches[0]?.tables.realEstate, 'row, name, location, use, area')).toEqual([
      ['2', names[0], '某小区,1号楼 2单元', 'commercial', '10000'],
      ['4', names[1], '他说"好"', 'shop', '5025'],
    ])
  })

  it('reads a stray quote, a short row and a NUL', async () => {
    const { batches } = await take(
      'x.csv',
      `权利人,证件号码,坐落,用途,建筑面积\n${names[0]},${ids[0]},5" 管,商品住宅,100\n${names[1]},${ids[1]}\n${names[2]},${ids[2]},某\0小区,商铺,5\n"${names[3]},${ids[3]},某,商铺,6\n`,
    )
    expect(await rowsOf(batches[0]?.tables.realEstate, 'row, location, area')).toEqual([
      ['2', '5" 管', '10000'],
      ['3', null, null],
      ['4', '某小区', '500'],
      ['5', '某', '600'],
    ])
  })

  it('keeps rows in order and numbered through many of them, read by the database or by ourselves', async () => {
    const lines = (first: number) => Array.from({ length: 150_000 - first + 2 }, (_, at) => `${names[at % 4]},${ids[at % 4]},${at + first}`)
    const deliveries = [
      ['plain.csv', lines(2).join('\r\n'), 150_000],
      // The second row is blank: it counts for the numbers of those below it.
      ['blank.csv', `\r\n${lines(3).join('\r\n')}`, 149_999],
      ['quoted.csv', lines(2).join('\r\n').replace(`,${ids[0]},`, `,="${ids[0]}",`), 150_000],
    ] as const
    for (const [name, text, rows] of deliveries) {
      const { batches } = await take(name, `姓名,证件号码,存款余额\r\n${text}`)
      const found = await connection.runAndReadAll(
        `SELECT count(*), count(*) FILTER (row = balance / 100), count(*) FILTER (idNumber IS NULL), min(row), max(row) FROM "${batches[0]?.tables.bankBalance}"`,
      )
      expect(found.getRows()[0]?.map(Number), name).toEqual([rows, rows, 0, 150_002 - rows, 150_001])
    }
  })

  it('reads a workbook’s numbers in full, an HTML table named .xls, and passes over hidden sheets', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: '旧',
          hidden: true,
          rows: [
            ['所有人', '身份证号', '车辆类型', '购置价格'],
            ['旧人', ids[3], '小型轿车', 1],
          ],
        },
        {
          name: '新',
          rows: [
            ['所有人', '身份证号', '车辆类型', '购置价格', '登记日期'],
            [names[0], 371399195811020000, '小型轿车', 90000.5, new Date(Date.UTC(2019, 2, 4))],
          ],
        },
      ],
    })
    const { batches } = await take('x.xlsx', workbook)
    expect(batches.map(({ sheet }) => sheet)).toEqual(['新'])
    expect(await rowsOf(batches[0]?.tables.vehicle, 'id_raw, id_number, value, firstRegistered')).toEqual([
      ['371399195811020000', '371399195811020000', '9000050', '2019-03-04'],
    ])
    const html = `<html><meta charset="utf-8"><table><tr><td>所有人</td><td>身份证号</td><td>车辆类型</td><td>购置价格</td></tr><tr><td>${names[0]}</td><td>${ids[0]}</td><td>小型轿车</td><td>90000</td></tr></table></html>`
    const page = await take('导出.xls', html)
    expect(await rowsOf(page.batches[0]?.tables.vehicle, 'name, value')).toEqual([[names[0], '9000000']])
  })

  it('refuses a table of far too many columns, and cuts a cell that no workbook could hold', async () => {
    expect((await take('x.csv', `${'a,'.repeat(5000)}\n`)).ignored[0]?.code).toBe('too-wide')
    const { batches } = await take('x.csv', `权利人,证件号码,坐落,用途\n${names[0]},${ids[0]},${'长'.repeat(1_000_000)},商铺\n`)
    expect(await rowsOf(batches[0]?.tables.realEstate, 'length(location), use')).toEqual([['32767', 'shop']])
  })

  it('keeps the handler’s and the guardian’s numbers from the person’s', async () => {
    const { batches } = await take(
      '火化.csv',
      `序号,死者姓名,死者身份证号,火化日期,经办人,经办人身份证号\n1,${names[0]},${ids[0]},2019-03-01,${names[1]},${ids[1]}\n`,
    )
    expect(await rowsOf(batches[0]?.tables.deathRecord, 'name, idNumber, cremationDate, handlerName, handlerNumber')).toEqual([
      [names[0], ids[0], '2019-03-01', names[1], ids[1]],
    ])
    const child = await take(
      '孤儿.csv',
      `监护人姓名,监护人身份证号,儿童姓名,证件号码,儿童类别\n${names[1]},${ids[1]},${names[0]},${ids[0]},孤儿\n`,
    )
    expect(await rowsOf(child.batches[0]?.tables.child, 'name, idNumber, guardianName, kind')).toEqual([
      [names[0], ids[0], names[1], 'orphan'],
    ])
  })
})

describe('what is rejected, and what is not', () => {
  it('rejects only a row that names nobody, and gives it back with the reason', async () => {
    const { batches, rejects } = await take(
      '存款.csv',
      `姓名,证件号码,存款余额\n${names[0]},${ids[0]},不详\n,,500\n${names[1]},,abc\n,371399*,1\n=1+1,,=cmd()\n`,
    )
    expect(batches[0]?.card).toMatchObject({ rows: 5, accepted: 3, rejected: 2, skipped: 0 })
    expect(rejects.map(({ row, column }) => [row, column])).toEqual([
      [3, '姓名'],
      [6, '姓名'],
    ])
    expect(await rowsOf(batches[0]?.tables.bankBalance, 'row, balance')).toEqual([
      ['2', null],
      ['4', null],
      ['5', '100'],
    ])
    expect(batches[0]?.card.problems).toEqual([
      { field: 'bankBalance.balance', what: 'unreadable-number', count: 1, samples: [{ before: 'abc', after: null }] },
    ])
    const sheet = (await readXlsx(await rejectsWorkbook(batches, rejects))).sheets[0]
    expect(sheet?.rows[0]).toEqual(['行号 Row', '原因', 'Reason', '姓名', '证件号码', '存款余额'])
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual([3, '没有姓名，也没有证件号码，无法知道说的是谁。请补上其中一项。'])
    expect(JSON.stringify(sheet?.rows)).not.toMatch(/"=/)
  })

  it('keeps an unknown label raw and unknown, and offers it', async () => {
    const { batches } = await take(
      '户籍.csv',
      `姓名,公民身份号码,户籍地,人员状态\n${names[0]},${ids[0]},褚墩镇三屯村,神游\n${names[1]},${ids[1]},褚墩镇三屯村村民委员会12号,死亡注销\n`,
    )
    expect(await rowsOf(batches[0]?.tables.policeRecord, 'state, village, town_name')).toEqual([
      [null, '371311101235', '褚墩镇'],
      ['dead', '371311101235', '褚墩镇'],
    ])
    expect(batches[0]?.card.problems).toEqual([
      { field: 'policeRecord.state', what: 'unknown-label', count: 1, samples: [{ before: '神游', after: null }] },
    ])
    expect(batches[0]?.card.notCollected).toContain('policeRecord.birthDate')
    const notes = await connection.runAndReadAll(`SELECT row, field, before, problem FROM "${batches[0]?.notes}" WHERE problem IS NOT NULL`)
    expect(notes.getRowsJson()).toEqual([['2', 'policeRecord.state', '神游', 'unknown-label']])
    expect(await findRowsAsWritten(connection, batches[0]!, [2])).toEqual([
      {
        row: 2,
        values: [
          { heading: '姓名', value: names[0] },
          { heading: '公民身份号码', value: ids[0] },
          { heading: '户籍地', value: '褚墩镇三屯村' },
          { heading: '人员状态', value: '神游' },
        ],
      },
    ])
  })

  it('tells from one’s own number what it tells, and nothing from a damaged one', async () => {
    const { batches } = await take(
      'registry.csv',
      `户编号,姓名,身份证号,与户主关系,健康状况\nH,${names[0]},${ids[0]},户主,健康\nH,${names[1]},371399581102003,配偶,健康\nH,${names[2]},371399195811020037,之子,健康\nH,${names[3]},37139919581102,之女,健康\nH,无号,,其他,健康\n`,
    )
    expect(await rowsOf(batches[0]?.tables.person, 'idBirth, idSex, idValid')).toEqual([
      ['1958-11-02', 'male', true],
      ['1958-11-02', 'male', null],
      ['1958-11-02', 'male', false],
      [null, null, false],
      [null, null, null],
    ])
  })
})

describe('a person’s word', () => {
  const text = `甲,乙,丙\n${names[0]},${ids[0]},1200\n${names[1]},${ids[1]},800\n`
  it('goes before what is recognised, and is remembered for the next file', async () => {
    expect((await take('x.csv', text)).ignored[0]?.code).toBe('not-recognised')
    const correction = {
      form: 'bankBalance',
      headingRow: 1,
      columns: { 0: 'bankBalance.name', 1: 'bankBalance.idNumber', 2: 'bankBalance.balance' },
    }
    const corrected = await take('x.csv', text, { corrections: { '': correction } })
    expect(await rowsOf(corrected.batches[0]?.tables.bankBalance, 'name, idNumber, balance')).toEqual([
      [names[0], ids[0], '120000'],
      [names[1], ids[1], '80000'],
    ])
    const past = remember(corrected.batches[0]!.card.proposal)
    const again = await take('y.csv', text, { remembered: [past] })
    expect(again.batches[0]?.card.proposal.columns.map(({ field, how }) => [field, how])).toEqual([
      ['bankBalance.name', 'remembered'],
      ['bankBalance.idNumber', 'remembered'],
      ['bankBalance.balance', 'remembered'],
    ])
  })

  it('can be asked for before anything is taken in', async () => {
    const path = join(folder, 'propose.csv')
    await writeFile(path, `所有人,证件号码,车辆类型,购置价格\n${names[0]},${ids[0]},小型轿车,90000\n`)
    const { proposals } = await propose(connection, path, { key: 'p' })
    expect(proposals[0]).toMatchObject({ form: 'vehicle', headingRow: 1 })
    expect(proposals[0]?.columns[3]).toMatchObject({ heading: '购置价格', field: 'vehicle.value', samples: ['90000'] })
    expect(
      (await connection.runAndReadAll(`SELECT 1 FROM information_schema.tables WHERE starts_with(table_name, 'p_')`)).getRows(),
    ).toEqual([])
  })
})

describe('a whole delivery', () => {
  it('takes the same content once, dates itself by its latest event, and numbers rows apart', async () => {
    const directory = await mkdtemp(join(folder, 'd-'))
    const vehicles = `所有人,证件号码,车辆类型,购置价格,初次登记日期\n${names[0]},${ids[0]},小型轿车,90000,2017-03-05\n${names[1]},${ids[1]},小型轿车,90000,2999-01-01\n`
    await writeFile(join(directory, 'a.csv'), vehicles)
    await writeFile(join(directory, 'b.csv'), vehicles)
    await writeFile(
      join(directory, 'registry.csv'),
      `户编号,姓名,身份证号,与户主关系,出生日期,工资性收入\nH,${names[0]},${ids[0]},户主,1958-11-02,100\n`,
    )
    await writeFile(join(directory, '说明.txt'), '请查收')
    const delivery = await takeInDirectory(connection, directory)
    expect(delivery.ignored.map(({ file, code }) => [file, code])).toEqual([
      ['b.csv', 'same-file'],
      ['说明.txt', 'not-recognised'],
    ])
    expect([delivery.asOf, delivery.dataYear]).toEqual(['2017-03-05', 2017])
    expect(await rowsOf(delivery.batches.find(({ form }) => form === 'registry')?.tables.householdYear, 'year, wage')).toEqual([
      ['2017', '10000'],
    ])
  })
})

describe('cancelling', () => {
  it('leaves nothing behind and throws the reason', async () => {
    const text = `姓名,证件号码,存款余额\n${Array.from({ length: 20_000 }, (_, at) => `${names[at % 4]},"${ids[at % 4]}",${at}`).join('\n\n')}\n`
    const stop = new AbortController()
    const stages: string[] = []
    const taking = take('x.csv', text, {
      signal: stop.signal,
      progress: ({ stage }) => {
        stages.push(stage)
        if (stage === 'cleaning') stop.abort(new Error('cancelled by the user'))
      },
    })
    await expect(taking).rejects.toThrow('cancelled by the user')
    expect(stages).toContain('reading')
    expect(await leftovers()).toBe(0)
  })
})
