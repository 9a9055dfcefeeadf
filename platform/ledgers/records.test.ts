/** Records of any ledger over the real register: lists, changes with reason and version, refusals in words. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '#platform/http/refusal'
import type { LedgerTable } from '#platform/store/ledger-table'
import type { Store } from '#platform/store/store'
import { openTestStore } from '#platform/store/test-database'
import { district, garden, type TestTables, testLedgers, town, village } from '#platform/store/test-ledgers'
import { createRecord, removeRecord, updateRecord } from './change-records.ts'
import { findChanges, findRecord, findRecordAsOf, listRecords, streamRecords } from './find-records.ts'
import { readQuery } from './record-query.ts'

const gardens: LedgerTable<typeof garden> = { ledger: garden, unique: [['gardenNo']] }
const harvests = testLedgers[0]!
let store: Store<TestTables>

beforeAll(async () => {
  store = await openTestStore<TestTables>({ ledgers: testLedgers })
})
afterAll(() => store?.close())

const because = { reason: '测试' }
const write = <T>(work: Parameters<typeof store.as<T>>[1], office = district) => store.as({ ...office, ...because }, work)
async function made(values: Record<string, unknown>) {
  const record = await write((tx) => createRecord(tx, gardens, { region: '371399001001', ...values }))
  if (isRefusal(record)) throw new Error(record.sentence.en)
  return record
}

describe('changing', () => {
  test('a record is added, changed on its version, and removed; its history stays', async () => {
    const record = await made({ keeper: ' 王五 ', income: 1250, kind: 'herbs', planted: '2018-05-05', fenced: true })
    expect(record).toMatchObject({ keeper: '王五', income: 1250n, kind: 'herbs', planted: '2018-05-05', fenced: true, version: 1n })
    const changed = await write((tx) => updateRecord(tx, gardens, record.id, 1n, { keeper: null }))
    expect(changed).toMatchObject({ keeper: null, version: 2n })
    expect(await write((tx) => removeRecord(tx, gardens, record.id, 2n))).toEqual({ removed: record.id })
    const changes = await store.as(district, (tx) => findChanges(tx, gardens, record.id))
    expect(changes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['remove', '测试'],
      ['change', '测试'],
      ['add', '测试'],
    ])
    expect(changes[2]!.after).toMatchObject({ keeper: '王五', kind: 'herbs' })
    expect(await store.as(district, (tx) => findRecord(tx, gardens, record.id))).toBeUndefined()
  })

  test('on an old version it is refused and says which one there is', async () => {
    const { id } = await made({})
    await write((tx) => updateRecord(tx, gardens, id, 1n, { keeper: '甲' }))
    expect(await write((tx) => updateRecord(tx, gardens, id, 1n, { keeper: '乙' }))).toMatchObject({
      refused: 'stale',
      facts: { version: 2n },
    })
    expect(await write((tx) => removeRecord(tx, gardens, id, 1n))).toMatchObject({ refused: 'stale' })
  })

  test('without a reason nothing is written', async () => {
    expect(await store.as(district, (tx) => createRecord(tx, gardens, { region: '371399001001' }))).toMatchObject({
      code: 'reason-missing',
    })
  })

  test('everything wrong is said at once, beside its field', async () => {
    const refused = await write((tx) =>
      createRecord(tx, gardens, { income: 1.5, kind: 'stones', nonsense: 1, planted: '2018-02-30', id: 'x', version: 9 }),
    )
    expect(isRefusal(refused) && refused.fields?.map(({ path }) => path).sort()).toEqual([
      'id',
      'income',
      'kind',
      'nonsense',
      'planted',
      'region',
      'version',
    ])
  })

  test('other areas, other roles, ledgers without writers: refused, and the act goes on', async () => {
    expect(await write((tx) => createRecord(tx, gardens, { region: '371399002001' }), town)).toMatchObject({ refused: 'not-allowed' })
    expect(await write((tx) => createRecord(tx, harvests, { region: '371399001001' }))).toMatchObject({ refused: 'not-allowed' })
    const outside = await made({ region: '371399002001' })
    expect(await write((tx) => updateRecord(tx, gardens, outside.id, 1n, { keeper: '甲' }), village)).toMatchObject({
      refused: 'not-found',
    })
    const both = await write(async (tx) => {
      const refused = await createRecord(tx, gardens, { region: '371399002001' })
      const accepted = await createRecord(tx, gardens, { region: '371399001001' })
      return [isRefusal(refused), isRefusal(accepted)]
    }, town)
    expect(both).toEqual([true, false])
    expect(
      await write((tx) => updateRecord(tx, gardens, outside.id, 1n, { keeper: '甲' }), { ...district, roles: ['auditor'] }),
    ).toMatchObject({ refused: 'not-allowed' })
  })

  test('the same number twice is a conflict that names the field', async () => {
    await made({ gardenNo: 'twice' })
    expect(await write((tx) => createRecord(tx, gardens, { region: '371399001001', gardenNo: 'twice' }))).toMatchObject({
      refused: 'conflict',
      code: 'already-there',
    })
  })

  test('what is no identity finds nothing', async () => {
    for (const id of ["' or 1=1", '', '../1', '0']) {
      expect(await store.as(district, (tx) => findRecord(tx, gardens, id))).toBeUndefined()
      expect(await write((tx) => removeRecord(tx, gardens, id, 1n))).toMatchObject({ refused: 'not-found' })
    }
  })

  test('as it was on a day', async () => {
    const { id } = await made({ keeper: '甲' })
    await store.as({ ...district, reason: '变更', effective: '2040-01-01' }, (tx) => updateRecord(tx, gardens, id, 1n, { keeper: '乙' }))
    const on = (day: string) => store.as(village, (tx) => findRecordAsOf(tx, gardens, id, day))
    expect(await on('2039-12-31')).toMatchObject({ keeper: '甲' })
    expect(await on('2040-01-01')).toMatchObject({ keeper: '乙' })
  })
})

describe('lists', () => {
  beforeEach(() => store.asSystem('清空', ({ db }) => db.deleteFrom('garden').execute()))

  const fill = (rows: readonly Record<string, unknown>[]) =>
    store.asSystem('装入', ({ db }) =>
      db
        .insertInto('garden')
        .values(rows.map((row) => ({ region: '371399001001', ...row })) as never)
        .execute(),
    )
  const list = async (input: Parameters<typeof listRecords>[2], office = district) => {
    const page = await store.as(office, (tx) => listRecords(tx, gardens, input))
    if (isRefusal(page)) throw new Error(page.fields?.[0]?.sentence.en ?? page.sentence.en)
    return page
  }
  const numbers = async (filters: unknown, office = district) =>
    (await list({ filters, sort: 'gardenNo' }, office)).records.map(({ gardenNo }) => gardenNo)

  test('filters of every kind, each within the own area', async () => {
    await fill([
      { gardenNo: 'a', keeper: '张三', income: 100n, kind: 'herbs', planted: '2018-01-01', fenced: true },
      { gardenNo: 'b', keeper: '张_五', income: 200n, kind: 'trees', planted: '2019-01-01', fenced: false },
      { gardenNo: 'c', keeper: null, income: null, kind: null, planted: null, fenced: null, region: '371399002001' },
    ])
    expect(await numbers({ keeper: { contains: '张' } })).toEqual(['a', 'b'])
    expect(await numbers({ keeper: { contains: '_' } })).toEqual(['b'])
    expect(await numbers({ income: { from: 150 } })).toEqual(['b'])
    expect(await numbers({ income: { to: 150 } })).toEqual(['a'])
    expect(await numbers({ kind: ['herbs', 'trees'] })).toEqual(['a', 'b'])
    expect(await numbers({ kind: ['herbs', null] })).toEqual(['a', 'c'])
    expect(await numbers({ kind: { known: false } })).toEqual(['c'])
    expect(await numbers({ planted: { from: '2018-01-01', to: '2018-12-31' } })).toEqual(['a'])
    expect(await numbers({ fenced: false })).toEqual(['b'])
    expect(await numbers({ region: '371399002' })).toEqual(['c'])
    expect(await numbers({ region: ['371399001', '371399002'] })).toEqual(['a', 'b', 'c'])
    expect(await numbers({}, town)).toEqual(['a', 'b'])
    expect((await list({ total: true, limit: 1 }, town)).total).toBe(2n)
  })

  test('pages in any order give every record once, empty values last', async () => {
    const value = fc.record({
      keeper: fc.option(fc.constantFrom('安', '李', '王', '赵'), { nil: null }),
      income: fc.option(fc.bigInt(0n, 3n), { nil: null }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('keeper', '-keeper', 'income', '-income', 'id', '-id', '-updatedAt'),
        fc.integer({ min: 1, max: 5 }),
        async (rows, sort, limit) => {
          await store.asSystem('清空', ({ db }) => db.deleteFrom('garden').execute())
          await fill(rows)
          const seen: Record<string, unknown>[] = []
          for (let cursor: string | undefined; ; ) {
            const page = await list({ sort, limit, ...(cursor ? { cursor } : {}) })
            seen.push(...(page.records as unknown as Record<string, unknown>[]))
            if (!page.next) break
            cursor = page.next
          }
          const whole = (await list({ sort, limit: 100 })).records
          expect(seen).toEqual(whole)
          expect(new Set(seen.map(({ id }) => id)).size).toBe(rows.length)
          const field = sort.replace('-', '')
          const firstEmpty = whole.findIndex((record) => (record as unknown as Record<string, unknown>)[field] === null)
          if (firstEmpty >= 0)
            expect(whole.slice(firstEmpty).every((record) => (record as unknown as Record<string, unknown>)[field] === null)).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('the stream gives all of them', async () => {
    await fill(Array.from({ length: 4100 }, (_, at) => ({ gardenNo: String(at), keeper: at % 3 === 0 ? null : '同名' })))
    const query = readQuery(gardens, { sort: 'keeper' })
    if (isRefusal(query)) throw new Error('refused')
    const ids = await store.as(district, async (tx) => {
      const seen = new Set<string>()
      for await (const { id } of streamRecords(tx, gardens, query)) seen.add(id)
      return seen
    })
    expect(ids.size).toBe(4100)
  })

  test.each([
    [{ filters: { nonsense: 1 } }],
    [{ filters: { illness: '高血压' } }],
    [{ filters: { income: { contains: '1' } } }],
    [{ filters: { income: { from: 'x' } } }],
    [{ filters: { kind: 'stones' } }],
    [{ filters: { keeper: { like: '%' } } }],
    [{ filters: 'keeper' }],
    [{ filters: { id: 'x' } }],
    [{ sort: 'illness' }],
    [{ sort: 'keeper; drop table garden' }],
    [{ sort: '__proto__' }],
    [{ limit: 0 }],
    [{ limit: 501 }],
    [{ limit: 'all' }],
    [{ cursor: 'x' }],
    [{ cursor: Buffer.from('["keeper",false,"x","id"]').toString('base64url') }],
  ])('%j is refused', async (input) => {
    expect(await store.as(district, (tx) => listRecords(tx, gardens, input))).toMatchObject({ refused: 'invalid', code: 'bad-query' })
  })
})
