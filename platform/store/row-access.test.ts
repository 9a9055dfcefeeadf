/** The database itself keeps people within their areas and roles, whatever a query says. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from './record-id.ts'
import type { Store } from './store.ts'
import { openTestStore } from './test-database.ts'
import { district, type TestTables, testLedgers, town, village } from './test-ledgers.ts'

let store: Store<TestTables>
const regions = ['371399001001', '371399001002', '371399002001', '371399000000']

beforeAll(async () => {
  store = await openTestStore<TestTables>({
    ledgers: testLedgers,
    migrations: [
      { name: 'test 0001', sql: 'create table account (id text primary key, password text); insert into account values (1, 2)' },
    ],
  })
  await store.asSystem('种子', (tx) =>
    tx.db
      .insertInto('garden')
      .values(regions.map((region, at) => ({ id: newId(), region, gardenNo: `G${at}` })) as never)
      .execute(),
  )
})
afterAll(() => store?.close())

const seen = (office: typeof district) =>
  store.as(office, async ({ db }) =>
    (await db.selectFrom('garden').select('gardenNo').orderBy('gardenNo').execute()).map((row) => row.gardenNo),
  )

describe('areas', () => {
  test('the district sees all, a town its own, a village its own', async () => {
    expect(await seen(district)).toEqual(['G0', 'G1', 'G2', 'G3'])
    expect(await seen(town)).toEqual(['G0', 'G1'])
    expect(await seen(village)).toEqual(['G0'])
  })

  test('a person without an area sees nothing, and a query without a person sees nothing', async () => {
    expect(await seen({ ...district, areas: [] })).toEqual([])
    const client = await store.pool.connect()
    try {
      await client.query('begin; set local role xiuhua_app')
      expect((await client.query('select * from garden')).rows).toEqual([])
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('an area that would mean everybody is refused before it reaches the database', async () => {
    await expect(seen({ ...district, areas: [''] })).rejects.toThrow('not an area')
    await expect(seen({ ...district, areas: ['3713%'] })).rejects.toThrow('not an area')
    await expect(seen({ ...district, roles: ['a,b'] })).rejects.toThrow('not a role')
  })
})

describe('writing', () => {
  const add = (office: typeof district, region: string) =>
    store.as({ ...office, reason: '试' }, ({ db }) =>
      db
        .insertInto('garden')
        .values({ region, gardenNo: newId() } as never)
        .execute(),
    )

  test('only within the own area', async () => {
    await expect(add(village, '371399001002')).rejects.toThrow('row-level security')
    await expect(add(town, '371399002001')).rejects.toThrow('row-level security')
  })

  test('a record cannot be pushed into another area', async () => {
    const push = store.as({ ...town, reason: '试' }, ({ db }) =>
      db.updateTable('garden').set({ region: '371399002001' }).where('gardenNo', '=', 'G0').execute(),
    )
    await expect(push).rejects.toThrow('row-level security')
  })

  test('changing what one cannot see changes nothing', async () => {
    const changed = await store.as({ ...village, reason: '试' }, ({ db }) =>
      db.updateTable('garden').set({ keeper: '甲' }).where('gardenNo', '=', 'G2').executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })

  test('a role that may not write is refused', async () => {
    await expect(add({ ...district, roles: ['auditor'] }, '371399001001')).rejects.toThrow('row-level security')
  })

  test('a ledger without writers is closed to everybody by hand', async () => {
    const write = store.as({ ...district, reason: '试' }, ({ db }) =>
      db
        .insertInto('harvestYear')
        .values({ region: '371399001001' } as never)
        .execute(),
    )
    await expect(write).rejects.toThrow('permission denied')
  })
})

describe('what no request may touch', () => {
  const asDistrict = (text: string) => store.as({ ...district, reason: '试' }, ({ db }) => sql.raw(text).execute(db))

  test.each([
    'select * from account',
    'select * from xiuhua.migration',
    'delete from xiuhua.history',
    'update xiuhua.act set reason = 1',
    'insert into xiuhua.seal values (1, null, null)',
    'truncate garden',
    'alter table garden disable row level security',
    'create table mine (a int)',
    'drop table garden',
  ])('%s', async (text) => {
    await expect(asDistrict(text)).rejects.toThrow(/permission denied|must be owner/)
  })
})

test('every table of a ledger and of history is under guard, for its owner too', async () => {
  const { rows } = await store.pool.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ('public', 'xiuhua')
       and has_table_privilege('xiuhua_app', oid, 'select') and not (relrowsecurity and relforcerowsecurity) order by 1`,
  )
  // It holds nothing but the names of tables and of the roles that read them.
  expect(rows).toEqual([{ name: 'guarded' }])
})
