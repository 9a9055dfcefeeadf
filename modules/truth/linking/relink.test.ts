/** Linking a new delivery with the links of the last one gives what linking it from nothing gives, and decides only what changed. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InventedMember, type InventedRow, inventNumber, putBatch, putRegistry } from './invented.ts'
import { linkBatch } from './link-batch.ts'

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
})
afterAll(() => connection.closeSync())

const birth = fc.constantFrom('19480102', '19650312', '19650321', '20080515')
const number = fc.tuple(birth, fc.integer({ min: 1, max: 9 })).map(([day, sequence]) => inventNumber(day, sequence))
const name = fc.constantFrom('李建国', '李建华', '李健国', '王秀兰', '王秀蓝', '周桂芳')
const village = fc.constantFrom('三屯村', '龙潭社区', undefined)
const day = fc.option(
  birth.map((digits) => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`),
  { nil: undefined },
)

const member: fc.Arbitrary<InventedMember> = fc
  .record({ person: fc.option(number, { freq: 9 }), name, birth: day, village, household: fc.constantFrom('A', 'B', 'C') })
  .map(({ birth, village, ...one }) => ({ ...one, ...(birth ? { birth } : {}), ...(village ? { village } : {}) }))

const damages: readonly ((number: string) => string | null)[] = [
  (number) => number,
  (number) => number,
  () => null,
  (number) => `${number.slice(0, 15)}000`,
  (number) => `${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}${number.slice(10)}`,
  (number) => number.slice(0, 6) + number.slice(8, 17),
]
const row: fc.Arbitrary<InventedRow> = fc
  .record({ number, damage: fc.constantFrom(...damages), name: fc.option(name, { freq: 9 }), birth: day, village })
  .map(({ number, damage, name, birth, village }) => ({
    id: damage(number),
    name,
    ...(birth ? { birth } : {}),
    ...(village ? { village } : {}),
  }))

/** Another state of the same list: some taken out, some new, some put elsewhere. */
const changed = <T>(list: readonly T[], more: readonly T[], drop: number): T[] => [...list.slice(drop), ...more]

async function linksOf(table: string): Promise<unknown> {
  return (await connection.runAndReadAll(`select * from ${table} order by row_id`)).getRowObjectsJson()
}

test('taking over what was decided changes nothing', { timeout: 300_000 }, async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(member, { minLength: 1, maxLength: 8 }),
      fc.array(member, { maxLength: 2 }),
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.array(row, { maxLength: 3 }),
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 0, max: 2 }),
      async (members, moreMembers, rows, moreRows, fewerMembers, fewerRows) => {
        await putRegistry(connection, members)
        await putBatch(connection, rows)
        await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'earlier' })
        await putRegistry(connection, changed(members, moreMembers, members.length > 1 ? fewerMembers : 0))
        await putBatch(connection, changed(rows, moreRows, rows.length > 2 ? fewerRows : 0), 'batch', 100)
        const anew = await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'anew' })
        const again = await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'again', before: 'earlier' })
        expect(await linksOf('again')).toEqual(await linksOf('anew'))
        expect(again.decided).toBeLessThanOrEqual(anew.decided)
        taken += anew.decided - again.decided
      },
    ),
    { numRuns: 30 },
  )
  expect(taken).toBeGreaterThan(0)
})

test('the same delivery again decides nothing; one changed row decides one', async () => {
  const wang = inventNumber('19480102', 4)
  await putRegistry(connection, [
    { person: wang, name: '王秀兰', village: '三屯村', household: 'A' },
    { person: inventNumber('19650312', 3), name: '李建国', village: '三屯村', household: 'B' },
  ])
  const rows: InventedRow[] = [{ id: wang, name: '王秀兰' }, { id: `${wang.slice(0, 15)}000`, name: '王秀兰' }, { name: '李建国' }]
  await putBatch(connection, rows)
  await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'earlier' })
  await putBatch(connection, rows, 'batch', 50)
  expect(await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'again', before: 'earlier' })).toMatchObject({
    left: 2,
    decided: 0,
  })
  await putBatch(connection, [...rows.slice(0, 2), { name: '李建国', village: '三屯村' }], 'batch', 50)
  expect(await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'again', before: 'earlier' })).toMatchObject({
    left: 2,
    decided: 1,
  })
})

test('a decision survives the next delivery, and one taken back leaves no trace', async () => {
  const li = inventNumber('19650312', 3)
  await putRegistry(connection, [{ person: li, name: '李建国', village: '三屯村', household: 'B' }])
  await putBatch(connection, [{ name: '李建国' }])
  await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'earlier' })
  await connection.run(
    `create or replace table decisions as select fingerprint, null::varchar as id_number, '李建国' as name, '${li}' as person from earlier`,
  )
  await putBatch(connection, [{ name: '王秀兰' }, { name: '李建国' }], 'batch', 70)
  await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'later', before: 'earlier', decisions: 'decisions' })
  expect(await linksOf('later')).toMatchObject([{ how: 'none' }, { person: li, how: 'scored', reasons: ['decided'] }])
  await linkBatch(connection, { registry: 'registry', batch: 'batch', into: 'last', before: 'later' })
  expect(await linksOf('last')).toMatchObject([{ how: 'none' }, { person: null, how: 'review', reasons: ['name-alone'] }])
})
