/** What the window may ask of comparison: runs, doubts with their evidence and their verification, rows for review (Article 29). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
  anything,
  day,
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
  place,
  regionCode,
  text,
  whole,
  yes,
} from '#platform/http/shape'
import { jobView } from '#platform/jobs/contract'

const word = () => text({ most: 100 })
/** Several words joined by commas. */
const words = () => text({ most: 1000 })

/** Names and numbers are masked unless this is asked for by somebody who has the right; each such reading is logged. */
const reveal = optional(yes())

const change = oneOf('new', 'persisting', 'gone')
const doubtClass = oneOf('out', 'miss', 'ent', 'chg', 'quality')

/** A batch that a run compared with. */
const coverage = object({
  ledger: text(),
  label: label(),
  delivery: identity(),
  file: text(),
  sheet: nullable(text()),
  /** Null: the whole district. */
  area: nullable(place),
  from: nullable(day()),
  to: nullable(day()),
  rows: whole(),
})

const run = object({
  id: identity(),
  number: whole(),
  asOf: day(),
  /** The 31 December at which people and households are decided. */
  deciding: day(),
  at: moment(),
  by: text(),
  pack: object({ key: text(), version: text() }),
  /** Hash of the figures it was computed with; empty where it was not written down. */
  figures: text(),
  /** What each step took. */
  milliseconds: object({ snapshot: whole(), read: whole(), link: whole(), rules: whole(), store: whole() }),
  people: whole(),
  rows: whole(),
  doubts: object({ new: whole(), persisting: whole(), gone: whole() }),
  links: object({ exact: whole(), repaired: whole(), scored: whole(), review: whole(), none: whole() }),
  /** How many could not be told, by rule. */
  undecided: list(object({ rule: text(), label: label(), count: whole() })),
  coverage: list(coverage),
  /** Ledgers that rules read and no file covers. */
  uncovered: list(object({ ledger: text(), label: label() })),
  /** Rows that speak of what happened after the as-of day, by file: they were not known yet. */
  leftOut: list(object({ file: text(), sheet: nullable(text()), rows: whole() })),
})

export type RunView = Static<typeof run>

const subject = object({
  name: nullable(text()),
  idNumber: nullable(text()),
  householdNo: nullable(text()),
  /** The record in the register, for the link to the household's file; null where the person is not registered. */
  household: nullable(identity()),
  /** What kind of record it is where it is nobody: a village, a project, an asset; its name is then what people call it. */
  about: nullable(label()),
})

const doubtLine = object({
  id: identity(),
  version: whole(),
  rule: text(),
  label: label(),
  article: whole(),
  class: doubtClass,
  severity: nullable(oneOf('error', 'warning')),
  subject,
  region: text(),
  town: nullable(place),
  village: nullable(place),
  state: text(),
  stateLabel: label(),
  final: yes(),
  /** The answer given last, of the list `doubtAnswer`. */
  answer: nullable(text()),
  answerLabel: nullable(label()),
  due: nullable(day()),
  overdue: yes(),
  change,
  evidence: whole(),
  firstAsOf: day(),
  lastAsOf: day(),
})

export type DoubtLine = Static<typeof doubtLine>

const evidence = object({
  delivery: nullable(identity()),
  ledger: text(),
  label: label(),
  file: text(),
  sheet: nullable(text()),
  /** As Excel shows it. */
  row: whole(),
  /** The row as the department wrote it, in the order of its columns. */
  cells: list(object({ heading: text(), value: text() })),
  /** How the row was tied to the person; null for rows of the register itself. */
  link: nullable(object({ how: text(), label: label(), /** 0–100. */ score: whole(), why: label() })),
})

const code = object({ code: text(), label: label() })

/** An act that this person may do now, and what it needs. */
const act = object({
  act: text(),
  label: label(),
  to: text(),
  toLabel: label(),
  answers: nullable(list(code)),
  /** Asked for with these answers. */
  reasons: nullable(object({ with: list(text()), codes: list(code) })),
  note: nullable(oneOf('required', 'optional')),
  photos: nullable(oneOf('required', 'optional')),
  assign: nullable(oneOf('town', 'village', 'department')),
  /** To whom it can be assigned: region codes, or names of departments. */
  choices: list(place),
})

const step = object({
  at: moment(),
  by: text(),
  act: text(),
  label: label(),
  from: nullable(text()),
  to: text(),
  toLabel: label(),
  answer: nullable(code),
  reason: nullable(code),
  note: nullable(text()),
  assignee: nullable(place),
  photos: list(object({ id: text(), name: text() })),
})

/** An explanation that the policy accepts: said beside the doubt, hiding nothing. */
const exemption = object({
  rule: text(),
  /** Such as X3. */
  number: nullable(text()),
  /** The reason under which a verification records it. */
  reason: nullable(code),
  label: label(),
  explanation: anything(),
})

const doubt = object({
  ...doubtLine.properties,
  masked: yes(),
  /** What to look at in the home. */
  look: label(),
  recheck: nullable(label()),
  /** Days for the village to verify. */
  days: nullable(whole()),
  rows: list(evidence),
  /** The kernel's explanation (kernel/explain.ts); null where the facts are no longer held. */
  explanation: nullable(anything()),
  exemptions: list(exemption),
  assignee: nullable(place),
  acts: list(act),
  timeline: list(step),
  /** Other doubts about the same person or household. */
  others: list(object({ id: identity(), label: label(), stateLabel: label(), change })),
  run: object({ number: whole(), asOf: day() }),
})

export type DoubtView = Static<typeof doubt>
export type DoubtAct = Static<typeof act>

export const doubtSorts = ['due', 'rule', 'region', 'name', 'state', 'change', 'firstAsOf'] as const

const filters = {
  /** Rule keys joined by commas. */
  rule: optional(words()),
  class: optional(words()),
  town: optional(regionCode()),
  village: optional(regionCode()),
  /** States joined by commas; `open` stands for all that are not final. */
  state: optional(words()),
  /** `new`, `persisting`, `gone`, joined by commas; without it those gone are left out. */
  change: optional(words()),
  /** On or before this day. */
  due: optional(day()),
  overdue: optional(yes()),
  answer: optional(words()),
  /** Those that this person has to act on. */
  mine: optional(yes()),
  householdNo: optional(word()),
  /** A name, the tail of an ID number, a household number, or a village. */
  q: optional(word()),
}

const filter = object(filters)
export type DoubtFilter = Static<typeof filter>

const listed = { ...filters, sort: optional(oneOf(...doubtSorts)), descending: optional(yes()), reveal }

const refused = object({ doubt: identity(), code: text(), sentence: label() })

const candidate = object({
  /** The key by which it is chosen. */
  person: text(),
  name: nullable(text()),
  idNumber: nullable(text()),
  village: nullable(place),
  household: nullable(identity()),
  householdNo: nullable(text()),
  /** 0–100. */
  score: whole(),
  /** Why it may be this person. */
  why: label(),
})

const review = object({
  id: identity(),
  version: whole(),
  ledger: text(),
  label: label(),
  file: text(),
  sheet: nullable(text()),
  row: whole(),
  name: nullable(text()),
  idNumber: nullable(text()),
  cells: list(object({ heading: text(), value: text() })),
  why: label(),
  candidates: list(candidate),
  state: oneOf('open', 'decided'),
  /** The key of the candidate chosen; null with state `decided`: none of them. */
  person: nullable(text()),
  decidedBy: nullable(text()),
  decidedAt: nullable(moment()),
})

export type ReviewView = Static<typeof review>

const trials = object({
  /** `counted`: whether the run has come to its counts yet; they are made after its doubts. */
  run: nullable(object({ number: whole(), asOf: day(), counted: yes() })),
  checks: list(
    object({
      rule: text(),
      label: label(),
      article: whole(),
      class: doubtClass,
      look: label(),
      adopted: yes(),
      /** Who decided last, by which document and why; null: nobody yet. */
      decided: nullable(object({ document: text(), reason: text(), by: text(), at: moment() })),
      /** How many the newest run would have raised, and of how many it could not tell; null: it did not ask. */
      met: nullable(whole()),
      cannotTell: nullable(whole()),
    }),
  ),
})

export type TrialView = Static<typeof trials>

const id = object({ id: identity() })

export const comparisonContract = {
  /** Compares the register with the newest files that are not withdrawn, or with those of the deliveries named. */
  run: route({
    method: 'POST',
    path: '/api/comparisons',
    summary: { zh: '运行比对', en: 'Run a comparison' },
    may: 'comparison.run',
    body: optional(object({ asOf: optional(day()), deliveries: optional(list(identity(), { most: 1000 })) })),
    reply: jobView,
  }),
  runs: route({
    method: 'GET',
    path: '/api/comparisons',
    summary: { zh: '比对记录', en: 'Runs, newest first' },
    may: 'doubts.read',
    query: object(paged),
    reply: pageOf(run),
  }),
  doubts: route({
    method: 'GET',
    path: '/api/doubts',
    summary: { zh: '疑点列表', en: 'Doubts' },
    may: 'doubts.read',
    query: object({ ...paged, ...listed }),
    reply: pageOf(doubtLine),
  }),
  /** Doubts by rule and town; with `town`, by rule and village. */
  summary: route({
    method: 'GET',
    path: '/api/doubts/summary',
    summary: { zh: '疑点汇总', en: 'Doubts by rule and area' },
    may: 'doubts.read',
    query: object(filters),
    reply: object({
      /** Those that stand after the newest run, new and persisting, closed ones too; what is gone is counted under `changes` alone. */
      total: whole(),
      open: whole(),
      overdue: whole(),
      closed: whole(),
      rules: list(object({ rule: text(), label: label(), article: whole(), class: doubtClass, count: whole(), undecided: whole() })),
      areas: list(place),
      /** `area` is null for people whose village is not known. */
      cells: list(object({ rule: text(), area: nullable(text()), count: whole(), open: whole() })),
      states: list(object({ state: text(), label: label(), count: whole() })),
      changes: object({ new: whole(), persisting: whole(), gone: whole() }),
      run: nullable(run),
    }),
  }),
  export: route({
    method: 'GET',
    path: '/api/doubts/export',
    summary: { zh: '导出疑点', en: 'Doubts as Excel, as filtered' },
    may: 'doubts.read',
    query: object(listed),
    sensitive: 'doubts',
  }),
  doubt: route({
    method: 'GET',
    path: '/api/doubts/:id',
    summary: { zh: '疑点', en: 'A doubt with evidence, explanation and what may be done' },
    may: 'doubts.read',
    params: id,
    query: object({ reveal }),
    reply: doubt,
    sensitive: 'doubt',
  }),
  /** Assigns many at once, those named or those filtered; with `preview` nothing is done and it is said what would be. */
  assign: route({
    method: 'POST',
    path: '/api/doubts/assign',
    summary: { zh: '批量交办', en: 'Assign doubts' },
    may: 'doubts.assign',
    body: object({
      ids: optional(list(identity(), { most: 10_000 })),
      filter: optional(filter),
      /** Town or village; absent: each to the town, or within a town to the village, where its subject lives. */
      to: optional(regionCode()),
      level: oneOf('town', 'village'),
      note: optional(text({ most: 1000 })),
      preview: optional(yes()),
    }),
    reply: object({
      preview: yes(),
      total: whole(),
      assigned: whole(),
      areas: list(object({ area: place, count: whole() })),
      refusals: list(refused),
    }),
  }),
  /** Takes photos in; their ids are then given with the act. */
  photos: route({
    method: 'POST',
    path: '/api/doubts/:id/photos',
    summary: { zh: '上传照片', en: 'Hand photos over' },
    may: 'doubts.act',
    params: id,
    files: true,
    reply: object({ photos: list(object({ id: text(), name: text() })) }),
  }),
  photo: route({
    method: 'GET',
    path: '/api/doubts/:id/photos/:photo',
    summary: { zh: '照片', en: 'A photo' },
    may: 'doubts.read',
    params: object({ id: identity(), photo: text({ pattern: '^[0-9a-f]{64}$' }) }),
    sensitive: 'photo',
  }),
  act: route({
    method: 'POST',
    path: '/api/doubts/:id/acts/:act',
    summary: { zh: '办理', en: 'Do an act: assign, verify, return, judge, close …' },
    may: 'doubts.act',
    params: object({ id: identity(), act: identity() }),
    ifMatch: true,
    body: object({
      answer: optional(word()),
      reason: optional(word()),
      note: optional(text({ most: 4000 })),
      photos: optional(list(text({ pattern: '^[0-9a-f]{64}$' }), { most: 20 })),
      /** A region code, or a department's name. */
      assign: optional(word()),
    }),
    reply: doubt,
  }),
  /** What the village's verification form is printed from. */
  form: route({
    method: 'GET',
    path: '/api/doubts/form/:village',
    summary: { zh: '入户核查表', en: 'The verification form of a village' },
    may: 'doubts.read',
    params: object({ village: text({ pattern: '^\\d{12}$' }) }),
    query: object({ state: optional(words()), rule: optional(words()) }),
    reply: object({
      village: place,
      town: place,
      printedAt: moment(),
      printedBy: text(),
      asOf: nullable(day()),
      answers: list(code),
      reasons: list(code),
      households: list(
        object({
          householdNo: nullable(text()),
          head: nullable(text()),
          doubts: list(
            object({
              id: identity(),
              label: label(),
              article: whole(),
              subject: object({ name: nullable(text()), idNumber: nullable(text()), about: nullable(label()) }),
              look: label(),
              recheck: nullable(label()),
              due: nullable(day()),
              /** Explanations that the policy accepts, to be looked at in the home too. */
              exemptions: list(object({ rule: text(), number: nullable(text()), reason: nullable(code), label: label() })),
              evidence: list(object({ file: text(), row: whole(), cells: list(object({ heading: text(), value: text() })) })),
            }),
          ),
        }),
      ),
    }),
    sensitive: 'verification form',
  }),
  reviews: route({
    method: 'GET',
    path: '/api/reviews',
    summary: { zh: '待核对的行', en: 'Rows of which it is not sure whom they speak of' },
    may: 'reviews.read',
    query: object({ ...paged, state: optional(oneOf('open', 'decided')), ledger: optional(words()), q: optional(word()), reveal }),
    reply: pageOf(review),
  }),
  /** Says whom a row speaks of; it holds in every later run as long as the row says the same. */
  decideReview: route({
    method: 'POST',
    path: '/api/reviews/:id',
    summary: { zh: '认定', en: 'Decide whom a row speaks of' },
    may: 'reviews.decide',
    params: id,
    ifMatch: true,
    body: object({ person: nullable(word()), note: optional(text({ most: 1000 })) }),
    reply: review,
  }),
  /** Checks on trial: computed in every run, silent until the office adopts them. */
  trials: route({
    method: 'GET',
    path: '/api/comparisons/trials',
    summary: { zh: '试行的检查', en: 'Checks on trial' },
    may: 'checks.read',
    reply: trials,
  }),
  decisions: route({
    method: 'GET',
    path: '/api/comparisons/trials/:rule',
    summary: { zh: '一项检查的启用历史', en: 'What was decided about a check' },
    may: 'checks.read',
    params: object({ rule: text({ most: 100, pattern: '^[a-z0-9-]+$' }) }),
    reply: object({
      decisions: list(object({ rule: text(), adopted: yes(), document: text(), reason: text(), by: text(), at: moment() })),
    }),
  }),
  adopt: route({
    method: 'POST',
    path: '/api/comparisons/trials',
    summary: { zh: '启用或停用试行的检查', en: 'Adopt checks on trial, or let go of them' },
    may: 'checks.adopt',
    body: object({
      rules: list(text({ most: 100 }), { least: 1, most: 1000 }),
      adopted: yes(),
      document: optional(text({ most: 100 })),
      reason: text({ least: 1, most: 500 }),
    }),
    reply: trials,
  }),
  /** Rules, states, answers and exemptions, for filters and forms. */
  words: route({
    method: 'GET',
    path: '/api/doubts/words',
    summary: { zh: '疑点的规则和状态', en: 'Rules, states and answers of doubts' },
    may: 'doubts.read',
    reply: object({
      rules: list(object({ rule: text(), label: label(), article: whole(), class: doubtClass })),
      classes: mapOf(label()),
      states: list(object({ state: text(), label: label(), final: yes() })),
      answers: list(code),
      reasons: list(code),
    }),
  }),
}
