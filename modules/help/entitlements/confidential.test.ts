/** Patients are known to the departments that keep their records and to named handlers alone, in the pages and in the database itself (Articles 10, 12). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRegistry, openTestRoom, type TestRoom } from '#modules/truth/comparison/test-room'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import type { Ask } from '#platform/http/test-house'
import { writeDelivery } from '#programs/district/delivery'
import { entitlements } from './module.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-confidential-'))
const district = ['371311']
const accounts = [
  { username: 'weiji', name: '卫计甲', role: 'department', areas: district, department: '区卫计局' },
  { username: 'canlian', name: '残联甲', role: 'department', areas: district, department: '区残联' },
  { username: 'jingban', name: '经办甲', role: 'office', areas: district, handler: true },
  { username: 'jijian', name: '纪检甲', role: 'supervisor', areas: district },
] as const
let room: TestRoom
let someone: { id: string; household: string; number: string; name: string; region: string }
const asks = new Map<string, Ask>()

beforeAll(async () => {
  await writeDelivery(folder, { people: 120, seed: 11, style: 'samples', withKey: false })
  room = await openTestRoom([entitlements])
  await makeDemoAccounts(room.house.ground.db, accounts)
  asks.set('qu', await room.as('qu'))
  for (const { username } of accounts) asks.set(username, (await room.house.signIn(username, demoPassword)).ask)
  await room.deliver(folder, isRegistry)
  const { rows } = await room.house.ground.store.pool.query(
    `select h.id, h.household_no as household, p.id_number as number, p.name, h.region from person p join household h on h.id = p.household_id
     where p.member_state = 'present' and length(p.id_number) = 18 order by 2, 3 limit 1`,
  )
  someone = rows[0]
  asks.set('zhen', await room.worker('zhen', someone.region.slice(0, 9)))
  const write = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  write(
    '严重精神障碍患者.csv',
    '患者姓名,身份证号,确诊疾病,确诊日期,危险性等级,是否规范治疗,最近随访日期',
    `${someone.name},${someone.number},精神分裂症,2015-03-01,5,否,2019-01-01`,
  )
  write(
    '健康体检.csv',
    '受检人姓名,身份证号,体检日期,体检机构,是否筛查主要疾病,是否免费,体检结论',
    `${someone.name},${someone.number},2019-05-01,卫生院,是,是,血压偏高`,
  )
  await room.deliver(folder, (file) => file.endsWith('.csv') && !/^[a-z]/.test(file))
  expect((await room.run(asks.get('qu')!, { asOf: '2019-07-31' })).state).toBe('done')
}, 180_000)
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What somebody is shown of the household: kinds of record, the finding of the check-up, and the warning about the patient. */
async function shownTo(who: string) {
  const ask = asks.get(who)!
  const records = (await ask('GET', `/api/households/${someone.id}/records?reveal=true`)).body.records as {
    ledger: string
    facts: { field: string; shown: { zh: string } }[]
  }[]
  const rules = (await ask('GET', `/api/households/${someone.id}/rules?rule=mental-follow-up-overdue`)).body.rules as { answer: string }[]
  return {
    patient: records.some(({ ledger }) => ledger === 'mentalPatient'),
    checked: records.some(({ ledger }) => ledger === 'checkUp'),
    finding: records.find(({ ledger }) => ledger === 'checkUp')?.facts.find(({ field }) => field === 'findings')?.shown.zh ?? null,
    warned: rules.map(({ answer }) => answer),
  }
}

test.each(['weiji', 'jingban'])('%s sees the patient, the warning and the finding', async (who) => {
  expect(await shownTo(who)).toEqual({ patient: true, checked: true, finding: '血压偏高', warned: ['met'] })
})

test('civil affairs keeps patients too, and sees no findings of check-ups', async () => {
  await makeDemoAccounts(room.house.ground.db, [
    { username: 'minzheng', name: '民政甲', role: 'department', areas: district, department: '区民政局' },
  ])
  asks.set('minzheng', (await room.house.signIn('minzheng', demoPassword)).ask)
  expect(await shownTo('minzheng')).toEqual({ patient: true, checked: true, finding: null, warned: ['met'] })
})

test.each(['qu', 'canlian', 'jijian', 'zhen'])('%s sees that somebody was checked, no finding, and nothing of a patient', async (who) => {
  expect(await shownTo(who)).toEqual({ patient: false, checked: true, finding: null, warned: [] })
  const all = (await asks.get(who)!('GET', `/api/households/${someone.id}/rules?reveal=true`)).body
  expect(all.rules.length).toBeGreaterThan(20)
  expect(JSON.stringify(all)).not.toMatch(/mentalPatient|精神障碍/)
})

test('the database holds it, whatever a query asks', async () => {
  const { store } = room.house.ground
  const count = (roles: string[], more: { department?: string; handler?: boolean } = {}, areas: readonly string[] = district) =>
    store.as({ user: { id: 'x', name: '某' }, roles, areas, ...more }, async ({ client }) => {
      const { rows } = await client.query(`select facts from comparison_confidential where facts::text like '%精神分裂症%'`)
      return rows.length
    })
  expect(await count(['department'], { department: '区卫计局' })).toBe(1)
  expect(await count(['office'], { handler: true })).toBe(1)
  expect(await count(['department'], { department: '区卫计局' }, ['371399'])).toBe(0)
  expect(await count(['office'])).toBe(0)
  expect(await count(['office'], { department: '区卫计局' })).toBe(0)
  expect(await count(['supervisor'], { handler: true })).toBe(0)
  expect(await count(['department'], { department: '区残联' })).toBe(0)
  expect(await count(['town'], { department: '区卫计局' }, [someone.region.slice(0, 9)])).toBe(0)
  const { rows } = await store.pool.query(
    `select count(*)::int as n from comparison_facts where facts::text ~ '精神|血压偏高|mentalPatient'`,
  )
  expect(rows[0].n).toBe(0)
})

test('a delivery of patients shows its samples to keepers and handlers alone', async () => {
  const samples = async (who: string) => {
    const { rows } = (await asks.get(who)!('GET', '/api/deliveries')).body
    const { files } = (await asks.get(who)!('GET', `/api/deliveries/${rows[0].id}`)).body
    return JSON.stringify(files.find(({ name }: { name: string }) => name === '严重精神障碍患者.csv').sheets)
  }
  expect(await samples('jijian')).not.toMatch(/精神分裂症/)
  expect(await samples('jingban')).toMatch(/精神分裂症/)
})
