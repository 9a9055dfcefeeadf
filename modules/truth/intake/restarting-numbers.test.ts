/** Household numbers that begin with 1 in each village, group or sheet put no two heads together (Article 28). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

const headings = ['户编号', '行政村', '姓名', '身份证号', '与户主关系', '脱贫属性']
const [one, two, three, four] = names.map((name, at) => [name, ids[at]!] as const) as [Of, Of, Of, Of]
type Of = readonly [string, string]
const homes = async (rows: readonly (readonly (string | number | null)[])[]) => {
  const { batches } = await taking.takeSheets('农户.xlsx', [{ name: '农户', rows: [headings, ...rows] as never }])
  const { tables, notes } = batches[0]!
  const noted = await taking.connection.runAndReadAll(`SELECT row FROM "${notes}" WHERE problem = 'number-of-several-places' ORDER BY ALL`)
  return {
    people: await taking.rowsOf(tables.person, 'name, household'),
    households: await taking.rowsOf(tables.household, 'householdNo, status'),
    noted: noted.getRows().map(([row]) => Number(row)),
  }
}

test('a number of two villages is two households, and its neighbours go by their village too', async () => {
  expect(
    await homes([
      [1, '三屯村', ...one, '户主', '未脱贫'],
      [1, null, ...two, '配偶', null],
      [2, '三屯村', ...three, '户主', '未脱贫'],
      [1, '大兴屯村', ...four, '户主', '返贫'],
    ]),
  ).toEqual({
    people: [
      [one[0], '371311101235-1'],
      [two[0], '371311101235-1'],
      [three[0], '371311101235-2'],
      [four[0], '371311100226-1'],
    ],
    households: [
      ['371311101235-1', 'poor'],
      ['371311101235-2', 'poor'],
      ['371311100226-1', 'fallen-back'],
    ],
    noted: [2, 4, 5],
  })
})

test('without villages a count that begins again is another group', async () => {
  expect(
    (
      await homes([
        [1, null, ...one, '户主', '未脱贫'],
        [2, null, ...two, '户主', '未脱贫'],
        [1, null, ...three, '户主', '未脱贫'],
        [2, null, ...four, '户主', '返贫'],
      ])
    ).people,
  ).toEqual([
    [one[0], '第1组-1'],
    [two[0], '第1组-2'],
    [three[0], '第2组-1'],
    [four[0], '第2组-2'],
  ])
})

test('two heads of one village stay under their number, and so does a member who lives elsewhere', async () => {
  for (const number of [7, '37131110123500007']) {
    const { people, noted } = await homes([
      [number, '三屯村', ...one, '户主', '未脱贫'],
      [number, '三屯村', ...two, '户主', '未脱贫'],
      [number, '大兴屯村', ...three, '之子', '未脱贫'],
    ])
    expect(people.map(([, home]) => home)).toEqual([1, 2, 3].map(() => String(number)))
    expect(noted).toEqual([])
  }
})
