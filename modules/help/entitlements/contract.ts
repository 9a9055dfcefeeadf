/** What the window may ask of entitlements: what a household is due, has received and why; who is not served (Article 17 and others). */
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

const words = () => text({ most: 1000 })
const reveal = optional(yes())

/** served: received what is due; partly: something, but less; unserved: nothing; unknown: it cannot be told what was received. */
const service = oneOf('served', 'partly', 'unserved', 'unknown')

const ruleOfHousehold = object({
  rule: text(),
  kind: oneOf('standard', 'entitlement', 'check', 'warning', 'prohibition', 'exemption'),
  label: label(),
  article: whole(),
  period: nullable(label()),
  /** Of whom or what it speaks: the household, a member, or a record such as a stay in hospital. */
  record: object({
    ledger: text(),
    label: label(),
    id: text(),
    /** The member it belongs to. */
    name: nullable(text()),
    file: nullable(text()),
    row: nullable(whole()),
  }),
  answer,
  /** Fen; null where it cannot be told or the rule tells none. */
  amount: nullable(fen()),
  atLeast: nullable(fen()),
  received: nullable(fen()),
  service: nullable(service),
  /** The facts that would decide a "cannot tell". */
  missing: list(label()),
  /** Figures used that no document confirms. */
  unconfirmed: list(object({ key: text(), label: label() })),
  /** The kernel's explanations (kernel/explain.ts) of the parts: of all rules at once only the steps that decided the answer, of one rule (`rule=`) every step. */
  explanation: object({
    answer: anything(),
    amount: optional(anything()),
    atLeast: optional(anything()),
    received: optional(anything()),
    /** What would decide a "cannot tell", and the threshold whose crossing would change the answer. */
    turning: optional(anything()),
  }),
  /** Of a check that is met: explanations that the policy accepts; they stand beside it and hide nothing. */
  exemptions: list(object({ rule: text(), number: nullable(text()), reason: nullable(label()), label: label() })),
})

export type RuleOfHousehold = Static<typeof ruleOfHousehold>

const entitlementLine = object({
  id: identity(),
  rule: text(),
  label: label(),
  article: whole(),
  region: text(),
  town: nullable(place),
  village: nullable(place),
  name: nullable(text()),
  idNumber: nullable(text()),
  householdNo: text(),
  household: nullable(identity()),
  ledger: text(),
  answer,
  amount: nullable(fen()),
  atLeast: nullable(fen()),
  received: nullable(fen()),
  service: nullable(service),
  missing: list(label()),
})

export type EntitlementLine = Static<typeof entitlementLine>

const filters = {
  /** Rule keys joined by commas. */
  rule: optional(words()),
  town: optional(regionCode()),
  village: optional(regionCode()),
  answer: optional(words()),
  service: optional(words()),
  /** A name, the tail of an ID number or a household number. */
  q: optional(text({ most: 100 })),
}

const listed = {
  ...filters,
  sort: optional(oneOf('region', 'rule', 'name', 'householdNo', 'amount', 'received')),
  descending: optional(yes()),
  reveal,
}

/** A departmental record about a member: an allowance, a stay in hospital, an insurance, a car. */
const recordOfHousehold = object({
  ledger: text(),
  label: label(),
  id: text(),
  /** The member it speaks of. */
  name: nullable(text()),
  idNumber: nullable(text()),
  facts: list(object({ field: text(), label: label(), kind: text(), value: anything(), shown: label() })),
  file: nullable(text()),
  sheet: nullable(text()),
  row: nullable(whole()),
})

export type RecordOfHousehold = Static<typeof recordOfHousehold>

export const entitlementsContract = {
  /** What departments wrote about the members of a household, as of the newest run. */
  records: route({
    method: 'GET',
    path: '/api/households/:id/records',
    summary: { zh: '一户的部门数据', en: 'What departments know of a household' },
    may: 'entitlements.read',
    params: object({ id: identity() }),
    query: object({ reveal }),
    reply: object({
      householdNo: text(),
      asOf: nullable(day()),
      masked: yes(),
      records: list(recordOfHousehold),
      uncovered: list(object({ ledger: text(), label: label() })),
    }),
    sensitive: 'household records',
  }),
  /** Every entitlement, standard and check about a household and its members, with why, as of the newest run. */
  household: route({
    method: 'GET',
    path: '/api/households/:id/rules',
    summary: { zh: '一户的政策与疑点', en: 'The rules about a household' },
    may: 'entitlements.read',
    params: object({ id: identity() }),
    query: object({ rule: optional(text({ most: 100 })), reveal }),
    reply: object({
      householdNo: text(),
      /** Null: no run has been made since the household is there. */
      asOf: nullable(day()),
      run: nullable(whole()),
      masked: yes(),
      rules: list(ruleOfHousehold),
      /** Ledgers that no file covers. */
      uncovered: list(object({ ledger: text(), label: label() })),
    }),
    sensitive: 'household rules',
  }),
  /** By rule and town; with `town`, by rule and village. */
  summary: route({
    method: 'GET',
    path: '/api/entitlements/summary',
    summary: { zh: '政策享受汇总', en: 'Entitlements by rule and area' },
    may: 'entitlements.read',
    query: object({ town: optional(regionCode()), rule: optional(words()) }),
    reply: object({
      asOf: nullable(day()),
      areas: list(place),
      rules: list(object({ rule: text(), label: label(), article: whole(), period: nullable(label()) })),
      cells: list(
        object({
          rule: text(),
          area: text(),
          entitled: whole(),
          served: whole(),
          /** Entitled and received nothing, or less than is due. */
          unserved: whole(),
          /** Entitled, and it cannot be told what was received. */
          unknown: whole(),
          /** It cannot be told whether they are entitled. */
          cannotTell: whole(),
          /** Received and not entitled. */
          wrongly: whole(),
          due: fen(),
          received: fen(),
          missing: fen(),
        }),
      ),
    }),
  }),
  list: route({
    method: 'GET',
    path: '/api/entitlements',
    summary: { zh: '政策享受名单', en: 'Who is entitled to what, and what was received' },
    may: 'entitlements.read',
    query: object({ ...paged, ...listed }),
    reply: pageOf(entitlementLine),
  }),
  export: route({
    method: 'GET',
    path: '/api/entitlements/export',
    summary: { zh: '导出政策享受名单', en: 'Entitlements as Excel, as filtered' },
    may: 'entitlements.read',
    query: object(listed),
    sensitive: 'entitlements',
  }),
}
