/** Stores for tests: a real database of its own for each, copied from a template that is made once per schema and run. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { signatureOf } from './migrate.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { openStore, type Store, type StoreOptions } from './store.ts'
import { testFolderVariable } from './test-run.ts'

let server: Promise<Postgres> | undefined

/** The PostgreSQL of this test run. */
export function testPostgres(): Promise<Postgres> {
  const folder = process.env[testFolderVariable]
  if (!folder) throw new Error('tests with a database run under vitest, whose global setup names their folder')
  server ??= startPostgres({ dataFolder: join(folder, 'postgres'), durable: false })
  return server
}

/**
 * A store over a database of its own, empty but for the schema, with a data folder of its own; `close` removes both.
 * Call it in `beforeAll`; the template behind it is shared by all test files with the same ledgers and migrations.
 */
export async function openTestStore<Tables = Record<string, Record<string, unknown>>>(
  schema: Pick<StoreOptions, 'ledgers' | 'migrations'>,
): Promise<Store<Tables>> {
  const url = await makeTestDatabase(schema)
  const dataFolder = mkdtempSync(join(tmpdir(), 'xiuhua-data-'))
  const store = await openStore<Tables>({ ...schema, url, dataFolder, connections: 4 })
  return {
    ...store,
    async close() {
      await store.close()
      await dropTestDatabase(url)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The URL of a new database with the schema, or of an empty one; to be dropped by `dropTestDatabase`. */
export async function makeTestDatabase(schema?: Pick<StoreOptions, 'ledgers' | 'migrations'>): Promise<string> {
  const template = schema ? await templateOf(schema) : 'template1'
  const name = `test_${process.pid}_${createHash('sha256').update(`${Date.now()}${Math.random()}`).digest('hex').slice(0, 12)}`
  await onServer((client) => client.query(`create database ${name} template ${template}`))
  return urlOf(name)
}

/** Removes a test database, whoever is still connected to it. */
export async function dropTestDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await onServer((client) => client.query(`drop database if exists ${name} with (force)`))
}

async function urlOf(database: string): Promise<string> {
  const { address } = await testPostgres()
  return `postgresql://${address.user}@localhost:${address.port}/${database}?host=${encodeURIComponent(address.host)}`
}

/** The first test file to ask makes the template; the others wait for it. */
async function templateOf(schema: Pick<StoreOptions, 'ledgers' | 'migrations'>): Promise<string> {
  const name = `template_${signatureOf({ ledgers: schema.ledgers, migrations: schema.migrations ?? [] }).slice(0, 16)}`
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(7371304)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`create database ${name}_half`)
    await (await openStore({ ...schema, url: await urlOf(`${name}_half`), connections: 2 })).close()
    await client.query(`alter database ${name}_half rename to ${name}`)
  })
  return name
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...(await testPostgres()).address, database: 'postgres', ssl: false })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
