/** What the window may ask of the register of households and people (Article 28). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
  anything,
  day,
  fen,
  identity,
  label,
  list,
  mapOf,
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

const code = () => text({ most: 60 })
const region = () => text({ most: 12, pattern: '^\\d{6,12}$' })
const word = () => text({ most: 60 })
/** Several codes of one list, joined by commas. */
const codes = () => text({ most: 400 })

/** Names and numbers are masked unless this is asked for by somebody who has the right; each such reading is logged. */
const reveal = optional(yes())

const householdLine = object({
  id: identity(),
  version: whole(),
  householdNo: nullable(text()),
  /** Codes of 12 digits; `village` is null where only the town is known. */
  region: text(),
  town: nullable(text()),
  village: nullable(text()),
  head: nullable(text()),
  headIdNumber: nullable(text()),
  members: whole(),
  status: nullable(code()),
  householdKind: nullable(code()),
  mainCause: nullable(code()),
  identifiedYear: nullable(whole()),
  exitYear: nullable(whole()),
  /** Of the latest data year. */
  incomePerHead: nullable(fen()),
  year: nullable(whole()),
})

export type HouseholdLine = Static<typeof householdLine>

const personLine = object({
  id: identity(),
  version: whole(),
  household: nullable(identity()),
  householdNo: nullable(text()),
  region: text(),
  town: nullable(text()),
  village: nullable(text()),
  name: nullable(text()),
  idNumber: nullable(text()),
  sex: nullable(code()),
  birthDate: nullable(day()),
  relation: nullable(code()),
  health: nullable(code()),
  labour: nullable(code()),
  schoolStage: nullable(code()),
  memberState: nullable(code()),
})

export type PersonLine = Static<typeof personLine>

/** Fields as the ledger clause names them: money in fen, measured quantities as whole numbers of their scale, days as text; null is unknown. */
const facts = mapOf(anything())

/** From which row of which delivered file a record comes. */
const source = nullable(object({ batch: nullable(text()), file: nullable(text()), sheet: nullable(text()), row: nullable(whole()) }))

/** `hidden` names the fields that were masked or withheld: a withheld value is null without being unknown. */
const record = object({ id: identity(), version: whole(), facts, hidden: list(text()), source })

const clear = object({
  /** The key of the standard. */
  key: text(),
  label: label(),
  answer: oneOf('met', 'not-met', 'cannot-tell'),
  /** What is filled in of what it reads, fields as `ledger.field`; and what would decide a "cannot tell". */
  known: list(object({ field: text(), label: label(), value: anything() })),
  missing: list(label()),
})

const householdFile = object({
  id: identity(),
  version: whole(),
  region: text(),
  /** The day it is shown as of; null: as it stands now. */
  on: nullable(day()),
  /** Names and numbers are masked. */
  masked: yes(),
  mayReveal: yes(),
  head: nullable(identity()),
  household: record,
  members: list(record),
  /** Latest year first. */
  years: list(record),
  clears: list(clear),
})

export type HouseholdFile = Static<typeof householdFile>

const change = object({
  at: moment(),
  /** The day from which it holds. */
  effective: day(),
  by: text(),
  why: text(),
  kind: oneOf('add', 'change', 'remove'),
  ledger: oneOf('household', 'person', 'householdYear'),
  record: identity(),
  /** Whom it is about: a member's name or the year. */
  subject: nullable(text()),
  /** The fields that changed, under the ledger's names. */
  before: nullable(facts),
  after: nullable(facts),
})

export type HouseholdChange = Static<typeof change>

export const householdSorts = [
  'householdNo',
  'village',
  'head',
  'members',
  'status',
  'mainCause',
  'identifiedYear',
  'exitYear',
  'incomePerHead',
] as const

const householdFilters = {
  town: optional(region()),
  village: optional(region()),
  /** Status codes joined by commas. */
  status: optional(codes()),
  cause: optional(codes()),
  householdKind: optional(codes()),
  /** A name, the tail of an ID number, a household number, a village, or pinyin initials. */
  q: optional(word()),
  sort: optional(oneOf(...householdSorts)),
  descending: optional(yes()),
  reveal,
}

const personFilters = {
  town: optional(region()),
  village: optional(region()),
  household: optional(identity()),
  sex: optional(codes()),
  health: optional(codes()),
  labour: optional(codes()),
  schoolStage: optional(codes()),
  q: optional(word()),
  sort: optional(oneOf('village', 'name', 'birthDate', 'householdNo')),
  descending: optional(yes()),
  reveal,
}

const id = object({ id: identity() })

export const registryContract = {
  households: route({
    method: 'GET',
    path: '/api/households',
    summary: { zh: '建档立卡户列表', en: 'Registered households' },
    may: 'registry.read',
    query: object({ ...paged, ...householdFilters }),
    reply: pageOf(householdLine),
  }),
  /** Households by town, and by village within a town, with their status. */
  summary: route({
    method: 'GET',
    path: '/api/households/summary',
    summary: { zh: '建档立卡户汇总', en: 'Households by area and status' },
    may: 'registry.read',
    query: object({ town: optional(region()) }),
    reply: object({
      households: whole(),
      people: whole(),
      rows: list(object({ region: text(), status: nullable(code()), households: whole(), people: whole() })),
    }),
  }),
  exportHouseholds: route({
    method: 'GET',
    path: '/api/households/export',
    summary: { zh: '导出建档立卡户', en: 'Households as Excel, as filtered' },
    may: 'registry.read',
    query: object(householdFilters),
    sensitive: 'households',
  }),
  household: route({
    method: 'GET',
    path: '/api/households/:id',
    summary: { zh: '一户一档', en: 'The file of a household' },
    may: 'registry.read',
    params: id,
    query: object({ on: optional(day()), reveal }),
    reply: householdFile,
    sensitive: 'household',
  }),
  householdHistory: route({
    method: 'GET',
    path: '/api/households/:id/history',
    summary: { zh: '一户的变更历史', en: 'What was changed in a household, newest first' },
    may: 'registry.read',
    params: id,
    query: object({ reveal }),
    reply: object({ rows: list(change) }),
    sensitive: 'household history',
  }),
  people: route({
    method: 'GET',
    path: '/api/people',
    summary: { zh: '建档立卡人口列表', en: 'Registered people' },
    may: 'registry.read',
    query: object({ ...paged, ...personFilters }),
    reply: pageOf(personLine),
  }),
  exportPeople: route({
    method: 'GET',
    path: '/api/people/export',
    summary: { zh: '导出建档立卡人口', en: 'People as Excel, as filtered' },
    may: 'registry.read',
    query: object(personFilters),
    sensitive: 'people',
  }),
  search: route({
    method: 'GET',
    path: '/api/search',
    summary: { zh: '全局搜索', en: 'Search by name, ID tail, household number, village or pinyin initials' },
    may: 'registry.read',
    query: object({ q: text({ least: 1, most: 60 }), reveal }),
    reply: object({
      people: list(personLine),
      households: list(householdLine),
      regions: list(object({ code: text(), name: text(), level: oneOf('district', 'town', 'village') })),
    }),
  }),
}
