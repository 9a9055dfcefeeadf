/** The layouts of sheets: titles, merged cells, totals, several sheets, quotes and blank rows, all read right. */
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

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
      const { batches, rejects } = await taking.takeSheets(`a.${ending}`, [
        { name: '表', rows: rows.map((row) => row.map((cell) => cell ?? null)) },
      ])
      expect(batches[0]?.card.proposal).toMatchObject({ form: 'vehicle', headingRow: 4, unit: '万元' })
      expect(await taking.rowsOf(batches[0]?.tables.vehicle, 'row, name, idNumber, kind, value, firstRegistered'), ending).toEqual([
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
    const { batches } = await taking.take('a.xlsx', bytes)
    expect(await taking.rowsOf(batches[0]?.tables.stay, 'row, admitted, total, inPolicy, basic, serious')).toEqual([
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
    const { batches } = await taking.take('a.xlsx', bytes)
    expect(await taking.rowsOf(batches[0]?.tables.person, 'row, household, name, relation, health, village_name, village')).toEqual([
      ['2', 'H1', names[0], 'head', 'healthy', '三屯村', '371311101235'],
      ['3', 'H1', names[1], 'spouse', 'chronic-disabled', '三屯村', '371311101235'],
      ['4', 'H2', names[2], 'head', 'serious', '大兴屯村', '371311100226'],
    ])
    expect(await taking.rowsOf(batches[0]?.tables.household, 'householdNo, status')).toEqual([
      ['H1', 'poor'],
      ['H2', 'out-with-policy'],
    ])
    expect(await taking.rowsOf(batches[0]?.tables.householdYear, 'householdNo, incomePerHead')).toEqual([
      ['H1', '300000'],
      ['H2', '500050'],
    ])
  })

  it('takes a household for the rows from one head to the next where there is no household number', async () => {
    const { batches } = await taking.take(
      'registry.csv',
      `姓名,身份证号,与户主关系,致贫原因,脱贫属性\n${names[0]},${ids[0]},户主,因病,未脱贫\n${names[1]},${ids[1]},配偶,因病,未脱贫\n${names[2]},${ids[2]},户主,因残,返贫\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.person, 'household')).toEqual([[ids[0]], [ids[0]], [ids[2]]])
    expect(await taking.rowsOf(batches[0]?.tables.household, 'householdNo, mainCause, status')).toEqual([
      [ids[0], 'illness', 'poor'],
      [ids[2], 'disability', 'fallen-back'],
    ])
  })

  it('takes the head’s word where a household’s rows disagree, and counts the household', async () => {
    const { batches } = await taking.take(
      'registry.csv',
      `户编号,姓名,身份证号,与户主关系,脱贫属性,住房面积\nH1,${names[0]},${ids[0]},配偶,未脱贫,50\nH1,${names[1]},${ids[1]},户主,返贫,60\nH1,${names[2]},${ids[2]},之子,返贫,60\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.household, 'row, status, houseArea')).toEqual([['3', 'fallen-back', '6000']])
    expect(batches[0]?.card.conflicts).toEqual([
      { field: 'household.status', households: 1 },
      { field: 'household.houseArea', households: 1 },
    ])
  })

  it('makes a batch of each sheet, and names the one it does not know', async () => {
    const { batches, ignored } = await taking.takeSheets('多表.xlsx', [
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
    expect(new Set((await Promise.all(batches.map(({ tables }) => taking.rowsOf(Object.values(tables)[0], 'row_id')))).flat(2)).size).toBe(
      2,
    )
  })

  it('reads quotes, line ends and delimiters within cells, and blank rows', async () => {
    const { batches } = await taking.take(
      'x.csv',
      `权利人,证件号码,坐落,用途,建筑面积\r\n"${names[0]}",${ids[0]},"某小区,1号楼\n2单元",商品住宅,100\r\n\r\n${names[1]},${ids[1]},"他说""好""",商铺,50.25\r\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.realEstate, 'row, name, location, use, area')).toEqual([
      ['2', names[0], '某小区,1号楼 2单元', 'commercial', '10000'],
      ['4', names[1], '他说"好"', 'shop', '5025'],
    ])
  })

  it('reads a stray quote, a short row and a NUL', async () => {
    const { batches } = await taking.take(
      'x.csv',
      `权利人,证件号码,坐落,用途,建筑面积\n${names[0]},${ids[0]},5" 管,商品住宅,100\n${names[1]},${ids[1]}\n${names[2]},${ids[2]},某\0小区,商铺,5\n"${names[3]},${ids[3]},某,商铺,6\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.realEstate, 'row, location, area')).toEqual([
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
      const { batches } = await taking.take(name, `姓名,证件号码,存款余额\r\n${text}`)
      const found = await taking.connection.runAndReadAll(
        `SELECT count(*), count(*) FILTER (row = balance / 100), count(*) FILTER (idNumber IS NULL), min(row), max(row) FROM "${batches[0]?.tables.bankBalance}"`,
      )
      expect(found.getRows()[0]?.map(Number), name).toEqual([rows, rows, 0, 150_002 - rows, 150_001])
    }
  })

  it('reads a workbook’s numbers in full, an HTML table named .xls, and names a hidden sheet that it passes over', async () => {
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
    const { batches, ignored } = await taking.take('x.xlsx', workbook)
    expect(batches.map(({ sheet }) => sheet)).toEqual(['新'])
    expect(ignored.map(({ sheet, code }) => [sheet, code])).toEqual([['旧', 'hidden-sheet']])
    expect(await taking.rowsOf(batches[0]?.tables.vehicle, 'id_raw, id_number, value, firstRegistered')).toEqual([
      ['371399195811020000', '371399195811020000', '9000050', '2019-03-04'],
    ])
    const html = `<html><meta charset="utf-8"><table><tr><td>所有人</td><td>身份证号</td><td>车辆类型</td><td>购置价格</td></tr><tr><td>${names[0]}</td><td>${ids[0]}</td><td>小型轿车</td><td>90000</td></tr></table></html>`
    const page = await taking.take('导出.xls', html)
    expect(await taking.rowsOf(page.batches[0]?.tables.vehicle, 'name, value')).toEqual([[names[0], '9000000']])
  })

  it('refuses a table of far too many columns, and cuts a cell that no workbook could hold', async () => {
    expect((await taking.take('x.csv', `${'a,'.repeat(5000)}\n`)).ignored[0]?.code).toBe('too-wide')
    const { batches } = await taking.take('x.csv', `权利人,证件号码,坐落,用途\n${names[0]},${ids[0]},${'长'.repeat(1_000_000)},商铺\n`)
    expect(await taking.rowsOf(batches[0]?.tables.realEstate, 'length(location), use')).toEqual([['32767', 'shop']])
  })

  it('keeps the handler’s and the guardian’s numbers from the person’s', async () => {
    const { batches } = await taking.take(
      '火化.csv',
      `序号,死者姓名,死者身份证号,火化日期,经办人,经办人身份证号\n1,${names[0]},${ids[0]},2019-03-01,${names[1]},${ids[1]}\n`,
    )
    expect(await taking.rowsOf(batches[0]?.tables.deathRecord, 'name, idNumber, cremationDate, handlerName, handlerNumber')).toEqual([
      [names[0], ids[0], '2019-03-01', names[1], ids[1]],
    ])
    const child = await taking.take(
      '孤儿.csv',
      `监护人姓名,监护人身份证号,儿童姓名,证件号码,儿童类别\n${names[1]},${ids[1]},${names[0]},${ids[0]},孤儿\n`,
    )
    expect(await taking.rowsOf(child.batches[0]?.tables.child, 'name, idNumber, guardianName, kind')).toEqual([
      [names[0], ids[0], names[1], 'orphan'],
    ])
  })
})
