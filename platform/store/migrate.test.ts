/** The schema follows the clauses: what is added comes, what would lose or bend data is refused. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { code, codeList, integer, ledger, money, text } from '#kernel/ledger'
import type { LedgerTable } from './ledger-table.ts'
import type { Migration } from './migrate.ts'
import { openStore } from './store.ts'
import { dropTestDatabase, makeTestDatabase } from './test-database.ts'

let url: string
beforeEach(async () => {
  url = await makeTestDatabase()
})
afterEach(() => dropTestDatabase(url))

const list = (codes: Record<string, { zh: string; en: string }>) => codeList('colour', { zh: '颜色', en: 'Colour' }, codes)
const red = { red: { zh: '红', en: 'Red' } }
const blue = { blue: { zh: '蓝', en: 'Blue' } }

const shelf = (fields: Parameters<typeof ledger>[0]['fields'], rest: Partial<LedgerTable> = {}): LedgerTable => ({
  ledger: ledger({ key: 'shelf', label: { zh: '架子', en: 'Shelf' }, article: 0, fields }),
  ...rest,
})

async function run<T>(ledgers: readonly LedgerTable[], sql: string, migrations: readonly Migration[] = []) {
  const store = await openStore({ url, ledgers, migrations, connections: 2 })
  try {
    return (await store.asSystem('试', ({ client }) => client.query(sql))).rows as T[]
  } finally {
    await store.close()
  }
}

const put = (colour: string) => `insert into shelf (region, colour) values ('371399001001', '${colour}') returning colour`

describe('a clause that grew', () => {
  test('new fields and codes come, rows stay', async () => {
    await run([shelf({ colour: code(list(red), '颜色', 'Colour') })], put('red'))
    const grown = [
      shelf({ colour: code(list({ ...red, ...blue }), '颜色', 'Colour'), width: integer('宽', 'Width') }, { unique: [['width']] }),
    ]
    await run(grown, put('blue'))
    expect(await run(grown, 'select colour, width from shelf order by colour')).toEqual([
      { colour: 'blue', width: null },
      { colour: 'red', width: null },
    ])
    await expect(run(grown, put('green'))).rejects.toThrow('check constraint')
    const comments = await run<{ comment: string }>(
      grown,
      `select col_description('shelf'::regclass, attnum) as comment from pg_attribute where attrelid = 'shelf'::regclass and attname = 'colour'`,
    )
    expect(comments).toEqual([{ comment: '颜色' }])
  })

  test('a code that left the list stays in old rows and is refused in new ones', async () => {
    await run([shelf({ colour: code(list({ ...red, ...blue }), '颜色', 'Colour') })], put('blue'))
    const shrunk = [shelf({ colour: code(list(red), '颜色', 'Colour') })]
    expect(await run(shrunk, 'select colour from shelf')).toEqual([{ colour: 'blue' }])
    await expect(run(shrunk, put('blue'))).rejects.toThrow('check constraint')
  })

  test('a field that left the clause keeps its data', async () => {
    await run([shelf({ colour: text('颜色', 'Colour') })], put('any'))
    expect(await run([shelf({})], 'select colour from shelf')).toEqual([{ colour: 'any' }])
  })

  test('a field of another type is refused in plain words', async () => {
    await run([shelf({ colour: text('颜色', 'Colour') })], 'select 1')
    await expect(run([shelf({ colour: money('颜色', 'Colour') })], 'select 1')).rejects.toThrow(/写一步迁移.*Write a migration/)
  })

  test('a field with the name of what every record has is a mistake in the clause', async () => {
    await expect(run([shelf({ region: text('区', 'Region') })], 'select 1')).rejects.rejects.toThrow('is taken by a column')
    await expect(run([shelf({ x_y: text('区', 'Region') })], 'select 1')).rejects.rejects.toThrow('camelCase')
  })
})

describe('migrations of rooms', () => {
  const steps = [
    { name: 'room 0001', sql: 'create table room (id int primary key)' },
    { name: 'room 0002', sql: 'insert into room values (7)' },
  ]

  test('each runs once', async () => {
    await run([], 'select 1', steps.slice(0, 1))
    await run([], 'select 1', steps)
    expect(await run([], 'select * from room', steps)).toEqual([{ id: 7 }])
  })

  test('one that was altered after it ran is refused', async () => {
    await run([], 'select 1', steps)
    await expect(run([], 'select 1', [steps[0]!, { ...steps[1]!, sql: 'delete from room' }])).rejects.toThrow(/执行之后又被改动/)
  })

  test('one that fails leaves nothing of its step nor of the others', async () => {
    await expect(run([shelf({})], 'select 1', [steps[0]!, { name: 'room 0002', sql: 'insert into nowhere values (1)' }])).rejects.toThrow(
      'nowhere',
    )
    expect(await run([], `select to_regclass('room') as room, to_regclass('shelf') as shelf`)).toEqual([{ room: null, shelf: null }])
  })
})
