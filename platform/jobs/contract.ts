/** What the window may ask of long work: how it stands, to cancel it, to start it again, to take it back. */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import { anything, identity, label, list, moment, nullable, object, oneOf, optional, text, whole, yes } from '#platform/http/shape'

export const jobView = object({
  id: identity(),
  kind: text(),
  title: label(),
  state: oneOf('waiting', 'running', 'undoing', 'done', 'failed', 'cancelled', 'interrupted', 'undone'),
  person: identity(),
  personName: text(),
  done: whole(),
  total: nullable(whole()),
  rowsPerSecond: nullable(whole()),
  secondsLeft: nullable(whole()),
  message: nullable(label()),
  result: anything(),
  /** Problem details, when it failed. */
  problem: anything(),
  tries: whole(),
  createdAt: moment(),
  startedAt: nullable(moment()),
  endedAt: nullable(moment()),
  mayCancel: yes(),
  mayRunAgain: yes(),
  mayUndo: yes(),
})

export type JobView = Static<typeof jobView>

const id = object({ id: identity() })

export const jobsContract = {
  /** One's own newest jobs; with `all`, everybody's, for those who may see them. */
  list: route({
    method: 'GET',
    path: '/api/jobs',
    summary: { zh: '后台任务', en: 'Jobs' },
    may: 'signed-in',
    query: object({ all: optional(yes()), limit: optional(whole({ least: 1, most: 200 })) }),
    reply: object({ rows: list(jobView) }),
  }),
  get: route({
    method: 'GET',
    path: '/api/jobs/:id',
    summary: { zh: '任务进度', en: 'How a job stands' },
    may: 'signed-in',
    params: id,
    /** Milliseconds to wait for its end before answering. */
    query: object({ wait: optional(whole({ least: 0, most: 10_000 })) }),
    reply: jobView,
  }),
  cancel: route({
    method: 'POST',
    path: '/api/jobs/:id/cancel',
    summary: { zh: '取消任务', en: 'Cancel' },
    may: 'signed-in',
    params: id,
    reply: jobView,
  }),
  again: route({
    method: 'POST',
    path: '/api/jobs/:id/again',
    summary: { zh: '重新开始', en: 'Start again' },
    may: 'signed-in',
    params: id,
    reply: jobView,
  }),
  undo: route({
    method: 'POST',
    path: '/api/jobs/:id/undo',
    summary: { zh: '撤销已做部分', en: 'Take back' },
    may: 'signed-in',
    params: id,
    reply: jobView,
  }),
}
