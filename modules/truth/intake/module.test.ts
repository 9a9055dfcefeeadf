/** Deliveries over HTTP: handed over, recognised, corrected, taken in, withdrawn; nothing half-done after any interruption. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registryTables } from '#modules/people/registry/ledgers'
import { registryCard } from '#modules/people/registry/module'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { type Ask, type Asked, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { jobsCard } from '#platform/jobs/card'
import { writeDelivery } from '#programs/district/delivery'
import type { DeliveryView, SheetView } from './contract.ts'
import { findKeptBatches } from './deliveries/kept-batches.ts'
import { undoTakingIn } from './deliveries/take-in-delivery.ts'
import { takeUpAgain } from './deliveries/take-up-again.ts'
import { intakeCard } from './module.ts'

let house: TestHouse
let folder: string
let office: Ask
let department: Ask
const gone: string[] = []
const people = { count: 0 }

beforeAll(async () => {
  const follow = async (_: unknown, __: unknown, delivery: string, reason: string) => void gone.push(`${delivery} ${reason}`)
  house = await openTestHouse([jobsCard, registryCard, intakeCard([follow])], registryTables)
  await makeDemoAccounts(house.ground.db, [
    { username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] },
    { username: 'minzheng', name: '民政甲', role: 'department', areas: ['371311'], department: '区民政局' },
    { username: 'yibao', name: '医保甲', role: 'department', areas: ['371311'], department: '区医保局' },
    { username: 'zhen', name: '镇甲', role: 'town', areas: ['371311001'] },
  ])
  folder = mkdtempSync(join(tmpdir(), 'xiuhua-delivery-'))
  const made = await writeDelivery(join(folder, 'one'), { people: 200, seed: 'd' })
  people.count = made.files.find(({ file }) => file.startsWith('registry'))!.rows
  office = (await house.signIn('qu', demoPassword)).ask
  department = (await house.signIn('minzheng', demoPassword)).ask
})
afterAll(async () => {
  await house?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Given {
  readonly name: string
  readonly content: Buffer | string
}

const given = (name: string): Given => ({ name, content: readFileSync(join(folder, 'one', name)) })
const all = () => readdirSync(join(folder, 'one')).map(given)

/** Sends files as a form does. */
function send(ask: Ask, files: readonly Given[], body?: unknown): Promise<Asked> {
  const boundary = '----xiuhua'
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  const told =
    body === undefined
      ? []
      : [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="body"\r\n\r\n${JSON.stringify(body)}\r\n`)]
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: 'http://localhost' }
  return ask('POST', '/api/deliveries', { body: Buffer.concat([...told, ...parts, Buffer.from(`--${boundary}--\r\n`)]), headers })
}

/** Waits for the delivery's job and gives the delivery as it stands then. */
async function settled(ask: Ask, { body }: Asked): Promise<DeliveryView> {
  const job = await house.ground.jobs.ended(body.job.id)
  const { body: view } = await ask('GET', `/api/deliveries/${body.id}`)
  expect([job.state, job.problem]).toEqual(['done', null])
  return view
}

const sheetsOf = ({ files }: DeliveryView) => files.flatMap(({ sheets }) => sheets)
const correct = (ask: Ask, delivery: DeliveryView, sheet: SheetView, body: unknown, version = sheet.version) =>
  ask('PUT', `/api/deliveries/${delivery.id}/sheets/${sheet.id}`, { body, headers: { 'if-match': `"${version}"` } })

const csv = (lines: readonly string[]) => `${lines.join('\n')}\n`
const allowance = csv([
  '姓名,身份证号,低保类别,月保障金额',
  '张三,371399199001011234,A类,500.00',
  ',,,',
  '李四,371399196001015678,B类,300.00',
])

describe('a whole delivery', () => {
  let delivery: DeliveryView

  test('is recognised in the background: every file, its columns with samples, what is none of ours', async () => {
    const received = await send(office, all(), { source: '区直各部门', note: '年底' })
    expect([received.status, received.body.state]).toEqual([200, 'recognising'])
    delivery = await settled(office, received)
    expect(delivery).toMatchObject({ state: 'proposed', source: '区直各部门', mayTakeIn: true, mayWithdraw: true })
    expect(sheetsOf(delivery).map(({ form }) => form)).toEqual(expect.arrayContaining(['registry', 'policeRecord', 'stay', 'allowance']))
    const registry = sheetsOf(delivery).find(({ form }) => form === 'registry')!
    expect(registry.columns.find(({ field }) => field === 'person.name')!.samples.length).toBeGreaterThan(2)
    expect(delivery.files.find(({ name }) => name === 'truth.json')!.problem?.code).toBe('not-a-table')
  })

  test('the same content again is refused, naming the delivery it came with', async () => {
    const again = await send(department, [
      { ...given(readdirSync(join(folder, 'one')).find((name) => name.startsWith('registry'))!), name: 'other.xlsx' },
    ])
    expect([again.status, again.body.code]).toEqual([409, 'already-delivered'])
    expect(again.body.detail).toContain('区直各部门')
    const twice = await send(department, [
      { name: 'a.csv', content: allowance },
      { name: 'b.csv', content: allowance },
    ])
    expect(twice.body.files.map(({ problem }: { problem: { code: string } | null }) => problem?.code ?? null)).toEqual([
      null,
      'already-delivered',
    ])
    await settled(department, twice)
    await department('POST', `/api/deliveries/${twice.body.id}/withdraw`, { body: { reason: '试' } })
  })

  test('is taken in: the register is filled, batches lie ready with rows as written and hashes', async () => {
    const started = await office('POST', `/api/deliveries/${delivery.id}/take-in`, { body: {} })
    expect(started.status).toBe(200)
    delivery = await settled(office, started)
    expect(delivery).toMatchObject({ state: 'taken-in', mayTakeIn: false, asOf: expect.stringMatching(/^20\d\d-/) })
    const { body: list } = await office('GET', '/api/people?limit=1')
    expect(list.total).toBe(people.count)
    const registry = sheetsOf(delivery).find(({ form }) => form === 'registry')!
    expect(registry.card).toMatchObject({ accepted: people.count, register: { person: { added: people.count, changed: 0, gone: 0 } } })
    const kept = await findKeptBatches(house.ground.store)
    expect(kept.map(({ form }) => form).sort()).toEqual(
      sheetsOf(delivery)
        .flatMap(({ form }) => (form === null || form === 'registry' ? [] : [form]))
        .sort(),
    )
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const { tables, raw, rows, form, columns } of kept) {
      const counted = await connection.runAndReadAll(`SELECT count(*), min(row) FROM read_parquet('${tables[form]}')`)
      expect([form, Number(counted.getRows()[0]![0])]).toEqual([form, rows])
      const written = await connection.runAndReadAll(
        `SELECT c${columns[0]!.column} FROM read_parquet('${raw}') WHERE row = ${counted.getRows()[0]![1]}`,
      )
      expect(written.getRows().length).toBe(1)
    }
    connection.closeSync()
    expect(readdirSync(join(house.ground.store.dataFolder, 'batches')).filter((name) => name.startsWith('half-'))).toEqual([])
  })

  test('is seen by the office, not by a department that did not hand it over, nor by a town', async () => {
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).status).toBe(404)
    expect((await department('GET', '/api/deliveries')).body.rows.map(({ id }: { id: string }) => id)).not.toContain(delivery.id)
    expect((await office('GET', '/api/deliveries?limit=1')).body).toMatchObject({ rows: [{}], total: 2, next: expect.any(String) })
    const town = (await house.signIn('zhen', demoPassword)).ask
    expect((await town('GET', `/api/deliveries/${delivery.id}`)).status).toBe(403)
    expect((await send(town, [{ name: 'x.csv', content: allowance }])).status).toBe(403)
  })

  test('can no longer be corrected or taken in', async () => {
    expect((await correct(office, delivery, sheetsOf(delivery)[0]!, { leftOut: true })).body.code).toBe('not-proposed')
    expect((await office('POST', `/api/deliveries/${delivery.id}/take-in`)).body.code).toBe('not-proposed')
    for (const act of ['resume', 'undo'])
      expect((await office('POST', `/api/deliveries/${delivery.id}/${act}`)).body.code).toBe('not-unfinished')
  })

  test('is withdrawn with a reason: the register is empty again, its batches are gone, and the history says so', async () => {
    const done = await office('POST', `/api/deliveries/${delivery.id}/withdraw`, { body: { reason: '数据有误' } })
    expect(done.body).toMatchObject({ state: 'withdrawn', withdrawnWhy: '数据有误', withdrawnBy: '区办甲' })
    expect((await office('GET', '/api/people')).body.total).toBe(0)
    expect(await findKeptBatches(house.ground.store)).toEqual([])
    expect(gone).toContain(`${delivery.id} 数据有误`)
    const { rows } = await house.ground.store.pool.query(
      `select reason, after ->> 'state' as state from xiuhua.history join xiuhua.act on act.id = act where ledger = 'intake_delivery' and record = $1 order by seq desc limit 1`,
      [delivery.id],
    )
    expect(rows[0]).toEqual({ reason: '撤回交付：数据有误', state: 'withdrawn' })
    expect((await office('POST', `/api/deliveries/${delivery.id}/withdraw`, { body: { reason: '再' } })).body.code).toBe(
      'already-withdrawn',
    )
  })
})

describe('correcting', () => {
  const odd = csv([
    '领取人,号码,每月钱数,备注',
    '张三,371399199001011234,500,甲',
    '李四,371399196001015678,300,乙',
    '王五,371399197001010012,200,',
  ])
  let delivery: DeliveryView

  test('a sheet that is not recognised can be named, its columns told, and is then taken in as told', async () => {
    delivery = await settled(department, await send(department, [{ name: '名单.csv', content: odd }]))
    let [sheet] = sheetsOf(delivery) as [SheetView]
    if (sheet.form !== 'allowance') sheet = (await correct(department, delivery, sheet, { form: 'allowance' })).body
    expect(sheet).toMatchObject({ form: 'allowance', state: 'proposed' })
    const columns = { 0: 'allowance.name', 1: 'allowance.idNumber', 2: null, 3: null }
    const wrong = await correct(department, delivery, sheet, { columns: { 0: 'allowance.nothing' } })
    expect(wrong.body.code).toBe('no-field')
    expect((await correct(department, delivery, sheet, { columns: { 0: 'allowance.name', 1: 'allowance.name' } })).body.code).toBe(
      'field-twice',
    )
    expect((await correct(department, delivery, sheet, { form: 'nothing' })).body.code).toBe('no-form')
    expect(
      (await correct(department, delivery, sheet, { coverage: { area: '110000000000', from: null, to: null, kinds: [] } })).body.code,
    ).toBe('no-region')
    const coverage = { area: '371311001000', from: '2019-01-01', to: '2019-12-31', kinds: [] }
    const right = await correct(department, delivery, sheet, { columns, coverage })
    expect(right.body.columns.map(({ field }: { field: string | null }) => field)).toEqual([
      'allowance.name',
      'allowance.idNumber',
      null,
      null,
    ])
    expect((await correct(department, delivery, sheet, { leftOut: true })).status).toBe(412)
    expect((await correct(department, delivery, sheet, { leftOut: true }, right.body.version)).body.state).toBe('left-out')
    expect((await department('POST', `/api/deliveries/${delivery.id}/take-in`)).body.code).toBe('nothing-to-take')
    await correct(department, delivery, sheet, { leftOut: false }, right.body.version + 1)
    expect((await department('POST', `/api/deliveries/${delivery.id}/take-in`, { body: { asOf: '2027-01-01' } })).body.code).toBe(
      'future-day',
    )
    delivery = await settled(
      department,
      await department('POST', `/api/deliveries/${delivery.id}/take-in`, { body: { asOf: '2019-12-31' } }),
    )
    expect(delivery).toMatchObject({ state: 'taken-in', asOf: '2019-12-31', source: '区民政局', rows: 3 })
    const [batch] = await findKeptBatches(house.ground.store)
    expect(batch).toMatchObject({
      form: 'allowance',
      coverage: { area: '371311001000', from: '2019-01-01', to: '2019-12-31' },
      asOf: '2019-12-31',
      rows: 3,
    })
  })

  test('period, area and as-of day are asked filled in; one press accepts them, a person’s word goes before', async () => {
    const titled = (name: string, title: string, days: readonly string[]) => ({
      name,
      content: csv([
        title,
        '姓名,身份证号,企业名称,成立日期',
        ...days.map((day, at) => `李天家${at},37139919581102003${at},罗庄${at}公司,${day}`),
      ]),
    })
    const received = await send(department, [
      titled('a.csv', '罗庄街道企业登记名单（截至2018年12月）', ['2015-03-04', '2018-05-06']),
      titled('b.csv', '企业登记名单', ['2017-03-04', '2017-05-06']),
      {
        name: 'c.csv',
        content: csv(['姓名,身份证号,低保类别,月保障金额', '张三,371399199001011234,A类,500.00', '李四,371399196001015678,B类,301.00']),
      },
    ])
    const delivery = await settled(department, received)
    const named = (view: DeliveryView, file: string) => view.files.find(({ name }) => name === file)!.sheets[0]!
    expect(delivery.asOf).toBe('2018-12-31')
    expect(named(delivery, 'a.csv').coverage).toEqual({
      area: '371311001000',
      from: '2015-03-04',
      to: '2018-12-31',
      asOf: '2018-12-31',
      kinds: [],
    })
    expect(named(delivery, 'b.csv').coverage).toEqual({
      area: '371311000000',
      from: '2017-01-01',
      to: '2017-05-31',
      asOf: '2017-05-06',
      kinds: [],
    })
    // Nothing in it tells a time: the year that the others speak of.
    expect(named(delivery, 'c.csv').coverage).toEqual({ area: '371311000000', from: '2018-01-01', to: '2018-12-31', asOf: null, kinds: [] })

    const told = { area: '371311000000', from: '2017-01-01', to: '2017-12-31', kinds: [], asOf: '2017-12-31' }
    const future = await correct(department, delivery, named(delivery, 'b.csv'), { coverage: { ...told, asOf: '2999-01-01' } })
    expect(future.body.code).toBe('future-day')
    expect((await correct(department, delivery, named(delivery, 'b.csv'), { coverage: told })).body.coverage).toEqual(told)
    const taken = await settled(department, await department('POST', `/api/deliveries/${delivery.id}/take-in`, { body: {} }))
    expect(taken.asOf).toBe('2018-12-31')
    const kept = (await findKeptBatches(house.ground.store)).filter((batch) => batch.delivery === delivery.id)
    const seen = Object.fromEntries(kept.map(({ file, coverage, asOf }) => [file, { ...coverage, asOf }]))
    expect(seen).toEqual({
      'a.csv': { area: '371311001000', from: '2015-03-04', to: '2018-12-31', kinds: [], asOf: '2018-12-31' },
      'b.csv': { area: null, from: '2017-01-01', to: '2017-12-31', kinds: [], asOf: '2017-12-31' },
      'c.csv': { area: null, from: '2018-01-01', to: '2018-12-31', kinds: [], asOf: '2018-12-31' },
    })
  })

  test('days of another column tell another period, as long as nobody has said one', async () => {
    const received = await send(department, [
      { name: 'd.csv', content: csv(['姓名,身份证号,企业名称,成立日期,甲', '李天家,371399195811020036,罗庄公司,2016-05-06,2019-02-03']) },
    ])
    const delivery = await settled(department, received)
    const sheet = sheetsOf(delivery)[0]!
    expect(sheet.coverage).toMatchObject({ from: '2016-01-01', to: '2016-05-31', asOf: '2016-05-06' })
    const field = sheet.columns[3]!.field
    const corrected = await correct(department, delivery, sheet, { columns: { 3: null, 4: field } })
    expect(corrected.body.coverage).toMatchObject({ from: '2019-01-01', to: '2019-02-28', asOf: '2019-02-03' })
  })

  test('the next file of the same source with the same headings is recognised at once; of another source not', async () => {
    const next = odd.replace('王五', '赵六')
    const [sheet] = sheetsOf(await settled(department, await send(department, [{ name: '名单2.csv', content: next }])))
    expect(sheet).toMatchObject({
      form: 'allowance',
      columns: [{ field: 'allowance.name', how: 'remembered' }, { field: 'allowance.idNumber' }, { field: null }, { field: null }],
    })
    const other = (await house.signIn('yibao', demoPassword)).ask
    const [elsewhere] = sheetsOf(await settled(other, await send(other, [{ name: '名单3.csv', content: odd.replace('王五', '孙七') }])))
    expect(elsewhere!.columns.map(({ how }) => how)).not.toContain('remembered')
  })

  test('a department cannot take in the registry', async () => {
    const content = csv([
      '户编号,人编号,姓名,证件号码,与户主关系,脱贫属性,主要致贫原因',
      'H1,H101,张三,371399199001011234,户主,未脱贫,因病',
    ])
    const made = await settled(department, await send(department, [{ name: '登记.csv', content }]))
    expect(sheetsOf(made)[0]!.form).toBe('registry')
    expect(await department('POST', `/api/deliveries/${made.id}/take-in`)).toMatchObject({
      status: 403,
      body: { code: 'registry-by-office' },
    })
  })

  test('forms and their fields are listed', async () => {
    const { body } = await office('GET', '/api/forms')
    expect(body.forms.find(({ key }: { key: string }) => key === 'stay').fields.length).toBeGreaterThan(5)
  })
})

describe('rows refused, and work interrupted', () => {
  test('rows that are no record come back as Excel with the reason', async () => {
    const content = csv([
      '姓名,身份证号,低保类别,月保障金额',
      '张三,371399199001011234,A类,500.00',
      ',,A类,300.00',
      '王五,371399197001010012,B类,100.00',
    ])
    let delivery = await settled(department, await send(department, [{ name: '低保.csv', content }]))
    delivery = await settled(department, await department('POST', `/api/deliveries/${delivery.id}/take-in`))
    expect(delivery).toMatchObject({ rows: 2, rejected: 1 })
    const reply = await department('GET', `/api/deliveries/${delivery.id}/rejects`)
    const [sheet] = (await readXlsx(reply.raw)).sheets
    expect(sheet!.rows[1]).toEqual(expect.arrayContaining([3, expect.stringContaining('没有姓名'), 'A类']))
    await department('POST', `/api/deliveries/${delivery.id}/withdraw`, { body: { reason: '试' } })
  })

  test('rows sent back, mended and handed in again add to the register; nobody is gone for not being among them', async () => {
    const heading = '户编号,人编号,姓名,证件号码,与户主关系,脱贫属性,主要致贫原因'
    const whole = csv([
      heading,
      '37131100123400901,3713110012340090101,甲某,371399199001011234,户主,未脱贫,因病',
      '37131100123400902,3713110012340090201,,,户主,未脱贫,因病',
    ])
    const taken = async (name: string, content: string) => {
      const made = await settled(office, await send(office, [{ name, content }]))
      return settled(office, await office('POST', `/api/deliveries/${made.id}/take-in`, { body: {} }))
    }
    const first = await taken('登记.csv', whole)
    expect(first).toMatchObject({ rows: 1, rejected: 1 })
    const [sheet] = (await readXlsx((await office('GET', `/api/deliveries/${first.id}/rejects`)).raw)).sheets
    const [headings = [], row = []] = sheet!.rows
    const mended = row.map((cell, at) => (headings[at] === '姓名' ? '乙某' : headings[at] === '证件号码' ? '371399196001015678' : cell))
    const second = await taken('退回行.csv', csv([headings, mended].map((cells) => cells.map((cell) => `"${cell ?? ''}"`).join(','))))
    expect(sheetsOf(second)[0]).toMatchObject({
      form: 'registry',
      card: { register: { person: { added: 1, gone: 0 }, household: { added: 1, gone: 0 } } },
    })
    expect((await office('GET', '/api/people?limit=1')).body.total).toBe(2)
    for (const { id } of [second, first]) await office('POST', `/api/deliveries/${id}/withdraw`, { body: { reason: '试' } })
  })

  test('an unfinished taking-in goes on where it stood, or is undone without a trace', async () => {
    const files = ['甲', '乙'].map((name) => ({
      name: `${name}.csv`,
      content: csv(['姓名,身份证号,低保类别,月保障金额', `${name}某,371399199001011234,A类,500.00`]),
    }))
    let delivery = await settled(department, await send(department, files))
    delivery = await settled(department, await department('POST', `/api/deliveries/${delivery.id}/take-in`))
    const { store } = house.ground
    const before = await findKeptBatches(store)
    // As a killed server leaves it: the first file done, the second not, the delivery not settled.
    const second = delivery.files[1]!
    const lost = await store.pool.query<{ id: string }>('delete from intake_batch where file = $1 returning id', [second.id])
    rmSync(join(store.dataFolder, 'batches', lost.rows[0]!.id), { recursive: true })
    await store.pool.query('update intake_file set done = false where id = $1', [second.id])
    await store.asSystem('试', ({ db }) =>
      db.updateTable('intakeDelivery').set({ state: 'taking-in', takenInAt: null }).where('id', '=', delivery.id).execute(),
    )
    await store.pool.query(`update jobs.job set state = 'interrupted' where id = $1`, [delivery.job!.id])
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).body).toMatchObject({
      state: 'taking-in',
      mayWithdraw: false,
      job: { state: 'interrupted', mayRunAgain: true, mayUndo: true },
    })
    delivery = await settled(department, await department('POST', `/api/deliveries/${delivery.id}/resume`))
    const after = await findKeptBatches(store)
    expect(delivery).toMatchObject({ state: 'taken-in', rows: 2 })
    expect(after.length).toBe(before.length)
    expect(after.map(({ id }) => id)).toContain(before.find(({ delivery: of, file }) => of === delivery.id && file === '甲.csv')!.id)

    await store.asSystem('试', ({ db }) =>
      db.updateTable('intakeDelivery').set({ state: 'taking-in' }).where('id', '=', delivery.id).execute(),
    )
    const own = after.filter(({ delivery: of }) => of === delivery.id)
    const person = house.ground.officeFor({
      id: (await department('GET', '/api/me')).body.person.id,
      username: 'minzheng',
      name: '民政甲',
      roles: ['department'],
      areas: ['371311'],
      department: '区民政局',
    })
    expect(await undoTakingIn(person, { delivery: delivery.id })).toBeUndefined()
    expect(own.some(({ raw }) => existsSync(raw))).toBe(false)
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).body).toMatchObject({ state: 'proposed', mayTakeIn: true })
  })

  test('a server killed between the press and its job leaves no delivery that nobody can move', async () => {
    const { store } = house.ground
    const set = (id: string, state: 'recognising' | 'taking-in') =>
      store.asSystem('试', ({ db }) => db.updateTable('intakeDelivery').set({ state }).where('id', '=', id).execute())
    const file = { name: '丙.csv', content: csv(['姓名,身份证号,低保类别,月保障金额', '丙某,371399199001011234,A类,500.00']) }
    const delivery = await settled(department, await send(department, [file]))
    await set(delivery.id, 'taking-in')
    await takeUpAgain(store)
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).body).toMatchObject({ state: 'proposed', mayTakeIn: true })
    await set(delivery.id, 'recognising')
    await takeUpAgain(store)
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).body.state).toBe('withdrawn')
    expect((await settled(department, await send(department, [file]))).state).toBe('proposed')
  })

  test('a cancelled job leaves nothing behind but its finished files', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `赵${at},37139919${String(at % 100).padStart(2, '0')}01011234,A类,${at}.00`)
    const delivery = await settled(
      department,
      await send(department, [{ name: '大.csv', content: csv(['姓名,身份证号,低保类别,月保障金额', ...rows]) }]),
    )
    const started = await department('POST', `/api/deliveries/${delivery.id}/take-in`)
    await department('POST', `/api/jobs/${started.body.job.id}/cancel`)
    const job = await house.ground.jobs.ended(started.body.job.id)
    expect(job.state).toBe('cancelled')
    expect((await findKeptBatches(house.ground.store)).some(({ delivery: of }) => of === delivery.id)).toBe(false)
    const undone = await department('POST', `/api/deliveries/${delivery.id}/undo`)
    expect((await house.ground.jobs.ended(undone.body.job.id)).state).toBe('undone')
    expect((await department('GET', `/api/deliveries/${delivery.id}`)).body.state).toBe('proposed')
    expect(readdirSync(join(house.ground.store.dataFolder, 'batches')).filter((name) => name.startsWith('half-'))).toEqual([])
  })
})

test('a sheet that several forms fit is told by the other sheets, and says so until a person names its form', async () => {
  const people = ['甄一,371399196001010012', '甄二,371399196202020018', '甄三,371399196203030014', '甄四,371399196304040011']
  const insured = (heading: string, cells: string) => csv([`姓名,身份证号,${heading}`, ...people.map((one) => `${one},${cells}`)])
  const delivery = await settled(
    office,
    await send(office, [
      { name: '表1.csv', content: insured('参保状态', '参保') },
      { name: '表2.csv', content: insured('参保险种,参保状态', '城乡居民基本养老保险,参保') },
    ]),
  )
  expect(sheetsOf(delivery).map(({ form, decided }) => [form, decided])).toEqual([
    ['medicalInsurance', true],
    ['pensionInsurance', false],
  ])
  const [told] = sheetsOf(delivery)
  expect((await correct(office, delivery, told!, { form: 'pensionInsurance' })).body).toMatchObject({
    form: 'pensionInsurance',
    decided: false,
  })
})
