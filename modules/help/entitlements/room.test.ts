/** The room of entitlements over a real database: one household's rules with why, lists, sums, areas (Articles 9, 13, 17). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRegistry, openTestRoom, type TestRoom } from '#modules/truth/comparison/test-room'
import type { Ask } from '#platform/http/test-house'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { districtOf } from '#programs/district/world/district'
import type { EntitlementLine, RuleOfHousehold } from './contract.ts'
import { entitlements } from './module.ts'
import { serviceOf } from './service.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-entitlements-'))
let room: TestRoom
let qu: Ask
let delivered: string
const reported = districtOf({ people: 200, seed: 11 }).households.filter((_, at) => at % 4 === 0)

beforeAll(async () => {
  await writeDelivery(folder, { people: 200, seed: 11, style: 'samples' })
  const heads = reported.map(({ members: [head] }) => `${head!.name},${head!.idNumber},12317,2019-11-11,住院花费大`)
  writeFileSync(join(folder, 'reports.csv'), ['反映对象,身份证号,反映渠道,反映日期,反映问题', ...heads].join('\r\n'))
  room = await openTestRoom([entitlements])
  qu = await room.as('qu')
  await room.deliver(folder, isRegistry)
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function everything(ask: Ask, query = ''): Promise<EntitlementLine[]> {
  const rows: EntitlementLine[] = []
  for (let after = ''; ; ) {
    const { status, body } = await ask('GET', `/api/entitlements?limit=400${query}${after && `&after=${after}`}`)
    expect(status).toBe(200)
    rows.push(...body.rows)
    if (body.next === null) return rows
    after = body.next
  }
}

test('before the first run nothing is said of a household', async () => {
  const { body } = await qu('GET', '/api/households?limit=1')
  const rules = await qu('GET', `/api/households/${body.rows[0].id}/rules`)
  expect(rules.body).toMatchObject({ asOf: null, rules: [] })
  const elsewhere = await qu('GET', '/api/households/0199aaaa-0000-7000-8000-000000000001/rules')
  expect(elsewhere.status).toBe(404)
})

test('a run tells of everybody what they are entitled to, what they received and what cannot be told', async () => {
  delivered = await room.deliver(folder, (file) => !isRegistry(file))
  expect((await room.run(qu)).state).toBe('done')
  const all = await everything(qu)
  expect(all.length).toBeGreaterThan(50)
  expect(new Set(all.map(({ answer }) => answer)).size).toBeGreaterThan(1)
  for (const line of all) {
    if (line.answer === 'cannot-tell') expect(line.missing.length, `${line.rule} ${line.householdNo}`).toBeGreaterThan(0)
    else expect(line.missing).toEqual([])
    expect(line.service).toBe(serviceOf(line.answer, line))
    expect(line.name ?? '*').toContain('*')
    expect(line.household).not.toBeNull()
  }
})

test('the household’s own page says the same, with why', async () => {
  const met = (await everything(qu, '&answer=met&sort=rule')).filter(({ amount }) => amount !== null)
  expect(met.length).toBeGreaterThan(0)
  for (const line of [met[0]!, met.at(-1)!]) {
    const { body } = await qu('GET', `/api/households/${line.household}/rules?rule=${line.rule}`)
    const rules: RuleOfHousehold[] = body.rules
    const same = rules.filter(({ answer, amount, received }) => answer === 'met' && amount === line.amount && received === line.received)
    expect(same.length).toBeGreaterThan(0)
    expect(JSON.stringify(same[0]!.explanation)).toContain('"text"')
  }
})

test('all rules of a household are told, names masked until they are asked for', async () => {
  const [line] = await everything(qu, '&answer=met')
  const { body } = await qu('GET', `/api/households/${line!.household}/rules`)
  expect(body.rules.map(({ kind }: RuleOfHousehold) => kind)).toEqual(expect.arrayContaining(['entitlement', 'check', 'standard']))
  const full = (await qu('GET', `/api/households/${line!.household}/rules?reveal=true`)).body.rules as RuleOfHousehold[]
  const name = full.map(({ record }) => record.name).find((told) => told !== null)!
  expect(name).not.toContain('*')
  expect(JSON.stringify(body)).not.toContain(name)
  const unknown = await qu('GET', `/api/households/${line!.household}/rules?rule=no-such-rule`)
  expect(unknown.body.code).toBe('no-rule')
})

test('warnings are told of a household, over the facts they read', async () => {
  const { body } = await qu('GET', '/api/households?limit=8')
  const said: [number, string][] = []
  for (const { id, householdNo } of body.rows) {
    const [warning] = (await qu('GET', `/api/households/${id}/rules?rule=hardship-reported`)).body.rules as RuleOfHousehold[]
    expect(warning?.kind).toBe('warning')
    expect(warning!.answer).toBe(reported.some(({ number }) => number === householdNo) ? 'met' : 'not-met')
    said.push([householdNo, warning!.answer])
  }
  expect(new Set(said.map(([, answer]) => answer)).size).toBe(2)
})

test('what departments wrote about the members is shown beside their file and row', async () => {
  const [line] = await everything(qu, '&answer=met')
  const { body } = await qu('GET', `/api/households/${line!.household}/records`)
  expect(body.records.length).toBeGreaterThan(0)
  for (const { facts, file, row, idNumber } of body.records) {
    expect(facts.length).toBeGreaterThan(0)
    expect(file).toMatch(/\.(csv|xlsx)$/)
    expect(row).toBeGreaterThan(0)
    expect(idNumber ?? '*').toContain('*')
  }
})

test('sums agree with the list, by town and village', async () => {
  const all = await everything(qu)
  const { body } = await qu('GET', '/api/entitlements/summary')
  const of = (pick: (line: EntitlementLine) => boolean) => all.filter(pick).length
  const sum = (name: string) => body.cells.reduce((total: number, cell: Record<string, number>) => total + cell[name]!, 0)
  expect(sum('entitled')).toBe(of(({ answer }) => answer === 'met'))
  expect(sum('cannotTell')).toBe(of(({ answer }) => answer === 'cannot-tell'))
  expect(sum('unserved')).toBe(of(({ service }) => service === 'unserved' || service === 'partly'))
  expect(sum('served') + sum('unserved') + sum('unknown')).toBe(sum('entitled'))
  const due = all.filter(({ answer }) => answer === 'met').reduce((total, { amount, atLeast }) => total + (amount ?? atLeast ?? 0), 0)
  expect(sum('due')).toBe(due)
  const [town] = body.areas
  const within = await qu('GET', `/api/entitlements/summary?town=${town.code}`)
  expect(within.body.cells.reduce((total: number, { entitled }: { entitled: number }) => total + entitled, 0)).toBe(
    all.filter(({ answer, region }) => answer === 'met' && region.startsWith(town.code.slice(0, 9))).length,
  )
})

test('a town sees its own; the list goes out as Excel', async () => {
  const all = await everything(qu)
  const here = all[0]!.region.slice(0, 9)
  const town = await room.worker('zhen', here)
  expect((await everything(town)).length).toBe(all.filter(({ region }) => region.startsWith(here)).length)
  const other = all.find(({ region }) => !region.startsWith(here))!
  expect((await town('GET', `/api/households/${other.household}/rules`)).status).toBe(404)
  expect((await town('GET', `/api/households/${other.household}/records`)).status).toBe(404)
  const { status, raw } = await town('GET', '/api/entitlements/export?answer=met,cannot-tell')
  expect(status).toBe(200)
  expect(raw.subarray(0, 2).toString()).toBe('PK')
})

test('a household is explained with the figures its run computed with, whatever the office confirms afterwards', async () => {
  const line =
    (await everything(qu, '&answer=met')).find(({ rule }) => rule === 'subsistence-allowance') ?? (await everything(qu, '&answer=met'))[0]!
  const told = async () => (await qu('GET', `/api/households/${line.household}/rules`)).body as { run: number; rules: RuleOfHousehold[] }
  const before = await told()
  const { key } = before.rules
    .flatMap(({ unconfirmed }) => unconfirmed)
    .find((one) => luozhuang2018.figures.get(one.key)!.values.length === 1)!
  const assumed = ({ rules }: { rules: RuleOfHousehold[] }) =>
    rules.flatMap(({ unconfirmed }) => unconfirmed).filter((one) => one.key === key)
  room.house.clock.forward(60_000)
  const entry = {
    from: luozhuang2018.figures.get(key)!.values[0]!.from ?? null,
    author: '区扶贫办',
    document: '罗扶办〔2019〕7号',
    documentDate: '2019-03-01',
    reason: '按区办文件',
  }
  const { entered } = (await qu('POST', `/api/figures/${key}/entries`, { body: entry })).body
  const other = await room.secondOfOffice()
  expect((await other('POST', `/api/figures/${key}/confirmations`, { body: { entry: entered.at(-1).id } })).status).toBe(200)
  expect(await told()).toEqual(before)
  room.house.clock.forward(60_000)
  expect((await room.run(qu)).state).toBe('done')
  const after = await told()
  expect(after.run).toBe(before.run + 1)
  expect(assumed(after).length).toBeLessThan(assumed(before).length)
})

test('what was said over files that are withdrawn is not said any more', async () => {
  const { household } = (await everything(qu, '&rule=subsistence-allowance'))[0]!
  const { status } = await qu('POST', `/api/deliveries/${delivered}/withdraw`, { body: { reason: '文件给错了' } })
  expect(status).toBe(200)
  expect(await everything(qu, '&rule=subsistence-allowance')).toEqual([])
  expect((await qu('GET', `/api/households/${household}/records`)).body.records).toEqual([])
  const { body } = await qu('GET', `/api/households/${household}/rules?rule=subsistence-allowance`)
  expect(body.rules.map(({ answer }: RuleOfHousehold) => answer)).not.toContain('met')
})
