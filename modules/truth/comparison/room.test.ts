/** The room of comparison over a real database: runs, doubts and their verification, areas, decisions, withdrawal (Article 29). */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '#platform/http/test-house'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import type { DoubtLine } from './contract.ts'
import { countedTrials, isRegistry, multipart, openTestRoom, type TestRoom } from './test-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-room-test-'))
const owners = 'registered-household-owns-car'
let room: TestRoom
let first: string
let second: string
let qu: Ask
let decided: string
let placed: { id: string; town: string }

beforeAll(async () => {
  await writeDelivery(join(folder, 'first'), { people: 300, seed: 7, style: 'samples', withKey: true })
  room = await openTestRoom()
  qu = await room.as('qu')
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Key {
  readonly complete: Record<string, { readonly must: readonly [string, string][]; readonly may: readonly [string, string][] }>
}

/** All pages of a list of doubts. */
async function everything(ask: Ask, query = ''): Promise<DoubtLine[]> {
  const rows: DoubtLine[] = []
  for (let after = ''; ; ) {
    const { status, body } = await ask('GET', `/api/doubts?limit=17${query}${after && `&after=${after}`}`)
    expect(status).toBe(200)
    rows.push(...body.rows)
    if (body.next === null) return rows
    after = body.next
  }
}

const doubtsOf = (rule: string, query = '') => everything(qu, `&reveal=true&rule=${rule}${query}`)
const refusalsLogged = async () =>
  (
    await room.house.ground.store.pool.query(
      `select name, what, facts ->> 'code' as code from audit.entry where kind = 'refused' order by number`,
    )
  ).rows

test('a run is refused while nobody is registered', async () => {
  const started = await qu('POST', '/api/comparisons', { body: {} })
  const job = await room.house.ground.jobs.ended(started.body.id)
  expect(job.state).toBe('failed')
  expect(job.problem?.code).toBe('nobody-registered')
})

describe('the first run', () => {
  beforeAll(async () => {
    await room.deliver(join(folder, 'first'), isRegistry)
    first = await room.deliver(join(folder, 'first'), (file) => !isRegistry(file) && !file.startsWith('funeral'))
    const { state, result } = await room.run(qu)
    expect(state).toBe('done')
    expect(result).toMatchObject({ persisting: 0, gone: 0 })
  })

  test('finds what the key names and nothing outside it', async () => {
    const { complete } = JSON.parse(readFileSync(join(folder, 'first', 'truth.json'), 'utf8')) as Key
    const said = await everything(qu, '&reveal=true&sort=name&descending=true')
    const wrong: string[] = []
    for (const [rule, { must, may }] of Object.entries(complete)) {
      const found = new Set(said.filter((line) => line.rule === rule).map(({ subject }) => subject.idNumber))
      const allowed = new Set([...must, ...may].map(([id]) => id))
      for (const [id] of must) if (!found.has(id)) wrong.push(`${rule}: ${id} not found`)
      for (const id of found) if (!allowed.has(id ?? '')) wrong.push(`${rule}: ${id} said wrongly`)
    }
    expect(wrong).toEqual([])
    expect(new Set(said.map(({ id }) => id)).size).toBe(said.length)
  })

  test('is written down with its day, its files and what could not be told', async () => {
    const { body } = await qu('GET', '/api/comparisons')
    expect(body.total).toBe(1)
    const [run] = body.rows
    expect(run).toMatchObject({ number: 1, by: '区办甲', people: 300 + (run.people - 300) })
    expect(run.coverage.length).toBeGreaterThan(10)
    expect(run.uncovered.map(({ ledger }: { ledger: string }) => ledger)).toContain('deathRecord')
    const { checks } = await countedTrials(qu)
    expect(checks.find(({ rule }: { rule: string }) => rule === 'registered-person-in-death-records').cannotTell).toBeGreaterThan(200)
    expect(run.milliseconds.link).toBeGreaterThan(0)
  })

  test('lists page by page in every order, and by every filter as the summary counts', async () => {
    const all = await everything(qu)
    for (const sort of ['due', 'rule', 'region', 'name', 'state', 'change', 'firstAsOf'])
      expect((await everything(qu, `&sort=${sort}`)).length, sort).toBe(all.length)
    const { body } = await qu('GET', '/api/doubts/summary')
    expect(body.total).toBe(all.length)
    expect(body.changes).toEqual({ new: all.length, persisting: 0, gone: 0 })
    for (const { rule, area, count } of body.cells.filter((cell: { area: string | null }) => cell.area !== null))
      expect((await everything(qu, `&rule=${rule}&town=${area}`)).length, `${rule} ${area}`).toBe(count)
    const [one] = await doubtsOf(owners)
    expect((await everything(qu, `&q=${encodeURIComponent(one!.subject.name!)}`)).map(({ id }) => id)).toContain(one!.id)
    expect((await everything(qu, `&q=${one!.subject.idNumber!.slice(-6)}`)).map(({ id }) => id)).toContain(one!.id)
    expect(await everything(qu, `&village=${one!.village!.code}&rule=${owners}`)).toHaveLength(1)
    expect(await everything(qu, '&q=%25')).toEqual([])
  })

  test('names and numbers are masked until somebody with the right asks, and that is logged', async () => {
    const [shown] = await doubtsOf(owners)
    const { body } = await qu('GET', `/api/doubts/${shown!.id}`)
    expect(body.subject.idNumber).toMatch(/^\d{6}\*{8}\d{3}[\dX]$/)
    expect(JSON.stringify(body)).not.toContain(shown!.subject.idNumber)
    expect(JSON.stringify(body)).not.toContain(shown!.subject.name)
    const full = await qu('GET', `/api/doubts/${shown!.id}?reveal=true`)
    expect(JSON.stringify(full.body)).toContain(shown!.subject.idNumber)
    const { rows } = await room.house.ground.store.pool.query(`select what from audit.entry where what like '%revealed' and subject = $1`, [
      shown!.id,
    ])
    expect(rows).toHaveLength(1)
  })

  test('a doubt shows the row as the department wrote it, why, and what to look at', async () => {
    const [line] = await doubtsOf(owners)
    const { body } = await qu('GET', `/api/doubts/${line!.id}?reveal=true`)
    const [car] = body.rows.filter(({ ledger }: { ledger: string }) => ledger === 'vehicle')
    expect(car).toMatchObject({ file: 'vehicles.csv', delivery: first, link: { how: 'exact', score: 100 } })
    const written = new TextDecoder('gb18030').decode(readFileSync(join(folder, 'first', 'vehicles.csv'))).split('\n')[car.row - 1]!
    for (const { value } of car.cells) expect(written).toContain(value)
    expect(body.explanation.answer).toBe('met')
    expect(body.explanation.text.zh.length).toBeGreaterThan(1)
    expect(body.look.zh).toContain('车')
    expect(body.recheck.zh).toContain('公安')
    expect(body.household).toBeUndefined()
    expect(body.subject.household).toMatch(/^[0-9a-f-]{36}$/)
    expect(body.acts.map(({ act }: { act: string }) => act)).toEqual(expect.arrayContaining(['assignTown', 'withdraw']))
    expect(body.timeline).toHaveLength(1)
  })

  test('every doubt explains itself as met', async () => {
    for (const { id, rule } of await everything(qu)) {
      const { body } = await qu('GET', `/api/doubts/${id}`)
      expect(body.explanation?.answer, rule).toBe('met')
      expect(body.rows.length, rule).toBeGreaterThan(0)
    }
  })

  test('an explanation that the policy accepts stands beside its doubt, with its code, and hides nothing', async () => {
    const doubts = await everything(qu)
    const views = await Promise.all(doubts.map(async ({ id }) => (await qu('GET', `/api/doubts/${id}`)).body))
    const explained = views.filter(({ exemptions }) => exemptions.length > 0)
    expect(explained.length).toBeGreaterThan(0)
    expect(explained.length).toBeLessThan(views.length)
    for (const { rule, state, exemptions, acts } of explained) {
      expect(state).toBe('raised')
      expect(acts.map(({ act }: { act: string }) => act)).toContain('assignTown')
      for (const { rule: key, number, reason, explanation } of exemptions) {
        const clause = luozhuang2018.rules.get(key)
        expect(clause?.clause === 'exemption' && clause.exempts).toContain(rule)
        expect(number).toMatch(/^X\d$/)
        expect(reason.label.zh.length).toBeGreaterThan(1)
        expect(explanation.answer).toBe('met')
      }
    }
  })

  test('the list goes out as Excel, as filtered', async () => {
    const { status, headers, raw } = await qu('GET', `/api/doubts/export?rule=${owners}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('spreadsheetml')
    expect(raw.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('areas', () => {
  test('town and village see their own; asking for others is refused and logged; only the office compares', async () => {
    const all = await everything(qu)
    const here = all.find(({ village }) => village !== null)!
    const there = all.find(({ region }) => !region.startsWith(here.region.slice(0, 9)) && !region.endsWith('000000'))!
    const town = await room.worker('zhenjia', here.region.slice(0, 9))
    const village = await room.worker('cunjia', here.region)
    const townSees = await everything(town)
    expect(townSees.map(({ id }) => id).sort()).toEqual(
      all
        .filter(({ region }) => region.startsWith(here.region.slice(0, 9)))
        .map(({ id }) => id)
        .sort(),
    )
    expect((await everything(village)).every(({ region }) => region === here.region)).toBe(true)
    expect(await everything(town, `&town=${there.region.slice(0, 9)}`)).toEqual([])
    for (const path of [`/api/doubts/${there.id}`, `/api/doubts/form/${there.region}`])
      for (const ask of [town, village]) expect((await ask('GET', path)).status, path).toBe(404)
    expect((await town('POST', '/api/comparisons', { body: {} })).status).toBe(403)
    expect((await village('POST', '/api/doubts/assign', { body: { ids: [here.id], level: 'village' } })).status).toBe(403)
    const { version } = there
    const acted = await town('POST', `/api/doubts/${there.id}/acts/assignVillage`, { body: {}, headers: { 'if-match': `"${version}"` } })
    expect(acted.status).toBe(404)
    const logged = await refusalsLogged()
    expect(logged.filter(({ name }) => name === 'zhenjia某').length).toBeGreaterThanOrEqual(4)
    expect(logged.filter(({ name }) => name === 'cunjia某').length).toBeGreaterThanOrEqual(3)
  })

  test('a department sees what was given to it', async () => {
    const department = await room.as('bumen')
    expect(await everything(department)).toEqual([])
    const [line] = (await everything(qu)).filter(({ state }) => state === 'raised')
    const given = await qu('POST', `/api/doubts/${line!.id}/acts/askDepartment`, {
      body: { assign: '区民政局', note: '请复核' },
      headers: { 'if-match': `"${line!.version}"` },
    })
    expect(given.status).toBe(200)
    expect((await everything(department)).map(({ id }) => id)).toEqual([line!.id])
  })
})

describe('verification', () => {
  test('assigned, verified, judged and closed by different people, each step with what it needs', async () => {
    const [line] = await doubtsOf(owners)
    const preview = await qu('POST', '/api/doubts/assign', { body: { filter: { rule: owners }, level: 'town', preview: true } })
    expect(preview.body).toMatchObject({ preview: true, total: 2, assigned: 2, refusals: [] })
    expect((await doubtsOf(owners)).every(({ state }) => state === 'raised')).toBe(true)
    const assigned = await qu('POST', '/api/doubts/assign', { body: { filter: { rule: owners }, level: 'town' } })
    expect(assigned.body).toMatchObject({ preview: false, assigned: 2 })
    const again = await qu('POST', '/api/doubts/assign', { body: { ids: [line!.id], level: 'town' } })
    expect(again.body).toMatchObject({ total: 1, assigned: 0, refusals: [{ doubt: line!.id, code: 'not-in-this-state' }] })

    const town = await room.worker('zhenyi', line!.region.slice(0, 9))
    const judge = await room.worker('zhenyan', line!.region.slice(0, 9))
    const village = await room.worker('cunyi', line!.region)
    expect((await town('POST', '/api/doubts/assign', { body: { ids: [line!.id], level: 'village', note: '三日内' } })).body.assigned).toBe(
      1,
    )
    expect((await everything(village, '&mine=true')).map(({ id }) => id)).toContain(line!.id)

    let { body: doubt } = await village('GET', `/api/doubts/${line!.id}`)
    expect(doubt).toMatchObject({ state: 'assignedVillage', assignee: { code: line!.region } })
    const act = async (ask: Ask, name: string, body: unknown, version = doubt.version) =>
      ask('POST', `/api/doubts/${line!.id}/acts/${name}`, { body, headers: { 'if-match': `"${version}"` } })
    expect((await act(village, 'verify', { answer: 'exempt', note: '借名' })).body.code).toBe('reason-missing')
    expect((await act(village, 'verify', { answer: 'exempt', reason: 'name-lent' })).body.code).toBe('note-missing')
    expect((await act(village, 'verify', { answer: 'exempt', reason: 'name-lent', note: '借名' }, 1)).status).toBe(412)
    const photo = await handPhoto(village, line!.id)
    expect(photo.status).toBe(200)
    const verified = await act(village, 'verify', {
      answer: 'exempt',
      reason: 'name-lent',
      note: '车是侄子的',
      photos: [photo.body.photos[0].id],
    })
    expect(verified.body).toMatchObject({ state: 'verified', answer: 'exempt' })
    doubt = verified.body
    expect((await village('GET', `/api/doubts/${line!.id}/photos/${photo.body.photos[0].id}`)).status).toBe(200)
    expect((await act(village, 'judge', { answer: 'exempt', reason: 'name-lent' })).status).toBe(403)
    doubt = (await act(judge, 'judge', { answer: 'exempt', reason: 'name-lent' })).body
    expect(doubt.state).toBe('judged')
    const closed = await act(qu, 'close', {})
    expect(closed.body).toMatchObject({ state: 'closed', final: true, due: null, acts: [] })
    expect(closed.body.timeline.map(({ act: name }: { act: string }) => name)).toEqual([
      'opened',
      'assignTown',
      'assignVillage',
      'verify',
      'judge',
      'close',
    ])
    expect(closed.body.timeline[3]).toMatchObject({ reason: { code: 'name-lent' }, photos: [{ id: photo.body.photos[0].id }] })
  })

  test('somebody whose place nobody knows is put where the office says, and stays there', async () => {
    const [line] = (await everything(qu, '&state=raised')).filter(({ town }) => town === null)
    const without = await qu('POST', '/api/doubts/assign', { body: { ids: [line!.id], level: 'town' } })
    expect(without.body).toMatchObject({ assigned: 0, refusals: [{ code: 'assignee-missing' }] })
    const { body: whole } = await qu('GET', `/api/doubts/${line!.id}`)
    const choices = whole.acts.find(({ act }: { act: string }) => act === 'assignTown').choices
    expect(choices).toHaveLength(8)
    placed = { id: line!.id, town: choices[3].code }
    const done = await qu('POST', '/api/doubts/assign', { body: { ids: [line!.id], level: 'town', to: placed.town } })
    expect(done.body).toMatchObject({ assigned: 1, areas: [{ area: { code: placed.town }, count: 1 }] })
    const town = await room.worker('zhenwu', placed.town.slice(0, 9))
    expect((await everything(town)).map(({ id }) => id)).toContain(line!.id)
  })

  test('the form of a village names each household, what to look at, and the answers', async () => {
    const [line] = (await everything(qu, '&state=open')).filter(({ village }) => village !== null)
    const { body } = await qu('GET', `/api/doubts/form/${line!.region}`)
    expect(body.village.code).toBe(line!.region)
    expect(body.answers).toHaveLength(6)
    expect(body.households.flatMap(({ doubts }: { doubts: { id: string }[] }) => doubts.map(({ id }) => id))).toContain(line!.id)
  })
})

describe('rows for review', () => {
  test('a decision on a row holds in the next run', async () => {
    const { body } = await qu('GET', '/api/reviews?limit=500&reveal=true')
    expect(body.rows.length).toBeGreaterThan(0)
    const row = body.rows[0]
    decided = row.name
    expect(row.candidates.length).toBeGreaterThan(0)
    expect(row.why.zh.length).toBeGreaterThan(1)
    const wrong = await qu('POST', `/api/reviews/${row.id}`, { body: { person: '99' }, headers: { 'if-match': `"${row.version}"` } })
    expect(wrong.body.code).toBe('not-a-candidate')
    const reply = await qu('POST', `/api/reviews/${row.id}`, {
      body: { person: null, note: '查过户口簿' },
      headers: { 'if-match': `"${row.version}"` },
    })
    expect(reply.body).toMatchObject({ state: 'decided', person: null, decidedBy: '区办甲' })
    expect(
      (await qu('POST', `/api/reviews/${row.id}`, { body: { person: null }, headers: { 'if-match': `"${row.version}"` } })).status,
    ).toBe(412)
  })
})

describe('a run that is killed in the middle of writing its results', () => {
  test('leaves the results of the run before as they were', async () => {
    const { store } = room.house.ground
    const before = [await everything(qu), (await qu('GET', '/api/reviews?limit=500')).body]
    const gate = await store.pool.connect()
    await gate.query('begin; lock table comparison_entitlement in access exclusive mode')
    const url = (store.connection as { connectionString: string }).connectionString
    const program = join(import.meta.dirname, 'run/test-server.ts')
    const child = spawn(join(import.meta.dirname, '../../../node_modules/.bin/node'), [program, url, store.dataFolder, 'qu'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    // Doubts and cases are merged by then, facts replaced: it waits for the table that we hold.
    const waiting = `select from pg_locks where relation = 'comparison_entitlement'::regclass and not granted`
    for (let tries = 0; (await store.pool.query(waiting)).rowCount === 0; tries++) {
      if (tries > 1200 || child.exitCode !== null) throw new Error('the run never came to writing')
      await pause(50)
    }
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    await gate.query('rollback')
    gate.release()
    expect([await everything(qu), (await qu('GET', '/api/reviews?limit=500')).body]).toEqual(before)
    expect((await qu('GET', '/api/comparisons')).body.total).toBe(1)
  })
})

describe('the next run, with another file of vehicles', () => {
  let before: DoubtLine[]
  beforeAll(async () => {
    before = await doubtsOf(owners)
    mkdirSync(join(folder, 'second'))
    const text = new TextDecoder('gb18030').decode(readFileSync(join(folder, 'first', 'vehicles.csv')))
    const [gone] = before.filter(({ state }) => state !== 'closed')
    const company = (await doubtsOf('registered-household-owns-company'))[0]!.subject
    const changed = text
      .split('\n')
      .map((line) =>
        line.includes(gone!.subject.idNumber!)
          ? line.replace(gone!.subject.idNumber!, company.idNumber!).replace(gone!.subject.name!, company.name!)
          : line,
      )
    writeFileSync(join(folder, 'second', 'vehicles.csv'), `\ufeff${changed.join('\n')}`)
    second = await room.deliver(join(folder, 'second'), (file) => !file.startsWith('funeral'))
  })

  test('says what is new, gone and persisting; what was judged and kept stays closed', async () => {
    const open = (await qu('GET', '/api/reviews?limit=500')).body.rows
    const { state, result } = await room.run(qu)
    expect(state).toBe('done')
    // A row that is now known not to be theirs leaves somebody without any: what could not be told before is told.
    const fresh = await everything(qu, '&change=new&reveal=true')
    for (const { rule, subject } of fresh.filter(({ rule: of }) => of !== owners))
      expect([rule, subject.name]).toEqual([expect.stringContaining('-without-'), decided])
    expect(fresh.length).toBeGreaterThan(1)
    expect(result).toMatchObject({ new: fresh.length, gone: 1, number: 2 })
    expect((await doubtsOf(owners, '&change=new')).map(({ subject }) => subject.name)).toEqual([
      (await doubtsOf('registered-household-owns-company'))[0]!.subject.name,
    ])
    const [closed] = await doubtsOf(owners, '&change=persisting')
    expect(closed).toMatchObject({ state: 'closed', change: 'persisting', answer: 'exempt' })
    const told = (await qu('GET', '/api/doubts/summary')).body
    expect(told.changes).toEqual({ new: result.new, persisting: result.persisting, gone: result.gone })
    expect(told.total).toBe(result.new + result.persisting)
    // The other had been handed to its town already: it is marked, and whoever has it ends it.
    expect(await doubtsOf(owners, '&change=gone')).toMatchObject([{ state: 'assignedTown', change: 'gone' }])
    expect((await qu('GET', `/api/doubts/${placed.id}`)).body.town.code).toBe(placed.town)
    expect((await qu('GET', '/api/reviews?limit=500')).body.rows.length).toBe(open.length)
    expect((await qu('GET', '/api/reviews?state=decided')).body.total).toBeGreaterThan(0)
    const { body } = await qu('GET', '/api/comparisons')
    for (const { ledger, delivery } of body.rows[0].coverage) expect(delivery).toBe(ledger === 'vehicle' ? second : first)
  })

  test('a run over some files alone takes nothing for gone that it cannot tell', async () => {
    const lines = await everything(qu)
    const { result } = await room.run(qu, { deliveries: [second], asOf: '2019-12-31' })
    expect(result).toMatchObject({ number: 3, gone: 0 })
    expect((await everything(qu)).map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect((await qu('POST', '/api/comparisons', { body: { deliveries: ['0199aaaa-0000-7000-8000-000000000009'] } })).status).toBe(200)
    const [job] = await room.house.ground.jobs.list({ limit: 1 })
    expect((await room.house.ground.jobs.ended(job!.id)).problem?.code).toBe('no-delivery')
  })

  test('a run as of an earlier day leaves out what had not happened yet, and says how many rows', async () => {
    const dead = await everything(qu, '&rule=registered-person-dead')
    const { state } = await room.run(qu, { asOf: '2012-12-31' })
    expect(state).toBe('done')
    expect((await everything(qu, '&rule=registered-person-dead')).length).toBeLessThan(dead.length)
    const [run] = (await qu('GET', '/api/comparisons')).body.rows
    expect(run.asOf).toBe('2012-12-31')
    expect(run.leftOut.map(({ file }: { file: string }) => file)).toContain('police-household-registration.csv')
    for (const { rows } of run.leftOut) expect(rows).toBeGreaterThan(0)
    await room.run(qu)
    expect((await everything(qu, '&rule=registered-person-dead')).length).toBe(dead.length)
    expect((await qu('GET', '/api/comparisons')).body.rows[0].leftOut).toEqual([])
  })

  test('a run that is cancelled leaves the results as they were', async () => {
    const lines = await everything(qu)
    const started = await qu('POST', '/api/comparisons', { body: {} })
    await qu('POST', `/api/jobs/${started.body.id}/cancel`)
    expect((await room.house.ground.jobs.ended(started.body.id)).state).toBe('cancelled')
    expect(await everything(qu)).toEqual(lines)
  })

  test('two runs at once are refused', async () => {
    const started = await qu('POST', '/api/comparisons', { body: {} })
    expect((await qu('POST', '/api/comparisons', { body: {} })).body.code).toBe('comparison-running')
    await room.house.ground.jobs.ended(started.body.id)
  })
})

test('a delivery that is withdrawn takes its doubts with it, and the history says so', async () => {
  const [line] = (await everything(qu, '&rule=registered-person-dead')).filter(({ final }) => !final)
  for (const delivery of [second, first]) {
    const { status } = await qu('POST', `/api/deliveries/${delivery}/withdraw`, { body: { reason: '文件给错了' } })
    expect(status).toBe(200)
  }
  const { body } = await qu('GET', `/api/doubts/${line!.id}`)
  expect(body).toMatchObject({ state: 'withdrawn', final: true, change: 'gone', acts: [] })
  expect(body.timeline.at(-1)).toMatchObject({ act: 'withdrawn', note: '交付已撤回：文件给错了' })
  // What the rule read is withdrawn with it: it cannot be told any more.
  expect(body.explanation.answer).toBe('cannot-tell')
  expect((await everything(qu, '&rule=registered-person-dead')).length).toBe(0)
  // Doubts that stand on the register alone stay.
  expect((await everything(qu, '&rule=two-heads')).length).toBe(2)
})

test('with the delivery that held the registry go the doubts that rest on it alone, at once', async () => {
  const [line] = await everything(qu, '&rule=two-heads')
  const { rows } = (await qu('GET', '/api/deliveries?state=taken-in')).body
  const registry = rows.find(({ forms }: { forms: string[] }) => forms.includes('registry'))
  const { status } = await qu('POST', `/api/deliveries/${registry.id}/withdraw`, { body: { reason: '登记表是旧的' } })
  expect(status).toBe(200)
  expect(await everything(qu, '&rule=two-heads')).toEqual([])
  expect(await everything(qu, '&state=open')).toEqual([])
  const { body } = await qu('GET', `/api/doubts/${line!.id}`)
  expect(body).toMatchObject({ state: 'withdrawn', change: 'gone', rows: [] })
  expect(body.timeline.at(-1)).toMatchObject({ act: 'withdrawn', note: '交付已撤回：登记表是旧的' })
})

async function handPhoto(ask: Ask, id: string) {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return ask('POST', `/api/doubts/${id}/photos`, multipart([{ name: 'car.png', content: Buffer.from(png, 'base64') }]))
}
