/** The room of what-if over a real database: made as a job, kept for good, seen by area, shared, taken out, removed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRegistry, openTestRoom, type TestRoom } from '#modules/truth/comparison/test-room'
import { findKeptBatches } from '#modules/truth/intake/deliveries/kept-batches'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import type { Ask } from '#platform/http/test-house'
import { writeDelivery } from '#programs/district/delivery'
import type { ScenarioLine, ScenarioPerson } from './contract.ts'
import { whatIfCard } from './module.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-what-if-'))
const rule = 'registered-household-large-deposit'
/** Deposits raise a doubt from 20,000 instead of 50,000 yuan. */
const deposits = { name: '存款线降到两万', changes: [{ figure: 'household-deposit', value: '2000000' }] }
let room: TestRoom
let qu: Ask
let delivered: string
let made: string

beforeAll(async () => {
  await writeDelivery(folder, { people: 400, seed: 11, style: 'samples' })
  room = await openTestRoom([whatIfCard(findKeptBatches)])
  qu = await room.as('qu')
  await room.deliver(folder, isRegistry)
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

const make = (body: unknown, ask = qu) => ask('POST', '/api/what-if', { body })

async function finished(body: unknown) {
  const started = await make(body)
  expect(started.status, JSON.stringify(started.body)).toBe(200)
  return room.house.ground.jobs.ended(started.body.id)
}

async function linesOf(ask: Ask, id = made): Promise<ScenarioLine[]> {
  const { status, body } = await ask('GET', `/api/what-if/${id}`)
  expect(status).toBe(200)
  return body.lines
}

test('without a run nothing can be tried', async () => {
  const { status, body } = await make(deposits)
  expect([status, body.code]).toEqual([409, 'no-run'])
})

test('what cannot be computed is refused in both languages, beside the field', async () => {
  delivered = await room.deliver(folder, (file) => !isRegistry(file))
  expect((await room.run(qu)).state).toBe('done')
  const refused = async (changes: unknown, budget?: number) => {
    const { status, body } = await make({ name: '试', changes, ...(budget === undefined ? {} : { budget }) })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.sentence.zh.length * body.sentence.en.length).toBeGreaterThan(0)
    return [body.code, body.fields?.[0]?.path]
  }
  expect(await refused([{ figure: 'nothing-such', value: '1' }])).toEqual(['no-figure', 'changes.0'])
  expect(await refused([{ figure: 'household-deposit', value: '2万' }])).toEqual(['wrong-value', 'changes.0'])
  expect(await refused([{ figure: 'household-deposit', value: '5000000' }])).toEqual(['nothing-changed', undefined])
  expect(await refused([])).toEqual(['nothing-changed', undefined])
  expect(await refused([deposits.changes[0], deposits.changes[0]])).toEqual(['figure-twice', 'changes.1'])
  expect(await refused(deposits.changes, -1)).toEqual(['bad-budget', 'budget'])
})

test('a scenario tells both sides, by town, sex, age and disability, and its groups add up', async () => {
  const job = await finished(deposits)
  expect(job.state, JSON.stringify(job.problem)).toBe('done')
  made = (job.result as { id: string }).id
  const lines = (await linesOf(qu)).filter((line) => line.rule === rule)
  const whole = lines.find(({ by }) => by === 'all')!
  expect(whole).toMatchObject({ rule, losses: 0 })
  expect(whole.gains).toBeGreaterThan(0)
  expect(whole.after.met).toBe(whole.before.met + whole.gains)
  for (const by of ['town', 'sex', 'age', 'disability'] as const) {
    const those = lines.filter((line) => line.by === by)
    expect(
      those.reduce((sum, { gains }) => sum + gains, 0),
      by,
    ).toBe(whole.gains)
    expect(
      those.reduce((sum, { after }) => sum + after.met, 0),
      by,
    ).toBe(whole.after.met)
  }
  const { rows, total } = (await qu('GET', `/api/what-if/${made}/people?change=gain`)).body
  expect(total).toBeGreaterThanOrEqual(whole.gains)
  for (const { name, before, after } of rows as ScenarioPerson[]) {
    expect(name).toContain('*')
    expect(before).not.toBe('met')
    expect(after).toBe('met')
  }
})

test('money is a year’s and stands against the cap', async () => {
  const changes = [{ figure: 'nursing-subsidy-first', value: '20000' }]
  const job = await finished({ name: '护理补贴提高', changes, budget: 1 })
  const { scenario, lines } = (await qu('GET', `/api/what-if/${(job.result as { id: string }).id}`)).body
  const { after } = lines.find(({ by, rule: of }: ScenarioLine) => by === 'all' && of === 'nursing-subsidy')
  expect(after.fen).toBeGreaterThan(0)
  // What may not be drawn together with it is reckoned anew too.
  expect(scenario.total.after).toBeGreaterThanOrEqual(after.fen * 12)
  expect(scenario.total).toMatchObject({ cap: 1, over: scenario.total.after - 1, left: 0 })
  expect(scenario.total.sentence.zh).toContain('超出上限')
})

test('cases that people judged are told: genuine ones missed, wrong ones raised', async () => {
  const judge = (answer: string) =>
    room.house.ground.store.asSystem('核查', ({ db }) =>
      sql`update casework_case set state = 'judged', answer = ${answer} where rule = ${rule}`.execute(db),
    )
  const whole = async (value: string) => {
    const job = await finished({ name: '核实', changes: [{ figure: 'household-deposit', value }] })
    return (await linesOf(qu, (job.result as { id: string }).id)).find(({ by, rule: of }) => by === 'all' && of === rule)!
  }
  await judge('genuine')
  const { before, verified } = await whole('99900000000')
  expect(before.met).toBeGreaterThan(0)
  expect(verified).toEqual({ genuine: before.met, wrong: 0, missed: { before: 0, after: before.met }, wrongly: { before: 0, after: 0 } })
  await judge('source-wrong')
  expect((await whole('99900000000')).verified).toMatchObject({ wrong: before.met, wrongly: { before: before.met, after: 0 } })
})

test('results stay as they were, whatever the register says later, and nobody can alter them', async () => {
  const before = await linesOf(qu)
  await qu('POST', `/api/deliveries/${delivered}/withdraw`, { body: { reason: '文件给错了' } })
  expect((await finished(deposits)).problem?.code).toBe('sources-gone')
  expect(await linesOf(qu)).toEqual(before)
  const alter = (statement: string) => room.house.ground.store.asSystem('改', ({ client }) => client.query(statement))
  await expect(alter(`update what_if_line set value = 'x'`)).rejects.toThrow('history is only ever added to')
  await expect(alter(`update what_if_total set rules = 0`)).rejects.toThrow('history is only ever added to')
})

test('a town sees nothing until it is shared, then its own line alone; only the office makes', async () => {
  const towns = (await linesOf(qu)).filter(({ by, value }) => by === 'town' && value !== null).map(({ value }) => value!)
  const [here, there] = [towns[0]!, towns[1]!]
  const town = await room.worker('zhen', here)
  const other = await room.worker('bie', there)
  expect((await town('GET', '/api/what-if')).body.rows).toEqual([])
  expect((await town('GET', `/api/what-if/${made}`)).status).toBe(404)
  const { scenario } = (await qu('GET', `/api/what-if/${made}`)).body
  const share = (version: number, body = { towns: [here] }) =>
    qu('POST', `/api/what-if/${made}/share`, { body, headers: { 'if-match': `"${version}"` } })
  expect((await share(scenario.version, { towns: ['371311999'] })).body.code).toBe('no-town')
  expect((await share(scenario.version + 1)).status).toBe(412)
  expect((await share(scenario.version)).body.shared.towns.map(({ code }: { code: string }) => code)).toEqual([`${here}000`])
  const seen = (await town('GET', `/api/what-if/${made}`)).body
  expect(seen.lines.length).toBeGreaterThan(0)
  expect([...new Set(seen.lines.map(({ by, value }: ScenarioLine) => `${by} ${value}`))]).toEqual([`town ${here}`])
  expect(seen.scenario.total).toBeNull()
  expect((await town('GET', `/api/what-if/${made}/people`)).status).toBe(403)
  expect((await make(deposits, town)).status).toBe(403)
  expect((await other('GET', `/api/what-if/${made}`)).status).toBe(404)
  // Not by decoration: the database itself gives a town no more.
  const account = await room.house.ground.store.as({ user: { id: 'zhen', name: '镇' }, roles: ['town'], areas: [here] }, async ({ db }) => {
    const of = async (table: string) =>
      Number((await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n)
    return [await of('what_if_scenario'), await of('what_if_total'), await of('what_if_line'), await of('what_if_person')]
  })
  expect(account).toEqual([1, 0, seen.lines.length, 0])
})

test('departments, supervisors and auditors read; Excel goes out', async () => {
  const { house } = room
  await makeDemoAccounts(house.ground.db, [
    { username: 'jiwei', name: '纪某', role: 'supervisor', areas: ['371311'] },
    { username: 'shenji', name: '审某', role: 'auditor', areas: ['371311'] },
  ])
  const readers = [
    await room.as('bumen'),
    (await house.signIn('jiwei', demoPassword)).ask,
    (await house.signIn('shenji', demoPassword)).ask,
  ]
  for (const ask of readers) {
    expect((await ask('GET', '/api/what-if')).body.rows.length).toBeGreaterThan(2)
    expect((await ask('GET', `/api/what-if/${made}/people`)).status).toBe(200)
    expect((await make(deposits, ask)).status).toBe(403)
  }
  for (const path of ['export', 'people/export?change=gain']) {
    const { status, raw } = await qu('GET', `/api/what-if/${made}/${path}`)
    expect(status).toBe(200)
    expect(raw.subarray(0, 2).toString()).toBe('PK')
  }
})

test('only one’s own scenario that was not shared is removed, and the history keeps it', async () => {
  const { rows } = (await qu('GET', '/api/what-if')).body
  const remove = (ask: Ask, { id, version }: { id: string; version: number }) =>
    ask('POST', `/api/what-if/${id}/remove`, { body: { reason: '试错了' }, headers: { 'if-match': `"${version}"` } })
  const shared = rows.find(({ id }: { id: string }) => id === made)
  expect((await remove(qu, shared)).body.code).toBe('is-shared')
  const own = rows.find(({ id }: { id: string }) => id !== made)
  await makeDemoAccounts(room.house.ground.db, [{ username: 'tongshi', name: '同事', role: 'office', areas: ['371311'] }])
  const colleague = (await room.house.signIn('tongshi', demoPassword)).ask
  expect((await remove(colleague, own)).body.code).toBe('not-yours')
  expect((await remove(qu, own)).status).toBe(200)
  expect((await qu('GET', `/api/what-if/${own.id}`)).status).toBe(404)
  const kept = await room.house.ground.store.asSystem('看', ({ db }) =>
    sql<{
      name: string
      reason: string
    }>`select before ->> 'name' as name, reason from xiuhua.history join xiuhua.act on act.id = history.act
      where ledger = 'what_if_scenario' and record = ${own.id} and kind = 'remove'`.execute(db),
  )
  expect(kept.rows).toEqual([{ name: own.name, reason: '试错了' }])
})
