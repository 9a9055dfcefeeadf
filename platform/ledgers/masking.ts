/** What a person may read of a record: names, numbers and phones masked, sensitive facts withheld, unless they may see them and asked to. */
import type { Field, Ledger, Sensitivity } from '#kernel/ledger'
import type { LedgerTable } from '#platform/store/ledger-table'
import type { Office } from '#platform/store/office'

/** Which roles may have what is not open revealed to them; always only for records of their own areas. */
export interface Disclosure {
  readonly personal: readonly string[] | 'everyone'
  readonly sensitive: readonly string[]
}

/** A record as it may be shown; `hidden` names the fields that were masked (texts) or withheld (everything else). */
export type Masked<R> = { readonly [K in keyof R]: R[K] | string | null } & { readonly hidden: readonly string[] }

const nobody: Disclosure = { personal: [], sensitive: [] }

/**
 * The record as this office may see it. Give the table where it has columns of its own: they can be as personal as the clause's.
 * Without `reveal` everything that is not open is masked for everybody, as lists and exports
 * show it; with it, what the disclosure grants the person's roles is shown, and the caller writes that to the log.
 */
export function masked<R extends object>(
  record: R,
  of: Pick<Ledger, 'fields'> | LedgerTable,
  office: Pick<Office, 'roles' | 'areas'>,
  { reveal = false, disclosure = nobody }: { readonly reveal?: boolean; readonly disclosure?: Disclosure } = {},
): Masked<R> {
  const region = (record as { region?: unknown }).region
  const own = typeof region === 'string' && office.areas.some((area) => region.startsWith(area))
  const shown = reveal && own ? disclosedTo(office, disclosure) : new Set<Sensitivity>(['open'])
  const result: Record<string, unknown> = { ...(record as Record<string, unknown>) }
  const hidden: string[] = []
  for (const [name, field] of Object.entries('ledger' in of ? { ...of.ledger.fields, ...of.columns } : of.fields)) {
    const value = result[name]
    if (value === null || value === undefined || shown.has(field.sensitivity ?? 'open')) continue
    result[name] = maskedValue(value, field)
    hidden.push(name)
  }
  return { ...result, hidden } as unknown as Masked<R>
}

/** What a person's roles may have revealed. */
export function disclosedTo({ roles }: Pick<Office, 'roles'>, { personal, sensitive }: Disclosure): ReadonlySet<Sensitivity> {
  const holds = (named: readonly string[] | 'everyone') => named === 'everyone' || named.some((role) => roles.includes(role))
  return new Set<Sensitivity>([
    'open',
    ...(holds(personal) ? ['personal' as const] : []),
    ...(holds(sensitive) ? ['sensitive' as const] : []),
  ])
}

/** A value that is not shown: a text keeps its shape where its role allows it, everything else is withheld. */
export function maskedValue(value: unknown, { role, sensitivity }: Pick<Field, 'role' | 'sensitivity'>): string | null {
  if (typeof value !== 'string') return null
  if (role === 'person-name') return maskedName(value)
  if (role === 'id-number' || role === 'disability-certificate') return maskedNumber(value)
  if (role === 'phone') return maskedPhone(value)
  if (role === 'bank-card') return value.length > 8 ? keep(value, 0, 4) : stars
  if (sensitivity === 'sensitive') return null
  return role === 'address' && letters(value).length > 6 ? keep(value, 6, 0) : stars
}

const stars = '***'
const letters = (text: string) => Array.from(text)

/** 张三 → 张*, 欧阳小明 → 欧***: the first character stays. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = letters(name.trim())
  return first + '*'.repeat(Math.max(1, rest.length))
}

/** 371399199001011234 → 371399********1234; shorter numbers keep less, so that they cannot be completed. */
export function maskedNumber(number: string): string {
  const { length } = letters(number)
  if (length >= 15) return keep(number, 6, 4)
  return length >= 8 ? keep(number, 2, 2) : stars
}

/** 13812345678 → 138****5678, 0539-1234567 → 053****4567. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.length >= 10 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : stars
}

function keep(text: string, first: number, last: number): string {
  const all = letters(text)
  return [...all.slice(0, first), ...'*'.repeat(all.length - first - last), ...all.slice(all.length - last)].join('')
}
