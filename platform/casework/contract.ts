/** What the window may ask of casework: lists, one case with its timeline, acts one by one or many at once, photographs, todos. */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
  anything,
  day,
  identity,
  label,
  list,
  moment,
  nullable,
  object,
  oneOf,
  optional,
  paged,
  pageOf,
  text,
  whole,
  yes,
} from '#platform/http/shape'

const standing = oneOf('open', 'closed', 'withdrawn')

export const caseView = object({
  id: identity(),
  procedure: text(),
  identity: text(),
  rule: nullable(text()),
  article: nullable(whole()),
  title: label(),
  subject: object({ ledger: text(), id: nullable(text()), name: text() }),
  facts: anything(),
  source: nullable(text()),
  region: text(),
  state: text(),
  standing,
  town: nullable(text()),
  village: nullable(text()),
  department: nullable(text()),
  answer: nullable(text()),
  due: nullable(day()),
  openedOn: day(),
  changedAt: moment(),
  version: whole(),
})
export type CaseView = Static<typeof caseView>

const actView = object({
  id: identity(),
  kind: oneOf('opened', 'renewed', 'reopened', 'withdrawn', 'act'),
  act: nullable(text()),
  fromState: nullable(text()),
  toState: text(),
  at: moment(),
  personName: text(),
  roles: list(text()),
  answer: nullable(text()),
  note: nullable(text({ most: 5000 })),
  assignedTo: nullable(text()),
  reason: nullable(text()),
  why: nullable(text()),
  photos: list(object({ id: text(), name: text(), type: text(), bytes: whole() })),
})

const procedureView = object({
  key: text(),
  article: whole(),
  label: label(),
  start: text(),
  states: list(object({ key: text(), label: label(), final: yes(), days: nullable(whole()) })),
  acts: list(
    object({
      key: text(),
      label: label(),
      from: list(text()),
      to: text(),
      by: list(text()),
      answers: nullable(list(object({ key: text(), label: label() }))),
      /** Asked for with these answers. */
      reasons: nullable(object({ with: list(text()), codes: list(object({ key: text(), label: label() })) })),
      note: nullable(oneOf('required', 'optional')),
      photos: nullable(oneOf('required', 'optional')),
      assign: nullable(oneOf('town', 'village', 'department')),
    }),
  ),
})
export type ProcedureView = Static<typeof procedureView>

const filter = {
  procedure: optional(text({ most: 80 })),
  rule: optional(text({ most: 80 })),
  state: optional(text({ most: 80 })),
  standing: optional(standing),
  answer: optional(text({ most: 80 })),
  area: optional(text({ pattern: '^\\d{2,12}$' })),
  department: optional(text({ most: 100 })),
  source: optional(text({ most: 200 })),
  subject: optional(text({ most: 80 })),
  late: optional(yes()),
}

const evidence = {
  act: text({ most: 80 }),
  answer: optional(text({ most: 80 })),
  note: optional(text({ most: 5000 })),
  reason: optional(text({ most: 80 })),
  photos: optional(list(text({ pattern: '^[0-9a-f]{64}$' }), { most: 50 })),
  /** Nine digits of a town, twelve of a village, or a department's name; towns and villages follow from the case's place when left out. */
  assignTo: optional(text({ most: 100 })),
}

/** Many cases: by filter or by name. */
const many = object({
  procedure: text({ most: 80 }),
  filter: optional(object({ ...filter })),
  ids: optional(list(identity(), { most: 5000 })),
  ...evidence,
})
const id = object({ id: identity() })

export const caseworkContract = {
  procedures: route({
    method: 'GET',
    path: '/api/procedures',
    summary: { zh: '程序', en: 'Procedures' },
    may: 'signed-in',
    reply: object({ rows: list(procedureView) }),
  }),
  list: route({
    method: 'GET',
    path: '/api/cases',
    summary: { zh: '事项列表', en: 'Cases' },
    may: 'cases.read',
    query: object({ ...paged, ...filter }),
    reply: pageOf(caseView),
  }),
  counts: route({
    method: 'GET',
    path: '/api/cases-counts',
    summary: { zh: '事项统计', en: 'Counts of cases' },
    may: 'cases.read',
    query: object({ ...filter, by: optional(oneOf('town', 'village')) }),
    reply: object({
      rows: list(
        object({
          procedure: text(),
          rule: nullable(text()),
          standing,
          state: text(),
          answer: nullable(text()),
          area: text(),
          cases: whole(),
          late: whole(),
        }),
      ),
    }),
  }),
  get: route({
    method: 'GET',
    path: '/api/cases/:id',
    summary: { zh: '事项与经过', en: 'A case and its timeline' },
    may: 'cases.read',
    params: id,
    sensitive: 'case',
    reply: object({
      case: caseView,
      acts: list(actView),
      /** Acts of this state: why this person cannot do one, or null when they can. */
      possible: list(object({ act: text(), refused: nullable(label()) })),
      version: whole(),
    }),
  }),
  act: route({
    method: 'POST',
    path: '/api/cases/:id/acts',
    summary: { zh: '办理', en: 'Act in a case' },
    may: 'cases.act',
    params: id,
    body: object(evidence),
    ifMatch: true,
    reply: caseView,
  }),
  preview: route({
    method: 'POST',
    path: '/api/cases-preview',
    summary: { zh: '批量办理预览', en: 'Preview of acting in many cases' },
    may: 'cases.act',
    body: many,
    reply: object({
      able: whole(),
      areas: list(object({ area: text(), cases: whole() })),
      unable: list(object({ sentence: label(), code: text(), cases: whole() })),
    }),
  }),
  actMany: route({
    method: 'POST',
    path: '/api/cases-acts',
    summary: { zh: '批量办理', en: 'Act in many cases' },
    may: 'cases.act',
    body: object({ ...many.properties, expected: whole({ least: 0 }) }),
    reply: object({ done: whole() }),
  }),
  addPhotos: route({
    method: 'POST',
    path: '/api/cases/:id/photos',
    summary: { zh: '上传照片', en: 'Add photographs' },
    may: 'cases.act',
    params: id,
    files: true,
    reply: object({ photos: list(object({ id: text(), name: text(), type: text(), bytes: whole() })) }),
  }),
  photo: route({
    method: 'GET',
    path: '/api/cases/:id/photos/:photo',
    summary: { zh: '照片', en: 'A photograph' },
    may: 'cases.read',
    params: object({ id: identity(), photo: text({ pattern: '^[0-9a-f]{64}$' }) }),
    sensitive: 'case-photo',
  }),
  todos: route({
    method: 'GET',
    path: '/api/todos',
    summary: { zh: '待办', en: 'Todos' },
    may: 'signed-in',
    query: object({ limit: optional(whole({ least: 0, most: 200 })) }),
    reply: object({
      counts: list(object({ procedure: text(), state: text(), cases: whole(), late: whole(), soon: whole() })),
      first: list(caseView),
    }),
  }),
}
