/** A case: a procedure running over one subject, and the acts done in it. */
import { sql } from 'kysely'
import type { Label } from '#kernel/values'

export type Standing = 'open' | 'closed' | 'withdrawn'

/** Who or what a case is about. */
export interface Subject {
  /** The ledger of the record, such as household. */
  readonly ledger: string
  readonly id: string | null
  readonly name: string
}

export interface Case {
  readonly id: string
  readonly procedure: string
  readonly identity: string
  readonly rule: string | null
  readonly article: number | null
  readonly title: Label
  readonly subject: Subject
  /** What the room that opened it wrote down: evidence, figures. */
  readonly facts: unknown
  readonly source: string | null
  /** Twelve digits. */
  readonly region: string
  readonly state: string
  readonly standing: Standing
  readonly town: string | null
  readonly village: string | null
  readonly department: string | null
  /** The answer given last. */
  readonly answer: string | null
  /** The day by which the present state should be left. */
  readonly due: string | null
  readonly openedOn: string
  readonly changedAt: Date
  readonly version: bigint
}

/** The columns of a case, named as the code names them. */
export const caseColumns = sql`c.id, c.procedure, c.identity, c.rule, c.article, c.title, c.subject, c.facts, c.source, c.region, c.state, c.standing,
  c.town, c.village, c.department, c.answer, c.due, c.opened_on as "openedOn", c.changed_at as "changedAt", c.version`

/** One line of a case's timeline. */
export interface CaseAct {
  readonly id: string
  readonly kind: 'opened' | 'renewed' | 'reopened' | 'withdrawn' | 'act'
  readonly act: string | null
  readonly fromState: string | null
  readonly toState: string
  readonly at: Date
  readonly person: string
  readonly personName: string
  readonly roles: readonly string[]
  readonly answer: string | null
  readonly note: string | null
  readonly assignedTo: string | null
  /** The further code that some answers ask for. */
  readonly reason: string | null
  /** Why the system opened, renewed or withdrew the case. */
  readonly why: string | null
}

export const actColumns = sql`a.id, a.kind, a.act, a.from_state as "fromState", a.to_state as "toState", a.at, a.person, a.person_name as "personName",
  a.roles, a.answer, a.note, a.assigned_to as "assignedTo", a.reason, a.why`
