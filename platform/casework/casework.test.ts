/** A case from raised to closed by the people whose it is, and every way in which it must not go. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAccount } from '#platform/accounts/people'
import type { Person } from '#platform/accounts/person'
import type { Office } from '#platform/http/office'
import { type Ask, openTestHouse, type TestHouse, type TestPerson } from '#platform/http/test-house'
import { caseworkCard } from './card.ts'
import { type NewCase, openCases, withdrawCases } from './open-cases.ts'
import { doubtful } from './test-procedure.ts'

let house: TestHouse
let officeOf: (person: TestPerson) => Promise<Office>
const ask = {} as Record<TestPerson, Ask>

const newCase = (identity: string, region: string, inputs = 'a'): NewCase => ({
  identity,
  region,
  inputs,
  rule: 'has-car',
  article: 29,
  title: { zh: '名下有车', en: 'Owns a car' },
  subject: { ledger: 'household', id: `h-${identity}`, name: '张三' },
  facts: { cars: 1n },
})

beforeAll(async () => {
  house = await openTestHouse([caseworkCard([{ procedure: doubtful }])])
  officeOf = async (person) => house.ground.officeFor((await findAccount(house.ground.db, house.ground.clock, person)) as Person)
  for (const person of ['office', 'department', 'town1', 'town2', 'village1', 'village2', 'supervisor', 'audit-admin'] as const)
    ask[person] = await house.as(person)
})
afterAll(() => house?.close())

const open = async (cases: readonly NewCase[], source = 'run-1') => {
  const office = await officeOf('office')
  return office.write('比对', (tx) => openCases(tx, office, doubtful, cases, source))
}
const idOf = async (identity: string): Promise<string> => {
  const found = await sql<{ id: string }>`select id from casework_case where identity = ${identity}`.execute(house.ground.db)
  return found.rows[0]?.id ?? 'none'
}
const get = async (who: TestPerson, id: string) => (await ask[who]('GET', `/api/cases/${id}`)).body
const act = async (who: TestPerson, id: string, name: string, more: Record<string, unknown> = {}, version?: number) => {
  const held =
    version ??
    (await sql<{ version: string }>`select version from casework_case where id::text = ${id}`.execute(house.ground.db)).rows[0]?.version
  return ask[who]('POST', `/api/cases/${id}/acts`, { body: { act: name, ...more }, headers: { 'if-match': `"${held}"` } })
}
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const photo = (who: TestPerson, id: string, content: Buffer = png) =>
  ask[who]('POST', `/api/cases/${id}/photos`, {
    body: Buffer.concat([
      Buffer.from('--b\r\ncontent-disposition: form-data; name="files"; filename="家中.png"\r\ncontent-type: image/png\r\n\r\n'),
      content,
      Buffer.from('\r\n--b--\r\n'),
    ]),
    headers: { 'content-type': 'multipart/form-data; boundary=b', origin: 'http://localhost' },
  })

describe('one doubt', () => {
  test('goes to the town, the village, is verified with a photograph, judged by another person, and closed', async () => {
    await open([newCase('one', '371399001001')])
    const id = await idOf('one')
    expect((await act('office', id, 'toTown')).body).toMatchObject({ state: 'withTown', town: '371399001', due: '2026-06-04' })
    expect((await act('town1', id, 'toVillage', { note: '请于本周入户' })).body).toMatchObject({
      state: 'withVillage',
      village: '371399001001',
      due: '2026-06-08',
    })
    const [added] = (await photo('village1', id)).body.photos
    const done = await act('village1', id, 'verify', { answer: 'genuine', reason: 'lent', note: '已入户，车在', photos: [added.id] })
    expect(done.body).toMatchObject({ state: 'verified', answer: 'genuine', due: null })
    expect((await act('town1', id, 'judge')).status).toBe(200)
    expect((await act('office', id, 'close')).body).toMatchObject({ state: 'closed', standing: 'closed' })

    const { acts } = await get('supervisor', id)
    expect(acts.map((each: { act: string | null; personName: string }) => [each.act, each.personName])).toEqual([
      [null, '张办'],
      ['toTown', '张办'],
      ['toVillage', '李镇'],
      ['verify', '周村'],
      ['judge', '李镇'],
      ['close', '张办'],
    ])
    expect(acts[3].photos).toEqual([{ id: added.id, name: '家中.png', type: 'image/png', bytes: png.length }])
    expect((await ask.supervisor('GET', `/api/cases/${id}/photos/${added.id}`)).raw).toEqual(png)
    expect((await ask.town2('GET', `/api/cases/${id}/photos/${added.id}`)).status).toBe(404)
  })

  test('another town and another village neither see it nor act in it, and trying is logged', async () => {
    await open([newCase('area', '371399001001')])
    const id = await idOf('area')
    await act('office', id, 'toTown')
    for (const who of ['town2', 'village2'] as const) {
      expect((await ask[who]('GET', `/api/cases/${id}`)).status).toBe(404)
      expect((await act(who, id, 'toVillage')).status).toBe(404)
      expect((await ask[who]('GET', '/api/cases')).body.rows).toEqual([])
    }
    const { body } = await ask['audit-admin']('GET', '/api/audit?kind=refused')
    expect(body.rows).toContainEqual(expect.objectContaining({ name: '赵镇', what: 'POST /api/cases/:id/acts', subject: id }))
    expect((await ask.village1('GET', '/api/cases')).body.rows.map((row: { id: string }) => row.id)).toContain(id)
  })

  test.each([
    ['an act of another role', 'town1', 'toTown', {}, 'not-your-act'],
    ['an act that comes later', 'office', 'close', {}, 'not-in-this-state'],
    ['an act that is none', 'office', 'constructor', {}, 'no-such-act'],
    ['a supervisor', 'supervisor', 'toTown', {}, 'not-allowed'],
    ['a place that is no town', 'office', 'toTown', { assignTo: '371399001001' }, 'assignee-outside'],
    ['another town as the one it is given to', 'office', 'toTown', { assignTo: '371399002' }, 'assignee-outside'],
  ] as const)('refused: %s', async (_, who, name, more, code) => {
    await open([newCase('refused', '371399001001')])
    const id = await idOf('refused')
    expect((await act(who, id, name, more)).body.code).toBe(code)
    expect((await get('office', id)).case.state).toBe('raised')
  })

  test('verification needs an answer of the list, a note and a photograph that has arrived; nothing is half-written', async () => {
    await open([newCase('evidence', '371399001001')])
    const id = await idOf('evidence')
    await act('office', id, 'toTown')
    await act('town1', id, 'toVillage')
    const none = '0'.repeat(64)
    const verify = async (more: Record<string, unknown>) => (await act('village1', id, 'verify', more)).body
    const found = { answer: 'genuine', reason: 'lent', note: 'x', photos: [none] }
    expect(await verify({ ...found, answer: undefined })).toMatchObject({ code: 'answer-missing', fields: [{ path: 'answer' }] })
    expect(await verify({ ...found, answer: 'toString' })).toMatchObject({ code: 'answer-unknown' })
    expect(await verify({ ...found, reason: undefined })).toMatchObject({ code: 'reason-missing', fields: [{ path: 'reason' }] })
    expect(await verify({ ...found, reason: 'toString' })).toMatchObject({ code: 'reason-unknown' })
    expect(await verify({ ...found, note: '  ' })).toMatchObject({ code: 'note-missing' })
    expect(await verify({ ...found, photos: undefined })).toMatchObject({ code: 'photos-missing' })
    expect(await verify(found)).toMatchObject({ code: 'photo-unknown' })
    expect((await photo('village1', id, Buffer.from('<svg onload=alert(1)>'))).body.code).toBe('not-a-photo')
    const { acts, case: held } = await get('office', id)
    expect([acts.length, held.state]).toEqual([3, 'withVillage'])
  })

  test('whoever verified may not judge, and whoever looked at an older version is told', async () => {
    await open([newCase('eyes', '371399001001')])
    const id = await idOf('eyes')
    await act('office', id, 'toTown')
    const first = await act('town1', id, 'toVillage')
    const [added] = (await photo('town1', id)).body.photos
    await act('town1', id, 'verify', { answer: 'mistaken', note: '车已卖', photos: [added.id] })
    expect((await act('town1', id, 'judge')).body.code).toBe('four-eyes')
    expect((await get('town1', id)).possible).toContainEqual({
      act: 'judge',
      refused: expect.objectContaining({ en: expect.stringContaining('somebody else') }),
    })
    const late = await act('office', id, 'judge', {}, first.body.version)
    expect([late.status, late.body.code]).toEqual([412, 'case-changed'])
    expect((await act('office', id, 'judge')).status).toBe(200)
  })

  test('two people at once: one acts, the other is told', async () => {
    await open([newCase('race', '371399001001')])
    const id = await idOf('race')
    const both = await Promise.all([act('office', id, 'toTown', {}, 1), act('office', id, 'toTown', {}, 1)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('a department sees and does only what was given to it', async () => {
    await open([newCase('dept', '371399001001')])
    const id = await idOf('dept')
    await sql`update casework_case set state = 'judged' where id = ${id}::uuid`.execute(house.ground.db)
    expect((await ask.department('GET', `/api/cases/${id}`)).status).toBe(404)
    expect((await act('office', id, 'ask')).body.code).toBe('assignee-missing')
    await act('office', id, 'ask', { assignTo: '区民政局' })
    expect((await ask.department('GET', `/api/cases/${id}`)).body.case.department).toBe('区民政局')
  })
})

describe('a doubt about somebody whose village is not known', () => {
  test('must be given to a town by name, lies there then, and the village gets all of its story', async () => {
    await open([newCase('lost', '371399000000')])
    const id = await idOf('lost')
    expect((await ask.town1('GET', `/api/cases/${id}`)).status).toBe(404)
    expect((await act('office', id, 'toTown')).body.code).toBe('assignee-missing')
    expect((await act('office', id, 'toTown', { assignTo: '371399001' })).body).toMatchObject({ region: '371399001000', town: '371399001' })
    expect((await act('town1', id, 'toVillage')).body.code).toBe('assignee-missing')
    expect((await act('town1', id, 'toVillage', { assignTo: '371399002001' })).body.code).toBe('assignee-outside')
    expect((await act('town1', id, 'toVillage', { assignTo: '371399001002' })).body).toMatchObject({ region: '371399001002' })
    expect((await ask.village1('GET', `/api/cases/${id}`)).status).toBe(404)
    expect((await get('village2', id)).acts.length).toBe(3)
  })
})

describe('the same doubt in the next run', () => {
  const stateOf = async (identity: string) => {
    const { case: held, acts } = await get('office', await idOf(identity))
    return [held.state, held.standing, acts.at(-1).kind]
  }
  const closeNow = (identity: string) =>
    sql`update casework_case set state = 'closed', standing = 'closed' where identity = ${identity}`.execute(house.ground.db)

  test('is the same case; closed ones stay closed until their inputs change', async () => {
    const both = [newCase('p', '371399002001'), newCase('q', '371399002001')]
    expect(await open(both)).toEqual({ opened: 2, persisting: 0, reopened: 0, settled: 0 })
    await closeNow('q')
    expect(await open(both, 'run-2')).toEqual({ opened: 0, persisting: 1, reopened: 0, settled: 1 })
    expect(await open([newCase('p', '371399002001', 'b'), newCase('q', '371399002001', 'b')], 'run-3')).toEqual({
      opened: 0,
      persisting: 1,
      reopened: 1,
      settled: 0,
    })
    expect(await stateOf('p')).toEqual(['raised', 'open', 'renewed'])
    expect(await stateOf('q')).toEqual(['raised', 'open', 'reopened'])
  })

  test('goes when its source is withdrawn, says so, and comes back with another', async () => {
    await open([newCase('w1', '371399002001'), newCase('w2', '371399002001')], 'delivery-9')
    await closeNow('w2')
    const office = await officeOf('office')
    expect(await office.write('撤回交付', (tx) => withdrawCases(tx, office, doubtful, { source: 'delivery-9' }, '交付有误'))).toBe(1)
    expect(await stateOf('w1')).toEqual(['raised', 'withdrawn', 'withdrawn'])
    expect((await get('office', await idOf('w1'))).acts.at(-1).why).toBe('交付有误')
    expect((await act('office', await idOf('w1'), 'toTown')).body.code).toBe('case-withdrawn')
    expect(await open([newCase('w1', '371399002001')], 'delivery-10')).toMatchObject({ reopened: 1 })
    expect(await stateOf('w1')).toEqual(['raised', 'open', 'reopened'])
  })

  test('nobody opens cases outside their area', async () => {
    const town = await officeOf('town1')
    const outside = town.write('比对', (tx) => openCases(tx, town, doubtful, [newCase('x', '371399002001')], 'run'))
    await expect(outside).rejects.toThrow('row-level security')
  })
})

describe('many at once', () => {
  test('the preview tells how many, where, and why not the others; then all of it is done, or nothing', async () => {
    const cases = Array.from({ length: 40 }, (_, at) => newCase(`many-${at}`, at % 2 ? '371399001001' : '371399001002'))
    await open(cases, 'run-many')
    const first = await idOf('many-0')
    await act('office', first, 'toTown')
    const body = { procedure: 'doubtful', filter: { source: 'run-many' }, act: 'toTown' }
    const { body: preview } = await ask.office('POST', '/api/cases-preview', { body })
    expect(preview).toEqual({
      able: 39,
      areas: [
        { area: '371399001001', cases: 20 },
        { area: '371399001002', cases: 19 },
      ],
      unable: [{ code: 'not-in-this-state', cases: 1, sentence: expect.anything() }],
    })
    expect((await ask.office('POST', '/api/cases-acts', { body: { ...body, expected: 38 } })).body).toMatchObject({
      status: 412,
      facts: { able: 39 },
    })
    expect((await ask.office('POST', '/api/cases-acts', { body: { ...body, expected: 39 } })).body).toEqual({ done: 39 })
    const counts = (await ask.town1('GET', '/api/cases-counts?source=run-many&by=village')).body.rows
    expect(counts.map((row: { area: string; cases: number; state: string }) => [row.area, row.cases, row.state])).toEqual([
      ['371399001001', 20, 'withTown'],
      ['371399001002', 20, 'withTown'],
    ])
  })

  test('lists come page by page, each case once; todos are what one’s role can do, late ones counted', async () => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await ask.office('GET', `/api/cases?source=run-many&limit=7${after ? `&after=${encodeURIComponent(after)}` : ''}`)
      seen.push(...body.rows.map((row: { id: string }) => row.id))
      after = body.next
    }
    expect([seen.length, new Set(seen).size]).toEqual([40, 40])
    house.clock.forward(5 * 86_400_000)
    const of = async (who: TestPerson) => (await (await house.as(who))('GET', '/api/todos')).body
    const town = (await of('town1')).counts.find((row: { state: string }) => row.state === 'withTown')
    expect(town).toMatchObject({ cases: expect.any(Number), late: expect.any(Number) })
    expect(town.late).toBeGreaterThanOrEqual(40)
    expect((await of('supervisor')).counts).toEqual([])
    expect((await of('village1')).counts.map((row: { state: string }) => row.state)).not.toContain('withTown')
    expect((await of('town2')).counts).toEqual([])
  })
})

describe('what was done', () => {
  test('is never altered, stands in the chained history, and cannot be read without a person', async () => {
    for (const change of [sql`update casework_act set note = 'x'`, sql`delete from casework_act`, sql`delete from casework_case`])
      await expect(change.execute(house.ground.db)).rejects.toThrow('只增不改')
    const kept = await sql<{ n: bigint }>`select count(*)::int as n from xiuhua.history where ledger = 'casework_act'`.execute(
      house.ground.db,
    )
    const acts = await sql<{ n: bigint }>`select count(*)::int as n from casework_act`.execute(house.ground.db)
    expect(kept.rows[0]).toEqual(acts.rows[0])
    const client = await house.ground.store.pool.connect()
    await client.query('begin; set local role xiuhua_app')
    expect((await client.query('select * from casework_case')).rows).toEqual([])
    await client.query('rollback')
    client.release()
  })
})
