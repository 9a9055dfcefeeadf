/** Literal values, for the few that are no figures: whole numbers, yes and no, days. */
import {
  type Code,
  type Day,
  type Expression,
  handle,
  type Integer,
  type Money,
  type ShareOf,
  type Text,
  type Truth,
} from '../expression.ts'
import type { CodeList } from '../ledger.ts'
import { type Kind, type Known, share, yuan } from '../values.ts'

const constant = <K extends Kind>(kind: K, value: Known[K]): Expression<K> => handle<K>({ op: 'constant', kind, value })

export const yes: Truth = constant('boolean', true)
export const no: Truth = constant('boolean', false)
/** A whole number, such as a count of people or years. */
export const whole = (value: number | bigint): Integer => constant('integer', BigInt(value))
/** An amount of yuan. A sum that the policy sets is a figure, not a literal. */
export const inYuan = (amount: number): Money => constant('money', yuan(amount))
export const inFen = (fen: number | bigint): Money => constant('money', BigInt(fen))
export const fraction = (n: number | bigint, d: number | bigint): ShareOf => constant('share', share(n, d))
/** A calendar day, 'YYYY-MM-DD'. */
export const day = (iso: string): Day => constant('date', iso)
export const words = (value: string): Text => constant('text', value)

/** One code of a list. */
export function codeOf<L extends string, C extends string>(list: CodeList<L, C>, code: C): Code<L> {
  return handle<'code', L>({ op: 'constant', kind: 'code', value: code, list: list.list })
}
