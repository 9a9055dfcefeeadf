/** On the office's own PostgreSQL the account is no superuser: guards, history, loading, backup and restore hold there just the same. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backup } from './backup.ts'
import { copyIn } from './copy.ts'
import { asOf, verifyHistory } from './history.ts'
import { restore } from './restore.ts'
import { openStore, type Store } from './store.ts'
import { testPostgres } from './test-database.ts'
import { district, garden, type TestTables, testLedgers, town } from './test-ledgers.ts'

const account = `office_${process.pid}`
const databases = [`${account}_one`, `${account}_two`, `${account}_bare`]
const migrations = [{ name: 'room 0001', sql: 'create table note (id bigint generated always as identity primary key, word text)' }]
let folder: string
let store: Store<TestTables>

async function onServer(...statements: readonly string[]) {
  const client = new pg.Client({ ...(await testPostgres()).address, database: 'postgres' })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const urlOf = async (database: string, user = account) =>
  `postgresql://${user}@localhost/${database}?host=${encodeURIComponent((await testPostgres()).address.host)}`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiuhua-own-'))
  await onServer(
    `do $$ begin create role xiuhua_app login noinherit; exception when duplicate_object then null; end $$`,
    `create role ${account} login nosuperuser nocreaterole`,
    `create role ${account}_bare login nosuperuser nocreaterole`,
    `grant xiuhua_app to ${account}`,
    ...databases.map((name) => `create database ${name} owner ${account}`),
  )
  store = await openStore<TestTables>({
    url: await urlOf(databases[0]!),
    dataFolder: join(folder, 'one'),
    ledgers: testLedgers,
    migrations,
    connections: 3,
  })
})
afterAll(async () => {
  await store?.close()
  await onServer(
    ...databases.map((name) => `drop database if exists ${name} with (force)`),
    `drop role ${account}`,
    `drop role ${account}_bare`,
  )
  rmSync(folder, { recursive: true, force: true })
})

describe('an account that owns its database and nothing else', () => {
  test('loads, guards, keeps history', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => [at < 20 ? '371399001001' : '371399002001', `G${at}`])
    expect(await store.asSystem('装入', (tx) => copyIn(tx, 'garden', ['region', 'gardenNo'], rows))).toBe(50)
    expect(await store.as(town, ({ db }) => db.selectFrom('garden').selectAll().execute())).toHaveLength(20)
    expect(await store.as(town, (tx) => asOf(tx, garden, { on: '2100-01-01' }))).toHaveLength(20)
    expect(await store.as({ ...district, areas: [] }, ({ db }) => db.selectFrom('garden').selectAll().execute())).toEqual([])
    await expect(
      store.as({ ...town, reason: '试' }, ({ db }) =>
        db
          .insertInto('garden')
          .values({ region: '371399002001' } as never)
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      store.as({ ...town, reason: '试' }, ({ db }) =>
        db
          .selectFrom('note' as never)
          .selectAll()
          .execute(),
      ),
    ).rejects.toThrow('permission denied')
    await expect(store.asSystem('试', ({ client }) => client.query('delete from xiuhua.history'))).rejects.toMatchObject({ code: 'XU002' })
    expect(await verifyHistory(store)).toMatchObject({ sound: true, entries: 50n })
  })

  test('backs up and restores', async () => {
    const file = join(folder, 'backup.tar.gz')
    await backup(store, file)
    await restore(file, { url: await urlOf(databases[1]!), dataFolder: join(folder, 'two'), ledgers: testLedgers, migrations })
    const back = await openStore<TestTables>({ url: await urlOf(databases[1]!), ledgers: testLedgers, migrations, connections: 2 })
    try {
      expect(await back.as(town, ({ db }) => db.selectFrom('garden').selectAll().execute())).toHaveLength(20)
      expect(await verifyHistory(back)).toEqual(await verifyHistory(store))
    } finally {
      await back.close()
    }
  })

  test('without the right to take the request role it says what the administrator has to run', async () => {
    const open = openStore({ url: await urlOf(databases[2]!, `${account}_bare`), ledgers: testLedgers })
    await expect(open).rejects.toThrow(/请数据库管理员执行：create role xiuhua_app/)
  })
})
