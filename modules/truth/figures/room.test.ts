/** The room of figures over a real database: who may confirm, what it needs, that it is kept, that it goes into the pack in force (Article 29). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { FigureEntry } from './contract.ts'
import { findConfirmations } from './find-confirmations.ts'
import { findPackOfRun, hashOfFigures, inForce } from './in-force.ts'
import { figuresCard } from './module.ts'

let house: TestHouse
let office: Ask
let second: Ask
let village: Ask
const key = 'car-value'
const told = { from: null, author: '区扶贫办', document: '罗扶办〔2019〕7号', documentDate: '2019-03-01', reason: '按区办文件' }

beforeAll(async () => {
  house = await openTestHouse([figuresCard], [])
  await makeDemoAccounts(house.ground.db, [
    { username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] },
    { username: 'qu2', name: '区办乙', role: 'office', areas: ['371311'] },
    { username: 'cun', name: '村甲', role: 'village', areas: ['371311001001'] },
  ])
  office = (await house.signIn('qu', demoPassword)).ask
  second = (await house.signIn('qu2', demoPassword)).ask
  village = (await house.signIn('cun', demoPassword)).ask
})
afterAll(() => house?.close())

const enter = (ask: Ask, body: unknown, figure = key) => ask('POST', `/api/figures/${figure}/entries`, { body })
/** One enters, another confirms. */
async function confirm(body: object) {
  const { entered } = (await enter(office, body)).body
  return second('POST', `/api/figures/${key}/confirmations`, { body: { entry: entered.at(-1).id } })
}

test('nothing is confirmed at first, and the hash is that of the policy', async () => {
  const { status, body } = await village('GET', '/api/figures')
  expect([status, body]).toEqual([200, { version: luozhuang2018.version, hash: hashOfFigures(luozhuang2018), entries: [], entered: [] }])
})

test('only the office enters; author, number, date and reason are needed, and the value must be one', async () => {
  expect((await enter(village, told)).status).toBe(403)
  expect((await enter(office, { ...told, author: '' })).status).toBe(400)
  expect((await enter(office, { ...told, reason: undefined })).status).toBe(400)
  const refused = async (body: object, figure?: string) => (await enter(office, { ...told, ...body }, figure)).body.code
  expect(await refused({ documentDate: '2999-01-01' })).toBe('future-document')
  expect(await refused({ value: 'viel' })).toBe('wrong-value')
  expect(await refused({ from: '2019-05-01' })).toBe('no-value-from-that-day')
  expect(await refused({}, 'no-such-figure')).toBe('no-figure')
  expect((await office('GET', '/api/figures')).body.entries).toEqual([])
})

test('entered it is not confirmed: the same person is refused with a sentence, another may refuse or confirm', async () => {
  const { body: standing } = await enter(office, { ...told, value: '777' })
  expect([standing.entries, standing.hash]).toEqual([[], hashOfFigures(luozhuang2018)])
  const [{ id }] = standing.entered
  expect(standing.entered).toMatchObject([{ figure: key, act: 'enter', value: '777', by: '区办甲', mine: true }])
  expect((await second('GET', '/api/figures')).body.entered).toMatchObject([{ id, mine: false }])
  const same = await office('POST', `/api/figures/${key}/confirmations`, { body: { entry: id } })
  expect([same.status, same.body.code]).toEqual([403, 'same-person'])
  expect(same.body.sentence).toEqual({
    zh: '这个值由您（区办甲）录入，须由区办另一位同志确认。',
    en: 'You (区办甲) entered this value: another person of the office must confirm it.',
  })
  const refused = await second('POST', `/api/figures/${key}/refusals`, { body: { entry: id, reason: '与文件不符' } })
  expect([refused.body.entries, refused.body.entered]).toEqual([[], []])
  expect((await second('POST', `/api/figures/${key}/confirmations`, { body: { entry: id } })).body.code).toBe('not-entered')
})

test('confirmed as it is: rules no longer call it unconfirmed, and the same values have the same hash', async () => {
  const { status, body } = await confirm(told)
  expect(status).toBe(200)
  expect(body.entries).toMatchObject([
    { figure: key, act: 'confirm', value: null, author: told.author, document: told.document, by: '区办乙', enteredBy: '区办甲' },
  ])
  expect(body.hash).toBe(hashOfFigures(luozhuang2018))
  const [value] = inForce(body.entries).figures.get(key)!.values
  expect(value).toEqual({
    value: luozhuang2018.figures.get(key)!.values[0]!.value,
    source: '区扶贫办 罗扶办〔2019〕7号（2019-03-01）',
    confidence: 'regulation',
  })
})

test('another value from a day: it computes from then on, and the hash says so', async () => {
  const { body } = await confirm({ ...told, from: '2020-01-01', value: '5000000', reason: '文件提高标准' })
  const values = inForce(body.entries).figures.get(key)!.values
  expect(values.map(({ from, value }) => [from, value])).toEqual([
    [undefined, luozhuang2018.figures.get(key)!.values[0]!.value],
    ['2020-01-01', 5_000_000n],
  ])
  expect(body.hash).not.toBe(hashOfFigures(luozhuang2018))
  expect((await village('GET', '/api/figures')).body.hash).toBe(body.hash)
})

test('withdrawn it is as the policy has it; the history keeps who, when and why', async () => {
  const withdraw = (from: string | null) => office('POST', `/api/figures/${key}/withdrawals`, { body: { from, reason: '文件作废' } })
  expect((await withdraw('2020-01-01')).body.entries).toHaveLength(1)
  expect((await withdraw('2020-01-01')).body.code).toBe('not-confirmed')
  expect((await withdraw(null)).body).toMatchObject({ entries: [], hash: hashOfFigures(luozhuang2018) })
  const { entries } = (await village('GET', `/api/figures/${key}/history`)).body as { entries: FigureEntry[] }
  expect(entries.map(({ act, from, by, reason }) => [act, from, by, reason])).toEqual([
    ['withdraw', null, '区办甲', '文件作废'],
    ['withdraw', '2020-01-01', '区办甲', '文件作废'],
    ['confirm', '2020-01-01', '区办乙', '文件提高标准'],
    ['enter', '2020-01-01', '区办甲', '文件提高标准'],
    ['confirm', null, '区办乙', '按区办文件'],
    ['enter', null, '区办甲', '按区办文件'],
    ['refuse', null, '区办乙', '与文件不符'],
    ['enter', null, '区办甲', '按区办文件'],
  ])
})

test('the database itself lets nobody but the office add, nobody confirm what they entered, and nobody change or remove', async () => {
  const as = (roles: string[], id: string) => ({ user: { id, name: '某' }, roles, areas: ['371311'], reason: '试' })
  const add = (roles: string[], id: string, act = 'enter', entered: string | null = null, person = id) =>
    house.ground.store.as(as(roles, id), async ({ client }) => {
      const { rows } = await client.query(
        `insert into figure_entry (region, figure, act, author, document, reason, person, person_name, at, entered)
         values ('371311000000', 'x', $2, 'a', 'b', 'c', $1, '某', now(), $3) returning id`,
        [person, act, entered],
      )
      return rows[0].id as string
    })
  await expect(add(['village'], 'v')).rejects.toThrow(/row-level security/)
  await expect(add(['office'], 'o', 'enter', null, 'somebody-else')).rejects.toThrow(/row-level security/)
  const entry = await add(['office'], 'o')
  await expect(add(['office'], 'o', 'confirm', entry)).rejects.toThrow(/row-level security/)
  await expect(add(['office'], 'p', 'confirm')).rejects.toThrow(/row-level security/)
  await add(['office'], 'p', 'confirm', entry)
  for (const statement of [`update figure_entry set value = '1'`, 'delete from figure_entry'])
    await expect(house.ground.store.as(as(['office'], 'o'), ({ client }) => client.query(statement))).rejects.toThrow(/permission denied/)
  expect(await house.ground.store.asSystem('试', (tx) => findConfirmations(tx))).toMatchObject([{ figure: 'x' }])
})

test('a run is explained with what was entered before it; what came while it ran is told by its hash', async () => {
  const moment = () => house.clock.now()
  house.clock.forward(60_000)
  await confirm({ ...told, value: '6000000' })
  house.clock.forward(60_000)
  const begun = inForce((await office('GET', '/api/figures')).body.entries)
  await confirm({ ...told, value: '7000000', reason: '文件再提高标准' })
  house.clock.forward(60_000)
  const run = { at: moment(), figures: hashOfFigures(begun) }
  const of = async (computed: { at: Date; figures: string }) => {
    const pack = await house.ground.store.asSystem('test', (tx) => findPackOfRun(tx, computed))
    return pack.figures.get(key)!.values[0]!.value
  }
  expect(await of(run)).toBe(6_000_000n)
  expect(await of({ ...run, figures: '' })).toBe(7_000_000n)
  expect(await of({ ...run, at: new Date(0) })).toBe(luozhuang2018.figures.get(key)!.values[0]!.value)
  expect(inForce((await office('GET', '/api/figures')).body.entries)).toBe(inForce((await office('GET', '/api/figures')).body.entries))
})
