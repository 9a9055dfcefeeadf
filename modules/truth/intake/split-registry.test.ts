/** A registry handed over as a file of households and a file of members arrives whole in the register, and is withdrawn whole (Article 28). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registryTables } from '#modules/people/registry/ledgers'
import { registryCard } from '#modules/people/registry/module'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { jobsCard } from '#platform/jobs/card'
import { writeDelivery } from '#programs/district/delivery'
import type { DeliveryView } from './contract.ts'
import { intakeCard } from './module.ts'

let house: TestHouse
let office: Ask
const folder = mkdtempSync(join(tmpdir(), 'xiuhua-split-'))

beforeAll(async () => {
  house = await openTestHouse([jobsCard, registryCard, intakeCard([])], registryTables)
  await makeDemoAccounts(house.ground.db, [{ username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] }])
  office = (await house.signIn('qu', demoPassword)).ask
})
afterAll(async () => {
  await house?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Given {
  readonly name: string
  readonly content: Buffer | string
}

/** Hands files over and takes them in. */
async function takenIn(...files: readonly Given[]): Promise<DeliveryView> {
  const form = files.map(({ name, content }) => [
    Buffer.from(
      `--xiuhua\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  const headers = { 'content-type': 'multipart/form-data; boundary=xiuhua', origin: 'http://localhost' }
  const { body: received } = await office('POST', '/api/deliveries', {
    body: Buffer.concat([...form.flat(), Buffer.from('--xiuhua--\r\n')]),
    headers,
  })
  await house.ground.jobs.ended(received.job.id)
  const { body: started } = await office('POST', `/api/deliveries/${received.id}/take-in`, { body: {} })
  const job = await house.ground.jobs.ended(started.job.id)
  expect([job.state, job.problem]).toEqual(['done', null])
  return (await office('GET', `/api/deliveries/${received.id}`)).body
}

const withdrawn = async ({ id }: DeliveryView) =>
  expect((await office('POST', `/api/deliveries/${id}/withdraw`, { body: { reason: '试' } })).body.state).toBe('withdrawn')
const rowsOf = async (query: string) => (await house.ground.store.pool.query(query)).rows
/** Everything the register holds, without where it was read. */
const register = async () => {
  const of = async (table: string, order: string) =>
    (await rowsOf(`select * from ${table} order by ${order}`)).map(
      ({ id, version, created_at, updated_at, household_id, source_file, source_sheet, source_row, source_batch, ...fields }) => fields,
    )
  return {
    household: await of('household', 'household_no'),
    person: await of('person', 'person_no'),
    years: await of('household_year', 'household_no, year'),
  }
}
const csv = (lines: readonly string[]) => `${lines.join('\n')}\n`
const formsOf = ({ files }: DeliveryView) => files.flatMap(({ sheets }) => sheets.map(({ form }) => form))

describe('an invented district', () => {
  test('two sheets of one workbook come to the same register as one sheet', async () => {
    const file = async (style: 'samples' | 'split') => {
      const dir = join(folder, style)
      await writeDelivery(dir, { people: 150, seed: 'split', style })
      return { name: 'registry.xlsx', content: readFileSync(join(dir, 'registry.xlsx')) }
    }
    const whole = await takenIn(await file('samples'))
    const once = await register()
    await withdrawn(whole)
    const split = await takenIn(await file('split'))
    expect(formsOf(split)).toEqual(['registryHouseholds', 'registry'])
    expect(await register()).toEqual(once)
    expect(once.household.length).toBeGreaterThan(40)
    await withdrawn(split)
    expect(await register()).toEqual({ household: [], person: [], years: [] })
  })
})

const households = csv([
  '户编号,乡镇,行政村,户主姓名,脱贫属性,主要致贫原因,工资性收入,2018年人均纯收入,2019年人均纯收入',
  'H1,沂堂镇,大兴屯村,甄一,未脱贫,因病,1000,3000,4000',
  'H2,沂堂镇,大兴屯村,甄二,脱贫享受政策,因残,2000,3100,4100',
  'H3,沂堂镇,大兴屯村,甄三,未脱贫,因学,2000,3200,4200',
])
const members = csv([
  '户编号,姓名,身份证号,与户主关系,健康状况',
  'H1,甄一,371399196001010012,户主,健康',
  'H1,甄甲,371399199001010018,之子,健康',
  'H2,甄二,371399196202020018,户主,残疾',
  'H9,甄九,371399196203030014,户主,健康',
])

describe('files of households and of members', () => {
  test.each([
    ['households first', [households, members]],
    ['members first', [members, households]],
  ])('%s: each person stands in the place of the household, what has no counterpart is kept and said', async (_, contents) => {
    const delivery = await takenIn(...contents.map((content, at) => ({ name: `表${at}.csv`, content })))
    expect(formsOf(delivery).sort()).toEqual(['registry', 'registryHouseholds'])
    expect(await rowsOf('select household_no, status, main_cause, region from household order by 1')).toEqual([
      { household_no: 'H1', status: 'poor', main_cause: 'illness', region: expect.stringMatching(/^371311\d{6}$/) },
      { household_no: 'H2', status: 'out-with-policy', main_cause: 'disability', region: expect.stringMatching(/^371311\d{6}$/) },
      { household_no: 'H3', status: 'poor', main_cause: 'schooling', region: expect.stringMatching(/^371311\d{6}$/) },
      { household_no: 'H9', status: null, main_cause: null, region: '371311000000' },
    ])
    expect(
      await rowsOf(
        'select p.name, p.region = h.region as there, p.village = h.village as near from person p join household h on h.id = household_id order by id_number',
      ),
    ).toEqual([
      { name: '甄一', there: true, near: true },
      { name: '甄二', there: true, near: true },
      { name: '甄九', there: true, near: null },
      { name: '甄甲', there: true, near: true },
    ])
    const gaps = delivery.files.flatMap(({ sheets }) => sheets.flatMap(({ card }) => card!.gaps))
    expect(gaps.sort((one, other) => one.what.localeCompare(other.what))).toEqual([
      { what: 'household-without-members', count: 1, rows: [4] },
      { what: 'member-without-household', count: 1, rows: [5] },
    ])
    await withdrawn(delivery)
  })

  test('amounts under a year’s name are of that year', async () => {
    const delivery = await takenIn({ name: '户.csv', content: households }, { name: '人.csv', content: members })
    expect(
      await rowsOf(`select year, income_per_head::text as per_head, wage::text from household_year where household_no = 'H1' order by 1`),
    ).toEqual([
      { year: 2018n, per_head: '300000', wage: null },
      { year: 2019n, per_head: '400000', wage: null },
      { year: expect.any(BigInt), per_head: null, wage: '100000' },
    ])
    await withdrawn(delivery)
  })

  test('households without members, handed over alone, take nobody out of the register', async () => {
    const first = await takenIn({ name: '户.csv', content: households }, { name: '人.csv', content: members })
    const later = await takenIn({
      name: '户2.csv',
      content: csv(['户编号,乡镇,行政村,脱贫属性,主要致贫原因,工资性收入', 'H1,沂堂镇,大兴屯村,脱贫享受政策,因病,1500']),
    })
    expect((await rowsOf('select count(*)::int as n from person'))[0]).toEqual({ n: 4 })
    expect(await rowsOf('select household_no, status from household order by 1')).toMatchObject([{ status: 'out-with-policy' }, {}, {}, {}])
    // And members alone leave what is known of their households.
    const people = await takenIn({ name: '人2.csv', content: members.replace('甄甲', '甄乙') })
    expect(await rowsOf(`select household_no, status from household where household_no = 'H1'`)).toEqual([
      { household_no: 'H1', status: 'out-with-policy' },
    ])
    expect(await rowsOf(`select name from person where household_no = 'H1' order by 1`)).toEqual(expect.arrayContaining([{ name: '甄乙' }]))
    for (const one of [people, later]) await withdrawn(one)
    expect(await rowsOf('select household_no, status from household order by 1')).toMatchObject([{ status: 'poor' }, {}, {}, {}])
    expect(formsOf(first)).toEqual(['registryHouseholds', 'registry'])
  })
})
