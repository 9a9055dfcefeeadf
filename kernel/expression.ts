/** The tree a policy is written as: a closed union of nodes, and the typed handles with which clauses build it. */
import type { Kind, Known } from './values.ts'

/** A record in scope: the one a clause is about, the one a group runs over, or one reached along a relation. */
export type RecordNode =
  | { readonly at: 'scope'; readonly scope: number; readonly ledger: string }
  | { readonly at: 'one'; readonly of: RecordNode; readonly relation: string; readonly ledger: string }

/**
 * Records seen together: the many side of a relation, the records sharing a value; or, of the many side to which a record
 * itself belongs, those of the year or batch before it (`previous`) or all that come before it (`before`).
 */
export interface GroupNode {
  readonly by: 'relation' | 'sharing' | 'previous' | 'before'
  readonly of: RecordNode
  /** The relation's name, or the shared field's. */
  readonly name: string
  readonly ledger: string
  /** The number by which the nodes inside name this group's record. */
  readonly scope: number
  /** previous, before: the record they are before, by which of its fields, and whether only within its calendar year. */
  readonly than?: Than
  /** Narrows the group; a record of which it is unknown leaves the group's answer unknown where it matters. */
  readonly where?: Node
  /** A period: records whose date field lies from–to, both days included; coverage is asked for the same period. */
  readonly within?: { readonly field: string; readonly from: Node; readonly to: Node }
}

/** The record that others are before, and the field that tells the order. */
export interface Than {
  readonly record: RecordNode
  readonly field: string
  readonly each?: 'year'
}

/** Operators over plain arguments. Each has one file in operators/ with all its meanings. */
export type PlainOperator =
  | 'all'
  | 'any'
  | 'not'
  | 'equals'
  | 'above'
  | 'reaches'
  | 'below'
  | 'within'
  | 'oneOf'
  | 'plus'
  | 'minus'
  | 'times'
  | 'portion'
  | 'ratio'
  | 'greatest'
  | 'least'
  | 'divided'
  | 'choose'
  | 'bands'
  | 'known'
  | 'age'
  | 'yearOf'
  | 'daysBetween'
  | 'addDays'
  | 'addMonths'
  | 'startOfYear'
  | 'endOfYear'
  | 'decidingDate'
  | 'version'

/** Operators over a group of records. */
export type GroupOperator = 'some' | 'every' | 'none' | 'count' | 'sum' | 'smallest' | 'largest' | 'firstBy'

export type Node =
  | { readonly op: 'constant'; readonly kind: Kind; readonly value: Known[Kind]; readonly list?: string }
  | { readonly op: 'field'; readonly kind: Kind; readonly of: RecordNode; readonly field: string; readonly list?: string }
  | { readonly op: 'figure'; readonly kind: Kind; readonly figure: string }
  | { readonly op: 'call'; readonly kind: Kind; readonly value: string; readonly of: RecordNode; readonly list?: string }
  | { readonly op: 'at'; readonly kind: Kind; readonly date: Node; readonly body: Node; readonly list?: string }
  | {
      readonly op: 'plain'
      readonly word: PlainOperator
      readonly kind: Kind
      readonly args: readonly Node[]
      readonly list?: string
      /** Constants that belong to the word itself, such as the codes of `oneOf`. */
      readonly with?: readonly string[]
    }
  | {
      readonly op: 'group'
      readonly word: GroupOperator
      readonly kind: Kind
      readonly group: GroupNode
      /** The condition of some/every/none, the amount of sum, the value of smallest, largest and firstBy. */
      readonly body?: Node
      /** firstBy: the order; the record with the smallest is taken. */
      readonly order?: Node
      readonly list?: string
    }

declare const kindOf: unique symbol
declare const listOf: unique symbol

/** A typed handle on a node: what clauses pass around. A sum of money and days does not type-check. */
export interface Expression<K extends Kind = Kind, L extends string = string> {
  readonly node: Node
  readonly [kindOf]?: K
  readonly [listOf]?: L
}

export type Truth = Expression<'boolean'>
export type Money = Expression<'money'>
export type Integer = Expression<'integer'>
export type ShareOf = Expression<'share'>
export type Day = Expression<'date'>
export type Text = Expression<'text'>
export type Code<L extends string = string> = Expression<'code', L>

const made: { list: Node[] } = { list: [] }

/** Wraps a node and notes that it was made, so that a clause that drops one (`a && b`) is refused at load. */
export function handle<K extends Kind, L extends string = string>(node: Node): Expression<K, L> {
  made.list.push(node)
  return { node } as Expression<K, L>
}

/** Runs a clause's arrow once and gives the nodes it made; used at load to refuse arrows that dropped a clause. */
export function whileBuilding<T>(arrow: () => T): { result: T; made: readonly Node[] } {
  const before = made.list
  made.list = []
  try {
    const result = arrow()
    return { result, made: made.list }
  } finally {
    made.list = before
  }
}

/** The nodes directly beneath one, in reading order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'plain':
      return node.args
    case 'at':
      return [node.date, node.body]
    case 'group': {
      const { group, body, order } = node
      return [group.within?.from, group.within?.to, group.where, body, order].filter((child) => child !== undefined)
    }
    default:
      return []
  }
}
