/** What the window may ask of any ledger: lists, records, changes, template, import and export. */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import { anything, day, identity, label, list, mapOf, moment, nullable, object, optional, text, whole, yes } from '#platform/http/shape'
import { jobView } from '#platform/jobs/contract'

const key = text({ pattern: '^[a-zA-Z][a-zA-Z0-9]{0,50}$' })
const reason = text({ least: 1, most: 500 })

const recordView = object({
  id: identity(),
  region: nullable(text()),
  version: whole(),
  updatedAt: moment(),
  /** Fields that are masked or withheld. */
  hidden: list(text()),
  /** Fields as the clause names them: money in fen, measured quantities in their smallest unit, days as text; null is unknown. */
  values: mapOf(anything()),
  source: nullable(object({ file: nullable(text()), sheet: nullable(text()), row: nullable(whole()) })),
})
export type RecordView = Static<typeof recordView>

const change = object({
  kind: text(),
  effective: day(),
  at: moment(),
  by: text(),
  why: text(),
  before: nullable(mapOf(anything())),
  after: nullable(mapOf(anything())),
})

/** `{ field: value | { is, in, contains, from, to, known } }`. In a body, because names and numbers have no place in addresses. */
const query = {
  filters: optional(mapOf(anything())),
  /** A field, with - in front for descending. */
  sort: optional(text({ most: 61 })),
}

const one = object({ ledger: key, id: identity() })
const all = object({ ledger: key })

export const ledgersContract = {
  ledgers: route({
    method: 'GET',
    path: '/api/ledgers',
    summary: { zh: '台账目录', en: 'Ledgers' },
    may: 'ledgers.read',
    reply: object({ rows: list(object({ key: text(), label: label(), article: whole(), mayWrite: yes(), fields: list(text()) })) }),
  }),
  search: route({
    method: 'POST',
    path: '/api/ledgers/:ledger/search',
    summary: { zh: '台账列表', en: 'Records of a ledger' },
    may: 'ledgers.read',
    params: all,
    body: object({
      ...query,
      cursor: optional(text({ most: 500 })),
      limit: optional(whole({ least: 1, most: 500 })),
      total: optional(yes()),
      reveal: optional(yes()),
    }),
    reply: object({ rows: list(recordView), next: nullable(text()), total: nullable(whole()) }),
  }),
  get: route({
    method: 'GET',
    path: '/api/ledgers/:ledger/records/:id',
    summary: { zh: '台账记录', en: 'A record and its changes' },
    may: 'ledgers.read',
    params: one,
    /** `on`: as it was on that day. */
    query: object({ on: optional(day()), reveal: optional(yes()) }),
    sensitive: 'record',
    reply: object({ record: recordView, changes: list(change), version: whole() }),
  }),
  create: route({
    method: 'POST',
    path: '/api/ledgers/:ledger/records',
    summary: { zh: '新增记录', en: 'Add a record' },
    may: 'ledgers.write',
    params: all,
    body: object({ values: mapOf(anything()), reason }),
    reply: recordView,
  }),
  update: route({
    method: 'PATCH',
    path: '/api/ledgers/:ledger/records/:id',
    summary: { zh: '修改记录', en: 'Change a record' },
    may: 'ledgers.write',
    params: one,
    ifMatch: true,
    body: object({ values: mapOf(anything()), reason }),
    reply: recordView,
  }),
  remove: route({
    method: 'POST',
    path: '/api/ledgers/:ledger/records/:id/removal',
    summary: { zh: '删除记录', en: 'Remove a record' },
    may: 'ledgers.write',
    params: one,
    ifMatch: true,
    body: object({ reason }),
    reply: object({ removed: identity() }),
  }),
  template: route({
    method: 'GET',
    path: '/api/ledgers/:ledger/template',
    summary: { zh: '下载模板', en: 'The template' },
    may: 'ledgers.read',
    params: all,
  }),
  export: route({
    method: 'POST',
    path: '/api/ledgers/:ledger/export',
    summary: { zh: '导出 Excel', en: 'Export as filtered' },
    may: 'ledgers.read',
    params: all,
    body: object({
      ...query,
      fields: optional(list(text({ most: 60 }), { most: 300 })),
      filteredBy: optional(text({ most: 500 })),
      reveal: optional(yes()),
    }),
    sensitive: 'ledger',
  }),
  /** Queues the import of one filled-in template; the job's result says what became of the rows. */
  import: route({
    method: 'POST',
    path: '/api/ledgers/:ledger/import',
    summary: { zh: '导入 Excel', en: 'Import a sheet' },
    may: 'ledgers.write',
    params: all,
    files: true,
    body: object({ reason }),
    reply: jobView,
  }),
  rejects: route({
    method: 'GET',
    path: '/api/ledgers/:ledger/rejects/:job',
    summary: { zh: '未收入的行', en: 'Rows that were refused' },
    may: 'ledgers.write',
    params: object({ ledger: key, job: identity() }),
    sensitive: 'ledger rejects',
  }),
}
