/** The doors as people use them: starting, a second start, kill -9, stopping, accounts, backup and restore, all in real processes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { root } from './settings.ts'

// Each step starts a real server or command; a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 })

const folders = mkdtempSync(join(tmpdir(), 'xiuhua-doors-'))
const running = new Set<ChildProcess>()
afterAll(async () => {
  await Promise.all([...running].map((child) => stop(child)))
  rmSync(folders, { recursive: true, force: true })
})

const node = join(root, 'node_modules', '.bin', 'node')
const environment = (data: string, more: Record<string, string> = {}) => {
  const { DATABASE_URL: _, ...rest } = process.env
  return { ...rest, XIUHUA_DATA: join(folders, data), PORT: '0', HOST: '127.0.0.1', XIUHUA_PAGES: '0', XIUHUA_DEMO_PEOPLE: '0', ...more }
}

interface Server {
  readonly child: ChildProcess
  readonly address: string
  readonly said: string
}

function start(data: string, more?: Record<string, string>): Promise<Server> {
  const child = spawn(node, ['programs/server.ts'], { cwd: root, env: environment(data, more), stdio: ['ignore', 'ignore', 'pipe'] })
  running.add(child)
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      said += text
      const address = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (address && said.includes('Ctrl+C')) resolve({ child, address: `http://127.0.0.1:${address}`, said })
    })
    child.once('exit', (code) => {
      running.delete(child)
      reject(new Error(`ended with ${code}: ${said}`))
    })
  })
}

function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  child.kill(signal)
  return ended
}

function command(data: string, ...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(node, ['programs/xiuhua.ts', ...args], { cwd: root, env: environment(data), stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, said] = ['', '']
  child.stdout.on('data', (text: Buffer) => {
    out += text
  })
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, said })))
}

const signIn = (server: Server, username: string, password: string) =>
  fetch(`${server.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })

describe('the server', () => {
  test('starts, names the demo accounts, refuses a second start, survives kill -9 with its sessions, and stops cleanly', async () => {
    const first = await start('one')
    expect(first.said).toContain('qufupin')
    const reply = await signIn(first, 'qufupin', 'xiuhua-2018-demo')
    expect(reply.status).toBe(200)
    const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? ''
    const second = start('one')
    await expect(second).rejects.toThrow('已有一个服务在使用这份数据')
    await expect(second).rejects.not.toThrow(/at .*\.ts/)

    await stop(first.child, 'SIGKILL')
    const again = await start('one')
    const me = await fetch(`${again.address}/api/me`, { headers: { cookie } })
    expect(await me.json()).toMatchObject({ person: { username: 'qufupin' } })
    const villages = await fetch(`${again.address}/api/villages`, { headers: { cookie } })
    expect(((await villages.json()) as { rows: unknown[] }).rows.length).toBe(155)
    expect(await stop(again.child)).toBe(0)
  })

  test('a port that is none, and one that is taken, are refused in a sentence', async () => {
    await expect(start('two', { PORT: 'abc' })).rejects.toThrow('PORT=abc 不是端口号')
    const holder = (await import('node:net')).createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const { port } = holder.address() as { port: number }
    await expect(start('two', { PORT: String(port) })).rejects.toThrow(`端口 ${port} 已被占用`)
    holder.close()
  })
})

describe('the command line', () => {
  test('makes accounts beside a running server, without demo accounts where they are not wanted', async () => {
    const server = await start('three', { XIUHUA_DEMO: '0' })
    expect(server.said).toContain('user add')
    expect((await signIn(server, 'qufupin', 'xiuhua-2018-demo')).status).toBe(401)
    const made = await command('three', 'user', 'add', 'liming', '--name', '李明', '--role', 'town', '--area', '371311001')
    expect(made.code).toBe(0)
    expect(made.out.trim()).toMatch(/^[a-z0-9-]{19}$/)
    const reply = await signIn(server, 'liming', made.out.trim())
    expect(await reply.json()).toMatchObject({ mustChange: true, person: { name: '李明', roles: ['town'], areas: ['371311001'] } })

    const wrong = await command('three', 'user', 'add', 'sanyuan', '--role', 'system-admin', 'audit-admin')
    expect([wrong.code, wrong.out]).toEqual([1, ''])
    expect(wrong.said).toContain('不同的人')
    expect((await command('three', 'user', 'list')).out).toContain('liming\t李明\t街镇\t371311001')
    const reset = await command('three', 'user', 'reset', 'liming', '--json')
    expect((await signIn(server, 'liming', made.out.trim())).status).toBe(401)
    expect((await signIn(server, 'liming', JSON.parse(reset.out).password)).status).toBe(200)
    await command('three', 'user', 'disable', 'liming')
    expect((await signIn(server, 'liming', JSON.parse(reset.out).password)).status).toBe(403)
    const nobody = await command('three', 'user', 'reset', 'nobody')
    expect([nobody.code, nobody.said.trim().split('\n').length]).toEqual([1, 1])

    const file = join(folders, 'three.backup')
    const backedUp = await command('three', 'backup', file)
    expect([backedUp.code, JSON.parse(backedUp.out).file]).toEqual([0, file])
    expect((await command('three', 'backup', file)).said).toContain('不会覆盖')
    await stop(server.child)

    expect((await command('three', 'restore', file)).code).toBe(1)
    const restored = await command('four', 'restore', file)
    expect([restored.code, restored.said]).toEqual([0, ''])
    const copy = await start('four', { XIUHUA_DEMO: '0' })
    expect((await signIn(copy, 'liming', JSON.parse(reset.out).password)).status).toBe(403)
    expect(await stop(copy.child)).toBe(0)
  })
})
