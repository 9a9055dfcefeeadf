/** What a person types into a form, read by field: what it means, and what is wrong with it. */
import type { Field, Ledger } from '#kernel/ledger'
import { fenOf, scaled, scaledOf } from '../amounts.ts'
import type { WireValue } from '../field-text.ts'
import { dayOf } from '../typed-day.ts'

/** Why something typed cannot be taken; the key of a sentence, with its figures. */
export type Fault = { readonly say: 'notMoney' | 'notWhole' | 'notDate' } | { readonly say: 'notNumber'; readonly scale: number }

export type Reading = { readonly value: WireValue } | { readonly fault: Fault }

/** Reads what was typed into a field; nothing typed is unknown, which is no fault. */
export function readTyped(field: Field, typed: string): Reading {
  const text = typed.trim()
  if (text === '') return { value: null }
  switch (field.kind) {
    case 'money': {
      const fen = fenOf(text)
      return fen === null ? { fault: { say: 'notMoney' } } : { value: Number(fen) }
    }
    case 'integer': {
      const value = scaledOf(text, field.scale ?? 0)
      if (value !== null) return { value: Number(value) }
      return { fault: field.scale ? { say: 'notNumber', scale: field.scale } : { say: 'notWhole' } }
    }
    case 'date':
      return dayOf(text) ? { value: dayOf(text) } : { fault: { say: 'notDate' } }
    case 'boolean':
      return { value: text === 'true' }
    default:
      return { value: text }
  }
}

/** A known value as it stands in its input. */
export function typedOf(field: Field, value: WireValue): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'money') return scaled(value as number, 2, { keepZeros: true })
  if (field.kind === 'integer') return scaled(value as number, field.scale ?? 0)
  return String(value)
}

/** Whether a quantity lies outside what is plausible: it may be right, and asks for a second look. */
export function isImplausible(field: Field, value: WireValue): boolean {
  if (!field.range || typeof value !== 'number') return false
  const shown = value / 10 ** (field.kind === 'money' ? 2 : (field.scale ?? 0))
  return shown < field.range[0] || shown > field.range[1]
}

/** The fields a person fills in: not those the system makes. */
export const typedFields = (ledger: Ledger): readonly (readonly [string, Field])[] =>
  Object.entries(ledger.fields).filter(([, field]) => !field.derived)
