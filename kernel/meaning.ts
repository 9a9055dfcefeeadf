/** What every word of the language must say of itself: its meaning in memory, in SQL and in words, and its examples. */
import type { Node } from './expression.ts'
import { bare, isConstant } from './sql-text.ts'
import type { Label, Share, Value } from './values.ts'

/** A piece of SQL; a share is two pieces, numerator and denominator. */
export interface Sql {
  readonly text: string
  readonly d?: string
}

/** The differences between SQL engines, as a small table of functions. */
export interface Dialect {
  readonly name: 'duckdb' | 'spark'
  /** An exact integer wide enough for money times a share's numerator. */
  wide(sql: string): string
  /** Whole division towards zero of two wide, non-negative integers. */
  wholeDivide(a: string, b: string): string
  asText(sql: string): string
  /** A text as the engine writes it, whatever letters it holds. */
  text(of: string): string
  startsWith(sql: string, start: string): string
  /** -1, 0 or 1, exact. */
  signOf(sql: string): string
  date(day: string): string
  yearOf(sql: string): string
  /** Full years between two dates. */
  yearsBetween(from: string, to: string): string
  daysBetween(from: string, to: string): string
  addDays(date: string, days: string): string
  addMonths(date: string, months: string): string
  makeDate(year: string, month: number, day: number): string
  /** Pairs of an order and a value gathered over those rows of a group that belong. */
  pairs(order: string, value: string, belongs: string): string
  /** An aggregate: the value, unknown or not, of a row that is first in an order. */
  firstBy(value: string, order: string): string
  /** Whether one of such pairs that has this order has another value. */
  anyUnlike(pairs: string, order: string, value: string): string
  /** Whether a stage that one statement alone reads is better gathered in it than kept: Spark's plans grow by it. */
  readonly gathersWhereRead: boolean
  /** A statement that keeps what a query gives under a name until the connection ends. */
  makeTable(name: string, query: string): string
}

/** A plain operator's node, as its meanings see it. */
export type PlainNode = Extract<Node, { op: 'plain' }>
export type GroupOperation = Extract<Node, { op: 'group' }>

/** A line of a word's example table; null is unknown. */
export interface Example {
  readonly args: readonly ExampleValue[]
  readonly gives: ExampleValue
  /** For words with constants of their own (`oneOf`) or whose result kind must be told (`choose`). */
  readonly with?: readonly string[]
  /** The deciding date, where it is not the last day of 2019. */
  readonly day?: string | null
}

/** A value as an example writes it: the kind is told by its wrapper. */
export type ExampleValue =
  | Readonly<Record<'boolean', boolean | null>>
  | Readonly<Record<'integer', number | null>>
  | Readonly<Record<'money', number | null>>
  | Readonly<Record<'share', Share | null>>
  | Readonly<Record<'date', string | null>>
  | Readonly<Record<'code', string | null>>
  | Readonly<Record<'text', string | null>>

/** All meanings of a word over plain arguments. */
export interface PlainMeaning {
  /** Arguments are known or null; the word decides what unknown does to it. `day` is the deciding date. */
  memory(args: readonly Value[], node: PlainNode, day: Value<'date'>): Value
  /** An argument of this value decides alone, whatever the others are: they need not be read. */
  readonly decides?: boolean
  sql(args: readonly Sql[], node: PlainNode, dialect: Dialect, day: Sql): Sql
  readonly words: {
    readonly zh: (args: readonly string[], node: PlainNode, label: Labels) => string
    readonly en: (args: readonly string[], node: PlainNode, label: Labels) => string
  }
  /** How the word reads where it is denied; without it the whole is said not to be so. */
  readonly denied?: PlainMeaning['words']
  readonly examples: readonly Example[]
}

/** Finds the label of a code of a list. */
export type Labels = (list: string, code: string) => Label

/** One record of a group, as a group word's memory meaning sees it. */
export interface GroupItem {
  /** Whether it belongs to the group: null where that cannot be told. */
  readonly belongs: boolean | null
  /** Not read of a record that does not belong. */
  readonly value: Value
  readonly order?: Value
}

/** All meanings of a word over a group. `complete` is false where the file does not cover the record asked about. */
export interface GroupMeaning {
  memory(items: readonly GroupItem[], complete: boolean): Value
  /** A record of which this is told decides alone, whatever else the group holds or a file does not cover. */
  readonly decides?: boolean
  /**
   * The aggregates to compute once per group (named), over `belongs` and `value` of each record,
   * and how the answer is read from them; `complete` is a boolean piece of SQL.
   */
  sql(
    belongs: string,
    value: Sql,
    order: Sql | undefined,
    dialect: Dialect,
  ): { aggregates: Readonly<Record<string, string>>; answer: (column: (name: string) => string, complete: string) => Sql }
  readonly words: { readonly zh: (group: string, body: string) => string; readonly en: (group: string, body: string) => string }
  readonly examples: readonly {
    readonly items: readonly { readonly belongs: boolean | null; readonly value: ExampleValue; readonly order?: ExampleValue }[]
    readonly complete: boolean
    readonly gives: ExampleValue
  }[]
}

/** Both sides known, or unknown. */
export function bothKnown<T>(args: readonly Value[], then: (a: Exclude<Value, null>, b: Exclude<Value, null>) => T): T | null {
  const [a, b] = args
  return a === null || a === undefined || b === null || b === undefined ? null : then(a, b)
}

/** Orders two known values of the same kind: negative, zero or positive. */
export function compare(a: Exclude<Value, null>, b: Exclude<Value, null>): number {
  if (typeof a === 'object' && typeof b === 'object') {
    const difference = a.n * b.d - b.n * a.d
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  return a < b ? -1 : a > b ? 1 : 0
}

/** A comparison in SQL, of shares by cross multiplication. */
export function comparison(a: Sql, sign: string, b: Sql, dialect: Dialect): Sql {
  if (a.d === undefined || b.d === undefined)
    return { text: `(${isConstant(b.text) ? a.text : bare(a.text)} ${sign} ${isConstant(a.text) ? b.text : bare(b.text)})` }
  const crossed = (x: string, y: string) => (y === '1' ? x : x === '1' ? y : `${dialect.wide(x)} * ${y}`)
  return { text: `(${crossed(a.text, b.d)} ${sign} ${crossed(b.text, a.d)})` }
}
