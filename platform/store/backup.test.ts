/** A backup brings everything back, byte for byte, and only whole. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { backup } from './backup.ts'
import { copyIn } from './copy.ts'
import { verifyHistory } from './history.ts'
import { newId } from './record-id.ts'
import { restore } from './restore.ts'
import { openStore, type Store } from './store.ts'
import { dropTestDatabase, makeTestDatabase, openTestStore } from './test-database.ts'
import { district, type TestTables, testLedgers, town } from './test-ledgers.ts'

const migrations = [
  {
    name: 'room 0001',
    sql: `create table note (id bigint generated always as identity primary key, word text); insert into note (word) values ('seed')`,
  },
]
const schema = { ledgers: testLedgers, migrations }

let store: Store<TestTables>
let folder: string
let file: string
let url: string

beforeAll(async () => {
  store = await openTestStore<TestTables>(schema)
  const ids = Array.from({ length: 3000 }, () => newId())
  await store.asSystem('装入', async (tx) => {
    await copyIn(
      tx,
      'garden',
      ['id', 'region', 'gardenNo', 'keeper', 'income'],
      ids.map((id, at) => [id, '371399001001', `G${at}`, '王"\t\\五\n', BigInt(at)]),
    )
    await copyIn(
      tx,
      'harvestYear',
      ['region', 'garden', 'year'],
      ids.slice(0, 100).map((id) => ['371399001001', id, 2018n]),
    )
  })
  await store.as({ ...district, reason: '更正' }, ({ db }) =>
    db.updateTable('garden').set({ keeper: null }).where('gardenNo', '=', 'G7').execute(),
  )
  await store.pool.query(`insert into note (word) values ('later')`)
  mkdirSync(join(store.dataFolder, 'originals', '2018'), { recursive: true })
  writeFileSync(join(store.dataFolder, 'originals', '2018', '户籍 名单.csv'), '姓名,证件号码\n')
  writeFileSync(join(store.dataFolder, 'originals', 'empty'), '')
})
afterAll(() => store?.close())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiuhua-backup-'))
  file = join(folder, 'one.tar.gz')
  url = await makeTestDatabase()
})
afterEach(async () => {
  await dropTestDatabase(url)
  rmSync(folder, { recursive: true, force: true })
})

const rowsOf = async (of: Store<TestTables>, table: string) => (await of.pool.query(`select * from ${table} order by 1, 2`)).rows

describe('backup and restore', () => {
  test('everything comes back, history and files too, and work goes on', async () => {
    expect(await backup(store, file)).toMatchObject({ files: 2, tables: 6 })
    const dataFolder = join(folder, 'data')
    expect(await restore(file, { ...schema, url, dataFolder })).toMatchObject({ files: 2 })
    expect(readFileSync(join(dataFolder, 'originals', '2018', '户籍 名单.csv'), 'utf8')).toBe('姓名,证件号码\n')
    expect(readdirSync(join(dataFolder, 'originals')).sort()).toEqual(['2018', 'empty'])
    const back = await openStore<TestTables>({ ...schema, url, dataFolder, connections: 2 })
    try {
      for (const table of ['garden', 'harvest_year', 'note', 'xiuhua.act', 'xiuhua.history', 'xiuhua.seal'])
        expect(await rowsOf(back, table)).toEqual(await rowsOf(store, table))
      expect(await verifyHistory(back)).toEqual(await verifyHistory(store))
      await back.as({ ...town, reason: '继续' }, ({ db }) =>
        db.updateTable('garden').set({ keeper: '新' }).where('gardenNo', '=', 'G8').execute(),
      )
      expect(await back.as({ ...town, areas: ['371399002'] }, ({ db }) => db.selectFrom('garden').selectAll().execute())).toEqual([])
      expect(await verifyHistory(back)).toMatchObject({ sound: true })
      expect((await back.pool.query(`insert into note (word) values ('next') returning id`)).rows).toEqual([{ id: 3n }])
    } finally {
      await back.close()
    }
  })

  test('an older backup goes into a newer version, whose later migrations then run', async () => {
    await backup(store, file)
    const newer = { ...schema, migrations: [...migrations, { name: 'room 0002', sql: `update note set word = upper(word)` }] }
    await restore(file, { ...newer, url, dataFolder: join(folder, 'data') })
    const back = await openStore<TestTables>({ ...newer, url, connections: 2 })
    expect((await rowsOf(back, 'note')).map(({ word }) => word)).toEqual(['SEED', 'LATER'])
    await back.close()
  })
})

describe('what is refused', () => {
  const refusal = (from: string, with_ = {}) => restore(from, { ...schema, url, dataFolder: join(folder, 'data'), ...with_ })
  const untouched = async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(`select count(*)::int as count from pg_tables where schemaname in ('public', 'xiuhua')`)
    await client.end()
    return rows[0].count === 0
  }

  test('a place that holds data', async () => {
    await backup(store, file)
    await expect(refusal(file, { dataFolder: store.dataFolder })).rejects.toThrow('已有数据')
    await restore(file, { ...schema, url, dataFolder: join(folder, 'data') })
    await expect(refusal(file, { dataFolder: join(folder, 'other') })).rejects.toThrow('已有数据')
  })

  test('a file that is cut off, altered or something else, before anything is touched', async () => {
    await backup(store, file)
    const whole = readFileSync(file)
    const altered = gunzipSync(whole)
    altered[altered.indexOf('G1234')] = 0x48
    for (const [name, content] of [
      ['cut', whole.subarray(0, whole.length - 2000)],
      ['altered', gzipSync(altered)],
      ['text', Buffer.from('hello')],
      ['empty', Buffer.alloc(0)],
    ] as const) {
      writeFileSync(join(folder, name), content)
      await expect(refusal(join(folder, name)), name).rejects.toThrow('不完整或已损坏')
      expect(await untouched()).toBe(true)
    }
    await expect(refusal(join(folder, 'absent'))).rejects.toThrow('没有这个文件')
  })

  test('a backup of a newer version', async () => {
    await backup(store, file)
    await expect(refusal(file, { migrations: [] })).rejects.toThrow('更新的版本')
    await expect(refusal(file, { ledgers: testLedgers.slice(1) })).rejects.toThrow('更新的版本')
    expect(await untouched()).toBe(true)
  })

  test('writing over an existing file; a failed backup leaves none', async () => {
    writeFileSync(file, 'keep')
    await expect(backup(store, file)).rejects.toThrow('不会覆盖')
    expect(readFileSync(file, 'utf8')).toBe('keep')
    await expect(backup({ ...store, dataFolder: '/proc/self' }, join(folder, 'two'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['one.tar.gz'])
  })
})
