/** A whole small house for tests: a real database, the rooms given, one person for each role, and a server that is asked over HTTP. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { accountsCard } from '#platform/accounts/card'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { standingClock } from '#platform/clock/clock'
import { type Ground, migrationsOf, openGround } from '#platform/ground'
import type { StoreOptions } from '#platform/store/store'
import { openTestStore } from '#platform/store/test-database'
import type { Card } from './card.ts'
import { makeServer } from './server.ts'

const people = [
  { username: 'office', name: '张办', role: 'office', areas: ['371399'] },
  { username: 'department', name: '王民', role: 'department', areas: ['371399'], department: '区民政局' },
  { username: 'town1', name: '李镇', role: 'town', areas: ['371399001'] },
  { username: 'town2', name: '赵镇', role: 'town', areas: ['371399002'] },
  { username: 'village1', name: '周村', role: 'village', areas: ['371399001001'] },
  { username: 'village2', name: '吴村', role: 'village', areas: ['371399001002'] },
  { username: 'supervisor', name: '郑纪', role: 'supervisor', areas: ['371399'] },
  { username: 'auditor', name: '冯审', role: 'auditor', areas: ['371399'] },
  { username: 'system-admin', name: '陈系', role: 'system-admin', areas: [] },
  { username: 'security-admin', name: '褚安', role: 'security-admin', areas: [] },
  { username: 'audit-admin', name: '卫计', role: 'audit-admin', areas: [] },
] as const

export type TestPerson = (typeof people)[number]['username']
export const testPeople: readonly TestPerson[] = people.map(({ username }) => username)

export interface Asked {
  readonly status: number
  readonly headers: LightMyRequestResponse['headers']
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into replies whose shape it is there to check
  readonly body: any
  readonly raw: Buffer
}

export type Ask = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  more?: { body?: unknown; headers?: Record<string, string> },
) => Promise<Asked>

export interface TestHouse {
  readonly ground: Ground
  readonly app: FastifyInstance
  readonly clock: ReturnType<typeof standingClock>
  /** Asks without a session. */
  readonly ask: Ask
  /** Signs in and asks with that session. */
  as(person: TestPerson): Promise<Ask>
  signIn(username: string, password: string): Promise<Asked & { ask: Ask }>
  close(): Promise<void>
}

/** Opens the house; `close` it in `afterAll`. */
export async function openTestHouse(
  cards: readonly Card[] = [],
  ledgers: StoreOptions['ledgers'] = [],
  options: { limits?: boolean } = {},
): Promise<TestHouse> {
  const clock = standingClock('2026-06-01T02:00:00Z')
  let ground: Ground
  const all = [accountsCard(() => ground, { zh: '测试区', en: 'Test district' }), ...cards]
  const store = await openTestStore({ ledgers, migrations: migrationsOf(all) })
  const faults: unknown[] = []
  ground = await openGround({ store, cards: all, clock, demo: true, onFault: (error) => faults.push(error) })
  await makeDemoAccounts(ground.db, people)
  const app = await makeServer(ground, {
    title: 'test',
    limits: options.limits ?? false,
    log: process.env.TEST_LOG ? { level: 'error' } : false,
  })

  const asking =
    (cookie?: string): Ask =>
    async (method, path, more = {}) => {
      const json = more.body !== undefined && !Buffer.isBuffer(more.body)
      const reply = await app.inject({
        method,
        url: path,
        headers: {
          host: 'localhost',
          ...(cookie ? { cookie } : {}),
          ...(json ? { 'content-type': 'application/json' } : {}),
          ...more.headers,
        },
        ...(more.body === undefined ? {} : { payload: json ? JSON.stringify(more.body) : (more.body as Buffer) }),
      })
      const told = /json/.test(String(reply.headers['content-type'])) ? JSON.parse(reply.body) : reply.body
      return { status: reply.statusCode, headers: reply.headers, body: told, raw: reply.rawPayload }
    }
  const signIn = async (username: string, password: string) => {
    const reply = await asking()('POST', '/api/session', { body: { username, password } })
    const cookie = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? ''
    return { ...reply, ask: asking(cookie) }
  }
  return {
    ground,
    app,
    clock,
    ask: asking(),
    signIn,
    async as(person) {
      const reply = await signIn(person, demoPassword)
      if (reply.status !== 200) throw new Error(`${person} cannot sign in: ${JSON.stringify(reply.body)}`)
      return reply.ask
    },
    async close() {
      await app.close()
      await ground.close()
      if (faults.length > 0) throw new Error(`faults were reported: ${faults.map(String).join('; ')}`, { cause: faults[0] })
    },
  }
}
