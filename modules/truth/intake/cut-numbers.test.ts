/** Numbers that Excel cut to fifteen places never put households together, and are told by row (Article 28). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

const headings = ['户编号', '行政村', '姓名', '身份证号', '家庭人数', '与户主关系', '脱贫属性', '工资性收入']
/** Two households of two members each: the same first fifteen places. */
const rows = (first: unknown, second: unknown, counts: readonly [number | null, number | null] = [2, 2]) => [
  [first, '三屯村', names[0], ids[0], counts[0], '户主', '未脱贫', 1000],
  [first, '三屯村', names[1], ids[1], counts[0], '配偶', '未脱贫', 1000],
  [second, '三屯村', names[2], ids[2], counts[1], '户主', '返贫', 2000],
  [second, '三屯村', names[3], ids[3], counts[1], '配偶', '返贫', 2000],
]
const told = async (tables: Readonly<Record<string, string>>) => ({
  people: (await taking.rowsOf(tables.person, 'name, household')).map(([name, home]) => [name, home]),
  households: await taking.rowsOf(tables.household, 'householdNo, status'),
})
const noted = async (notes: string) =>
  (await taking.connection.runAndReadAll(`SELECT row, field FROM "${notes}" WHERE problem = 'rounded-by-excel' ORDER BY ALL`)).getRowsJson()

describe('household numbers of which Excel kept fifteen places', () => {
  test.each([
    ['noughts behind them', '37131110123500000', '37131110123500000'],
    ['numbers in the cells', Number('37131110123500001'), Number('37131110123500008')],
    ['powers of ten', '3.71311E+16', '3.71311E+16'],
  ])('%s: the rows from head to head are the households where the members stated are there', async (_, first, second) => {
    const { batches } = await taking.takeSheets('农户.xlsx', [{ name: '农户', rows: [headings, ...rows(first, second)] as never }])
    const { tables, notes } = batches[0]!
    expect(await told(tables)).toEqual({
      people: [
        [names[0], ids[0]],
        [names[1], ids[0]],
        [names[2], ids[2]],
        [names[3], ids[2]],
      ],
      households: [
        [ids[0], 'poor'],
        [ids[2], 'fallen-back'],
      ],
    })
    expect(await noted(notes)).toEqual(['2', '3', '4', '5'].map((row) => [row, 'household.householdNo']))
  })

  test('where rows and members stated disagree nobody is given a household', async () => {
    const { batches, rejects } = await taking.takeSheets('农户.csv', [
      { name: '农户', rows: [headings, ...rows('37131110123500000', '37131110123500000', [3, 2])] as never },
    ])
    expect(await told(batches[0]!.tables)).toEqual({
      people: [
        [names[0], null],
        [names[1], null],
        [names[2], ids[2]],
        [names[3], ids[2]],
      ],
      households: [[ids[2], 'fallen-back']],
    })
    expect(rejects).toEqual([])
  })

  test('a number cut among whole ones is told by its heads, and one that merely ends in noughts is left', async () => {
    const whole = ['37131110123500100', '37131110123500207'] as const
    const honest = await taking.takeSheets('农户.csv', [{ name: '农户', rows: [headings, ...rows(...whole)] as never }])
    expect((await told(honest.batches[0]!.tables)).households.map(([no]) => no)).toEqual([...whole])
    const mixed = await taking.takeSheets('农户.csv', [
      { name: '农户', rows: [headings, ...rows('37131110123500000', '37131110123500000'), ...rows(...whole)] as never },
    ])
    expect((await told(mixed.batches[0]!.tables)).households.map(([no]) => no)).toEqual([ids[0], ids[2], ...whole])
    expect((await noted(mixed.batches[0]!.notes)).length).toBe(4)
  })

  test('a sheet of households gives the rows back with the reason', async () => {
    const { batches, rejects } = await taking.takeSheets('户.csv', [
      {
        name: '户',
        rows: [
          ['户编号', '行政村', '户主姓名', '脱贫属性', '主要致贫原因', '识别标准'],
          ...names.map((name) => ['37131110123500000', '三屯村', name, '未脱贫', '因病', '省定标准']),
        ],
      },
    ])
    expect(batches[0]?.card.accepted ?? 0).toBe(0)
    expect(rejects.map(({ row, column, reason }) => [row, column, reason.zh.includes('截断')])).toEqual(
      [2, 3, 4, 5].map((row) => [row, '户编号', true]),
    )
  })
})

test('ID numbers and cards of which Excel kept fifteen places are told by row; a card so cut is none', async () => {
  const cut = ids.map((id) => `${id.slice(0, 15)}000`)
  const { batches } = await taking.takeSheets('农户.csv', [
    {
      name: '农户',
      rows: [
        ['户编号', '姓名', '身份证号', '与户主关系', '脱贫属性', '银行卡号'],
        ...names.map((name, at) => [`H${at}`, name, cut[at]!, '户主', '未脱贫', '6217001234567890000']),
      ],
    },
  ])
  expect((await noted(batches[0]!.notes)).map(([row, field]) => `${row} ${field}`).sort()).toEqual(
    ['household.card', 'person.idNumber'].flatMap((field) => [2, 3, 4, 5].map((row) => `${row} ${field}`)).sort(),
  )
  expect(await taking.rowsOf(batches[0]?.tables.person, 'idNumber, "idValid", "idSex", "idBirth" IS NOT NULL')).toEqual(
    cut.map((id) => [id, false, null, true]),
  )
  expect(await taking.rowsOf(batches[0]?.tables.household, 'card')).toEqual(names.map(() => [null]))
})
