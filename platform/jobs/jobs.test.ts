/** Long work: progress, cancelling, starting again, taking back, and a known state after kill -9. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDemoAccounts } from '#platform/accounts/demo'
import { findAccount } from '#platform/accounts/people'
import type { Person } from '#platform/accounts/person'
import { type Ground, migrationsOf, openGround } from '#platform/ground'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { openStore } from '#platform/store/store'
import { dropTestDatabase, makeTestDatabase } from '#platform/store/test-database'
import { jobsCard } from './card.ts'
import type { Job } from './job.ts'
import { countingCard } from './test-kinds.ts'

async function until<T>(look: () => Promise<T>, right: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const seen = await look()
    if (right(seen)) return seen
    await pause(25)
  }
  throw new Error('it never came to that')
}

const countedIn = async (ground: Ground) =>
  Number((await ground.store.pool.query('select count(*) as n, count(distinct job_row) as d from counted')).rows[0]?.n)

describe('on a running server', () => {
  let house: TestHouse
  let office: Ask
  let person: Person
  beforeAll(async () => {
    house = await openTestHouse([jobsCard, countingCard])
    office = await house.as('office')
    person = (await findAccount(house.ground.db, house.ground.clock, 'office')) as Person
  })
  afterAll(async () => {
    // The fault that a test below provokes is reported, as it should be.
    await expect(house?.close()).rejects.toThrow('a secret of the inside')
  })

  const start = (input: unknown) => house.ground.jobs.start(person, 'counting', input)
  const seen = async (id: string): Promise<Job> => (await office('GET', `/api/jobs/${id}`)).body

  test('a job runs to its end and keeps its result, its rows and its words', async () => {
    const { id } = await start({ rows: 50 })
    expect(await house.ground.jobs.ended(id)).toMatchObject({
      state: 'done',
      done: 50,
      total: 50,
      tries: 1,
      result: { rows: 50 },
      message: { en: 'Counting' },
    })
    expect(await seen(id)).toMatchObject({ state: 'done', mayCancel: false, mayRunAgain: false })
  })

  test('a running job shows rows and can be cancelled; then it can go on from its place, each row once', async () => {
    const { id } = await start({ rows: 400, slow: 5 })
    const running = await until(
      () => seen(id),
      (job) => job.done > 10,
    )
    expect(running).toMatchObject({ state: 'running', total: 400, mayCancel: true })
    expect((await office('POST', `/api/jobs/${id}/cancel`)).status).toBe(200)
    const stopped = await house.ground.jobs.ended(id)
    expect(stopped).toMatchObject({ state: 'cancelled', mayRunAgain: true, mayUndo: true })
    expect(stopped.done).toBeLessThan(400)
    await house.ground.store.pool.query('delete from counted where job_row >= $1', [stopped.done])
    expect((await office('POST', `/api/jobs/${id}/again`)).status).toBe(200)
    expect(await house.ground.jobs.ended(id)).toMatchObject({ state: 'done', done: 400, tries: 2 })
  })

  test('whoever waits is told as soon as it came to its result; what fails afterwards takes nothing back', async () => {
    const known = await countedIn(house.ground)
    const { id } = await start({ rows: 60, slow: 5, cameAt: 2, refuseAt: 50 })
    const told = await house.ground.jobs.ended(id)
    expect(told).toMatchObject({ state: 'done', result: { rows: 2 }, mayCancel: false })
    expect(await countedIn(house.ground)).toBeLessThan(known + 50)
    await until(
      () => countedIn(house.ground),
      (count) => count === known + 50,
    )
    await pause(200)
    expect(await seen(id)).toMatchObject({ state: 'done', result: { rows: 2 }, problem: null })
  })

  test('one may wait for its end, as long as one says', async () => {
    const { id } = await start({ rows: 40, slow: 10 })
    expect((await office('GET', `/api/jobs/${id}?wait=1`)).body.state).not.toBe('done')
    expect((await office('GET', `/api/jobs/${id}?wait=10000`)).body).toMatchObject({ state: 'done', done: 40 })
    expect((await office('GET', `/api/jobs/${id}?wait=60000`)).status).toBe(400)
  })

  test('a refusal ends it with its sentence; our own fault tells nothing of the inside', async () => {
    const refused = await house.ground.jobs.ended((await start({ rows: 9, refuseAt: 3 })).id)
    expect(refused).toMatchObject({ state: 'failed', done: 3, problem: { code: 'bad-row', sentence: { zh: '第 3 行不对。' } } })
    const failed = await house.ground.jobs.ended((await start({ rows: 9, failAt: 2 })).id)
    expect(failed).toMatchObject({ state: 'failed', problem: { code: 'fault' } })
    expect(JSON.stringify(failed)).not.toContain('secret')
  })

  test('an unfinished job can be taken back, a finished one cannot', async () => {
    await house.ground.store.pool.query('delete from counted')
    const { id } = await start({ rows: 9, refuseAt: 5 })
    await house.ground.jobs.ended(id)
    expect(await countedIn(house.ground)).toBe(5)
    await office('POST', `/api/jobs/${id}/undo`)
    expect(await house.ground.jobs.ended(id)).toMatchObject({ state: 'undone' })
    expect(await countedIn(house.ground)).toBe(0)
    expect((await office('POST', `/api/jobs/${id}/undo`)).body.code).toBe('job-not-undone')
  })

  test('others do not see it; who may look at all may not act for others', async () => {
    const { id } = await start({ rows: 1 })
    const [town, system] = [await house.as('town1'), await house.as('system-admin')]
    expect((await town('GET', `/api/jobs/${id}`)).status).toBe(404)
    expect((await town('POST', `/api/jobs/${id}/cancel`)).status).toBe(404)
    expect((await system('GET', '/api/jobs?all=true')).body.rows.length).toBeGreaterThan(0)
    expect((await system('POST', `/api/jobs/${id}/again`)).body.code).toBe('job-of-another')
    expect((await town('GET', '/api/jobs?all=true')).body.rows).toEqual([])
  })
})

describe('after kill -9', () => {
  const migrations = migrationsOf([countingCard])
  let url: string
  let dataFolder: string
  beforeAll(async () => {
    url = await makeTestDatabase({ ledgers: [], migrations })
    dataFolder = mkdtempSync(join(tmpdir(), 'xiuhua-jobs-'))
  })
  afterAll(async () => {
    await dropTestDatabase(url)
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const open = async (runJobs = true) =>
    openGround({ store: await openStore({ url, dataFolder, ledgers: [], migrations }), cards: [countingCard], runJobs })
  const node = join(import.meta.dirname, '../../node_modules/.bin/node')

  test('the job says where it stands, nothing it marked is lost, and it can be taken back', async () => {
    const before = await open(false)
    await makeDemoAccounts(before.db, [{ username: 'office', name: '张办', role: 'office', areas: ['371399'] }])
    const child = spawn(node, [join(import.meta.dirname, 'test-server.ts'), url, dataFolder, 'office'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const id = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())))
    await until(
      async () => (await before.store.pool.query<{ done: bigint }>('select done from jobs.job where id = $1', [id])).rows[0],
      (job) => (job?.done ?? 0n) > 20n,
    )
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    await before.close()

    const after = await open()
    const job = await after.jobs.find(id)
    expect(job).toMatchObject({ state: 'interrupted', mayRunAgain: true, mayUndo: true })
    expect(job?.done).toBeGreaterThan(20)
    const counted = await countedIn(after)
    expect(counted - (job?.done ?? 0)).toBeLessThanOrEqual(200)
    await after.jobs.undo(id)
    expect(await after.jobs.ended(id)).toMatchObject({ state: 'undone' })
    expect(await countedIn(after)).toBe(0)
    await after.close()
  })
})
