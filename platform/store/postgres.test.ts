/** The database starts anywhere, is shared by our programs, outlives a killed one, and is left by the last. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyHistory } from './history.ts'
import { startPostgres } from './postgres.ts'
import { findLivingPostmaster } from './postgres-process.ts'
import { openStore } from './store.ts'
import { StoreError } from './store-error.ts'
import { type TestTables, testLedgers } from './test-ledgers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiuhua-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const here = import.meta.dirname

/** A server that writes with several hands, says what was acknowledged, and waits to be killed. */
async function otherServer(dataFolder: string) {
  const program = `
    import { openStore } from ${JSON.stringify(join(here, 'store.ts'))}
    import { testLedgers } from ${JSON.stringify(join(here, 'test-ledgers.ts'))}
    const store = await openStore({ dataFolder: ${JSON.stringify(dataFolder)}, ledgers: testLedgers, durable: false, exclusive: true })
    let count = 0
    for (let hand = 0; hand < 4; hand++) (async () => {
      for (;;) {
        const gardenNo = String(count++)
        await store.asSystem('试', ({ db }) => db.insertInto('garden').values({ region: '371399001001', gardenNo }).execute())
        console.log(gardenNo)
      }
    })()`
  const child = spawn(join(here, '../../node_modules/.bin/node'), ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: here,
  })
  let said = ''
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > 50) done()
    })
    child.once('exit', () => fail(new Error('the other server ended early')))
  })
  return {
    /** Kills it and gives back what it had acknowledged. */
    async kill(): Promise<readonly string[]> {
      child.kill('SIGKILL')
      await ended
      return said.split('\n').slice(0, -1)
    },
  }
}

describe('starting', () => {
  test('from nothing, in a folder that only its owner may enter; stopping leaves nothing running', async () => {
    chmodSync(folder, 0o700)
    const dataFolder = join(folder, 'deep', 'postgres')
    const server = await startPostgres({ dataFolder, durable: false })
    expect(server.adopted).toBe(false)
    expect(statSync(server.address.host).mode & 0o777).toBe(0o700)
    const client = new pg.Client({ ...server.address, database: 'postgres' })
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('listen_addresses') as tcp, current_setting('data_checksums') as sums, current_setting('server_encoding') as encoding,
         (select string_agg(name, '' order by name) from unnest(array['赵', '王', '安', '李']) as name) as by_pinyin`,
    )
    expect(rows[0]).toEqual({ tcp: '', sums: 'on', encoding: 'UTF8', by_pinyin: '安李王赵' })
    await client.end()
    await server.stop()
    expect(existsSync(server.address.host)).toBe(false)
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false)
  })

  test('two at once share one server; the last to leave stops it', async () => {
    const dataFolder = join(folder, 'postgres')
    const [one, two] = await Promise.all([startPostgres({ dataFolder, durable: false }), startPostgres({ dataFolder, durable: false })])
    expect(one.address).toEqual(two.address)
    await one.stop()
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(true)
    await two.stop()
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false)
  })

  test('a folder with something else in it is refused in plain words', async () => {
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'letter.txt'), 'dear')
    await expect(startPostgres({ dataFolder: join(folder, 'postgres') })).rejects.toThrow(/不是本系统的数据库.*holds other files/)
  })

  test('data of another PostgreSQL are refused in plain words', async () => {
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n')
    await expect(startPostgres({ dataFolder: join(folder, 'postgres') })).rejects.toThrow(/PostgreSQL 15/)
  })

  test('a database that cannot be reached is said in plain words', async () => {
    const open = openStore({ url: 'postgresql://nobody@127.0.0.1:1/none', ledgers: [] })
    await expect(open).rejects.toThrow(/连不上数据库.*DATABASE_URL/)
  })
})

describe('killed programs', () => {
  test('what was acknowledged is there after kill -9, and the server left behind is taken over', async () => {
    const server = await otherServer(folder)
    await expect(openStore({ dataFolder: folder, durable: false, ledgers: testLedgers, exclusive: true })).rejects.toThrow(
      /已有一个服务在使用这份数据/,
    )
    const beside = await openStore({ dataFolder: folder, durable: false, ledgers: testLedgers })
    await beside.close()
    const acknowledged = await server.kill()
    expect(acknowledged.length).toBeGreaterThan(50)
    const store = await openStore<TestTables>({ dataFolder: folder, durable: false, ledgers: testLedgers, exclusive: true })
    const rows = await store.asSystem('看', ({ db }) => db.selectFrom('garden').select('gardenNo').execute())
    const kept = new Set(rows.map(({ gardenNo }) => gardenNo))
    expect(acknowledged.filter((gardenNo) => !kept.has(gardenNo))).toEqual([])
    expect(await verifyHistory(store)).toMatchObject({ sound: true, entries: BigInt(kept.size) })
    await store.close()
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('after kill -9 of the database itself it comes back at the same place, and work goes on', async () => {
    const store = await openStore<TestTables>({ dataFolder: folder, durable: false, ledgers: testLedgers, exclusive: true })
    const add = (gardenNo: string) =>
      store.asSystem('试', ({ db }) =>
        db
          .insertInto('garden')
          .values({ region: '371399001001', gardenNo } as never)
          .execute(),
      )
    const acknowledged: string[] = []
    const running = () => findLivingPostmaster(join(folder, 'postgres'))?.pid
    const killed = running()!
    await add('0')
    process.kill(killed, 'SIGKILL')
    for (let tries = 1; tries < 2_000 && acknowledged.length < 5; tries++) {
      try {
        await add(String(tries))
        if (running() !== killed) acknowledged.push(String(tries))
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError)
        await pause(20)
      }
    }
    expect(acknowledged).toHaveLength(5)
    const { rows } = await store.pool.query<{ garden_no: string }>('select garden_no from garden')
    expect(rows.map((row) => row.garden_no)).toEqual(expect.arrayContaining(['0', ...acknowledged]))
    const claimed = async () =>
      (await store.pool.query(`select from pg_locks where locktype = 'advisory' and objid = 7371303`)).rowCount === 1
    for (let tries = 0; tries < 200 && !(await claimed()); tries++) await pause(50)
    await expect(openStore({ dataFolder: folder, durable: false, ledgers: testLedgers, exclusive: true })).rejects.toThrow(/已有一个服务/)
    await store.close()
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('a name that somebody else took in the temporary folder is not used', async () => {
    const dataFolder = join(folder, 'postgres')
    const first = await startPostgres({ dataFolder, durable: false })
    const usual = first.address.host
    await first.stop()
    mkdirSync(usual, { mode: 0o755 })
    const second = await startPostgres({ dataFolder, durable: false })
    expect(second.address.host).not.toBe(usual)
    expect(statSync(second.address.host).mode & 0o777).toBe(0o700)
    await second.stop()
    rmSync(usual, { recursive: true })
  })
})
