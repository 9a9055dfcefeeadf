/** Clauses for what people do and reach: procedures, notices, targets and directions. */
import type { CodeList } from './ledger.ts'
import type { Label } from './values.ts'

/** A state of a procedure; a final one ends the case. */
export interface State {
  readonly label: Label
  readonly final?: boolean
}

/** What somebody may do in a state: who, what it needs, where it leads. */
export interface Act<S extends string = string> {
  readonly label: Label
  readonly from: readonly S[]
  readonly to: S
  /** Roles that may act; the area of the person must hold the record. */
  readonly by: readonly string[]
  /** What must be given: an answer from a list, a note, photos, whom it is assigned to. */
  readonly answer?: CodeList
  /** A further code that some of the answers ask for, such as why a doubt is exempt. */
  readonly reason?: { readonly list: CodeList; readonly with: readonly string[] }
  readonly note?: 'required' | 'optional'
  readonly photos?: 'required' | 'optional'
  readonly assign?: 'town' | 'village' | 'department'
  /** Not by the person who did the act before (four eyes). */
  readonly otherThan?: readonly string[]
}

export interface Procedure<S extends string = string, A extends string = string> {
  readonly clause: 'procedure'
  readonly key: string
  readonly article: number
  readonly anchor?: string
  readonly label: Label
  readonly number?: string
  readonly start: S
  readonly states: Readonly<Record<S, State>>
  readonly acts: Readonly<Record<A, Act<S>>>
  /** Days allowed in each state, and where the number comes from. */
  readonly days: Readonly<
    Partial<Record<S, { readonly days: number; readonly source: string; readonly confidence: 'document' | 'regulation' | 'assumption' }>>
  >
}

/** Declares a procedure and refuses states that nothing reaches, acts that lead nowhere, and dead ends that are not final. */
export function procedure<S extends string, A extends string>(definition: Omit<Procedure<S, A>, 'clause'>): Procedure<S, A> {
  const acts = Object.entries<Act<S>>(definition.acts)
  const states = Object.entries<State>(definition.states)
  const reached = new Set<string>([definition.start])
  for (let grown = true; grown; ) {
    const before = reached.size
    for (const [, act] of acts) if (act.from.some((from) => reached.has(from))) reached.add(act.to)
    grown = reached.size > before
  }
  for (const [name, state] of states) {
    if (!reached.has(name)) throw new Error(`procedure ${definition.key}: nothing leads to the state ${name}`)
    const leaves = acts.some(([, act]) => act.from.includes(name as S))
    if (!state.final && !leaves) throw new Error(`procedure ${definition.key}: no act leaves the state ${name}, and it is not final`)
  }
  for (const [name, act] of acts) if (act.by.length === 0) throw new Error(`procedure ${definition.key}: nobody may do ${name}`)
  return { clause: 'procedure', ...definition }
}

/** What must be shown in public, where and how long. */
export interface Notice {
  readonly clause: 'notice'
  readonly key: string
  readonly article: number
  readonly anchor?: string
  readonly label: Label
  readonly where: Label
  /** Calendar days, the first not counted; `atLeast` says whether longer is allowed. */
  readonly days: number
  readonly source: string
  readonly confidence: 'document' | 'regulation' | 'assumption'
}

export function notice(definition: Omit<Notice, 'clause'>): Notice {
  return { clause: 'notice', ...definition }
}

/** A goal with a date and a lead; its measure is a rule or a ledger it counts. */
export interface Target {
  readonly clause: 'target'
  readonly key: string
  readonly article: number
  readonly anchor?: string
  readonly label: Label
  readonly lead: string
  readonly by: string | null
  /** Soft words of the document (力争, 基本) stay soft. */
  readonly soft?: boolean
  readonly goal: Label
  /** The rule whose "met" is counted, over the records of its ledger. */
  readonly measure?: string
}

export function target(definition: Omit<Target, 'clause'>): Target {
  return { clause: 'target', ...definition }
}

/** Intent with nothing to compute: marked, not omitted. */
export interface Direction {
  readonly clause: 'direction'
  readonly key: string
  readonly article: number
  readonly anchor?: string
  readonly label: Label
}

export function direction(definition: Omit<Direction, 'clause'>): Direction {
  return { clause: 'direction', ...definition }
}
