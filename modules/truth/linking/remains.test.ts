/** A registry whose own numbers are masked, cut or powers of ten: its remains link with a name, and never to somebody else. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InventedMember, type InventedRow, inventNumber, putBatch, putRegistry } from './invented.ts'
import { linkBatch } from './link-batch.ts'
import { readNumber } from './number.ts'
import { compareNumbers } from './number-agreement.ts'

const cut = (number: string) => `${number.slice(0, 15)}000`
const masked = (number: string) => `${number.slice(0, 6)}********${number.slice(14)}`
const li = inventNumber('19650312', 237)
const wang = inventNumber('19470908', 228)
const zhao = inventNumber('19551231', 561)

/** A sequence of this day whose number still looks right when cut. */
const passing = (birth: string) => {
  const found = Array.from({ length: 999 }, (_, at) => inventNumber(birth, at + 1)).find(
    (number) => !number.endsWith('000') && inventNumber(birth, Number(number.slice(14, 15)) * 100).endsWith('0'),
  )
  expect(found).toBeDefined()
  return found!
}
const day = Array.from({ length: 28 }, (_, at) => `197104${String(at + 1).padStart(2, '0')}`).find((birth) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].some((first) => inventNumber(birth, first * 100).endsWith('0')),
)!
const sun = passing(day)

const members: readonly InventedMember[] = [
  { person: cut(li), name: '李建国', village: '三屯村', household: 'A' },
  { person: masked(wang), name: '王秀兰', village: '三屯村', household: 'A' },
  { person: '3.71399E+17', name: '赵得水', birth: '1955-12-31', village: '龙潭社区', household: 'D' },
  { person: cut(sun), name: '孙佳琪', sex: 'male', village: '龙潭社区', household: 'E' },
]

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await putRegistry(connection, members)
})
afterAll(() => connection.closeSync())

const link = async (row: InventedRow) => {
  await putBatch(connection, [row])
  await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'links' })
  const [[person, how] = []] = (await connection.runAndReadAll('select person, how from links')).getRows()
  return [person, how]
}

test.each<[string, InventedRow, string, string]>([
  ['the whole number of one cut in the registry', { id: li, name: '李建国' }, cut(li), 'repaired'],
  ['the same remains on both sides, with the name', { id: cut(li), name: '李建国' }, cut(li), 'exact'],
  ['the whole number of one masked', { id: wang, name: '王秀兰' }, masked(wang), 'repaired'],
  [
    'a number masked elsewhere',
    { id: `${wang.slice(0, 14)}${'*'.repeat(4)}`, name: '王秀兰', birth: '1947-09-08', village: '三屯村' },
    masked(wang),
    'scored',
  ],
  [
    'a whole number where the registry has a power of ten, with birth and village',
    { id: zhao, name: '赵得水', birth: '1955-12-31', village: '龙潭社区' },
    '3.71399E+17',
    'scored',
  ],
])('%s is linked', async (_, row, person, how) => {
  expect(await link(row)).toEqual([person, how])
})

test.each<[string, InventedRow]>([
  ['a right number that differs before the places lost', { id: inventNumber('19650312', 437), name: '李建国' }],
  ['the places of another name', { id: inventNumber('19650312', 241), name: '李秀英' }],
  ['another four behind the mask', { id: inventNumber('19470908', 244), name: '王秀兰' }],
  ['a power of ten and the name alone', { id: '3.71399E+17', name: '赵得水' }],
  ['remains that pass for right, of the same surname', { id: cut(sun), name: '孙佳瑶' }],
  ['remains that pass for right, without a name', { id: cut(sun) }],
])('%s is not linked', async (_, row) => {
  expect((await link(row))[0]).toBeNull()
})

test('what is lost on one side is weighed as what is lost on the other', () => {
  const level = (written: string, person: string) => compareNumbers(readNumber(written), person).level
  for (const [one, other] of [
    [li, cut(li)],
    [wang, masked(wang)],
    [wang, '3.71399194709082E+17'],
  ] as const)
    expect(level(one, other)).toBe(level(other, one))
  expect(['birth', 'differs']).toContain(level(cut(li), cut(inventNumber('19650312', 437))))
  expect(level('371399********', masked(wang))).toBe('silent')
  expect(level('3713991947********', wang)).toBe('silent')
})
