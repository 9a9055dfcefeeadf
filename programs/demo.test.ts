/** A first start makes a demo district in the background, goes on with it after kill -9, and commands take in and export beside it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test, vi } from 'vitest'
import { demoPassword } from '#platform/accounts/demo'
import { root } from './settings.ts'

// Real servers and commands; a busy machine takes its time.
vi.setConfig({ testTimeout: 400_000 })

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-first-'))
const node = join(root, 'node_modules', '.bin', 'node')
const { DATABASE_URL: _, ...rest } = process.env
const env = { ...rest, XIUHUA_DATA: join(folder, 'data'), XIUHUA_DEMO_PEOPLE: '300', XIUHUA_PAGES: '0', PORT: '0', HOST: '127.0.0.1' }
let server: ChildProcess | undefined
afterAll(async () => {
  await end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

function start(): Promise<string> {
  const child = spawn(node, ['programs/server.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  server = child
  let said = ''
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
    child.stderr.on('data', (text: Buffer) => {
      said += text
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port && said.includes('Ctrl+C')) resolve(`http://127.0.0.1:${port}`)
    })
  })
}

async function end(signal: NodeJS.Signals): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server!.once('exit', resolve))
  server.kill(signal)
  await ended
}

async function signIn(address: string): Promise<<T>(path: string) => Promise<T>> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'qufupin', password: demoPassword }),
  })
  const cookie = reply.headers.get('set-cookie')!.split(';')[0]!
  return async <T>(path: string) => (await fetch(address + path, { headers: { cookie } })).json() as Promise<T>
}

interface Job {
  readonly kind: string
  readonly state: string
  readonly done: number
  readonly problem: unknown
}

async function jobUntil(ask: <T>(path: string) => Promise<T>, right: (job: Job) => boolean): Promise<Job> {
  for (;;) {
    const { rows } = await ask<{ rows: Job[] }>('/api/jobs')
    const job = rows.find(({ kind }) => kind === 'demo.district')
    if (job && right(job)) return job
    await pause(100)
  }
}

function command(...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(node, ['programs/xiuhua.ts', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, said] = ['', '']
  child.stdout.on('data', (text: Buffer) => {
    out += text
  })
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, said })))
}

test('the district is there in the end, also when the server is killed while it is made', async () => {
  let ask = await signIn(await start())
  await jobUntil(ask, ({ done, state }) => done > 0 || state === 'done')
  await end('SIGKILL')
  ask = await signIn(await start())
  expect(await jobUntil(ask, ({ state }) => !['waiting', 'running', 'interrupted'].includes(state))).toMatchObject({
    state: 'done',
    problem: null,
  })
  const people = await ask<{ total: number }>('/api/people?limit=1')
  expect(people.total).toBeGreaterThan(250)
  expect((await ask<{ total: number }>('/api/doubts?limit=1')).total).toBeGreaterThan(5)
  const deliveries = await ask<{ rows: { state: string }[] }>('/api/deliveries')
  expect(deliveries.rows.filter(({ state }) => state === 'taken-in')).toHaveLength(1)

  const file = join(folder, '低保.csv')
  writeFileSync(file, '姓名,身份证号,低保类别,月保障金额\n张三,371399199001011234,A类,500.00\n,,A类,1\n')
  const taken = await command('import', file, '--source', '区民政局', '--as-of', '2019-12-31')
  expect(JSON.parse(taken.out)).toMatchObject({
    asOf: '2019-12-31',
    rows: 1,
    rejected: 1,
    register: null,
    files: [{ name: '低保.csv', sheets: [{ form: 'allowance' }] }],
  })
  const again = await command('import', file)
  expect([again.code, again.out, again.said]).toEqual([1, '', expect.stringContaining('区民政局')])

  const csv = join(folder, 'people.csv')
  expect(JSON.parse((await command('export', 'person', csv)).out).rows).toBe(people.total)
  expect(readFileSync(csv, 'utf8').split('\r\n')[1]).toMatch(/\*/)
  expect((await command('export', 'nothing', csv)).code).toBe(1)
  const nowhere = await command('export', 'person', join(folder, 'none', 'x.csv'))
  expect([nowhere.code, nowhere.said]).toEqual([1, expect.stringMatching(/^写不了.*\n$/)])
  expect(existsSync(`${csv}.half`)).toBe(false)
})
