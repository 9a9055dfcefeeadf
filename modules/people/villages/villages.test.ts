/** Villages over HTTP: a town sees and changes its own, nobody another's, and every change is kept with its reason. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDemoAccounts } from '#platform/accounts/demo'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { ledgersCard } from '#platform/ledgers/card'
import { regions } from '#policy/vocabulary/regions'
import { makeVillages } from './make-villages.ts'
import { villages } from './module.ts'
import { villageTable } from './tables.ts'

let house: TestHouse
let office: Ask
let town: Ask
let village: Ask
const own = '371311001234'
const other = '371311002265'

beforeAll(async () => {
  house = await openTestHouse(
    [
      villages,
      ledgersCard({ tables: [villageTable], places: regions, disclosure: { personal: ['office', 'town'], sensitive: ['office'] } }),
    ],
    [villageTable],
  )
  await makeDemoAccounts(house.ground.db, [
    { username: 'd', name: '区办', role: 'office', areas: ['371311'] },
    { username: 't', name: '街镇', role: 'town', areas: ['371311001'] },
    { username: 'v', name: '村', role: 'village', areas: [own] },
  ])
  const signedIn = async (name: string) => (await house.signIn(name, 'xiuhua-2018-demo')).ask
  ;[office, town, village] = [await signedIn('d'), await signedIn('t'), await signedIn('v')]
  await makeVillages(house.ground.store)
  await makeVillages(house.ground.store)
})
afterAll(() => house?.close())

const change = (ask: Ask, region: string, facts: unknown, version = 1) =>
  ask('PATCH', `/api/villages/${region}`, { body: { facts, reason: '年度更新' }, headers: { 'if-match': `"${version}"` } })

/** A workbook whose directory says that its first part is smaller than it is. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(1, copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  return copy
}

describe('villages', () => {
  test('all 155 are there once, 20 of them key villages, each seen by whose area it lies in', async () => {
    const rows = (await office('GET', '/api/villages')).body.rows
    expect([rows.length, new Set(rows.map((row: { region: string }) => row.region)).size]).toEqual([155, 155])
    expect((await office('GET', '/api/villages?keyVillage=true')).body.rows.length).toBe(20)
    expect((await town('GET', '/api/villages')).body.rows.every((row: { region: string }) => row.region.startsWith('371311001'))).toBe(true)
    expect((await village('GET', '/api/villages')).body.rows.map((row: { name: string }) => row.name)).toEqual(['山南头村村民委员会'])
    expect((await (await house.as('system-admin'))('GET', '/api/villages')).status).toBe(403)
  })

  test('what nobody filled in is unknown and named as missing', async () => {
    const { body, headers } = await town('GET', `/api/villages/${own}`)
    expect(body.facts).toMatchObject({ keyVillage: true, households: null })
    expect(body.missing).toContain('households')
    expect(headers.etag).toBe('"1"')
  })

  test('a town changes its own, not another’s; a village none; an older version is refused', async () => {
    expect((await change(town, other, { households: 300 })).status).toBe(404)
    expect((await change(village, own, { households: 300 })).status).toBe(403)
    expect((await change(town, own, { households: 300, collectiveIncome: 12_345_678 })).body).toMatchObject({
      version: 2,
      facts: { households: 300, collectiveIncome: 12_345_678 },
    })
    expect((await change(town, own, { households: 301 })).status).toBe(412)
    expect((await change(town, own, { households: '三百' }, 2)).body.fields[0].path).toBe('households')
    expect((await change(town, own, { village: '别村' }, 2)).body.code).toBe('fixed-by-list')
  })
})

describe('the ledger without a room', () => {
  const search = (ask: Ask, body: unknown) => ask('POST', '/api/ledgers/village/search', { body })

  test('lists with filters, pages and counts, personal fields masked unless revealed, which is logged', async () => {
    const { body: first } = await search(office, { filters: { keyVillage: true }, limit: 8, total: true })
    expect([first.rows.length, first.total]).toEqual([8, 20])
    const { body: second } = await search(office, { filters: { keyVillage: true }, limit: 50, cursor: first.next })
    expect(second.rows.length).toBe(12)
    expect((await search(town, { filters: { nonsense: 1 } })).body.code).toBe('bad-query')
    const { body: held } = await town('GET', `/api/villages/${own}`)
    await change(town, own, { headPhone: '13800001234' }, held.version)
    const find = (ask: Ask, reveal: boolean) => search(ask, { filters: { region: own }, reveal }).then(({ body }) => body.rows[0])
    expect(await find(town, false)).toMatchObject({ hidden: ['headPhone'], values: { headPhone: expect.stringContaining('*') } })
    expect((await find(town, true)).values.headPhone).toBe('13800001234')
    expect((await find(village, true)).values.headPhone).toContain('*')
    const { body: log } = await (await house.as('audit-admin'))('GET', '/api/audit?kind=read')
    expect(log.rows[0]).toMatchObject({ what: 'ledger village' })
  })

  test('one record comes with its changes, who and why, and as it was before', async () => {
    const { body } = await search(town, { filters: { region: own } })
    const { id } = body.rows[0]
    const { body: now } = await town('GET', `/api/ledgers/village/records/${id}`)
    expect(now.changes.map((each: { why: string; by: string }) => [each.by, each.why])).toContainEqual(['街镇', '年度更新'])
    expect((await village('GET', `/api/ledgers/village/records/${id}`)).status).toBe(200)
    const others = (await search(office, { filters: { region: other } })).body.rows[0]
    expect((await town('GET', `/api/ledgers/village/records/${others.id}`)).status).toBe(404)
  })

  test('template and export are workbooks; the export names who made it', async () => {
    const template = await office('GET', '/api/ledgers/village/template')
    expect(template.raw.subarray(0, 2).toString()).toBe('PK')
    const sheet = await office('POST', '/api/ledgers/village/export', { body: { filters: { keyVillage: true } } })
    expect(sheet.raw.subarray(0, 2).toString()).toBe('PK')
    const { readXlsx } = await import('hucre/xlsx')
    const { sheets } = await readXlsx(sheet.raw)
    expect([sheets[0]?.rows.length, String(sheets[0]?.rows[0]?.[0])]).toEqual([22, expect.stringContaining('区办')])
  })

  test('an import is a job that says what became of each row', async () => {
    const { writeXlsx } = await import('hucre/xlsx')
    const rows = [
      ['镇（街道）', '行政村', '总户数（户）', '总人口'],
      ['罗庄街道', '山南头村村民委员会', '410', '1200'],
      ['罗庄街道', '没有这村', '1', '2'],
    ]
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: '村', rows }] }))
    const send = (ask: Ask, content: Buffer) =>
      ask('POST', '/api/ledgers/village/import', {
        body: Buffer.concat([
          Buffer.from(
            `--b\r\ncontent-disposition: form-data; name="body"\r\n\r\n{"reason":"年报"}\r\n--b\r\ncontent-disposition: form-data; name="files"; filename="村.xlsx"\r\n\r\n`,
          ),
          content,
          Buffer.from('\r\n--b--\r\n'),
        ]),
        headers: { 'content-type': 'multipart/form-data; boundary=b', origin: 'http://localhost' },
      })
    expect((await send(village, bytes)).status).toBe(403)
    const { body: job } = await send(town, bytes)
    const ended = await house.ground.jobs.ended(job.id)
    expect(ended).toMatchObject({ state: 'done', result: { added: 0, changed: 1, rejected: 1 } })
    expect((await town('GET', `/api/ledgers/village/rejects/${job.id}`)).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await office('GET', `/api/ledgers/village/rejects/${job.id}`)).status).toBe(404)
    for (const broken of [Buffer.from('not a sheet at all'), Buffer.from('PK'), bytes.subarray(0, bytes.length - 40), lying(bytes)]) {
      const { body: bad } = await send(town, broken)
      expect(await house.ground.jobs.ended(bad.id)).toMatchObject({ state: 'failed', problem: { code: 'not-a-sheet' } })
    }
  })
})
