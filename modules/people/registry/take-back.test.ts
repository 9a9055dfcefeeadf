/** Withdrawing registries in any order leaves the register as if they had never been (Article 28); on a real PostgreSQL. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeIn } from '#modules/truth/intake/take-in'
import { verifyHistory } from '#platform/store/history'
import type { Store } from '#platform/store/store'
import { openTestStore } from '#platform/store/test-database'
import type { Tx } from '#platform/store/transaction'
import { importRegistry, type RegistryDelivery } from './import-registry.ts'
import { registryLedgers, registryTables } from './ledgers.ts'
import { writeRegistryRows } from './registry-rows.ts'
import { takeBackImport } from './take-back.ts'

const user = { id: 'u1', name: '张办' }
const areas = ['371311', '371311101', '371311100']
let store: Store
let folder: string
let connection: DuckDBConnection
const deliveries: RegistryDelivery[] = []

/** Registries that differ in who is there, in which household, with what status, under which numbers, and in how much they cover. */
const written = [
  { area: 0, rows: ['H1 三屯村 甲 1 未脱贫', 'H1 三屯村 乙 2 未脱贫', 'H2 大兴屯村 丙 3 返贫'] },
  { area: 0, rows: ['H1 三屯村 甲 1 未脱贫', 'H1 三屯村 乙 2 未脱贫', 'H2 大兴屯村 丙 3 返贫'] },
  { area: 0, rows: ['H1 三屯村 甲 1 返贫', 'H2 大兴屯村 乙 2 返贫', 'H2 大兴屯村 丁 4 返贫'] },
  { area: 1, rows: ['H1 三屯村 甲 1 未脱贫', 'H3 三屯村 戊 5 未脱贫'] },
  { area: 0, rows: ['H4 大兴屯村 丙 3 未脱贫', 'H4 大兴屯村 己 6 未脱贫'] },
] as const

beforeAll(async () => {
  store = await openTestStore({ ledgers: registryTables })
  folder = await mkdtemp(join(tmpdir(), 'xiuhua-back-'))
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  for (const [at, { area, rows }] of written.entries()) {
    const lines = rows.map((row) => {
      const [home, village, name, number, status] = row.split(' ') as [string, string, string, string, string]
      const relation = rows.find((other) => other.startsWith(`${home} `)) === row ? '户主' : '配偶'
      return `${home},${village},${name}某,37139919600101${number}00${number},${relation},${status},${1000 + at}`
    })
    const path = join(folder, `${at}.csv`)
    await writeFile(path, ['户编号,行政村,姓名,证件号码,与户主关系,脱贫属性,工资性收入', ...lines].join('\n'))
    const { batches } = await takeIn(connection, path, { key: `b${at}` })
    const { person, household, householdYear } = batches[0]!.tables
    const into = await mkdtemp(join(folder, 'rows-'))
    const laid = await writeRegistryRows(
      connection,
      { person: person!, household: household!, householdYear: householdYear! },
      into,
      '371311000000',
    )
    deliveries.push({ batch: `d${at}`, rows: laid, area: areas[area]!, year: 2019 })
  }
})
afterAll(async () => {
  await store?.close()
  connection?.closeSync()
  await rm(folder, { recursive: true, force: true })
})

const inSystem = <R>(work: (tx: Tx<never>) => Promise<R>) => store.asSystem('试', work as never, { user }) as Promise<R>

/** All that the register says, identities and counters apart. */
async function register({ client }: Tx<never>): Promise<string[]> {
  const found: string[] = []
  for (const table of Object.values(registryLedgers)) {
    const home = table === 'household' ? `''` : `(select household_no from household where household.id = one.household_id)`
    const { rows } = await client.query<{ text: string }>(
      `select (jsonb_strip_nulls(to_jsonb(one)) - array['id', 'version', 'created_at', 'updated_at', 'household_id'] || jsonb_build_object('home', ${home}))::text as text from ${table} one`,
    )
    found.push(...rows.map(({ text }) => `${table} ${text}`))
  }
  return found.sort()
}

const empty = async ({ client }: Tx<never>) => {
  for (const table of Object.values(registryLedgers).reverse()) await client.query(`delete from ${table}`)
}

class Back extends Error {}

/** What the register says when these alone are taken in, in this order. */
async function asIfOnly(standing: readonly number[]): Promise<string[]> {
  let said: string[] = []
  await inSystem(async (tx) => {
    await empty(tx)
    for (const at of standing) await importRegistry(tx, deliveries[at]!)
    said = await register(tx)
    throw new Back()
  }).catch((error) => {
    if (!(error instanceof Back)) throw error
  })
  return said
}

test('whatever is taken in and withdrawn in whatever order, the register is that of the deliveries that stand', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: written.length - 1 }), { minLength: 3, maxLength: 9 }), async (steps) => {
      await inSystem(empty)
      let standing: { at: number; act: string | null }[] = []
      for (const at of steps) {
        const place = standing.findIndex((one) => one.at === at)
        if (place < 0) {
          const { act } = await inSystem((tx) => importRegistry(tx, deliveries[at]!))
          standing.push({ at, act })
        } else {
          const later = standing.slice(place + 1)
          const acts = await inSystem((tx) =>
            takeBackImport(
              tx,
              standing[place]!.act,
              later.map(({ at: other, act }) => ({ act, delivery: deliveries[other]! })),
            ),
          )
          standing = [...standing.slice(0, place), ...later.map(({ at: other }, nth) => ({ at: other, act: acts[nth] ?? null }))]
        }
        expect(await inSystem(register)).toEqual(await asIfOnly(standing.map((one) => one.at)))
      }
    }),
    { numRuns: 8, examples: [[[0, 1, 2, 0, 1]], [[0, 2, 3, 2, 0]]] },
  )
  expect(await verifyHistory(store)).toMatchObject({ sound: true })
})

test('records of deliveries that stand keep their identities, and what a person changed stays', async () => {
  await inSystem(empty)
  const acts = [0, 2].map(() => null as string | null)
  for (const [nth, at] of [0, 2].entries()) acts[nth] = (await inSystem((tx) => importRegistry(tx, deliveries[at]!))).act
  const ids = async () => (await store.pool.query(`select id, name from person order by name`)).rows
  await inSystem(({ client }) => client.query(`update person set school = '某校' where name = '丁某'`))
  const before = await ids()
  await inSystem((tx) => takeBackImport(tx, acts[0]!, [{ act: acts[1]!, delivery: deliveries[2]! }]))
  expect(await ids()).toEqual(before)
  expect((await store.pool.query(`select name from person where school = '某校'`)).rows).toEqual([{ name: '丁某' }])
})
