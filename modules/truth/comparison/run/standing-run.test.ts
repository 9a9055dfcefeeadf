/** A run of the server over files that speak of households and things: nothing of them is linked, and a household's world holds its papers. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate } from '#kernel/evaluate'
import { checkCharacter } from '#modules/truth/linking/number'
import type { Ask } from '#platform/http/test-house'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { findWorld, householdHolder, type KnownWorld } from '../doubts/find-world.ts'
import { isRegistry, openTestRoom, type TestRoom } from '../test-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-standing-run-'))
const adopted = ['notice-too-short', 'project-notice-missing', 'village-poor-households-differ', 'payout-below-contract']
const village = '371311001234'
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
  write('村情.csv', '行政村,镇（街道）,村属性,省扶贫工作重点村,总户数,贫困户户数,贫困人口数', '山南头村,罗庄街道,贫困村,是,300,999,999')
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
  write('还款明细.csv', '借据编号,还本日期,归还本金,归还利息', 'D1,2019-07-11,20000,50')
  write(
    '产业项目库.csv',
    '项目编号,项目名称,产业类型,是否特色产业,乡镇,行政村,经营主体,项目阶段,验收日期,投入扶贫资金(万元),未形成资产支出(万元),近12个月收益(元)',
    'X1,山南头大棚,种植,是,罗庄街道,山南头村,某合作社,已验收,2018/5/1,50,2,0',
  )
  write(
    '公示台账.csv',
    '项目编号,公示类型,公示地点,公示日期,公示结束日期,公示后是否变更,是否重新公示',
    'X1,第一次公示,村公示栏,2018-01-01,2018-01-11,否,',
    'X1,第二次公示,区网站,2018-02-01,2018-02-03,否,',
  )
  const { status } = await qu('POST', '/api/comparisons/trials', { body: { rules: adopted, adopted: true, reason: '会议定' } })
  expect(status).toBe(200)
  await room.deliver(folder, (file) => file.endsWith('.csv'))
  expect((await room.run(qu, { asOf: '2019-07-31' })).state).toBe('done')
}, 240_000)
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
  expect(rows.map(({ answer, amount }) => [answer, Number(amount)])).toEqual([['met', 14_514]])
})

test('a household’s world reaches the project it is linked to, its notices and the repayments of its loan', async () => {
  const { world, records } = (await known())!
  expect(records.some(({ ledger }) => ledger === 'industryProject')).toBe(false)
  const answer = (rule: string) =>
    evaluate(luozhuang2018, luozhuang2018.rules.get(rule)!, world.get('household', someone.household)!, world, '2019-12-31').answer.value
  expect(answer('industry-project-fails')).toBe(true)
})

type Line = {
  id: string
  rule: string
  subject: { name: string; about: { zh: string } | null }
  village: { code: string } | null
  version: number
}
const doubts = async (ask: Ask, query: string): Promise<Line[]> => (await ask('GET', `/api/doubts?limit=100&${query}`)).body.rows

test('doubts about a project, a notice and a village stand in their village, with name, row and reason, and are worked like others', async () => {
  const qu = await room.as('qu')
  const town = await room.worker('zhen', village.slice(0, 9))
  const other = await room.worker('bie', '371311002')
  const rules = `rule=${adopted.join(',')}`
  const found = await doubts(town, rules)
  expect(found.map(({ rule, subject, village: at }) => [rule, subject.name, subject.about?.zh, at?.code]).toSorted()).toEqual(
    [
      ['notice-too-short', 'X1 第二次公示 2018-02-01', '公示公告台账', village],
      ['project-notice-missing', 'X1 山南头大棚', '产业扶贫项目', village],
      ['village-poor-households-differ', '山南头村村民委员会', '村信息', village],
    ].toSorted(),
  )
  expect(await doubts(other, rules)).toEqual([])
  const summary = (await town('GET', `/api/doubts/summary?town=371311001000&${rules}`)).body
  expect(summary.cells.filter(({ area }: { area: string }) => area === village)).toHaveLength(3)
  for (const { id } of found) {
    const { body } = await town('GET', `/api/doubts/${id}`)
    expect([body.label.zh, body.explanation?.answer]).toEqual([body.label.zh, 'met'])
    expect(body.rows.length).toBeGreaterThan(0)
    expect(body.rows[0].cells.length).toBeGreaterThan(3)
  }
  const one = found.find(({ rule }) => rule === 'project-notice-missing')!
  await qu('POST', '/api/doubts/assign', { body: { ids: [one.id], level: 'town' } })
  await town('POST', '/api/doubts/assign', { body: { ids: [one.id], level: 'village' } })
  const local = await room.worker('cun', village)
  const { version } = (await doubts(local, rules)).find(({ id }) => id === one.id)!
  const done = await local('POST', `/api/doubts/${one.id}/acts/verify`, {
    headers: { 'if-match': `"${version}"` },
    body: { answer: 'genuine', note: '补公示' },
  })
  expect([done.status, done.body.state]).toEqual([200, done.body.state])
  const form = (await local('GET', `/api/doubts/form/${village}?${rules}`)).body
  expect(form.households.flatMap(({ doubts: own }: { doubts: Line[] }) => own.map(({ subject }) => subject.name))).toContain(
    'X1 山南头大棚',
  )
})

test('the next run finds the same doubts, whatever the order of the files', async () => {
  const qu = await room.as('qu')
  const before = await doubts(qu, `rule=${adopted.join(',')}`)
  const withdrawn = join(folder, 'again')
  mkdirSync(withdrawn)
  writeFileSync(join(withdrawn, '产业项目库.csv'), `${readFileSync(join(folder, '产业项目库.csv'), 'utf8')}\n`)
  await room.deliver(withdrawn, () => true)
  expect((await room.run(qu, { asOf: '2019-07-31' })).result).toMatchObject({ new: 0, gone: 0 })
  expect((await doubts(qu, `rule=${adopted.join(',')}`)).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
}, 120_000)

test('what rules say of villages and projects is listed by place, also where it raises no doubt, with why', async () => {
  const town = await room.worker('zhen2', village.slice(0, 9))
  const { body } = await town('GET', `/api/standing?village=${village}&ledger=industryProject&limit=100`)
  const told = Object.fromEntries(
    body.rows.map(({ rule, answer, trial }: { rule: string; answer: string; trial: boolean }) => [
      rule,
      `${answer}${trial ? ' trial' : ''}`,
    ]),
  )
  expect(told).toMatchObject({
    'project-without-income': 'met',
    'project-notice-missing': 'met',
    'built-project-without-confirmed-asset': 'cannot-tell trial',
  })
  const income = body.rows.find(({ rule }: { rule: string }) => rule === 'project-without-income')
  const one = (await town('GET', `/api/standing/${income.id}`)).body
  expect([one.explanation.answer.answer, one.file, one.row, one.doubt]).toEqual(['met', '产业项目库.csv', 2, null])
  const elsewhere = await room.worker('bie2', '371311002')
  expect((await elsewhere('GET', `/api/standing/${income.id}`)).status).toBe(404)
  expect((await elsewhere('GET', '/api/standing?ledger=industryProject')).body.rows).toEqual([])
  const { rules } = (await town('GET', '/api/standing/summary')).body
  expect(rules.find(({ rule }: { rule: string }) => rule === 'project-without-income')).toMatchObject({ met: 1, notMet: 0 })
})

test('a grade kept for three years is told from the registry’s years, and explained (Q38)', async () => {
  const qu = await room.as('qu')
  const [head, pupil] = ['37139919600101001', '37139920060303003'].map((first) => first + checkCharacter(first))
  const years = [2017, 2018, 2019].flatMap((year) => [
    `沂堂镇,大兴屯村,A,A1,甄一,男,${head},2,户主,未脱贫,因病,${year},,9000`,
    `沂堂镇,大兴屯村,A,A2,甄小,男,${pupil},2,之子,未脱贫,因病,${year},七年级,9000`,
  ])
  const registry = join(folder, 'years')
  mkdirSync(registry)
  writeFileSync(
    join(registry, '登记表.csv'),
    `镇（街道）,行政村,户编号,人编号,姓名,性别,证件号码,家庭人数,与户主关系,户类型,主要致贫原因,年度,在校生状况,纯收入\n${years.join('\n')}\n`,
  )
  await room.deliver(registry, () => true)
  await qu('POST', '/api/comparisons/trials', { body: { rules: ['same-grade-three-years'], adopted: true, reason: '会议定' } })
  expect((await room.run(qu, { asOf: '2019-07-31' })).state).toBe('done')
  const [doubt, ...more] = await doubts(qu, 'rule=same-grade-three-years')
  expect(more).toEqual([])
  const { body } = await qu('GET', `/api/doubts/${doubt!.id}?reveal=true`)
  expect([body.subject.name, body.explanation.answer, body.rows[0].row]).toEqual(['甄小', 'met', 7])
}, 120_000)
