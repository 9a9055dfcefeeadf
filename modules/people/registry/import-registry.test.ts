/** A registry delivery goes into the register as one set of changes, and out of it again. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeIn } from '#modules/truth/intake/take-in'
import { asOf, verifyHistory } from '#platform/store/history'
import type { Store } from '#platform/store/store'
import { openTestStore } from '#platform/store/test-database'
import { person as personLedger } from '#policy/vocabulary/person'
import { writeDelivery } from '#programs/district/delivery'
import { type ChangeSet, importRegistry } from './import-registry.ts'
import { registryTables } from './ledgers.ts'
import { type RegistryRows, writeRegistryRows } from './registry-rows.ts'
import { revertImport } from './revert-import.ts'
import { snapshotRegistry } from './snapshot-registry.ts'

const office = { user: { id: 'u1', name: '张办' }, roles: ['office'], areas: ['371311'] }

describe('importing the registry', () => {
  let store: Store
  let folder: string
  let connection: DuckDBConnection
  let tables: { person: string; household: string; householdYear: string }
  let size: { people: number; households: number }
  let number = 0

  beforeAll(async () => {
    store = await openTestStore({ ledgers: registryTables })
    folder = await mkdtemp(join(tmpdir(), 'xiuhua-registry-'))
    const { files, households } = await writeDelivery(join(folder, 'delivery'), { people: 300, seed: 'r' })
    const file = files.find(({ file }) => file.startsWith('registry'))!
    size = { people: file.rows, households }
    connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
    const { batches } = await takeIn(connection, join(folder, 'delivery', file.file), { key: 'b' })
    tables = batches[0]!.tables as typeof tables
  })
  afterAll(async () => {
    await store?.close()
    connection?.closeSync()
    await rm(folder, { recursive: true, force: true })
  })

  const laid = async (): Promise<RegistryRows> => {
    const into = await mkdtemp(join(folder, 'rows-'))
    return writeRegistryRows(connection, tables, into, '371311000000')
  }
  const take = async (more: { area?: string; effective?: string } = {}): Promise<ChangeSet> => {
    const rows = await laid()
    return store.as({ ...office, reason: '导入登记表', effective: more.effective ?? '2019-12-28' }, (tx) =>
      importRegistry(tx, { batch: `batch-${++number}`, rows, area: more.area ?? '371311', year: 2019 }),
    )
  }
  const count = async (what: string) => Number((await store.pool.query<{ n: bigint }>(`select count(*) as n from ${what}`)).rows[0]!.n)
  let first: ChangeSet

  test('the first delivery adds everybody, in their households, with source, initials and year', async () => {
    first = await take()
    expect(first.changes.person).toEqual({ added: size.people, changed: 0, gone: 0, same: 0 })
    expect(await count('person where household_id is not null')).toBe(size.people)
    expect(await count('household')).toBe(first.changes.household.added)
    expect(await count('household_year where year = 2019 and household_id is not null')).toBe(first.changes.householdYear.added)
    expect(await count(`person where initials ~ '^[a-z]{2,}$' and source_batch = 'batch-1' and source_row > 1`)).toBe(size.people)
    expect(await count(`person where region !~ '^371311\\d{6}$'`)).toBe(0)
  })

  test('the same delivery again changes nothing and writes no history', async () => {
    const before = await count('xiuhua.history')
    const again = await take()
    expect(again.changes.person).toEqual({ added: 0, changed: 0, gone: 0, same: size.people })
    expect(again.changes.household).toMatchObject({ added: 0, changed: 0, gone: 0 })
    expect(again.changes.householdYear).toMatchObject({ added: 0, changed: 0, gone: 0 })
    expect([again.act, await count('xiuhua.history')]).toEqual([null, before])
  })

  test('the snapshot has what the sheet had, and the same register the same hash', async () => {
    const one = await snapshotRegistry(store, join(folder, 'snapshots'))
    const two = await snapshotRegistry(store, join(folder, 'snapshots'))
    expect(two).toEqual(one)
    expect(one.rows).toEqual({
      household: first.changes.household.added,
      person: size.people,
      householdYear: first.changes.householdYear.added,
    })
    for (const ledger of ['person', 'household', 'householdYear'] as const) {
      const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM "${tables[ledger]}"`)
      const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }))
      const kept = columns.filter(({ name }) => !['row_id', 'year'].includes(name)).map(({ name }) => `"${name}"`)
      const shared = await connection.runAndReadAll(
        `SELECT count(*) FROM (SELECT ${kept} FROM "${tables[ledger]}" EXCEPT ALL SELECT ${kept} FROM read_parquet('${one.paths[ledger]}'))`,
      )
      expect([ledger, Number(shared.getRows()[0]![0])]).toEqual([ledger, 0])
      const types = await connection.runAndReadAll(
        `DESCRIBE SELECT ${columns.map(({ name }) => `"${name}"`)} FROM read_parquet('${one.paths[ledger]}')`,
      )
      expect(types.getRows().map(([, type]) => type)).toEqual(columns.map(({ type }) => type))
    }
  })

  test('a changed delivery is told apart record by record, and can be read as of any day', async () => {
    const people = await connection.runAndReadAll(`SELECT "personNo", "householdNo" FROM "${tables.person}" ORDER BY row_id`)
    const [moved, , , gone] = people.getRows().map(([no]) => String(no))
    const home = String(people.getRows().at(-1)![1])
    await connection.run(`CREATE TABLE kept AS SELECT * FROM "${tables.person}"`)
    await connection.run(`UPDATE "${tables.person}" SET "householdNo" = '${home}', household = '${home}' WHERE "personNo" = '${moved}'`)
    await connection.run(`DELETE FROM "${tables.person}" WHERE "personNo" = '${gone}'`)
    const next = await take({ effective: '2020-06-30' })
    expect(next.changes.person).toMatchObject({ added: 0, changed: 1, gone: 1, same: size.people - 2 })
    await store.as(office, async (tx) => {
      const [record] = await tx.db.selectFrom('person').selectAll().where('personNo', '=', moved!).execute()
      expect(record).toMatchObject({ householdNo: home, sourceBatch: `batch-${number}` })
      const [earlier] = await asOf(tx, personLedger, { on: '2019-12-31', record: String(record!.id) })
      expect(earlier!.householdNo).not.toBe(home)
      expect(await asOf(tx, personLedger, { on: '2019-12-27', record: String(record!.id) })).toEqual([])
      expect((await asOf(tx, personLedger, { on: '2019-12-31' })).length).toBe(size.people)
      expect((await asOf(tx, personLedger, { on: '2020-06-30' })).length).toBe(size.people - 1)
    })

    const back = await store.as({ ...office, reason: '撤回' }, (tx) => revertImport(tx, next.act!))
    expect(back).toEqual({ removed: 0, changedBack: 1, putBack: 1, kept: 0 })
    expect(await count('person')).toBe(size.people)
    expect(await count(`person where person_no = '${moved}' and household_no <> '${home}' and source_batch = 'batch-1'`)).toBe(1)
    await connection.run(`DELETE FROM "${tables.person}"`)
    await connection.run(`INSERT INTO "${tables.person}" SELECT * FROM kept`)
    expect((await take()).act).toBeNull()
  })

  test('what lies outside the area a delivery covers is not gone', async () => {
    const towns = await store.pool.query<{ town: string }>(`select left(region, 9) as town from household group by 1 order by 1`)
    const area = towns.rows[0]!.town
    await connection.run(`CREATE OR REPLACE TABLE kept AS SELECT * FROM "${tables.person}"`)
    await connection.run(`DELETE FROM "${tables.person}"`)
    const inside = await count(`person where region like '${area}%'`)
    const next = await take({ area })
    expect(next.changes.person.gone).toBe(inside)
    const back = await store.as({ ...office, reason: '撤回' }, (tx) => revertImport(tx, next.act!))
    expect(back.putBack).toBe(inside)
    await connection.run(`INSERT INTO "${tables.person}" SELECT * FROM kept`)
  })

  test('reverting the first import empties the register; what was changed since stays', async () => {
    const [one] = (await store.pool.query<{ id: string }>(`select id from person order by id limit 1`)).rows
    await store.as({ ...office, reason: '更正' }, (tx) =>
      tx.db.updateTable('person').set({ school: '某校' }).where('id', '=', one!.id).execute(),
    )
    const back = await store.as({ ...office, reason: '撤回' }, (tx) => revertImport(tx, first.act!))
    expect(back.kept).toBeGreaterThanOrEqual(1)
    expect(await count('person')).toBe(back.kept)
    expect(await verifyHistory(store)).toMatchObject({ sound: true })
  })

  test('a town cannot import, and nothing is left of an import that fails', async () => {
    const rows = await laid()
    const before = await count('person')
    const town = { user: { id: 'u2', name: '李镇' }, roles: ['town'], areas: ['371311001'], reason: '导入' }
    await expect(store.as(town, (tx) => importRegistry(tx, { batch: 'x', rows, area: '371311', year: 2019 }))).rejects.toThrow(
      'row-level security',
    )
    expect(await count('person')).toBe(before)
  })
})
