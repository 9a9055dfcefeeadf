/** Conditions on a ledger's fields: how they stand in an address, in words, and what is understood of them. */
import type { Field, Ledger } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { fieldText } from '../field-text.ts'

/** On one field: text it holds, codes it is one of, a span it lies in, or that it is not filled in. */
export type Condition =
  | { readonly holds: string }
  | { readonly oneOf: readonly string[] }
  | { readonly from?: string; readonly to?: string }
  | { readonly unknown: true }

export type Conditions = Readonly<Record<string, Condition>>

/** What an address gave as conditions: only fields of the ledger, only shapes that fit them. */
export function readConditions(given: unknown, ledger: Ledger): Conditions {
  if (typeof given !== 'object' || given === null) return {}
  const read: Record<string, Condition> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = ledger.fields[name]
    const condition = field && readOne(value, field)
    if (condition) read[name] = condition
  }
  return read
}

function readOne(given: unknown, field: Field): Condition | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { holds, oneOf, from, to, unknown } = given as Record<string, unknown>
  if (unknown === true) return { unknown }
  if (typeof holds === 'string' && holds && field.kind === 'text') return { holds: holds.slice(0, 100) }
  if (Array.isArray(oneOf) && (field.kind === 'code' || field.kind === 'boolean')) {
    const known = oneOf
      .map(String)
      .filter((code) => (field.kind === 'boolean' ? code === 'true' || code === 'false' : field.list?.codes[code]))
    return known.length > 0 ? { oneOf: known } : undefined
  }
  if (field.kind === 'text' || field.kind === 'code' || field.kind === 'boolean') return undefined
  const span = { ...(bound(from, field) ? { from: bound(from, field)! } : {}), ...(bound(to, field) ? { to: bound(to, field)! } : {}) }
  return span.from !== undefined || span.to !== undefined ? span : undefined
}

function bound(given: unknown, field: Field): string | undefined {
  const written = typeof given === 'number' ? String(given) : given
  if (typeof written !== 'string') return undefined
  return (field.kind === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^-?\d{1,18}$/).test(written) ? written : undefined
}

/** A condition in words, to stand after the field's label. */
export function conditionText(field: Field, condition: Condition): Label {
  if ('unknown' in condition) return { zh: '未填', en: 'not filled in' }
  if ('holds' in condition) return { zh: `含“${condition.holds}”`, en: `contains “${condition.holds}”` }
  const written = (value: string): Label => fieldText(field, value) ?? { zh: value, en: value }
  if ('oneOf' in condition) {
    const labels = condition.oneOf.map(written)
    return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
  }
  const [from, to] = [
    condition.from === undefined ? undefined : written(condition.from),
    condition.to === undefined ? undefined : written(condition.to),
  ]
  if (from && to) return { zh: `${from.zh} 至 ${to.zh}`, en: `${from.en} to ${to.en}` }
  return from ? { zh: `不低于 ${from.zh}`, en: `from ${from.en}` } : { zh: `不高于 ${to!.zh}`, en: `up to ${to!.en}` }
}
