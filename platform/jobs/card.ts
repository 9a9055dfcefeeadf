/** The card of long work: everybody sees their own jobs, the office and the system administrator all. */
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal, refusal } from '#platform/http/refusal'
import { jobsContract } from './contract.ts'
import type { Job } from './job.ts'

export const jobsCard: Card = card({
  key: 'jobs',
  title: { zh: '后台任务', en: 'Jobs' },
  articles: [],
  permissions: {
    'jobs.all': { label: { zh: '查看所有人的任务', en: 'See everybody’s jobs' }, roles: ['office', 'system-admin'] },
  },
  menu: [{ key: 'jobs', title: { zh: '后台任务', en: 'Jobs' }, path: '/jobs', permission: 'jobs.all', order: 800 }],
  migrations: [],
  jobs: [],
  routes: [
    routes(jobsContract, {
      list: async (office, { query }) => {
        const everybody = query.all === true && office.permissions.has('jobs.all')
        return { rows: await office.jobs.list({ person: everybody ? undefined : office.person.id, limit: query.limit ?? 50 }) }
      },
      get: async (office, { params, query }) => {
        const job = await seen(office, params.id)
        return isRefusal(job) || !query.wait ? job : office.jobs.ended(params.id, query.wait)
      },
      cancel: (office, { params }) => own(office, params.id, (id) => office.jobs.cancel(id)),
      again: (office, { params }) => own(office, params.id, (id) => office.jobs.again(id)),
      undo: (office, { params }) => own(office, params.id, (id) => office.jobs.undo(id)),
    }),
  ],
})

async function seen(office: Office, id: string): Promise<Job | Refusal> {
  const job = await office.jobs.find(id)
  return job && (job.person === office.person.id || office.permissions.has('jobs.all')) ? job : noJob
}

async function own(office: Office, id: string, act: (id: string) => Promise<Job | Refusal>): Promise<Job | Refusal> {
  const job = await seen(office, id)
  if (isRefusal(job)) return job
  // The system administrator may look, but does no business of others; the office may.
  if (job.person !== office.person.id && !office.roles.includes('office')) return notYours
  await office.log({ kind: 'job', what: 'act', subject: id })
  return act(id)
}

const noJob = refusal('not-found', 'no-job', '没有这项任务。', 'There is no such job.')
const notYours = refusal('not-allowed', 'job-of-another', '这是别人发起的任务，不能代办。', 'Somebody else started this job.')
