/** The register over HTTP: lists, search, the household's file on any day, history, export; everybody within their area, masked unless revealed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { copyIn } from '#platform/store/copy'
import { newId } from '#platform/store/record-id'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { registryTables } from './ledgers.ts'
import { registryCard } from './module.ts'

let house: TestHouse
let office: Ask
const homes = { first: newId(), second: newId(), third: newId() }

beforeAll(async () => {
  house = await openTestHouse([registryCard], registryTables)
  const reason = { user: { id: 'u', name: '张办' }, effective: '2019-12-28' }
  await house.ground.store.asSystem(
    '导入登记表',
    async (tx) => {
      await copyIn(
        tx,
        'household',
        ['id', 'region', 'village', 'householdNo', 'status', 'mainCause', 'phone', 'identifiedYear', 'sourceFile', 'sourceRow'],
        [
          [homes.first, '371399001001', '371399001001', 'H001', 'poor', 'illness', '13800001234', 2015, 'registry.xlsx', 3],
          [homes.second, '371399001002', '371399001002', 'H002', 'out-with-policy', 'disability', null, 2016, 'registry.xlsx', 5],
          [homes.third, '371399002001', '371399002001', 'H003', 'out-without-policy', null, null, null, 'registry.xlsx', 6],
        ],
      )
      await copyIn(
        tx,
        'person',
        ['householdId', 'region', 'householdNo', 'name', 'initials', 'idNumber', 'relation', 'sex', 'birthDate', 'diseases', 'sourceRow'],
        [
          [homes.first, '371399001001', 'H001', '周小明', 'zxm', '371399199001011234', 'spouse', 'male', '1990-01-01', '高血压', 4],
          [homes.first, '371399001001', 'H001', '单雄信', 'sxx', '371399196001015678', 'head', 'male', '1960-01-01', null, 3],
          [homes.second, '371399001002', 'H002', '=cmd', 'c', null, 'head', null, null, null, 5],
          [homes.third, '371399002001', 'H003', '吴用', 'wy', '371399197001010012', 'head', 'male', '1970-01-01', null, 6],
        ],
      )
      await copyIn(
        tx,
        'householdYear',
        ['householdId', 'region', 'householdNo', 'year', 'incomePerHead', 'wage'],
        [
          [homes.first, '371399001001', 'H001', 2018, 300000n, 100n],
          [homes.first, '371399001001', 'H001', 2019, 400000n, 200n],
          [homes.second, '371399001002', 'H002', 2019, 350000n, null],
        ],
      )
    },
    reason,
  )
  office = await house.as('office')
})
afterAll(() => house?.close())

const numbers = (body: { rows: { householdNo: string }[] }) => body.rows.map(({ householdNo }) => householdNo)

describe('the list of households', () => {
  test('shows head, members and the latest income, names masked', async () => {
    const { body, status } = await office('GET', '/api/households')
    expect([status, body.total, numbers(body)]).toEqual([200, 3, ['H001', 'H002', 'H003']])
    expect(body.rows[0]).toMatchObject({
      head: '单**',
      headIdNumber: '371399********5678',
      members: 2,
      incomePerHead: 400000,
      year: 2019,
      status: 'poor',
    })
  })

  test.each([
    ['q=%E5%91%A8', ['H001']],
    ['q=zx', ['H001']],
    ['q=1234', ['H001']],
    ['q=234', []],
    ['q=H00', []],
    ['q=%25', []],
    ['status=poor,out-with-policy', ['H001', 'H002']],
    ['cause=disability', ['H002']],
    ['town=371399002000', ['H003']],
    ['village=371399001002', ['H002']],
    ['sort=incomePerHead&descending=true', ['H001', 'H002', 'H003']],
    ['sort=members', ['H002', 'H003', 'H001']],
    ['sort=head', ['H002', 'H001', 'H003']],
  ])('%s', async (query, found) => {
    const { body, status } = await office('GET', `/api/households?${query}`)
    expect(status).toBe(200)
    if (query.startsWith('sort=members')) expect(numbers(body).at(-1)).toBe('H001')
    else expect(numbers(body)).toEqual(found)
  })

  test.each(['householdNo', 'village', 'head', 'members', 'status', 'mainCause', 'identifiedYear', 'exitYear', 'incomePerHead'])(
    'pages by %s join without gap or repetition',
    async (sort) => {
      for (const descending of [false, true]) {
        const seen: string[] = []
        let after = ''
        do {
          const { body, status } = await office(
            'GET',
            `/api/households?limit=1&sort=${sort}&descending=${descending}${after && `&after=${after}`}`,
          )
          expect([status, body.total]).toEqual([200, 3])
          seen.push(...numbers(body))
          after = body.next ?? ''
        } while (after)
        expect([...seen].sort()).toEqual(['H001', 'H002', 'H003'])
      }
    },
  )

  test('a cursor that is none is refused in a sentence', async () => {
    expect(await office('GET', '/api/households?after=zzz')).toMatchObject({ status: 400, body: { code: 'wrong-cursor' } })
  })

  test('a town sees its own area, a village its own, an administrator nothing', async () => {
    expect(numbers((await (await house.as('town1'))('GET', '/api/households')).body)).toEqual(['H001', 'H002'])
    expect(numbers((await (await house.as('village2'))('GET', '/api/households')).body)).toEqual(['H002'])
    expect((await (await house.as('system-admin'))('GET', '/api/households')).status).toBe(403)
  })
})

describe('the file of a household', () => {
  test('has members with the head first, years, five clears and where it comes from', async () => {
    const { body, status } = await office('GET', `/api/households/${homes.first}`)
    expect(status).toBe(200)
    expect(body.members.map(({ facts }: { facts: { name: string } }) => facts.name)).toEqual(['单**', '周**'])
    expect(body.years.map(({ facts }: { facts: { year: number; wage: number } }) => [facts.year, facts.wage])).toEqual([
      [2019, 200],
      [2018, 100],
    ])
    expect(body.household).toMatchObject({
      facts: { phone: '138****1234', status: 'poor' },
      hidden: ['phone'],
      source: { file: 'registry.xlsx', row: 3 },
    })
    expect(body.members[1]).toMatchObject({ facts: { diseases: null }, hidden: expect.arrayContaining(['diseases', 'idNumber']) })
    expect(body.clears.map(({ key }: { key: string }) => key)).toEqual([
      'who-is-clear',
      'cause-is-clear',
      'measures-are-clear',
      'path-is-clear',
      'effect-is-clear',
    ])
    const of = (key: string) => body.clears.find((clear: { key: string }) => clear.key === key)
    expect(of('path-is-clear')).toMatchObject({ answer: 'cannot-tell', label: luozhuang2018.rules.get('path-is-clear')!.label })
    expect(of('path-is-clear').missing.length).toBeGreaterThan(0)
    expect(of('cause-is-clear').known.map(({ field }: { field: string }) => field)).toContain('household.mainCause')
  })

  test('is shown whole to who may and asks, which is logged; to a department never', async () => {
    const { body } = await office('GET', `/api/households/${homes.first}?reveal=true`)
    expect(body.members[1].facts).toMatchObject({ name: '周小明', diseases: '高血压' })
    const log = await (await house.as('audit-admin'))('GET', '/api/audit?kind=read')
    expect(log.body.rows).toContainEqual(expect.objectContaining({ what: 'household revealed', subject: homes.first }))
    expect((await (await house.as('department'))('GET', `/api/households/${homes.first}?reveal=true`)).status).toBe(403)
  })

  test('can be read as of a day before and after a change', async () => {
    await house.ground.store.asSystem(
      '更正',
      ({ db }) => db.updateTable('household').set({ status: 'out-with-policy' }).where('id', '=', homes.first).execute(),
      { effective: '2020-03-01' },
    )
    const on = async (day: string) => (await office('GET', `/api/households/${homes.first}?on=${day}`)).body
    expect((await on('2020-02-29')).household.facts.status).toBe('poor')
    expect((await on('2020-03-01')).household.facts.status).toBe('out-with-policy')
    expect((await on('2020-03-01')).members).toHaveLength(2)
    expect(await office('GET', `/api/households/${homes.first}?on=2019-01-01`)).toMatchObject({
      status: 404,
      body: { code: 'not-yet-registered' },
    })
    const { body } = await office('GET', `/api/households/${homes.first}/history`)
    expect(body.rows[0]).toMatchObject({
      kind: 'change',
      why: '更正',
      before: { status: 'poor' },
      after: { status: 'out-with-policy' },
      effective: '2020-03-01',
    })
    expect(body.rows).toContainEqual(expect.objectContaining({ ledger: 'person', kind: 'add', subject: '周**', why: '导入登记表' }))
  })

  test('of another area is not there, and the attempt is logged', async () => {
    const town = await house.as('town2')
    for (const path of ['', '/history', '?on=2020-03-01'])
      expect((await town('GET', `/api/households/${homes.first}${path}`)).status).toBe(404)
    expect((await town('GET', '/api/households/none')).status).toBe(404)
    const log = await (await house.as('audit-admin'))('GET', '/api/audit?kind=refused')
    expect(log.body.rows).toContainEqual(expect.objectContaining({ name: '赵镇', subject: homes.first }))
  })
})

describe('people, search, summary and export', () => {
  test('people are found by initials, tail and household', async () => {
    const names = async (query: string) => (await office('GET', `/api/people?${query}`)).body.rows.map(({ name }: { name: string }) => name)
    expect(await names('q=sxx')).toEqual(['单**'])
    expect(await names(`household=${homes.first}&sort=birthDate`)).toEqual(['单**', '周**'])
    expect(await names('sex=male&q=0012')).toEqual(['吴*'])
  })

  test('search finds people and their households', async () => {
    const { body } = await office('GET', '/api/search?q=sxx')
    expect([body.people.length, numbers({ rows: body.households })]).toEqual([1, ['H001']])
    expect((await (await house.as('town2'))('GET', '/api/search?q=sxx')).body).toMatchObject({ people: [], households: [] })
  })

  test('the summary counts by town and by village', async () => {
    const { body } = await office('GET', '/api/households/summary')
    expect([body.households, body.people]).toEqual([3, 4])
    expect(
      (await office('GET', '/api/households/summary?town=371399001000')).body.rows.map(({ region }: { region: string }) => region),
    ).toEqual(['371399001001', '371399001002'])
  })

  test('an export has the rows as filtered, and nothing that Excel would run', async () => {
    const { readXlsx } = await import('hucre')
    const reply = await office('GET', '/api/households/export?town=371399001000&reveal=true')
    expect([reply.status, String(reply.headers['content-type'])]).toEqual([200, expect.stringContaining('spreadsheetml')])
    const [sheet] = (await readXlsx(reply.raw)).sheets
    expect(sheet!.rows.length).toBe(5)
    expect(sheet!.rows[1]![0]).toContain('张办')
    expect(sheet!.rows.at(-1)).toContain("'=cmd")
    expect((await (await house.as('village2'))('GET', '/api/people/export')).status).toBe(200)
  })
})
