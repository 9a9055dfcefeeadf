/** The server as every room gets it: checks, problems, versions, uploads, downloads, foreign pages, and its own description. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, routes } from './card.ts'
import { client, Refused } from './client.ts'
import { route } from './contract.ts'
import { refusal } from './refusal.ts'
import { anything, day, fen, identity, list, nullable, object, oneOf, optional, text, whole, yes } from './shape.ts'
import { type Ask, openTestHouse, type TestHouse } from './test-house.ts'

const title = { zh: '试验', en: 'Trial' }
const contract = {
  search: route({
    method: 'GET',
    path: '/api/trial',
    summary: title,
    may: 'trial.read',
    query: object({
      year: optional(whole({ least: 2000, most: 2100 })),
      open: optional(yes()),
      town: optional(list(text({ most: 9 }))),
      kind: optional(oneOf('a', 'b')),
    }),
    reply: object({ given: anything(), money: fen() }),
  }),
  change: route({
    method: 'PUT',
    path: '/api/trial/:id',
    summary: title,
    may: 'trial.write',
    params: object({ id: identity() }),
    body: object({ name: text({ least: 1, most: 5 }), born: nullable(day()) }),
    ifMatch: true,
    reply: object({ name: text(), version: whole() }),
  }),
  hand: route({
    method: 'POST',
    path: '/api/trial/files',
    summary: title,
    may: 'trial.write',
    files: true,
    body: object({ note: text() }),
    reply: object({ files: list(object({ name: text(), bytes: whole(), sha256: text() })), note: text() }),
  }),
  fetch: route({
    method: 'GET',
    path: '/api/trial/:id/sheet',
    summary: title,
    may: 'trial.read',
    params: object({ id: identity() }),
    sensitive: 'trial',
  }),
  leak: route({ method: 'GET', path: '/api/trial-leak', summary: title, may: 'trial.read', reply: object({ name: text() }) }),
  fault: route({ method: 'GET', path: '/api/trial-fault', summary: title, may: 'trial.read', reply: object({}) }),
}

const trial = card({
  key: 'trial',
  title,
  articles: [9],
  permissions: { 'trial.read': { label: title, roles: ['office', 'town'] }, 'trial.write': { label: title, roles: ['office'] } },
  menu: [{ key: 'trial', title, path: '/trial', permission: 'trial.write' }],
  migrations: [],
  jobs: [],
  routes: [
    routes(contract, {
      search: async (_, { query }) => ({ given: query, money: 12_345n }),
      change: async (_, { params, body, version }) => {
        if (params.id === 'missing') return refusal('not-found', 'no-trial', '没有。', 'None.')
        if (version !== 3) return refusal('stale', 'trial-changed', '已改过。', 'Changed.', { facts: { version: 3n } })
        return { name: body.name, version: 4 }
      },
      hand: async (_, { files, body }) => ({ files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })), note: body.note }),
      fetch: async () => ({ download: { name: '核查表（1）.txt', type: 'text/plain; charset=utf-8', content: Buffer.from('内容') } }),
      leak: async () => ({ name: 'x', idNumber: '371399199001011234' }) as { name: string },
      fault: async () => {
        throw new Error('a secret of the inside')
      },
    }),
  ],
})

let house: TestHouse
let office: Ask
beforeAll(async () => {
  house = await openTestHouse([trial])
  office = await house.as('office')
})
afterAll(() => house?.close())

const change = (ask: Ask, id: string, body: unknown, version?: string) =>
  ask('PUT', `/api/trial/${id}`, { body, headers: version ? { 'if-match': version } : {} })

describe('requests', () => {
  test('parameters come as what the contract says they are', async () => {
    const { body } = await office('GET', '/api/trial?year=2019&open=true&town=371399001&kind=b')
    expect(body).toEqual({ given: { year: 2019, open: true, town: ['371399001'], kind: 'b' }, money: 12_345 })
  })

  test('every wrong member is named, with a sentence in both languages', async () => {
    const { status, body, headers } = await office('GET', '/api/trial?year=1990&colour=red&kind=c')
    expect([status, body.code, headers['content-type']]).toEqual([400, 'invalid', expect.stringContaining('application/problem+json')])
    expect(body.fields.map((field: { path: string }) => field.path).sort()).toEqual(['colour', 'kind', 'year'])
    expect(body.fields.find((field: { path: string }) => field.path === 'year').sentence).toEqual({
      zh: '太小，不能小于 2000。',
      en: 'Too small: at least 2000.',
    })
  })

  test.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a list', []],
    ['too long a name', { name: '一二三四五六', born: null }],
    ['a day that is none', { name: '甲', born: '2019-13-01' }],
    ['a number for a name', { name: 5, born: null }],
    ['more than was asked', { name: '甲', born: null, admin: true }],
  ])('a body that is %s is refused', async (_, body) => {
    expect((await change(office, 'x1', body, '"3"')).status).toBe(400)
  })

  test('broken JSON and unknown media are refused in a sentence', async () => {
    const put = (type: string, body: string) =>
      office('PUT', '/api/trial/x1', { body: Buffer.from(body), headers: { 'content-type': type, 'if-match': '"3"' } })
    expect((await put('application/json', '{"name":')).body.code).toBe('unreadable')
    expect((await put('application/xml', '<a/>')).body.code).toBe('wrong-media-type')
    expect((await put('application/json', JSON.stringify({ name: 'x'.repeat(1_100_000) }))).status).toBe(413)
  })
})

describe('versions', () => {
  test('a change must say which version it changes, and an older one is refused with the newer', async () => {
    expect((await change(office, 'x1', { name: '甲', born: null })).status).toBe(428)
    const stale = await change(office, 'x1', { name: '甲', born: null }, '"2"')
    expect([stale.status, stale.body.facts]).toEqual([412, { version: 3 }])
    const done = await change(office, 'x1', { name: '甲', born: null }, '"3"')
    expect([done.status, done.headers.etag]).toEqual([200, '"4"'])
  })
})

describe('the door', () => {
  test('without a session 401, without the permission 403 and in the log, a record that is not there 404 and in the log', async () => {
    expect((await house.ask('GET', '/api/trial')).status).toBe(401)
    const town = await house.as('town1')
    expect((await town('GET', '/api/trial')).status).toBe(200)
    expect((await change(town, 'x7', { name: '甲', born: null }, '"3"')).status).toBe(403)
    expect((await change(office, 'missing', { name: '甲', born: null }, '"3"')).status).toBe(404)
    const { body } = await (await house.as('audit-admin'))('GET', '/api/audit?kind=refused')
    const refused = body.rows.map((row: { name: string; subject: string; areas: string[] }) => [row.name, row.subject, row.areas])
    expect(refused).toContainEqual(['李镇', 'x7', ['371399001']])
    expect(refused).toContainEqual(['张办', 'missing', ['371399']])
    expect(body.rows.find((row: { subject: string }) => row.subject === 'x7').about.zh).toMatch(/^[一-鿿]+$/)
  })

  test.each([
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['an old browser’s form', { 'content-type': 'text/plain' }],
  ])('a change sent by %s is refused', async (_, headers) => {
    const { status, body } = await office('PUT', '/api/trial/x1', {
      body: Buffer.from('{"name":"a","born":null}'),
      headers: { 'if-match': '"3"', 'content-type': 'application/json', ...headers },
    })
    expect([status, body.code]).toEqual([403, 'foreign-origin'])
  })

  test('our own page may', async () => {
    const headers = { 'if-match': '"3"', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    expect((await office('PUT', '/api/trial/x1', { body: { name: '甲', born: null }, headers })).status).toBe(200)
  })

  test('menu and permissions are of the person', async () => {
    const of = async (ask: Ask) => (await ask('GET', '/api/me')).body
    expect((await of(office)).menu.map((entry: { key: string }) => entry.key)).toContain('trial')
    const town = await of(await house.as('town1'))
    expect(town.permissions).toContain('trial.read')
    expect(town.menu.map((entry: { key: string }) => entry.key)).not.toContain('trial')
  })

  test('a card with a permission that nobody is given is refused when it is made', () => {
    expect(() => card({ ...trial, permissions: {} })).toThrow('nobody is given the permission trial.read')
  })
})

describe('faults', () => {
  test('our own fault tells a sentence and a number, and nothing of the inside', async () => {
    const { status, body } = await office('GET', '/api/trial-fault', { headers: { 'accept-language': 'en' } })
    expect([status, body.code]).toEqual([500, 'fault'])
    expect(JSON.stringify(body)).not.toMatch(/secret|at /)
  })

  test('a reply that says more than its contract is not sent', async () => {
    const { status, body } = await office('GET', '/api/trial-leak')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('371399199001011234')
  })

  test('an address that is not there is refused as a problem', async () => {
    expect((await office('GET', '/api/nothing')).body.code).toBe('no-route')
  })
})

describe('files', () => {
  const form = (files: readonly [string, Buffer | string][], body?: unknown) => {
    const boundary = 'xxBOUNDARYxx'
    const parts = [
      ...(body === undefined ? [] : [`--${boundary}\r\ncontent-disposition: form-data; name="body"\r\n\r\n${JSON.stringify(body)}\r\n`]),
      ...files.flatMap(([name, content]) => [
        `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
        content,
        '\r\n',
      ]),
      `--${boundary}--\r\n`,
    ]
    return {
      body: Buffer.concat(parts.map((part) => Buffer.from(part))),
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: 'http://localhost' },
    }
  }

  test('many files at once lie whole in the data folder under their hash, without a path in their name', async () => {
    const { status, body } = await office(
      'POST',
      '/api/trial/files',
      form(
        [
          ['户籍.csv', 'a,b\n'],
          ['../../etc/passwd', 'x'],
          ['again.csv', 'a,b\n'],
        ],
        { note: '六月' },
      ),
    )
    expect(status).toBe(200)
    expect(body.files.map((file: { name: string; bytes: number }) => [file.name, file.bytes])).toEqual([
      ['户籍.csv', 4],
      ['passwd', 1],
      ['again.csv', 4],
    ])
    const kept = await house.ground.files.find(body.files[0].sha256)
    expect(await readFile(kept?.path ?? '', 'utf8')).toBe('a,b\n')
    expect(await readdir(join(house.ground.store.dataFolder, 'incoming'))).toEqual([])
  })

  test('a file larger than any other request comes in; one beyond the limit leaves nothing behind', async () => {
    const big = Buffer.alloc(6_000_000, 'x')
    const { body } = await office('POST', '/api/trial/files', form([['big.csv', big]], { note: '' }))
    expect(body.files[0].bytes).toBe(big.length)
    const tooBig = Buffer.alloc(200 * 1024 * 1024 + 1)
    const refused = await office('POST', '/api/trial/files', form([['huge.csv', tooBig]], { note: '' }))
    expect([refused.status, refused.body.code]).toEqual([413, 'file-too-large'])
    expect(await readdir(join(house.ground.store.dataFolder, 'incoming'))).toEqual([])
  })

  test('no file, a broken body and a form from elsewhere are refused and leave nothing behind', async () => {
    expect((await office('POST', '/api/trial/files', form([], { note: '' }))).body.code).toBe('no-files')
    expect((await office('POST', '/api/trial/files', form([['a', 'b']]))).body.code).toBe('invalid')
    const foreign = form([['a', 'b']], { note: '' })
    expect(
      (await office('POST', '/api/trial/files', { ...foreign, headers: { 'content-type': foreign.headers['content-type'] } })).body.code,
    ).toBe('foreign-origin')
    expect(await readdir(join(house.ground.store.dataFolder, 'incoming'))).toEqual([])
  })

  test('a download keeps its Chinese name, is never opened in place, and is logged', async () => {
    const { headers, raw } = await office('GET', '/api/trial/x9/sheet')
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('核查表（1）.txt')}`)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(raw.toString()).toBe('内容')
    const { body } = await (await house.as('audit-admin'))('GET', '/api/audit?kind=exported')
    expect(body.rows[0]).toMatchObject({ name: '张办', what: 'trial', subject: 'x9' })
  })
})

describe('many requests', () => {
  test('sign-ins from one address are limited, and told so in a sentence', async () => {
    const limited = await openTestHouse([], [], { limits: true })
    const statuses: number[] = []
    for (let tries = 0; tries < 45; tries++) statuses.push((await limited.signIn('nobody-here', 'x')).status)
    expect(statuses.filter((status) => status === 401).length).toBe(40)
    const last = await limited.signIn('nobody-here', 'x')
    expect([last.status, last.body.code]).toEqual([429, 'too-many-requests'])
    await limited.close()
  })
})

describe('the API describes itself', () => {
  test('as OpenAPI 3.1 with every route, from our own files', async () => {
    const { body } = await office('GET', '/api/docs/json')
    expect(body.openapi).toBe('3.1.0')
    expect(body.paths['/api/trial/{id}'].put.responses['200'].content['application/json'].schema.properties.version.type).toBe('integer')
    expect(Object.keys(body.paths)).toContain('/api/session')
    const page = await office('GET', '/api/docs/')
    expect(page.status).toBe(200)
    expect(page.body).not.toMatch(/https?:\/\//)
  })
})

describe('the typed client', () => {
  test('asks over real HTTP and throws the server’s problem', async () => {
    await house.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = house.app.server.address() as { port: number }
    const { headers } = await house.signIn('office', 'xiuhua-2018-demo')
    const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
    const withCookie: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie } })
    const api = client(contract, { base: `http://127.0.0.1:${port}`, fetch: withCookie, language: () => 'en' })
    expect(await api.search({ query: { year: 2019, town: ['1', '2'] } })).toEqual({
      given: { year: 2019, town: ['1', '2'] },
      money: 12_345,
    })
    expect(await api.change({ params: { id: 'x1' }, body: { name: '甲', born: null }, version: 3 })).toEqual({ name: '甲', version: 4 })
    const refused = await api
      .change({ params: { id: 'x1' }, body: { name: '甲', born: null }, version: 2 })
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect((refused as Refused).problem).toMatchObject({ status: 412, code: 'trial-changed', detail: 'Changed.' })
    expect(await (await api.fetch({ params: { id: 'x1' } })).text()).toBe('内容')
    const away = client(contract, { base: 'http://127.0.0.1:1' })
    await expect(away.search()).rejects.toThrow('连不上服务器')
  })
})
