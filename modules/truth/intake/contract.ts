/** What the window may ask of intake: deliveries handed in, recognised, corrected, taken in and withdrawn (Article 29). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
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
  text,
  whole,
  yes,
} from '#platform/http/shape'
import { jobView } from '#platform/jobs/contract'

/** A sentence that says no, with the word by which programs know it. */
const no = object({ code: text(), sentence: label() })

const column = object({
  /** 0-based; `letter` as Excel names it. */
  column: whole(),
  letter: text(),
  heading: text(),
  /** `ledger.field`, or null: left aside. */
  field: nullable(text()),
  how: oneOf('heading', 'similar', 'values', 'remembered', 'person', 'none'),
  /** 0–100. */
  score: whole(),
  /** The unit by which numbers are read, where heading or sheet name one. */
  unit: nullable(text()),
  samples: list(text()),
})

const coverage = object({
  /** A region code of 12 digits; the whole district unless a person said otherwise. */
  area: text({ most: 12, pattern: '^\\d{12}$' }),
  from: nullable(day()),
  to: nullable(day()),
  /** Kinds of person spoken of, in words; empty: all. */
  kinds: list(text({ most: 100 }), { most: 20 }),
  /** The day up to which it speaks. */
  asOf: nullable(day()),
})

const coverageTold = object({ ...coverage.properties, asOf: optional(nullable(day())) })

const counted = object({
  field: text(),
  /** The word of the repair or the problem. */
  what: text(),
  count: whole(),
  samples: list(object({ before: text(), after: nullable(text()) })),
})

/** Cells that could not be read, or not be believed: the first of them by row. */
const unread = object({
  ...counted.properties,
  /** As Excel names the column, and its heading. */
  letter: nullable(text()),
  heading: nullable(text()),
  cells: list(object({ row: whole(), written: text() })),
})

/** What became of a sheet once it was taken in. */
const card = object({
  rows: whole(),
  accepted: whole(),
  rejected: whole(),
  skipped: whole(),
  repairs: list(counted),
  problems: list(unread),
  /** `ledger.field` that the sheet has no column for. */
  notCollected: list(text()),
  conflicts: list(object({ field: text(), households: whole() })),
  latestEvent: nullable(day()),
  encoding: nullable(text()),
  unreadableCharacters: whole(),
  /** Rows of a split registry without their counterpart: how many, and the first of them. */
  gaps: list(
    object({
      what: oneOf('household-without-members', 'member-without-household', 'number-of-several-sheets'),
      count: whole(),
      rows: list(whole()),
    }),
  ),
  /** What the register's part came to, for a registry sheet. */
  register: nullable(mapOf(object({ added: whole(), changed: whole(), gone: whole(), same: whole() }))),
})

const sheet = object({
  id: identity(),
  version: whole(),
  file: text(),
  sheet: nullable(text()),
  /** Null: not recognised; name the form to have it taken in. */
  form: nullable(text()),
  label: nullable(label()),
  /** How sure, 0–100. */
  score: whole(),
  /** Told from the other sheets of the delivery, not from the sheet alone. */
  decided: yes(),
  /** What stands beside the columns that are read and is left unread. */
  beside: nullable(label()),
  headingRow: whole(),
  title: text(),
  unit: nullable(text()),
  columns: list(column),
  coverage,
  leftOut: yes(),
  state: oneOf('unrecognised', 'proposed', 'left-out', 'taken-in', 'refused'),
  problem: nullable(no),
  card: nullable(card),
})

export type SheetView = Static<typeof sheet>

const file = object({
  id: identity(),
  name: text(),
  bytes: whole(),
  sha256: text(),
  /** Why nothing of this file is taken in. */
  problem: nullable(no),
  sheets: list(sheet),
})

const deliveryLine = object({
  id: identity(),
  version: whole(),
  /** Who handed it over, such as 区医保局; mappings are remembered by it. */
  source: text(),
  note: text(),
  state: oneOf('recognising', 'proposed', 'taking-in', 'taken-in', 'withdrawn'),
  receivedAt: moment(),
  receivedBy: text(),
  /** Up to when it speaks: the latest of its sheets, until a person says otherwise. */
  asOf: nullable(day()),
  takenInAt: nullable(moment()),
  withdrawnAt: nullable(moment()),
  withdrawnBy: nullable(text()),
  withdrawnWhy: nullable(text()),
  files: whole(),
  sheets: whole(),
  rows: whole(),
  rejected: whole(),
  forms: list(text()),
})

const delivery = object({
  ...deliveryLine.properties,
  files: list(file),
  /** The newest job about it; its progress, cancel, again and undo are those of jobs. */
  job: nullable(jobView),
  /** Its registry was held back: so many people would go out of the register with it; `takeOut` agrees to it. */
  takesOut: nullable(object({ people: whole(), of: whole() })),
  mayTakeIn: yes(),
  mayWithdraw: yes(),
})

export type DeliveryLine = Static<typeof deliveryLine>
export type DeliveryView = Static<typeof delivery>

const field = object({
  /** `ledger.field`. */
  path: text(),
  label: label(),
  ledger: text(),
  kind: oneOf('boolean', 'integer', 'money', 'share', 'date', 'code', 'text'),
  expected: yes(),
})

const id = object({ id: identity() })

export const intakeContract = {
  /** Hands files over; they are recognised in the background, nothing is taken in yet. */
  receive: route({
    method: 'POST',
    path: '/api/deliveries',
    summary: { zh: '上交文件', en: 'Hand files over' },
    may: 'deliveries.hand-in',
    files: true,
    body: optional(object({ source: optional(text({ most: 100 })), note: optional(text({ most: 1000 })) })),
    reply: delivery,
  }),
  deliveries: route({
    method: 'GET',
    path: '/api/deliveries',
    summary: { zh: '交付列表', en: 'Deliveries, newest first' },
    may: 'deliveries.read',
    query: object({ ...paged, state: optional(text({ most: 100 })) }),
    reply: pageOf(deliveryLine),
  }),
  delivery: route({
    method: 'GET',
    path: '/api/deliveries/:id',
    summary: { zh: '一次交付', en: 'A delivery with its files and sheets' },
    may: 'deliveries.read',
    params: id,
    reply: delivery,
    sensitive: 'delivery',
  }),
  /** A person's word on a sheet; what is left out of the body stays as it is. A changed form or heading row proposes the columns anew. */
  correct: route({
    method: 'PUT',
    path: '/api/deliveries/:id/sheets/:sheet',
    summary: { zh: '更正识别结果', en: 'Correct what a sheet was recognised as' },
    may: 'deliveries.hand-in',
    params: object({ id: identity(), sheet: identity() }),
    ifMatch: true,
    body: object({
      form: optional(text({ most: 60 })),
      headingRow: optional(whole({ least: 0, most: 1000 })),
      /** By 0-based column: the field, or null to leave it aside. */
      columns: optional(mapOf(nullable(text({ most: 100 })))),
      coverage: optional(coverageTold),
      leftOut: optional(yes()),
    }),
    reply: sheet,
  }),
  takeIn: route({
    method: 'POST',
    path: '/api/deliveries/:id/take-in',
    summary: { zh: '导入', en: 'Take a delivery in' },
    may: 'deliveries.hand-in',
    params: id,
    body: optional(object({ asOf: optional(nullable(day())), takeOut: optional(whole({ least: 0 })) })),
    reply: delivery,
  }),
  /** Goes on with a taking-in that was interrupted, failed or cancelled; files already done are not done again. */
  resume: route({
    method: 'POST',
    path: '/api/deliveries/:id/resume',
    summary: { zh: '继续导入', en: 'Go on' },
    may: 'deliveries.hand-in',
    params: id,
    reply: delivery,
  }),
  /** Takes back what an unfinished taking-in did; the delivery stands as proposed again. */
  undo: route({
    method: 'POST',
    path: '/api/deliveries/:id/undo',
    summary: { zh: '撤销未完成的导入', en: 'Undo' },
    may: 'deliveries.hand-in',
    params: id,
    reply: delivery,
  }),
  rejects: route({
    method: 'GET',
    path: '/api/deliveries/:id/rejects',
    summary: { zh: '退回行', en: 'Rows refused, as Excel with the reason beside each' },
    may: 'deliveries.read',
    params: id,
    sensitive: 'rejects',
  }),
  withdraw: route({
    method: 'POST',
    path: '/api/deliveries/:id/withdraw',
    summary: { zh: '撤回交付', en: 'Withdraw a delivery' },
    may: 'deliveries.withdraw',
    params: id,
    body: object({ reason: text({ least: 1, most: 500 }) }),
    reply: delivery,
  }),
  /** Forms and their fields, for correcting. */
  forms: route({
    method: 'GET',
    path: '/api/forms',
    summary: { zh: '表的种类和字段', en: 'Forms and fields' },
    may: 'deliveries.read',
    reply: object({ forms: list(object({ key: text(), label: label(), fields: list(field) })) }),
  }),
}
