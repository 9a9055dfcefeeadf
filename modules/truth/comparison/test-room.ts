/** The room of comparison for tests: a real database in which files are handed over, taken in and compared through the API, and people who work in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { registryTables } from '#modules/people/registry/ledgers'
import { registryCard } from '#modules/people/registry/module'
import { figuresCard } from '#modules/truth/figures/module'
import { findKeptBatches } from '#modules/truth/intake/deliveries/kept-batches'
import { intakeCard } from '#modules/truth/intake/module'
import { demoPassword, makeDemoAccounts } from '#platform/accounts/demo'
import { caseworkCard } from '#platform/casework/card'
import type { Card } from '#platform/http/card'
import { type Ask, openTestHouse, type TestHouse } from '#platform/http/test-house'
import { jobsCard } from '#platform/jobs/card'
import { doubtCasework } from './doubts/act-on-doubt.ts'
import { comparisonCard } from './module.ts'
import { withdrawDelivery } from './run/withdraw-delivery.ts'

const people = [
  { username: 'qu', name: '区办甲', role: 'office', areas: ['371311'] },
  { username: 'bumen', name: '部门甲', role: 'department', areas: ['371311'], department: '区民政局' },
] as const

export interface TestRoom {
  readonly house: TestHouse
  /** Hands files of a folder over and takes them in, a minute after the last; gives the delivery's id. */
  deliver(directory: string, which: (file: string) => boolean): Promise<string>
  /** Makes an account in a town (9 digits) or village (12) and signs in with it. */
  worker(username: string, area: string): Promise<Ask>
  /** Another of the office, who confirms what the first entered. */
  secondOfOffice(): Promise<Ask>
  as(username: (typeof people)[number]['username']): Promise<Ask>
  /** Runs a comparison through the API and waits until it has ended. */
  run(ask: Ask, body?: unknown): Promise<{ state: string; result: { new: number; persisting: number; gone: number; number: number } }>
  close(): Promise<void>
}

/** Opens the room; `more` are the cards of rooms that stand on it. */
export async function openTestRoom(more: readonly Card[] = []): Promise<TestRoom> {
  const cards = [
    jobsCard,
    registryCard,
    caseworkCard([doubtCasework]),
    intakeCard([withdrawDelivery]),
    figuresCard,
    comparisonCard(findKeptBatches),
    ...more,
  ]
  const house = await openTestHouse(cards, registryTables)
  await makeDemoAccounts(house.ground.db, people)
  const signedIn = async (username: string) => {
    const { status, ask } = await house.signIn(username, demoPassword)
    if (status !== 200) throw new Error(`${username} cannot sign in`)
    return ask
  }
  const qu = await signedIn('qu')
  const ended = async (of: { id: string; job: { id: string } | null }) => {
    if (of.job) await house.ground.jobs.ended(of.job.id)
    return (await qu('GET', `/api/deliveries/${of.id}`)).body
  }
  return {
    house,
    async deliver(directory, which) {
      house.clock.forward(60_000)
      const files = readdirSync(directory).filter((file) => !file.endsWith('.json') && which(file))
      const handed = await qu(
        'POST',
        '/api/deliveries',
        multipart(files.map((name) => ({ name, content: readFileSync(join(directory, name)) }))),
      )
      if (handed.status !== 200) throw new Error(`the files were refused: ${JSON.stringify(handed.body)}`)
      const proposed = await ended(handed.body)
      const taken = await ended((await qu('POST', `/api/deliveries/${proposed.id}/take-in`, { body: {} })).body)
      if (taken.state !== 'taken-in') throw new Error(`the delivery was not taken in: ${JSON.stringify(taken)}`)
      return taken.id
    },
    async worker(username, area) {
      const role = area.length === 9 ? 'town' : 'village'
      await makeDemoAccounts(house.ground.db, [{ username, name: `${username}某`, role, areas: [area] }])
      return signedIn(username)
    },
    async secondOfOffice() {
      await makeDemoAccounts(house.ground.db, [{ username: 'qu2', name: '区办乙', role: 'office', areas: ['371311'] }])
      return signedIn('qu2')
    },
    as: signedIn,
    async run(ask, body) {
      const started = await ask('POST', '/api/comparisons', { body: body ?? {} })
      if (started.status !== 200) throw new Error(`the run was refused: ${JSON.stringify(started.body)}`)
      const job = await house.ground.jobs.ended(started.body.id)
      return { state: job.state, result: job.result as { new: number; persisting: number; gone: number; number: number } }
    },
    close: () => house.close(),
  }
}

/** The checks on trial as the newest run has counted them, which is a moment after its doubts. */
export async function countedTrials(ask: Ask): Promise<Awaited<ReturnType<Ask>>['body']> {
  for (;;) {
    const { body } = await ask('GET', '/api/comparisons/trials')
    if (body.run?.counted !== false) return body
    await pause(50)
  }
}

/** A request that hands files over. */
export function multipart(files: readonly { readonly name: string; readonly content: Buffer }[]) {
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ])
  return {
    body: Buffer.concat([...parts, Buffer.from('--b--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=b', origin: 'http://localhost' },
  }
}

/** The registry's file of an invented delivery. */
export const isRegistry = (file: string): boolean => file.startsWith('registry')
