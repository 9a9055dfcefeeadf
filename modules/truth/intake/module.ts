/** The card of intake: files handed over, recognised, corrected, taken in, withdrawn (Article 29). */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { type DeliveryView, intakeContract } from './contract.ts'
import { correctSheet } from './deliveries/correct.ts'
import { listForms } from './deliveries/list-forms.ts'
import { handOver, startRecognising } from './deliveries/receive.ts'
import { recogniseJob } from './deliveries/recognise.ts'
import { refuse } from './deliveries/refusals.ts'
import { rejectsOf } from './deliveries/rejects.ts'
import { findWhole } from './deliveries/rows.ts'
import { allowTakingIn, startTakingIn, takeInJob } from './deliveries/take-in-delivery.ts'
import { takeUpAgain } from './deliveries/take-up-again.ts'
import { listDeliveries, showDelivery, showSheet } from './deliveries/view.ts'
import { type Follow, withdrawDelivery } from './deliveries/withdraw.ts'
import { intakeMigrations } from './migrations.ts'

/** Makes the card; `follow`: what goes with a withdrawn delivery in the rooms that stand on it. */
export const intakeCard = (follow: readonly Follow[] = []): Card =>
  card({
    key: 'intake',
    title: { zh: '数据导入', en: 'Intake' },
    articles: [29],
    permissions: {
      'deliveries.read': { label: { zh: '查看交付', en: 'See deliveries' }, roles: ['office', 'department', 'supervisor', 'auditor'] },
      'deliveries.hand-in': { label: { zh: '上交和导入文件', en: 'Hand files over and take them in' }, roles: ['office', 'department'] },
      'deliveries.withdraw': { label: { zh: '撤回交付', en: 'Withdraw deliveries' }, roles: ['office', 'department'] },
    },
    menu: [{ key: 'deliveries', title: { zh: '数据导入', en: 'Intake' }, path: '/deliveries', permission: 'deliveries.read', order: 200 }],
    migrations: intakeMigrations,
    jobs: [recogniseJob, takeInJob],
    prepare: async ({ store }) => {
      await takeUpAgain(store)
      await sweep(join(store.dataFolder, 'batches'))
    },
    routes: [
      routes(intakeContract, {
        receive: async (office, { files, body }) => {
          const id = await handOver(office, files, body ?? {})
          if (isRefusal(id)) return id
          await startRecognising(office, id)
          return showDelivery(office, id)
        },
        deliveries: (office, { query = {} }) => listDeliveries(office, query),
        delivery: (office, { params }) => showDelivery(office, params.id),
        correct: async (office, { params, version, body }) =>
          (await correctSheet(office, params.id, params.sheet, version, body)) ?? showSheet(office, params.id, params.sheet),
        takeIn: async (office, { params, body }) => {
          const no = await allowTakingIn(office, params.id, body ?? {})
          if (no) return no
          await startTakingIn(office, params.id)
          return showDelivery(office, params.id)
        },
        resume: (office, { params }) => again(office, params.id, (job) => office.jobs.again(job)),
        undo: (office, { params }) => again(office, params.id, (job) => office.jobs.undo(job)),
        rejects: (office, { params }) => rejectsOf(office, params.id),
        withdraw: async (office, { params, body }) =>
          (await withdrawDelivery(office, params.id, body.reason, follow)) ?? showDelivery(office, params.id),
        forms: async () => ({ forms: listForms() }),
      }),
    ],
  })

/** Goes on with an unfinished job of a delivery, or takes it back. */
async function again(office: Office, id: string, act: (job: string) => Promise<unknown>): Promise<DeliveryView | Refusal> {
  const whole = await office.read((tx) => findWhole(tx, id))
  if (!whole) return refuse.noDelivery()
  if (whole.delivery.job === null || !['recognising', 'taking-in'].includes(whole.delivery.state)) return refuse.notUnfinished()
  const done = await act(whole.delivery.job)
  return isRefusal(done) ? done : showDelivery(office, id)
}

/** What a killed server left half-written. */
async function sweep(batches: string): Promise<void> {
  const left = await readdir(batches).catch(() => [])
  for (const name of left) if (name.startsWith('half-')) await rm(join(batches, name), { recursive: true, force: true })
}
