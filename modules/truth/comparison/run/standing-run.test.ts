/** A run of the server over files that speak of households and things: nothing of them is linked, and a household's world holds its papers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate } from '#kernel/evaluate'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { findWorld, householdHolder, type KnownWorld } from '../doubts/find-world.ts'
import { isRegistry, openTestRoom, type TestRoom } from '../test-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-standing-run-'))
let room: TestRoom
let someone: { household: string; number: string; name: string }

beforeAll(async () => {
  await writeDelivery(join(folder, 'district'), { people: 120, seed: 11, style: 'samples', withKey: false })
  room = await openTestRoom()
  const qu = await room.as('qu')
  await room.deliver(join(folder, 'district'), isRegistry)
  const { rows } = await room.house.ground.store.pool.query(
    `select h.household_no as household, p.id_number as number, p.name from person p join household h on h.id = p.household_id
     where h.status in ('poor', 'out-with-policy') and p.member_state = 'present' and length(p.id_number) = 18 order by 1, 2 limit 1`,
  )
  someone = rows[0]
  const { household, number, name } = someone
  const write = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  write('村情.csv', '行政村,镇（街道）,村属性,省扶贫工作重点村,总户数', '山南头村,罗庄街道,贫困村,是,300')
  write(
    '利益联结.csv',
    '联结编号,户编号,经营主体,项目编号,利益联结方式,签订日期,是否有效,约定年分红(元)',
    `L1,${household},某合作社,X1,入股,2017-05-01,是,1000`,
  )
  write(
    '个人贷款.csv',
    '借款人,身份证号,借据编号,贷款类别,贷款金额(万元),年利率(%),放款日期,贷款到期日,贷款余额(元)',
    `${name},${number},D1,扶贫小额信贷,5,4.75,2019-07-01,2022-07-01,50000`,
  )
  write('还款明细.csv', '借据编号,还本日期,归还本金,归还利息', 'D9,2019-07-11,20000,50')
  await room.deliver(folder, (file) => file.endsWith('.csv'))
  expect((await room.run(qu, { asOf: '2019-07-31' })).state).toBe('done')
}, 120_000)
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

const known = (): Promise<KnownWorld | undefined> =>
  room.house.ground.store.asSystem('试', (tx) => findWorld(tx as never, householdHolder(someone.household)))

test('the papers of a household stand in its world, and a rule about it is told', async () => {
  const { world, records } = (await known())!
  expect(records.filter(({ ledger }) => ledger === 'benefitLink').map(({ facts }) => facts.linkNo)).toEqual(['L1'])
  const linked = luozhuang2018.rules.get('household-linked')!
  expect(evaluate(luozhuang2018, linked, world.get('household', someone.household)!, world, '2019-12-31').answer.value).toBe(true)
})

test('the loan of a person is reckoned up to the day of the run', async () => {
  const { rows } = await room.house.ground.store.pool.query(
    `select answer, amount from comparison_entitlement where rule = 'micro-loan-interest'`,
  )
  expect(rows.map(({ answer, amount }) => [answer, Number(amount)])).toEqual([['met', 19_792]])
})
