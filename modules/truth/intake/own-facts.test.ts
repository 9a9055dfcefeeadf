/** What intake reads out of numbers, names, phones, cards and measures, which columns a registry lacks, and several data years in one sheet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ids, names, openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

const heading = '户编号,姓名,证件号码,与户主关系,健康状况,联系电话,银行卡号,帮扶措施,其他致贫原因'
const take = async (rows: readonly string[], head = heading) =>
  (await taking.take('registry.csv', `${head}\n${rows.join('\n')}\n`)).batches[0]!.tables

describe('a number tells by itself', () => {
  const facts = 'idForm, idCheckRight, idBirthReal, idNines, idAreaKnown'
  it.each([
    [ids[0], ['eighteen', true, true, false, true]],
    ['371399195811020037', ['eighteen', false, true, false, true]],
    ['37139919580230003X', ['eighteen', false, false, false, true]],
    ['991399195811020036', ['eighteen', false, true, false, false]],
    ['371399195899999036', ['eighteen', false, false, true, true]],
    ['371399581102003', ['fifteen', null, true, false, true]],
    [`${ids[0]}42`, ['certificate', true, true, false, true]],
    [`${ids[0]}42B1`, ['certificate', true, true, false, true]],
    ['37139919581102003', ['other', null, null, false, null]],
    ['', [null, null, null, null, null]],
  ])('%s', async (number, told) => {
    const { person } = await take([`H,${names[0]},${number},户主,健康,,,,`])
    expect(await taking.rowsOf(person, facts)).toEqual([told])
  })
})

it.each([
  ['李天家', 'plain'],
  ['李天2', 'digit'],
  ['李天家之子', 'filler'],
  ['某某', 'filler'],
  ['李 天家', 'space'],
  // A name of two is often spread over the width of three: that is layout.
  ['邓　涛', 'plain'],
])('the name %s is %s', async (name, form) => {
  const { person } = await take([`H,${name},${ids[0]},户主,健康,,,,`])
  expect(await taking.rowsOf(person, 'nameForm')).toEqual([[form]])
})

it('knows the form of a phone and the check digit of a card, and says nothing of an empty one', async () => {
  const { household } = await take([
    `A,${names[0]},${ids[0]},户主,健康,13912345678,4111111111111111,产业扶贫、低保,因病`,
    `B,${names[1]},${ids[1]},户主,健康,1391234567,4111111111111112,残疾人补贴,因病、因残、缺技术`,
    `C,${names[2]},${ids[2]},户主,健康,0539-8123456,411111111111111,公益岗,`,
    `D,${names[3]},${ids[3]},户主,健康,,,,`,
  ])
  expect(
    await taking.rowsOf(household, 'phoneRight, cardRight, developmentMeasure, jobMeasure, allowanceMeasure, disabilityMeasure'),
  ).toEqual([
    [true, true, true, false, true, false],
    [false, false, false, false, false, true],
    [true, false, true, true, false, false],
    [null, null, null, null, null, null],
  ])
  expect(await taking.rowsOf(household, 'otherCause, secondOtherCause, thirdOtherCause')).toEqual([
    ['illness', null, null],
    ['illness', 'disability', 'no-skill'],
    [null, null, null],
    [null, null, null],
  ])
})

it('keeps what stands beside "healthy" in one cell', async () => {
  const { person } = await take([`A,${names[0]},${ids[0]},户主,健康、残疾,,,,`, `A,${names[1]},${ids[1]},配偶,慢性病和残疾,,,,`])
  expect((await taking.rowsOf(person, 'health, besideHealth'))[0]).toEqual(['healthy', 'disabled'])
})

it('names the columns a sheet lacks, not the empty ones; a certificate in the number is no column of grades', async () => {
  const { person, household, householdYear } = await take([`A,${names[0]},${ids[0]}42,户主,,,,,`])
  const lacking = async (table: string | undefined) =>
    String((await taking.rowsOf(table, 'notCollected'))[0]?.[0])
      .trim()
      .split(' ')
  expect(await lacking(person)).toEqual(expect.arrayContaining(['schoolStage', 'disabilityGrade', 'leavingReason']))
  expect(await lacking(person)).not.toEqual(expect.arrayContaining(['health']))
  expect(await lacking(household)).toContain('arable')
  expect(
    (await lacking(household)).filter((name) => ['phone', 'card', 'measures', 'otherCause', 'thirdOtherCause'].includes(name)),
  ).toEqual([])
  expect(await lacking(householdYear)).toContain('wage')
  expect(await taking.rowsOf(person, 'health, disabilityGrade')).toEqual([[null, '2']])
})

it('takes people and households of the last year of a sheet, and keeps each year’s income and grade', async () => {
  const { person, household, householdYear, personYear } = await take(
    [
      `2018,A,${names[0]},${ids[0]},户主,七年级,未脱贫,9000`,
      `2019,A,${names[0]},${ids[0]},户主,八年级,脱贫享受政策,9500`,
      `2018,B,${names[1]},${ids[1]},户主,,未脱贫,7000`,
    ],
    '年度,户编号,姓名,证件号码,与户主关系,在校生状况,户类型,纯收入',
  )
  expect(await taking.rowsOf(person, 'householdNo, schoolGrade')).toEqual([
    ['A', '八年级'],
    ['B', null],
  ])
  expect((await taking.rowsOf(household, 'householdNo, status')).toSorted()).toEqual([
    ['A', 'out-with-policy'],
    ['B', 'poor'],
  ])
  expect((await taking.rowsOf(householdYear, 'householdNo, year, netIncome')).toSorted()).toEqual([
    ['A', '2018', '900000'],
    ['A', '2019', '950000'],
    ['B', '2018', '700000'],
  ])
  expect((await taking.rowsOf(personYear, 'person, year, schoolGrade')).toSorted()).toEqual(
    [
      [ids[0], '2018', '七年级'],
      [ids[0], '2019', '八年级'],
      [ids[1], '2018', null],
    ].toSorted(),
  )
})

it('loses no member whose row alone says another year, nor one whose year is a merged cell', async () => {
  const { person, householdYear } = await take(
    [
      `2019,A,${names[0]},${ids[0]},户主,9500`,
      `2018,A,${names[1]},${ids[1]},配偶,9500`,
      `2020,A,${names[3]},${ids[3]},之女,9500`,
      `,A,${names[2]},${ids[2]},之子,`,
    ],
    '年度,户编号,姓名,证件号码,与户主关系,纯收入',
  )
  expect(await taking.rowsOf(person, 'name')).toEqual([[names[0]], [names[1]], [names[3]], [names[2]]])
  expect(await taking.rowsOf(householdYear, 'year, netIncome')).toEqual([['2019', '950000']])
})
