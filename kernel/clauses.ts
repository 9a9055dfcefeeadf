/** What an article can hold: the closed set of clauses, and the words that declare the rules among them over a vocabulary. */
import type { Article, Duty } from './article.ts'
import { childrenOf, type Expression, handle, type Money, type Node, type RecordNode, type Truth, whileBuilding } from './expression.ts'
import type { Figure } from './figure.ts'
import type { Form, Ledger } from './ledger.ts'
import type { BreaksRefinement } from './operators/known.ts'
import type { Overlap } from './overlap.ts'
import type { Direction, Notice, Procedure, Target } from './procedure.ts'
import type { Kind, Label } from './values.ts'
import { type RecordOf, record, restartScopes, type Vocabulary } from './vocabulary.ts'

/** What every rule says of itself. */
export interface RuleHead {
  readonly key: string
  readonly article: number
  /** A few characters by which the place is found again in the office's copy of the document. */
  readonly anchor?: string
  readonly label: Label
  /** Dictionary numbers such as C04, Q12, R20. */
  readonly numbers?: readonly string[]
  /** First and last day on which this version of the rule holds. */
  readonly from?: string
  readonly until?: string
  /** After this version's last day nothing applied until the next begins; a gap that is not declared is refused at load. */
  readonly nothingAfter?: true
}

interface Rule extends RuleHead {
  /** The ledger whose records the rule is about. */
  readonly of: string
  /** The deciding date of its records: a field of the ledger, or the run's date. */
  readonly deciding?: string
}

export interface ValueClause extends Rule {
  readonly clause: 'value'
  readonly is: Node
}

/** A criterion that other rules may cite: met, not met, or cannot tell. */
export interface StandardClause extends Rule {
  readonly clause: 'standard'
  readonly is: Node
}

export interface EntitlementClause extends Rule {
  readonly clause: 'entitlement'
  readonly when: Node
  /** What is due, in fen, where it can be told. */
  readonly amount?: Node
  /** A floor, in fen, where only that can be told. */
  readonly atLeast?: Node
  /** What departments paid, in fen, to compare with. */
  readonly received?: Node
  readonly period?: Label
}

/** out: should perhaps not be registered; miss: perhaps missed; ent: entitlement; chg: change; quality: the data themselves. */
export type DoubtClass = 'out' | 'miss' | 'ent' | 'chg' | 'quality'

export interface CheckClause extends Rule {
  readonly clause: 'check'
  readonly class: DoubtClass
  readonly when: Node
  /** What to look at in the home. */
  readonly look: Label
  /** The office that re-checks. */
  readonly recheck?: Label
  /** Days for the village to verify. */
  readonly days?: number
  readonly severity?: 'error' | 'warning'
  /** Computed in every run, but it raises no doubt until the office adopts it: its threshold or its source is ours. */
  readonly trial?: true
}

export interface WarningClause extends Rule {
  readonly clause: 'warning'
  readonly when: Node
  readonly look: Label
  readonly days?: number
}

export interface ProhibitionClause extends Rule {
  readonly clause: 'prohibition'
  readonly when: Node
}

/** Where it is met, a doubt of these checks has an explanation the policy accepts: it is said beside the doubt and hides nothing. */
export interface ExemptionClause extends Rule {
  readonly clause: 'exemption'
  /** Keys of the checks. */
  readonly exempts: readonly string[]
  /** The code under which a verification records it, such as X3. */
  readonly code?: string
  readonly when: Node
}

export type RuleClause =
  | ValueClause
  | StandardClause
  | EntitlementClause
  | CheckClause
  | WarningClause
  | ProhibitionClause
  | ExemptionClause
export type Clause = RuleClause | Overlap | Figure | Ledger | Form | Procedure | Notice | Target | Direction | Duty

/** A value or standard as other rules use it: a word that takes a record. */
export type Word<C, V extends Vocabulary, K extends keyof V['ledgers'] & string, Of extends Kind, L extends string = string> = C &
  ((of: RecordOf<V, K>) => Expression<Of, L>)

type Keys<V extends Vocabulary> = keyof V['ledgers'] & string
type Head<V extends Vocabulary, K extends Keys<V>> = RuleHead & { readonly of: V['ledgers'][K] & { readonly key: K } }

/** The words that declare rules over a vocabulary; arrows run once, here, and build the tree. */
export function language<V extends Vocabulary>(vocabulary: V) {
  /** Runs an arrow on the clause's record and refuses what it dropped on the way. */
  function built<K extends Keys<V>, E extends Expression>(key: string, ledger: string, arrow: (of: RecordOf<V, K>) => E): E {
    restartScopes()
    const { result, made } = whileBuilding(() => arrow(record<V, K>(vocabulary, { at: 'scope', scope: 0, ledger })))
    refuseDropped(key, result, made)
    return result
  }

  function head<K extends Keys<V>>({ of, ...rest }: Head<V, K>): Rule {
    const ledger: Ledger = of
    return { ...rest, of: ledger.key, ...(ledger.deciding ? { deciding: ledger.deciding } : {}) }
  }

  function word<C extends { key: string; of: string; is: Node }, K extends Keys<V>, Of extends Kind, L extends string>(
    clause: C,
  ): Word<C, V, K, Of, L> {
    const call = (of: RecordOf<V, K>) => {
      const { record: node } = (of as unknown as { $: { record: RecordNode } }).$
      const list = 'list' in clause.is ? clause.is.list : undefined
      return handle<Of, L>({ op: 'call', kind: clause.is.kind, value: clause.key, of: node, ...(list ? { list } : {}) })
    }
    return Object.assign(call, clause)
  }

  return {
    vocabulary,

    /** A named expression that rules share, such as income per head. */
    value<K extends Keys<V>, Of extends Kind, L extends string>(
      definition: Head<V, K> & { is: (of: RecordOf<V, K>) => Expression<Of, L> },
    ): Word<ValueClause, V, K, Of, L> {
      const { is, ...rest } = definition
      const body = built(definition.key, definition.of.key, is)
      return word<ValueClause, K, Of, L>({ clause: 'value', ...head<K>(rest as Head<V, K>), is: body.node })
    },

    /** A criterion that others may cite. */
    standard<K extends Keys<V>>(definition: Head<V, K> & { is: (of: RecordOf<V, K>) => Truth }): Word<StandardClause, V, K, 'boolean'> {
      const { is, ...rest } = definition
      const body = built(definition.key, definition.of.key, is)
      return word<StandardClause, K, 'boolean', string>({ clause: 'standard', ...head<K>(rest as Head<V, K>), is: body.node })
    },

    /** What somebody may have: when, how much (fen), and what was received. */
    entitlement<K extends Keys<V>>(
      definition: Head<V, K> & {
        period?: Label
        when: (of: RecordOf<V, K>) => Truth
        amount?: (of: RecordOf<V, K>) => Money
        atLeast?: (of: RecordOf<V, K>) => Money
        received?: (of: RecordOf<V, K>) => Money
      },
    ): EntitlementClause {
      const { when, amount, atLeast, received, period, ...rest } = definition
      const part = (arrow: ((of: RecordOf<V, K>) => Expression) | undefined) =>
        arrow && built(definition.key, definition.of.key, arrow).node
      const [due, floor, paid] = [part(amount), part(atLeast), part(received)]
      return {
        clause: 'entitlement',
        ...head<K>(rest as Head<V, K>),
        when: part(when)!,
        ...(due ? { amount: due } : {}),
        ...(floor ? { atLeast: floor } : {}),
        ...(paid ? { received: paid } : {}),
        ...(period ? { period } : {}),
      }
    },

    /** Raises a doubt where it is met. Only a check of class `quality` may ask whether something is filled in. */
    check<K extends Keys<V>>(
      definition: Head<V, K> &
        Pick<CheckClause, 'look' | 'recheck' | 'days' | 'severity' | 'trial'> &
        (
          | { class: Exclude<DoubtClass, 'quality'>; when: (of: RecordOf<V, K>) => Truth & { readonly breaksRefinement?: never } }
          | { class: 'quality'; when: (of: RecordOf<V, K>) => BreaksRefinement }
        ),
    ): CheckClause {
      const { when, class: doubtClass, look, recheck, days, severity, trial, ...rest } = definition
      const body = built<K, Truth>(definition.key, definition.of.key, when as (of: RecordOf<V, K>) => Truth)
      if (doubtClass !== 'quality' && usesKnown(body.node))
        throw new Error(`check ${definition.key}: known() is only for checks of data quality`)
      return {
        clause: 'check',
        ...head<K>(rest as Head<V, K>),
        class: doubtClass,
        when: body.node,
        look,
        ...(recheck ? { recheck } : {}),
        ...(days !== undefined ? { days } : {}),
        ...(severity ? { severity } : {}),
        ...(trial ? { trial } : {}),
      }
    },

    /** Something that calls for help or a look before it becomes a hardship. */
    warning<K extends Keys<V>>(
      definition: Head<V, K> & { look: Label; days?: number; when: (of: RecordOf<V, K>) => Truth },
    ): WarningClause {
      const { when, look, days, ...rest } = definition
      return {
        clause: 'warning',
        ...head<K>(rest as Head<V, K>),
        when: built<K, Truth>(definition.key, definition.of.key, when).node,
        look,
        ...(days !== undefined ? { days } : {}),
      }
    },

    /** What explains a doubt away in the eyes of the policy; it annotates the doubt and never hides it. */
    exemption<K extends Keys<V>>(
      definition: Head<V, K> & { exempts: readonly CheckClause[]; code?: string; when: (of: RecordOf<V, K>) => Truth },
    ): ExemptionClause {
      const { when, exempts, code, ...rest } = definition
      return {
        clause: 'exemption',
        ...head<K>(rest as Head<V, K>),
        exempts: exempts.map(({ key }) => key),
        ...(code ? { code } : {}),
        when: built<K, Truth>(definition.key, definition.of.key, when).node,
      }
    },

    /** What must not be: an act is refused where it is met or cannot be told. */
    prohibition<K extends Keys<V>>(definition: Head<V, K> & { when: (of: RecordOf<V, K>) => Truth }): ProhibitionClause {
      const { when, ...rest } = definition
      return { clause: 'prohibition', ...head<K>(rest as Head<V, K>), when: built<K, Truth>(definition.key, definition.of.key, when).node }
    },
  }
}

/** Every node made must be reachable: `a && b` and `if` in an arrow drop a clause without a word, so they are refused here. */
function refuseDropped(key: string, root: Expression, made: readonly Node[]): void {
  if (!root || typeof root !== 'object' || !root.node)
    throw new Error(`rule ${key}: its arrow gave no expression; JavaScript operators cannot be used in a clause`)
  const reached = new Set<Node>()
  const visit = (node: Node): void => {
    reached.add(node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root.node)
  const dropped = made.find((node) => !reached.has(node))
  if (dropped)
    throw new Error(
      `rule ${key}: a part of it (${describe(dropped)}) does not reach the result; use all, any, not and choose instead of JavaScript's &&, ||, ! and ?:`,
    )
}

function describe(node: Node): string {
  switch (node.op) {
    case 'field':
      return `${node.of.ledger}.${node.field}`
    case 'call':
      return node.value
    case 'figure':
      return node.figure
    case 'plain':
    case 'group':
      return node.word
    default:
      return node.op
  }
}

function usesKnown(node: Node): boolean {
  return (node.op === 'plain' && node.word === 'known') || childrenOf(node).some(usesKnown)
}

/** Whether a clause is one of the rules that are computed. */
export function isRule(clause: Clause): clause is RuleClause {
  return ['value', 'standard', 'entitlement', 'check', 'warning', 'prohibition', 'exemption'].includes(clause.clause)
}

export type { Article }
