/** History: every change with who, when and why; how things stood on a day; tampering shows. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOf, changesOf, verifyHistory } from './history.ts'
import { newId } from './record-id.ts'
import type { Store } from './store.ts'
import { openTestStore } from './test-database.ts'
import { district, garden, type TestTables, testLedgers, town, village } from './test-ledgers.ts'
import { kyselyOver } from './transaction.ts'

let store: Store<TestTables>
beforeAll(async () => {
  store = await openTestStore<TestTables>({ ledgers: testLedgers })
})
afterAll(() => store?.close())

async function addGarden(values: Record<string, unknown> = {}, effective = '2018-01-01') {
  const id = newId()
  await store.as({ ...district, reason: '新建', effective }, ({ db }) =>
    db
      .insertInto('garden')
      .values({ id, region: '371399001001', gardenNo: id, ...values } as never)
      .execute(),
  )
  return id
}

const change = (id: string, values: Record<string, unknown>, effective: string, reason = '更正') =>
  store.as({ ...district, reason, effective }, ({ db }) =>
    db
      .updateTable('garden')
      .set(values as never)
      .where('id', '=', id)
      .execute(),
  )

const on = (id: string, day: string, known?: Date) =>
  store.as(district, async (tx) => (await asOf(tx, garden, { on: day, record: id, ...(known ? { known } : {}) }))[0])

describe('what is kept', () => {
  test('who, when, why, before and after; only what changed', async () => {
    const id = await addGarden({ keeper: '甲', income: 100n })
    await change(id, { keeper: '乙' }, '2019-03-01', '村里更正')
    const changes = await store.as(district, (tx) => changesOf(tx, 'garden', id))
    expect(changes).toMatchObject([
      {
        kind: 'change',
        effective: '2019-03-01',
        userId: 'u1',
        userName: '张三',
        reason: '村里更正',
        before: { keeper: '甲', version: 1 },
        after: { keeper: '乙', version: 2 },
      },
      { kind: 'add', effective: '2018-01-01', before: null, after: { keeper: '甲', income: 100 } },
    ])
    expect(Object.keys(changes[0]!.after!)).toEqual(['keeper', 'version'])
  })

  test('a change without a reason is refused and leaves nothing', async () => {
    const id = newId()
    const write = store.as(district, ({ db }) =>
      db
        .insertInto('garden')
        .values({ id, region: '371399001001', gardenNo: id } as never)
        .execute(),
    )
    await expect(write).rejects.toMatchObject({ code: 'XU001' })
    await expect(store.as({ ...district, reason: '  ' }, ({ db }) => db.deleteFrom('garden').execute())).rejects.toMatchObject({
      code: 'XU001',
    })
    expect(await on(id, '2030-01-01')).toBeUndefined()
  })

  test('writing the same again is no change', async () => {
    const id = await addGarden({ keeper: '甲' })
    await change(id, { keeper: '甲' }, '2019-01-01')
    expect(await store.as(district, (tx) => changesOf(tx, 'garden', id))).toHaveLength(1)
  })

  test('a town sees the history of its own records only', async () => {
    const [inside, outside] = [await addGarden(), await addGarden({ region: '371399002001' })]
    expect(await store.as(town, (tx) => changesOf(tx, 'garden', inside))).toHaveLength(1)
    expect(await store.as(town, (tx) => changesOf(tx, 'garden', outside))).toHaveLength(0)
    expect(await store.as(village, (tx) => asOf(tx, garden, { on: '2030-01-01', record: outside }))).toHaveLength(0)
  })
})

describe('as it was', () => {
  test('on a day, and as far as was known at a moment', async () => {
    const id = await addGarden({ keeper: '甲', kind: 'herbs', income: 5n }, '2018-01-01')
    await change(id, { keeper: '乙' }, '2019-06-01')
    const before = new Date()
    await change(id, { kind: 'trees' }, '2018-07-01', '补记')
    expect(await on(id, '2017-12-31')).toBeUndefined()
    expect(await on(id, '2018-06-30')).toMatchObject({ keeper: '甲', kind: 'herbs', income: 5n })
    // The correction came last, and yet it does not carry the later keeper back with it.
    expect(await on(id, '2018-07-01')).toMatchObject({ keeper: '甲', kind: 'trees' })
    expect(await on(id, '2018-07-01', before)).toMatchObject({ kind: 'herbs' })
    expect(await on(id, '2019-06-01')).toMatchObject({ keeper: '乙', kind: 'trees' })
  })

  test('a record that was removed is there until that day', async () => {
    const id = await addGarden()
    await store.as({ ...district, reason: '重复', effective: '2020-01-01' }, ({ db }) =>
      db.deleteFrom('garden').where('id', '=', id).execute(),
    )
    expect(await on(id, '2019-12-31')).toBeDefined()
    expect(await on(id, '2020-01-01')).toBeUndefined()
  })

  test('today’s reading is the table itself, whatever was done in whatever order', async () => {
    const step = fc.record({
      field: fc.constantFrom('keeper', 'phone', 'illness'),
      value: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
      day: fc.constantFrom('2018-01-01', '2018-05-05', '2019-01-01', '2019-09-09'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const id = await addGarden({}, '2018-01-01')
        for (const { field, value, day } of steps) await change(id, { [field]: value }, day)
        const row = await store.as(district, ({ db }) => db.selectFrom('garden').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
        expect(await on(id, '2030-01-01')).toEqual({ ...row, createdAt: null, updatedAt: null })
        // Writing what is already there says nothing new, not even that it held before.
        const [now, then]: Record<string, unknown>[] = [{}, {}]
        for (const { field, value, day } of steps) {
          if ((now![field] ?? null) !== value && day <= '2018-12-31') then![field] = value
          now![field] = value
        }
        expect(await on(id, '2018-12-31')).toMatchObject(then!)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the chain', () => {
  test('holds after many writers at once, and says how long it is', async () => {
    await Promise.all(Array.from({ length: 20 }, () => addGarden()))
    const verdict = await verifyHistory(store)
    expect(verdict).toMatchObject({ sound: true })
    if (verdict.sound) expect(verdict.seal?.number).toBe(verdict.acts)
  })

  test('nobody alters history, not even the system', async () => {
    for (const text of ['update xiuhua.history set record = 1', 'delete from xiuhua.act', 'truncate xiuhua.seal'])
      await expect(store.asSystem('试', ({ client }) => client.query(text))).rejects.toMatchObject({ code: 'XU002' })
  })

  const tampers = [
    [
      'a value was altered',
      `update xiuhua.history set after = after || '{"keeper":"丁"}' where seq = (select min(seq) from xiuhua.history)`,
    ],
    ['a reason was altered', `update xiuhua.act set reason = '另一个' where id = (select act from xiuhua.seal where number = 2)`],
    ['an entry was removed', 'delete from xiuhua.history where seq = (select max(seq) - 1 from xiuhua.history)'],
    [
      'an entry was slipped in',
      `insert into xiuhua.history (act, ledger, record, effective, kind) select act, 'garden', 'x', '2018-01-01', 'add' from xiuhua.seal where number = 1`,
    ],
    ['a seal was removed from the middle', 'delete from xiuhua.seal where number = 2'],
  ] as const
  test.each(tampers)('shows when %s behind the system’s back', async (_, tamper) => {
    const client = await store.pool.connect()
    try {
      await client.query(`begin; set local session_replication_role = replica; ${tamper}; set local session_replication_role = origin`)
      const inside = {
        asSystem: async (_reason: string, work: (tx: never) => unknown) =>
          work({ db: kyselyOver(async () => ({ query: client.query.bind(client), release: () => undefined }) as never) } as never),
      }
      expect(await verifyHistory(inside as never)).toMatchObject({ sound: false })
    } finally {
      await client.query('rollback')
      client.release()
    }
    expect(await verifyHistory(store)).toMatchObject({ sound: true })
  })

  test('cutting off the end shows against a seal noted elsewhere', async () => {
    const verdict = await verifyHistory(store)
    if (!verdict.sound || !verdict.seal) throw new Error('not sound')
    expect(await verifyHistory(store, verdict.seal)).toMatchObject({ sound: true })
    expect(await verifyHistory(store, { ...verdict.seal, number: verdict.seal.number + 1n })).toMatchObject({ sound: false })
    expect(await verifyHistory(store, { ...verdict.seal, hash: 'ff' })).toMatchObject({ sound: false })
  })
})
