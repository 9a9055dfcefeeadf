/** What the window may ask of figures: what was confirmed by which document, and confirming (Article 29). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import { day, identity, list, moment, nullable, object, oneOf, optional, text, yes } from '#platform/http/shape'

const entry = object({
  id: identity(),
  figure: text(),
  act: oneOf('enter', 'confirm', 'refuse', 'withdraw'),
  /** The first day of the value; null: since ever. */
  from: nullable(day()),
  /** Fen, a whole number, n/d or a day; null: the value as the policy has it. */
  value: nullable(text()),
  author: text(),
  document: text(),
  documentDate: nullable(day()),
  reason: text(),
  by: text(),
  at: moment(),
  /** Of a confirmation or a refusal: who had entered the value. */
  enteredBy: nullable(text()),
  /** Of a value entered: whether the person who asks entered it, so that somebody else must confirm it. */
  mine: yes(),
})

export type FigureEntry = Static<typeof entry>

const figure = object({ figure: text({ most: 100, pattern: '^[a-z0-9-]+$' }) })
const standing = object({
  version: text(),
  /** Of all figures with their values: results say by it what they were computed with. */
  hash: text(),
  /** What holds now. */
  entries: list(entry),
  /** What was entered and waits for a second person; rules do not compute with it. */
  entered: list(entry),
})

export const figuresContract = {
  confirmations: route({
    method: 'GET',
    path: '/api/figures',
    summary: { zh: '标准数的确认', en: 'Confirmations of figures that hold' },
    may: 'figures.read',
    reply: standing,
  }),
  history: route({
    method: 'GET',
    path: '/api/figures/:figure/history',
    summary: { zh: '一个标准数的确认历史', en: 'Every entry about a figure, newest first' },
    may: 'figures.read',
    params: figure,
    reply: object({ entries: list(entry) }),
  }),
  /** Enters a value with its document; it holds once another of the office has confirmed it. */
  enter: route({
    method: 'POST',
    path: '/api/figures/:figure/entries',
    summary: { zh: '录入标准数', en: 'Enter a value by its document' },
    may: 'figures.confirm',
    params: figure,
    body: object({
      from: nullable(day()),
      value: optional(text({ most: 40 })),
      author: text({ least: 1, most: 100 }),
      document: text({ least: 1, most: 100 }),
      documentDate: day(),
      reason: text({ least: 1, most: 500 }),
    }),
    reply: standing,
  }),
  /** The second person: whoever entered the value is refused. */
  confirm: route({
    method: 'POST',
    path: '/api/figures/:figure/confirmations',
    summary: { zh: '确认录入的标准数', en: 'Confirm a value that somebody else entered' },
    may: 'figures.confirm',
    params: figure,
    body: object({ entry: identity(), reason: optional(text({ most: 500 })) }),
    reply: standing,
  }),
  refuse: route({
    method: 'POST',
    path: '/api/figures/:figure/refusals',
    summary: { zh: '退回或撤回录入的标准数', en: 'Refuse a value that was entered, or take one’s own back' },
    may: 'figures.confirm',
    params: figure,
    body: object({ entry: identity(), reason: text({ least: 1, most: 500 }) }),
    reply: standing,
  }),
  withdraw: route({
    method: 'POST',
    path: '/api/figures/:figure/withdrawals',
    summary: { zh: '撤销确认', en: 'Withdraw a confirmation' },
    may: 'figures.confirm',
    params: figure,
    body: object({ from: nullable(day()), reason: text({ least: 1, most: 500 }) }),
    reply: standing,
  }),
}
