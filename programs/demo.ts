/** The demo district of a first start: invented, handed over, taken in and compared once, all by the code that people use. */
import { createReadStream, mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runComparison } from '#modules/truth/comparison/run/run-comparison'
import { withdrawDelivery as withdrawDoubts } from '#modules/truth/comparison/run/withdraw-delivery'
import { findKeptBatches } from '#modules/truth/intake/deliveries/kept-batches'
import { handOver } from '#modules/truth/intake/deliveries/receive'
import { recogniseDelivery } from '#modules/truth/intake/deliveries/recognise'
import { inventedSource } from '#modules/truth/intake/deliveries/settle'
import { allowTakingIn, takeInDelivery, undoTakingIn } from '#modules/truth/intake/deliveries/take-in-delivery'
import { listDeliveries } from '#modules/truth/intake/deliveries/view'
import { withdrawDelivery } from '#modules/truth/intake/deliveries/withdraw'
import { findAccount } from '#platform/accounts/people'
import type { Ground } from '#platform/ground'
import { type Card, card } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal, Refusing } from '#platform/http/refusal'
import { jobKind, type Progress } from '#platform/jobs/kind'
import { inThread } from '#platform/jobs/thread'
import { demoOffice } from './demo-district.ts'

const key = 'demo.district'
const source = inventedSource

interface Asked {
  readonly people: number
}

interface Made {
  readonly doubts: number
}

/** Makes the district. A try before this one that was cut off is taken back first. */
async function makeDistrict(office: Office, { people }: Asked, progress: Progress): Promise<Made | Refusal> {
  await takeBack(office)
  progress.say({ zh: '正在虚构演示区', en: 'Inventing the demo district' })
  const id = await handOverInvented(office, people)
  orRefuse(await recogniseDelivery(office, { delivery: id }, quietly(progress)))
  orRefuse(await allowTakingIn(office, id, {}))
  orRefuse(await takeInDelivery(office, { delivery: id }, progress))
  const run = await runComparison(office, findKeptBatches, {}, progress)
  return isRefusal(run) ? run : { doubts: Number(run.new) }
}

async function handOverInvented(office: Office, people: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-demo-'))
  try {
    await invent(folder, people)
    const kept = []
    for (const name of (await readdir(folder)).sort())
      kept.push(await office.files.keep(createReadStream(join(folder, name)), name, 'application/octet-stream'))
    return orRefuse(await handOver(office, kept, { source, note: '虚构数据，供演示' }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** In a thread of its own: inventing thousands of people would keep the server from answering. */
const invent = (folder: string, people: number): Promise<void> =>
  inThread(new URL('./demo-worker.ts', import.meta.url), { folder, people }, { heard: () => undefined })

/** What a try before this one had handed over. */
async function takeBack(office: Office): Promise<void> {
  const { rows } = orRefuse(await listDeliveries(office, { state: 'recognising,proposed,taking-in,taken-in' }))
  for (const { id, source: from, state } of rows) {
    if (from !== source) continue
    if (state === 'taking-in') await undoTakingIn(office, { delivery: id })
    orRefuse((await withdrawDelivery(office, id, '演示区重新建立', [withdrawDoubts])) ?? {})
  }
}

/** Recognising is a small part of the work and does not count its rows. */
const quietly = ({ signal, say }: Progress): Pick<Progress, 'signal' | 'say' | 'rows'> => ({ signal, say, rows: () => undefined })

function orRefuse<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Refusing(result)
  return result as T
}

/** The card that lets the demo district be made as a job. */
export const demoCard: Card = card({
  key: 'demo',
  title: { zh: '演示区', en: 'Demo district' },
  articles: [],
  permissions: {},
  routes: [],
  menu: [],
  migrations: [],
  jobs: [jobKind<Asked, Made>({ key, title: { zh: '建立演示区', en: 'Making the demo district' }, again: true, run: makeDistrict })],
})

/** Starts it in the background at the first start; goes on with it when the server was stopped meanwhile. */
export async function startDemo(ground: Ground, first: boolean, people: number): Promise<void> {
  const account = await findAccount(ground.db, ground.clock, demoOffice)
  if (!account?.demo || people === 0) return
  if (first) await ground.jobs.start(account, key, { people })
  else {
    const [last] = (await ground.jobs.list({ person: account.id, limit: 200 })).filter(({ kind }) => kind === key)
    if (last?.state === 'interrupted') await ground.jobs.again(last.id)
  }
}
