/** A part of the registry handed over as all of it asks before it takes anybody out; registries are withdrawn in any order (Article 28). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registryTables } from '#modules/people/registry/ledgers'
import { registryCard } from '#modules/people/registry/module'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { jobsCard } from '#platform/jobs/card'
import type { DeliveryView } from './contract.ts'
import { intakeCard } from './module.ts'

let house: TestHouse
let office: Ask

beforeAll(async () => {
  house = await openTestHouse([jobsCard, registryCard, intakeCard()], registryTables)
  await makeDemoAccounts(house.ground.db, [{ username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] }])
  office = (await house.signIn('qu', demoPassword)).ask
})
afterAll(async () => {
  await house?.close()
})

const heading = '户编号,镇（街道）,行政村,姓名,证件号码,与户主关系,脱贫属性'
const member = (no: number, place: string, status = '未脱贫') =>
  `H${no},${place},${'甲乙丙丁戊己庚辛壬癸'[no]}某,371399196001010${String(no).padStart(2, '0')}X,户主,${status}`
const chu = '褚墩镇,三屯村'
const other = '褚墩镇,五寺村'
const whole = [heading, member(0, chu), member(1, chu), member(2, '沂堂镇,大兴屯村'), member(3, '沂堂镇,大兴屯村')]

async function handOver(lines: readonly string[]): Promise<DeliveryView> {
  const boundary = '----xiuhua'
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="登记表.csv"\r\nContent-Type: text/csv\r\n\r\n${lines.join('\n')}\r\n--${boundary}--\r\n`
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: 'http://localhost' }
  const asked = await office('POST', '/api/deliveries', { body: Buffer.from(body), headers })
  return ended(asked.body)
}

async function ended({ id, job }: DeliveryView): Promise<DeliveryView> {
  expect(await house.ground.jobs.ended(job!.id)).toMatchObject({ state: 'done' })
  return (await office('GET', `/api/deliveries/${id}`)).body
}

const takeIn = async ({ id }: DeliveryView, body = {}) => ended((await office('POST', `/api/deliveries/${id}/take-in`, { body })).body)
const people = async () => Number((await office('GET', '/api/people')).body.total)
const withdraw = async ({ id }: DeliveryView) =>
  (await office('POST', `/api/deliveries/${id}/withdraw`, { body: { reason: '数据有误' } })).body

describe('a part of the registry', () => {
  let first: DeliveryView
  let part: DeliveryView

  test('is proposed for the place that its rows name, however few they are', async () => {
    first = await takeIn(await handOver(whole))
    expect(first).toMatchObject({ state: 'taken-in', takesOut: null })
    expect(first.files[0]!.sheets[0]!.coverage.area).toBe('371311000000')
    const village = await handOver([heading, member(0, chu, '返贫')])
    expect(village.files[0]!.sheets[0]!.coverage.area).toBe('371311101235')
    const town = await handOver([heading, member(0, chu), member(5, other)])
    expect(town.files[0]!.sheets[0]!.coverage.area).toBe('371311101000')
    for (const one of [village, town]) await withdraw(one)
  })

  test('that would take many people out is held back with their number, and nothing has changed', async () => {
    part = await handOver([heading, member(0, ','), member(1, ',')])
    part = await takeIn(part)
    expect(part).toMatchObject({ state: 'proposed', mayTakeIn: true, takesOut: { people: 2, of: 4 } })
    expect(await people()).toBe(4)
    // Fewer than would go were agreed to.
    expect(await takeIn(part, { takeOut: 1 })).toMatchObject({ state: 'proposed', takesOut: { people: 2, of: 4 } })
    expect(await people()).toBe(4)
  })

  test('is taken in once a person agrees that they go', async () => {
    expect(await takeIn(part, { takeOut: 2 })).toMatchObject({ state: 'taken-in', takesOut: null })
    expect(await people()).toBe(2)
  })

  test('and withdrawn in any order they leave the register as if they had never been', async () => {
    expect(await withdraw(first)).toMatchObject({ state: 'withdrawn' })
    expect(await people()).toBe(2)
    expect(await withdraw(part)).toMatchObject({ state: 'withdrawn' })
    expect(await people()).toBe(0)
  })
})
