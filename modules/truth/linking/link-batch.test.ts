/** Linking over a small invented village: what is linked, what is left for review, and what is never done. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type InventedMember, type InventedRow, inventNumber, putBatch, putRegistry } from './invented.ts'
import { linkBatch } from './link-batch.ts'
import { linkReason, sayReason } from './reasons.ts'

const li = inventNumber('19650312', 231)
const son = inventNumber('19900704', 113)
const wife = inventNumber('19670909', 228)
const twinA = inventNumber('20080515', 301)
const twinB = inventNumber('20080515', 319)
const zhou = inventNumber('19480102', 442)
const wrongZhao = `${inventNumber('19551231', 567).slice(0, 17)}${inventNumber('19551231', 567).endsWith('1') ? '2' : '1'}`
const rounded = inventNumber('19650303', 417)
const stranger = inventNumber('19720606', 777)

const members: readonly InventedMember[] = [
  { person: li, name: '李建国', village: '三屯村', household: 'A' },
  { person: wife, name: '王秀兰', village: '三屯村', household: 'A' },
  { person: son, name: '李强', village: '三屯村', household: 'A' },
  { person: twinA, name: '孙佳琪', village: '龙潭社区', household: 'B' },
  { person: twinB, name: '孙佳瑶', village: '龙潭社区', household: 'B' },
  { person: zhou, name: '周桂芳', village: '龙潭社区', household: 'C' },
  { person: wrongZhao, name: '赵得水', birth: '1955-12-31', sex: 'male', village: '龙潭社区', household: 'D' },
  { person: rounded, name: '赵建军', village: '三屯村', household: 'H' },
  { person: null, name: '钱无证', birth: '1950-05-05', sex: 'male', village: '龙潭社区', household: 'E' },
  { person: inventNumber('19700101', 333), name: '张伟', village: '三屯村', household: 'F' },
  { person: inventNumber('19800101', 333), name: '张伟', village: '三屯村', household: 'G' },
]

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await putRegistry(connection, members)
})
afterAll(() => connection.closeSync())

interface Found {
  person: string | null
  how: string
  score: number
  candidates: { person: string | null; score: number; reasons: string[] }[] | null
  same_id_other_name: boolean
  reasons: string[] | null
  number: string | null
  fingerprint: string | null
}

async function linkRows(rows: readonly InventedRow[], decisions?: string): Promise<Found[]> {
  await putBatch(connection, rows)
  const summary = await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'links', ...(decisions ? { decisions } : {}) })
  expect(summary.rows).toBe(rows.length)
  return (await connection.runAndReadAll('select * from links order by row_id')).getRowObjectsJson() as unknown as Found[]
}

const linkOne = async (row: InventedRow) => (await linkRows([row]))[0]!

describe('linked', () => {
  test.each<[string, InventedRow, string, string]>([
    ['number and name', { id: li, name: '李建国' }, li, 'exact'],
    ['number without name', { id: li }, li, 'exact'],
    ['number, note behind the name', { id: li, name: '李建国(已故)' }, li, 'exact'],
    ['fifteen digits and name', { id: li.slice(0, 6) + li.slice(8, 17), name: '李建国' }, li, 'repaired'],
    ['one wrong digit and name', { id: `${li.slice(0, 9)}9${li.slice(10)}`, name: '李建国' }, li, 'repaired'],
    ['two neighbours exchanged and name', { id: zhou.slice(0, 8) + zhou[9] + zhou[8] + zhou.slice(10), name: '周桂芳' }, zhou, 'repaired'],
    ['last places lost in a spreadsheet and name', { id: `${li.slice(0, 15)}000`, name: '李建国' }, li, 'repaired'],
    ['one digit lost and name', { id: li.slice(0, 12) + li.slice(13), name: '李建国' }, li, 'repaired'],
    ['one digit doubled and name', { id: li.slice(0, 12) + li.slice(11), name: '李建国' }, li, 'repaired'],
    ['no number: name, birth date, village', { name: '周桂芳', birth: '1948-01-02', village: '龙潭社区居民委员会' }, zhou, 'scored'],
    ['no number: name and village', { name: '周桂芳', village: '龙潭' }, zhou, 'scored'],
    ['damaged number of a twin', { id: `${twinA.slice(0, 4)}2${twinA.slice(5)}`, name: '孙佳琪' }, twinA, 'repaired'],
    ['the registry has the wrong number', { id: inventNumber('19551231', 567), name: '赵得水' }, wrongZhao, 'repaired'],
  ])('%s', async (_, row, person, how) => {
    expect(await linkOne(row)).toMatchObject({ person, how, number: null, same_id_other_name: false })
  })

  test('last places lost, and the rest passes for a right number: it no longer states the sex', async () => {
    const found = await linkOne({ id: '371399196503034000', name: '赵建军' })
    expect(found).toMatchObject({ person: rounded, how: 'repaired', reasons: ['number-rounded', 'name-same', 'birth-day'] })
  })

  test('number right, another name of the same surname: linked, and said so', async () => {
    expect(await linkOne({ id: li, name: '李建军' })).toMatchObject({ person: li, how: 'exact', same_id_other_name: true })
    expect(await linkOne({ id: li, name: '李大山', sex: 'male', village: '三屯村' })).toMatchObject({
      person: li,
      same_id_other_name: true,
    })
  })
})

describe('for review', () => {
  test.each<[string, InventedRow, string | null, string]>([
    ['a name alone', { name: '周桂芳' }, zhou, 'name-alone'],
    ['a name and a number of which the spreadsheet kept six places', { id: '3.71399E+17', name: '周桂芳' }, zhou, 'name-alone'],
    ['number of one person, name of another surname', { id: li, name: '郑大山' }, li, 'name-contradicts-number'],
    ['number of the father, name of the son', { id: li, name: '李强' }, li, 'name-contradicts-number'],
    ['number right, other given name, sex contradicts', { id: li, name: '李建军', sex: 'female' }, li, 'facts-contradict-number'],
    ['number right, other given name, village contradicts', { id: li, name: '李建军', village: '龙潭社区' }, li, 'facts-contradict-number'],
    ['another right number, same name and birth date', { id: inventNumber('19480102', 468), name: '周桂芳' }, zhou, 'other-right-number'],
    ['two people of one name in the village', { name: '张伟', village: '三屯村' }, inventNumber('19700101', 333), 'several-fit:2'],
  ])('%s', async (_, row, candidate, reason) => {
    const found = await linkOne(row)
    expect(found).toMatchObject({ person: null, how: 'review', same_id_other_name: false })
    expect(found.candidates?.map(({ person }) => person)).toContain(candidate)
    expect(found.reasons).toContain(reason)
  })
})

describe('not linked', () => {
  test.each<[string, InventedRow, string | null]>([
    ['somebody else', { id: stranger, name: '郑大山' }, stranger],
    ['a namesake with a right number of his own', { id: stranger, name: '李建国', village: '三屯村' }, stranger],
    ['a stranger with a damaged number', { id: `${stranger.slice(0, 17)}${stranger.endsWith('X') ? '1' : 'X'}`, name: '郑大山' }, null],
    ['a stranger with fifteen digits', { id: stranger.slice(0, 6) + stranger.slice(8, 17), name: '郑大山' }, stranger],
    ['one digit from a person, but another name', { id: `${li.slice(0, 9)}9${li.slice(10)}`, name: '郑大山' }, null],
    ['nothing at all', {}, null],
  ])('%s', async (_, row, number) => {
    expect(await linkOne(row)).toMatchObject({ person: null, how: 'none', number })
  })
})

test('a name and village that somebody else in the file also has is left for review', async () => {
  const [numberless] = await linkRows([
    { name: '周桂芳', village: '龙潭社区' },
    { id: stranger, name: '周桂芳', village: '龙潭社区' },
  ])
  expect(numberless).toMatchObject({ person: null, how: 'review' })
})

test('the decision of a person goes before everything, as long as the row says the same', async () => {
  const [before] = await linkRows([{ name: '周桂芳' }])
  await connection.run(
    `create or replace table decisions as select '${before!.fingerprint}' as fingerprint, null as id_number, '周桂芳' as name, '${zhou}' as person`,
  )
  const [decided, other] = await linkRows([{ name: '周桂芳' }, { name: '周桂芳', village: '别村' }], 'decisions')
  expect(decided).toMatchObject({ person: zhou, how: 'scored', score: 1, reasons: ['decided'] })
  expect(other!.reasons).not.toContain('decided')
  await connection.run('update decisions set person = null')
  expect((await linkRows([{ name: '周桂芳' }], 'decisions'))[0]).toMatchObject({ person: null, how: 'none', reasons: ['decided'] })
})

test('every reason is said in Chinese and English', async () => {
  const found = await linkOne({ id: `${li.slice(0, 9)}9${li.slice(10)}`, name: '李建国', village: '三屯村' })
  const link = { how: 'repaired' as const, reasons: found.reasons! }
  expect(linkReason(link, 'zh')).toBe('证件号码第10位不同，姓名相同，同村。')
  expect(linkReason(link, 'en')).toBe('Place 10 of the ID number differs; same name; same village.')
  expect(sayReason('several-fit:2', 'zh')).toBe('有2人都符合')
  expect(linkReason({ how: 'exact', reasons: [] }, 'zh')).toBe('证件号码相同，姓名相同。')
})

test('nothing that a file can hold makes linking fail', async () => {
  const odd = [
    "'; drop table links; --",
    '\u0000',
    '|',
    '1e17',
    '９９９',
    '-1',
    'ＡＢＣ',
    '💥',
    '371399'.repeat(60),
    '371399195704111+2X',
    '   ',
  ]
  const rows = odd.flatMap((text) => [
    { id: text, name: text, village: text },
    { id: li, name: text },
    { id: text, name: '李建国' },
  ])
  const found = await linkRows(rows)
  expect(found.filter(({ how, person }) => how === 'none' || how === 'review' || person === li)).toHaveLength(rows.length)
  expect(await linkRows([])).toEqual([])
  await putRegistry(connection, [])
  expect(await linkOne({ id: li, name: '李建国' })).toMatchObject({ person: null, how: 'none', number: li })
  await putRegistry(connection, members)
})
