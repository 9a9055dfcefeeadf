/** Many rows at once: every value arrives as it was, under the same access and history as any other writing. */
import { text as textOf } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyIn, copyOut } from './copy.ts'
import { newId } from './record-id.ts'
import type { Store } from './store.ts'
import { openTestStore } from './test-database.ts'
import { district, type TestTables, testLedgers, town } from './test-ledgers.ts'

let store: Store<TestTables>
beforeAll(async () => {
  store = await openTestStore<TestTables>({ ledgers: testLedgers })
})
afterAll(() => store?.close())

describe('copyIn', () => {
  test('any text, amount, day and gap comes back the same', async () => {
    const row = fc.tuple(
      fc.option(
        fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\0')),
        { nil: null },
      ),
      fc.option(fc.constantFrom('a\tb', 'c\\N', '\\.', 'x\r\ny', '王"五', '', '\\N'), { nil: null }),
      fc.option(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), { nil: null }),
      fc.option(fc.constantFrom('2018-02-28', '0099-12-31'), { nil: null }),
      fc.option(fc.boolean(), { nil: null }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const ids = rows.map(() => newId())
        const columns = ['id', 'region', 'keeper', 'illness', 'income', 'planted', 'fenced']
        const count = await store.asSystem('装入', (tx) =>
          copyIn(
            tx,
            'garden',
            columns,
            rows.map((cells, at) => [ids[at]!, '371399001001', ...cells]),
          ),
        )
        expect(count).toBe(rows.length)
        const back = await store.asSystem('看', ({ db }) =>
          db
            .selectFrom('garden')
            .select(['keeper', 'illness', 'income', 'planted', 'fenced'])
            .where('id', 'in', ids)
            .orderBy('id')
            .execute(),
        )
        expect(back.map((found) => Object.values(found))).toEqual(rows)
      }),
      { numRuns: 30 },
    )
  })

  test('a person loads only into their own area, and history is kept', async () => {
    const load = (regions: readonly string[]) =>
      store.as({ ...town, reason: '导入' }, (tx) =>
        copyIn(
          tx,
          'garden',
          ['region', 'keeper'],
          regions.map((region) => [region, '批量']),
        ),
      )
    await expect(load(['371399001001', '371399002001'])).rejects.toThrow('row-level security')
    expect(await load(['371399001001', '371399001002'])).toBe(2)
    const { rows } = await store.pool.query(`select count(*) from xiuhua.history where after ->> 'keeper' = '批量'`)
    expect(rows).toEqual([{ count: 2n }])
  })

  test('a row of the wrong width, or a failing source, leaves nothing', async () => {
    async function* broken() {
      yield ['371399001001', '半途']
      throw new Error('the source broke')
    }
    await expect(store.asSystem('装入', (tx) => copyIn(tx, 'garden', ['region', 'keeper'], broken()))).rejects.toThrow('the source broke')
    await expect(store.asSystem('装入', (tx) => copyIn(tx, 'garden', ['region', 'keeper'], [['371399001001']]))).rejects.toThrow(
      '1 cells for 2',
    )
    expect((await store.pool.query(`select from garden where keeper = '半途'`)).rowCount).toBe(0)
  })
})

describe('copyOut', () => {
  test('keeps a gap and an empty text apart, and shows a person only their own', async () => {
    await store.asSystem('装入', (tx) =>
      copyIn(
        tx,
        'garden',
        ['region', 'keeper', 'phone', 'income'],
        [
          ['371399003001', '', null, 5n],
          ['371399004001', '甲,"乙"', null, null],
        ],
      ),
    )
    const query = `select region, keeper, phone, income from garden where region > '371399003' order by region`
    expect(await store.as(district, (tx) => textOf(copyOut(tx, query)))).toBe(
      'region,keeper,phone,income\n371399003001,"",,5\n371399004001,"甲,""乙""",,\n',
    )
    expect(await store.as({ ...town, areas: ['371399003'] }, (tx) => textOf(copyOut(tx, query)))).toBe(
      'region,keeper,phone,income\n371399003001,"",,5\n',
    )
  })
})
