/** What the window may ask of records that speak of nobody: what rules say of villages, projects, money and land, and why (Articles 1–6, 20–34). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import {
  answer,
  anything,
  day,
  fen,
  identity,
  label,
  list,
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

const words = () => text({ most: 2000 })

const line = object({
  id: identity(),
  rule: text(),
  label: label(),
  article: whole(),
  kind: oneOf('standard', 'entitlement', 'check', 'warning', 'prohibition'),
  /** A check on trial that the office has not adopted: it is listed and raises no doubt. */
  trial: yes(),
  ledger: text(),
  /** What kind of record it is. */
  about: label(),
  name: nullable(text()),
  region: text(),
  town: nullable(place),
  village: nullable(place),
  answer,
  amount: nullable(fen()),
  atLeast: nullable(fen()),
  received: nullable(fen()),
})

export type StandingLine = Static<typeof line>

const asked = object({
  ...paged,
  /** Rule keys joined by commas; so are ledgers, kinds and answers. */
  rule: optional(words()),
  ledger: optional(words()),
  kind: optional(words()),
  answer: optional(words()),
  town: optional(regionCode()),
  village: optional(regionCode()),
  q: optional(text({ most: 100 })),
})

export type StandingAsked = Static<typeof asked>

export const standingContract = {
  list: route({
    method: 'GET',
    path: '/api/standing',
    summary: { zh: '村、项目、资金的规则结果', en: 'What rules say of villages, projects and money' },
    may: 'doubts.read',
    query: asked,
    reply: pageOf(line),
  }),
  /** How many of each kind of record meet each rule, do not, and cannot be told. */
  summary: route({
    method: 'GET',
    path: '/api/standing/summary',
    summary: { zh: '村、项目、资金的规则汇总', en: 'Villages, projects and money by rule' },
    may: 'doubts.read',
    query: object({ town: optional(regionCode()), village: optional(regionCode()) }),
    reply: object({
      asOf: nullable(day()),
      ledgers: list(object({ ledger: text(), label: label() })),
      rules: list(
        object({
          rule: text(),
          label: label(),
          article: whole(),
          kind: text(),
          ledger: text(),
          met: whole(),
          notMet: whole(),
          cannotTell: whole(),
        }),
      ),
    }),
  }),
  one: route({
    method: 'GET',
    path: '/api/standing/:id',
    summary: { zh: '一条规则结果及理由', en: 'One answer, with why' },
    may: 'doubts.read',
    params: object({ id: identity() }),
    reply: object({
      line,
      asOf: nullable(day()),
      /** The kernel's explanations (kernel/explain.ts) of its parts; null where the facts are no longer held. */
      explanation: nullable(anything()),
      facts: list(object({ field: text(), label: label(), shown: label() })),
      file: nullable(text()),
      sheet: nullable(text()),
      row: nullable(whole()),
      doubt: nullable(identity()),
    }),
  }),
}
