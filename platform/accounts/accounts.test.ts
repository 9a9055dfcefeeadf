/** Signing in, the lock, sessions, and the three administrators who must be three people. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asked, openTestHouse, type TestHouse, testPeople } from '#platform/http/test-house'
import { demoPassword } from './demo.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

const codeOf = ({ status, body }: Asked) => [status, body.code]

describe('signing in', () => {
  test('every demo person can; the login page names them with the password', async () => {
    const welcome = await house.ask('GET', '/api/welcome')
    expect(welcome.body.accounts.map((account: { username: string }) => account.username)).toEqual(testPeople)
    for (const { username, password } of welcome.body.accounts) expect((await house.signIn(username, password)).status).toBe(200)
  })

  test('the cookie is out of reach of scripts and other sites, and the register holds only its hash', async () => {
    const reply = await house.signIn('office', demoPassword)
    const cookie = String(reply.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const token = /xiuhua=([^;]+)/.exec(cookie)?.[1] ?? ''
    const held = await sql<{ all: string }>`select string_agg(s::text, ' ') as all from accounts.session s`.execute(house.ground.db)
    expect(token.length).toBeGreaterThan(40)
    expect(held.rows[0]?.all).not.toContain(token)
  })

  test('an unknown account and a wrong password sound the same, in the language asked for', async () => {
    const wrong = await house.signIn('office', 'not-the-password')
    const unknown = await house.signIn('nobody-here', 'not-the-password')
    expect(codeOf(wrong)).toEqual([401, 'wrong-name-or-password'])
    expect(unknown.body).toEqual(wrong.body)
    expect(wrong.headers['content-type']).toContain('application/problem+json')
    const english = await house.ask('POST', '/api/session', {
      body: { username: 'office', password: 'x' },
      headers: { 'accept-language': 'en-GB,zh;q=0.5' },
    })
    expect(english.body.detail).toBe('The account or password is wrong.')
    expect(english.body.sentence.zh).toBe('账号或密码不对。')
    await house.signIn('office', demoPassword)
  })

  test('five wrong passwords lock the account for a quarter of an hour, the right one included', async () => {
    for (let tries = 1; tries < 5; tries++)
      expect(codeOf(await house.signIn('auditor', `wrong-${tries}`))).toEqual([401, 'wrong-name-or-password'])
    expect(codeOf(await house.signIn('auditor', 'wrong-5'))).toEqual([429, 'account-locked'])
    expect(codeOf(await house.signIn('auditor', demoPassword))).toEqual([429, 'account-locked'])
    house.clock.forward(15 * 60_000 + 1000)
    expect((await house.signIn('auditor', demoPassword)).status).toBe(200)
  })

  test('many tries at once do not slip past the lock', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, (_, at) => house.signIn('supervisor', `guess-${at}`)))
    expect(tries.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(4)
    expect(codeOf(await house.signIn('supervisor', demoPassword))).toEqual([429, 'account-locked'])
    house.clock.forward(16 * 60_000)
  })

  test('signing out ends the session, and a session left alone ends by itself', async () => {
    const ask = await house.as('office')
    expect((await ask('GET', '/api/me')).status).toBe(200)
    await ask('DELETE', '/api/session')
    expect(codeOf(await ask('GET', '/api/me'))).toEqual([401, 'signed-out'])
    const idle = await house.as('office')
    house.clock.forward(2 * 3_600_000 + 1000)
    expect(codeOf(await idle('GET', '/api/me'))).toEqual([401, 'signed-out'])
  })
})

describe('changing the password', () => {
  test('needs the current one, refuses a weak one beside its field, and ends other sessions', async () => {
    const [ask, other] = [await house.as('department'), await house.as('department')]
    const change = (current: string, next: string) => ask('POST', '/api/me/password', { body: { current, next } })
    expect(codeOf(await change('wrong', 'A-good-one-2026'))).toEqual([422, 'wrong-password'])
    const weak = await change(demoPassword, 'short1')
    expect(weak.body.fields).toEqual([{ path: 'next', sentence: { zh: '密码至少 10 位。', en: 'A password has at least 10 characters.' } }])
    expect((await change(demoPassword, 'A-good-one-2026')).status).toBe(200)
    expect((await ask('GET', '/api/me')).status).toBe(200)
    expect((await other('GET', '/api/me')).status).toBe(401)
    const welcome = await house.ask('GET', '/api/welcome')
    expect(welcome.body.accounts.map((account: { username: string }) => account.username)).not.toContain('department')
  })
})

describe('the three administrators', () => {
  const accountOf = async (username: string) => {
    const ask = await house.as('security-admin')
    const { body } = await ask('GET', '/api/accounts')
    return body.rows.find((row: { username: string }) => row.username === username)
  }
  const match = (version: number) => ({ headers: { 'if-match': `"${version}"` } })

  test('one makes an account, another gives it its rights, and neither can do the other’s part', async () => {
    const [system, security, audit] = [await house.as('system-admin'), await house.as('security-admin'), await house.as('audit-admin')]
    expect(codeOf(await security('POST', '/api/accounts', { body: { username: 'new1', name: '孙新' } }))).toEqual([403, 'not-allowed'])
    const { body: made } = await system('POST', '/api/accounts', { body: { username: 'new1', name: '孙新' } })
    expect(codeOf(await house.signIn('new1', made.password))).toEqual([403, 'account-waiting'])
    const rights = { roles: ['town'], areas: ['371399001'] }
    const path = `/api/accounts/${made.account.id}/rights`
    expect(codeOf(await system('PUT', path, { body: rights, ...match(1) }))).toEqual([403, 'not-allowed'])
    expect(codeOf(await audit('PUT', path, { body: rights, ...match(1) }))).toEqual([403, 'not-allowed'])
    expect(codeOf(await security('PUT', path, { body: { roles: ['system-admin', 'town'], areas: [] }, ...match(1) }))).toEqual([
      422,
      'rights-refused',
    ])
    expect(codeOf(await security('PUT', path, { body: { roles: ['town'], areas: ['371399'] }, ...match(1) }))).toEqual([
      422,
      'rights-refused',
    ])
    expect((await security('PUT', path, { body: rights, ...match(1) })).body.state).toBe('active')
    const first = await house.signIn('new1', made.password)
    expect(first.body).toMatchObject({ mustChange: true, person: { roles: ['town'], areas: ['371399001'] } })
  })

  test('the database itself refuses to join two of them in one person', async () => {
    const join = sql`update accounts.person set roles = '{system-admin,audit-admin}' where username = 'office'`.execute(house.ground.db)
    await expect(join).rejects.toThrow('three_administrators')
  })

  test('whoever resets a password cannot sign in with it: another administrator must release the account', async () => {
    const [system, security] = [await house.as('system-admin'), await house.as('security-admin')]
    const town = await accountOf('town2')
    const { body: reset } = await system('POST', `/api/accounts/${town.id}/password`, match(town.version))
    expect(codeOf(await house.signIn('town2', reset.password))).toEqual([403, 'account-waiting'])
    await security('POST', `/api/accounts/${town.id}/release`, match(reset.account.version))
    expect((await house.signIn('town2', reset.password)).body.mustChange).toBe(true)
  })

  test('nobody changes their own account, and a change over an older version is refused', async () => {
    const security = await house.as('security-admin')
    const own = await accountOf('security-admin')
    expect(
      codeOf(
        await security('PUT', `/api/accounts/${own.id}/rights`, { body: { roles: ['office'], areas: ['371399'] }, ...match(own.version) }),
      ),
    ).toEqual([403, 'own-account'])
    const village = await accountOf('village2')
    const path = `/api/accounts/${village.id}/rights`
    const body = { roles: ['village'], areas: ['371399001002'] }
    expect(codeOf(await security('PUT', path, { body }))).toEqual([428, 'version-missing'])
    expect(codeOf(await security('PUT', path, { body, ...match(village.version + 1) }))).toEqual([412, 'account-changed'])
    expect((await security('PUT', path, { body, ...match(village.version) })).headers.etag).toBe(`"${village.version + 1}"`)
  })

  test('a disabled account is out at once', async () => {
    const [ask, system] = [await house.as('village1'), await house.as('system-admin')]
    const village = await accountOf('village1')
    await system('POST', `/api/accounts/${village.id}/disable`, match(village.version))
    expect((await ask('GET', '/api/me')).status).toBe(401)
    expect(codeOf(await house.signIn('village1', demoPassword))).toEqual([403, 'account-disabled'])
  })

  test('refusals, sign-ins and changes of rights stand in the audit log, which only the audit administrator reads and nobody changes', async () => {
    const ask = await house.as('audit-admin')
    const { body } = await ask('GET', '/api/audit?limit=500')
    const kinds = new Set(body.rows.map((row: { kind: string; what: string }) => `${row.kind} ${row.what}`))
    for (const entry of [
      'refused POST /api/accounts',
      'refused PUT /api/accounts/:id/rights',
      'account grant',
      'account disable',
      'signed-in sign-in',
      'locked sign-in',
    ])
      expect(kinds).toContain(entry)
    expect(JSON.stringify(body.rows)).not.toContain('nobody-here')
    expect((await (await house.as('office'))('GET', '/api/audit')).status).toBe(403)
    for (const change of [sql`delete from audit.entry`, sql`update audit.entry set name = ''`, sql`truncate audit.entry`])
      await expect(change.execute(house.ground.db)).rejects.toThrow('only ever added to')
  })

  test('the role of ordinary requests cannot read accounts, sessions or the log', async () => {
    for (const table of ['accounts.person', 'accounts.session', 'audit.entry', 'jobs.job']) {
      const read = house.ground.store.as({ user: { id: 'x', name: 'x' }, roles: ['office'], areas: ['371399'] }, (tx) =>
        tx.client.query(`select * from ${table}`),
      )
      await expect(read).rejects.toThrow('permission denied')
    }
  })
})
