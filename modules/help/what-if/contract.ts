/** What the window may ask of what-if: make a scenario, read its results side by side, share it, take it out, remove one's own. */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
  answer,
  day,
  fen,
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
  place,
  text,
  whole,
  yes,
} from '#platform/http/shape'
import { jobView } from '#platform/jobs/contract'

const regionCode = () => text({ most: 12, pattern: '^\\d{9,12}$' })
const id = object({ id: identity() })

/** A figure set otherwise: fen, a whole number, n/d, an ISO day, true or false. */
const change = object({ figure: text({ most: 100 }), value: text({ most: 40 }) })

const money = object({
  cap: nullable(fen()),
  before: nullable(fen()),
  after: nullable(fen()),
  left: nullable(fen()),
  over: nullable(fen()),
  /** An entitlement tells only a floor: the sums are at least these. */
  atLeast: yes(),
})

const scenario = object({
  id: identity(),
  version: whole(),
  name: text(),
  note: text(),
  changes: list(object({ figure: text(), label: label(), article: whole(), before: label(), after: label() })),
  run: whole(),
  asOf: day(),
  deciding: day(),
  snapshot: text(),
  pack: object({ key: text(), version: text() }),
  author: text(),
  mine: yes(),
  at: moment(),
  /** Null: not shared. Towns by code; none: all towns. */
  shared: nullable(object({ at: moment(), towns: list(place) })),
  /** Of the whole district; null for whoever sees only a part of it. */
  total: nullable(object({ ...money.properties, rules: whole(), gains: whole(), losses: whole(), sentence: label() })),
})

export type ScenarioView = Static<typeof scenario>

const counts = object({
  met: whole(),
  notMet: whole(),
  cannotTell: whole(),
  /** Null: the rule tells no money. For each period of the entitlement. */
  fen: nullable(fen()),
  atLeastFen: nullable(fen()),
})

const sides = object({ before: whole(), after: whole() })

const line = object({
  rule: text(),
  label: label(),
  article: whole(),
  kind: text(),
  /** A check on trial that the office had not adopted in the run: it counts in no sum. */
  trial: yes(),
  /** What is counted: people, households, stays. */
  of: label(),
  period: nullable(label()),
  perYear: whole(),
  by: oneOf('all', 'town', 'sex', 'age', 'disability'),
  /** Null: all, or not known. */
  value: nullable(text()),
  valueLabel: label(),
  before: counts,
  after: counts,
  gains: whole(),
  losses: whole(),
  verified: object({ genuine: whole(), wrong: whole(), missed: sides, wrongly: sides }),
})

export type ScenarioLine = Static<typeof line>

const person = object({
  id: identity(),
  rule: text(),
  label: label(),
  article: whole(),
  change: oneOf('gain', 'loss', 'more', 'less', 'other'),
  name: nullable(text()),
  idNumber: nullable(text()),
  householdNo: nullable(text()),
  household: nullable(identity()),
  town: nullable(place),
  village: nullable(place),
  before: answer,
  after: answer,
  beforeFen: nullable(fen()),
  afterFen: nullable(fen()),
})

export type ScenarioPerson = Static<typeof person>

const narrowed = {
  rule: optional(text({ most: 1000 })),
  change: optional(text({ most: 100 })),
  town: optional(regionCode()),
  reveal: optional(yes()),
}

export const whatIfContract = {
  /** Computes a scenario over what the newest run read; the job's result names it. */
  make: route({
    method: 'POST',
    path: '/api/what-if',
    summary: { zh: '试算', en: 'Compute a scenario' },
    may: 'what-if.make',
    body: object({
      name: text({ least: 1, most: 100 }),
      note: optional(text({ most: 1000 })),
      changes: list(change, { most: 50 }),
      /** Fen a year. */
      budget: optional(fen()),
    }),
    reply: jobView,
  }),
  list: route({
    method: 'GET',
    path: '/api/what-if',
    summary: { zh: '试算方案', en: 'Scenarios, newest first' },
    may: 'what-if.read',
    query: object(paged),
    reply: pageOf(scenario),
  }),
  get: route({
    method: 'GET',
    path: '/api/what-if/:id',
    summary: { zh: '试算结果', en: 'A scenario with its results' },
    may: 'what-if.read',
    params: id,
    reply: object({ scenario, lines: list(line, { most: 100_000 }) }),
  }),
  /** Whose answer or money changes, by name. */
  people: route({
    method: 'GET',
    path: '/api/what-if/:id/people',
    summary: { zh: '谁增谁减', en: 'Who gains and who loses' },
    may: 'what-if.names',
    params: id,
    query: object({ ...paged, ...narrowed }),
    reply: pageOf(person),
    sensitive: 'what-if people',
  }),
  exportPeople: route({
    method: 'GET',
    path: '/api/what-if/:id/people/export',
    summary: { zh: '导出增减名单', en: 'Who gains and who loses, as Excel' },
    may: 'what-if.names',
    params: id,
    query: object(narrowed),
    sensitive: 'what-if people',
  }),
  export: route({
    method: 'GET',
    path: '/api/what-if/:id/export',
    summary: { zh: '导出试算结果', en: 'The results of a scenario as Excel' },
    may: 'what-if.read',
    params: id,
  }),
  share: route({
    method: 'POST',
    path: '/api/what-if/:id/share',
    summary: { zh: '共享给街镇', en: 'Share a scenario with towns' },
    may: 'what-if.make',
    params: id,
    ifMatch: true,
    /** No towns: all of them. */
    body: object({ towns: list(regionCode(), { most: 100 }) }),
    reply: scenario,
  }),
  remove: route({
    method: 'POST',
    path: '/api/what-if/:id/remove',
    summary: { zh: '删除自己未共享的方案', en: 'Remove one’s own scenario that is not shared' },
    may: 'what-if.make',
    params: id,
    ifMatch: true,
    body: object({ reason: text({ least: 2, most: 1000 }) }),
    reply: object({ removed: identity() }),
  }),
}
