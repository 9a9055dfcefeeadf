/** A stored value as people read it in a sheet: labels for codes, yuan for fen, days as days; never a formula. */
import type { Field } from '#kernel/ledger'

export type Cell = string | number | boolean | Date | null

/** The cell of a value; where a number would lose digits it is written as text. */
export function showCell(field: Pick<Field, 'kind' | 'scale' | 'list'>, value: unknown, language: 'zh' | 'en' = 'zh'): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  if (typeof value === 'bigint') return showNumber(value, field.kind === 'money' ? 2 : (field.scale ?? 0))
  if (value instanceof Date) return value
  if (field.kind === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(`${value}T00:00:00Z`)
  if (field.kind === 'code') return harmless(field.list?.codes[String(value)]?.[language] ?? String(value))
  return harmless(String(value))
}

/** How Excel shows the cells of a field. */
export function cellFormat({ kind, scale = 0 }: Pick<Field, 'kind' | 'scale'>): string | undefined {
  if (kind === 'money') return '#,##0.00'
  if (kind === 'date') return 'yyyy-mm-dd'
  return kind === 'integer' ? (scale > 0 ? `0.${'0'.repeat(scale)}` : '0') : '@'
}

/** Spreadsheets run what begins like a formula, also when a file is saved as CSV and opened again. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function showNumber(value: bigint, scale: number): number | string {
  const sign = value < 0n ? '-' : ''
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const text = scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return digits.length <= 15 ? Number(text) : text
}
