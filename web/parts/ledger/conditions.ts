/** Conditions on a ledger's fields: how they stand in an address, in words and in a request, and what is understood of them. */
import type { Field, Ledger } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { fieldText } from '../field-text.ts'

/** On one field: text it contains, codes it is one of, a span it lies in, or that it is not filled in. Bounds are as the wire writes values. */
export type Condition =
  | { readonly contains: string }
  | { readonly in: readonly string[] }
  | { readonly from?: string; readonly to?: string }
  | { readonly known: false }

export type Conditions = Readonly<Record<string, Condition>>

/** What an address or a kept filter gave as conditions: only fields of the ledger, only shapes that fit them. */
export function readConditions(given: unknown, ledger: Ledger): Conditions {
  if (typeof given !== 'object' || given === null) return {}
  const read = Object.entries(given).flatMap(([name, value]) => {
    const field = Object.hasOwn(ledger.fields, name) ? ledger.fields[name] : undefined
    const condition = field && readOne(value, field)
    return condition ? [[name, condition] as const] : []
  })
  return Object.fromEntries(read)
}

/** Reads the conditions of an address, written by `writeConditions`. */
export function conditionsOf(written: string | undefined, ledger: Ledger): Conditions {
  try {
    return readConditions(JSON.parse(written ?? '{}'), ledger)
  } catch {
    return {}
  }
}

/** Conditions as an address carries them. Names and numbers of people have no place there: those are left out. */
export function writeConditions(conditions: Conditions, ledger: Ledger): string | undefined {
  const open = Object.entries(conditions).filter(([name]) => (ledger.fields[name]?.sensitivity ?? 'open') === 'open')
  return open.length > 0 ? JSON.stringify(Object.fromEntries(open)) : undefined
}

/** Conditions as a request carries them: whole numbers and truth values as such. */
export function filtersOf(conditions: Conditions, ledger: Ledger): Record<string, unknown> {
  const value = (field: Field, written: string): unknown =>
    field.kind === 'boolean' ? written === 'true' : field.kind === 'money' || field.kind === 'integer' ? Number(written) : written
  return Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => {
      const field = ledger.fields[name]!
      if ('in' in condition) return [name, { in: condition.in.map((one) => value(field, one)) }]
      if ('contains' in condition || 'known' in condition) return [name, condition]
      return [name, Object.fromEntries(Object.entries(condition).map(([end, bound]) => [end, value(field, bound)]))]
    }),
  )
}

function readOne(given: unknown, field: Field): Condition | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { contains, in: codes, from, to, known } = given as Record<string, unknown>
  if (known === false) return { known }
  if (typeof contains === 'string' && contains && field.kind === 'text') return { contains: contains.slice(0, 100) }
  if (Array.isArray(codes) && (field.kind === 'code' || field.kind === 'boolean')) {
    const fitting = codes
      .map(String)
      .filter((code) => (field.kind === 'boolean' ? code === 'true' || code === 'false' : field.list?.codes[code]))
    return fitting.length > 0 ? { in: fitting } : undefined
  }
  if (field.kind === 'text' || field.kind === 'code' || field.kind === 'boolean') return undefined
  const [low, high] = [bound(from, field), bound(to, field)]
  if (low === undefined && high === undefined) return undefined
  return { ...(low === undefined ? {} : { from: low }), ...(high === undefined ? {} : { to: high }) }
}

function bound(given: unknown, field: Field): string | undefined {
  const written = typeof given === 'number' ? String(given) : given
  if (typeof written !== 'string') return undefined
  return (field.kind === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^-?\d{1,15}$/).test(written) ? written : undefined
}

/** A condition in words, to stand after the field's label. */
export function conditionText(field: Field, condition: Condition): Label {
  if ('known' in condition) return { zh: '未填', en: 'not filled in' }
  if ('contains' in condition) return { zh: `含“${condition.contains}”`, en: `contains “${condition.contains}”` }
  const written = (value: string): Label => fieldText(field, value) ?? { zh: value, en: value }
  if ('in' in condition) {
    const labels = condition.in.map(written)
    return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
  }
  const from = condition.from === undefined ? undefined : written(condition.from)
  const to = condition.to === undefined ? undefined : written(condition.to)
  if (from && to) return { zh: `${from.zh} 至 ${to.zh}`, en: `${from.en} to ${to.en}` }
  return from ? { zh: `不低于 ${from.zh}`, en: `from ${from.en}` } : { zh: `不高于 ${to!.zh}`, en: `up to ${to!.en}` }
}
