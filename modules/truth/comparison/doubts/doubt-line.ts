/** A doubt as lists show it: labels, places, state, days, and as much of the person as may be shown. */
import { sql } from 'kysely'
import type { CheckClause } from '#kernel/clauses'
import type { State } from '#kernel/procedure'
import type { Label } from '#kernel/values'
import { maskedName, maskedNumber } from '#platform/ledgers/masking'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { DoubtLine } from '../contract.ts'
import { speaksOfNobody } from '../standing-facts.ts'
import { stateOf } from './doubt-filter.ts'
import { townOf, villageOf } from './places.ts'

export interface DoubtRow {
  readonly id: string
  readonly version: bigint
  readonly rule: string
  readonly article: number
  readonly class: DoubtLine['class']
  readonly severity: 'error' | 'warning' | null
  readonly name: string | null
  readonly idNumber: string | null
  readonly householdNo: string | null
  readonly household: string | null
  readonly region: string
  readonly state: string
  readonly standing: string
  readonly answer: string | null
  readonly due: string | null
  readonly change: DoubtLine['change']
  readonly evidence: number
  readonly firstAsOf: string
  readonly lastAsOf: string
}

/** The columns of a row, over doubts `d` and cases `c`. */
export const doubtColumns = sql`d.id, c.version, d.rule, d.article, d.class, d.severity, d.name, d.id_number as "idNumber", d.household_no as "householdNo",
  (select h.id from household h where h.household_no = d.household_no) as household, d.region, ${stateOf} as state, c.standing, c.answer, c.due, d.change,
  jsonb_array_length(d.evidence) as evidence, d.first_as_of as "firstAsOf", d.last_as_of as "lastAsOf"`

/** The line of a row; names and numbers are masked unless `reveal`. */
export function lineOf(row: DoubtRow, { reveal, today }: { reveal: boolean; today: string }): DoubtLine {
  const state = stateNamed(row.state)
  return {
    id: row.id,
    version: Number(row.version),
    rule: row.rule,
    label: checkNamed(row.rule)?.label ?? { zh: row.rule, en: row.rule },
    article: row.article,
    class: row.class,
    severity: row.severity,
    subject: { ...shownSubject(row, reveal), householdNo: row.householdNo, household: row.household },
    region: row.region,
    town: townOf(row.region),
    village: villageOf(row.region),
    state: row.state,
    stateLabel: state.label,
    final: row.standing !== 'open',
    answer: row.answer,
    answerLabel: row.answer === null ? null : answerLabel(row.answer),
    due: row.due,
    overdue: row.standing === 'open' && row.due !== null && row.due < today,
    change: row.change,
    evidence: Number(row.evidence),
    firstAsOf: row.firstAsOf,
    lastAsOf: row.lastAsOf,
  }
}

interface NamedSubject {
  readonly rule: string
  readonly name: string | null
  readonly idNumber: string | null
}

/** Name and number as they may be shown; villages and projects go by their names. */
export function shownSubject({ rule, name, idNumber }: NamedSubject, reveal: boolean) {
  const about = aboutNobody(rule)
  if (reveal || about) return { name, idNumber, about }
  return { name: name === null ? null : maskedName(name), idNumber: idNumber === null ? null : maskedNumber(idNumber), about }
}

/** The kind of record that a rule speaks of where it speaks of nobody; null where it speaks of people. */
export function aboutNobody(rule: string): Label | null {
  const ledger = luozhuang2018.vocabulary.ledgers[luozhuang2018.rules.get(rule)?.of ?? '']
  return ledger && speaksOfNobody(ledger) ? { zh: ledger.label.zh, en: ledger.label.en } : null
}

/** The check of a doubt; undefined where the pack no longer has it. */
export function checkNamed(rule: string): CheckClause | undefined {
  const found = luozhuang2018.rules.get(rule)
  return found?.clause === 'check' ? found : undefined
}

const states: Readonly<Record<string, State>> = doubtVerification.states

/** A state of the procedure by name. */
export const stateNamed = (state: string): State => states[state] ?? { label: { zh: state, en: state } }

/** The label of an answer. */
export function answerLabel(answer: string) {
  const codes: Readonly<Record<string, { zh: string; en: string }>> = doubtVerification.acts.verify.answer?.codes ?? {}
  const { zh, en } = codes[answer] ?? { zh: answer, en: answer }
  return { zh, en }
}
