/** A ledger's fields as the columns of a table: labels, codes, money and masked values, unknown shown as such. */
import type { ReactNode } from 'react'
import type { Field, Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { useRegionName } from '../area-name.ts'
import type { Column } from '../data-table.tsx'
import { fieldText, isFigures, isMasked, type WireValue } from '../field-text.ts'
import { Unknown } from '../unknown.tsx'

/** A record as the server gives it. */
export interface LedgerRecord {
  readonly id: string
  readonly version?: number
  readonly region?: string | null
  readonly values: Readonly<Record<string, WireValue>>
}

/** The value of one field, in the language shown. */
export function FieldValue({ field, value }: { field: Field; value: WireValue }): ReactNode {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  const text = fieldText(field, value)
  if (text === undefined) return <Unknown />
  if (isMasked(value))
    return (
      <span className="masked" title={t('state.masked')}>
        {say(text)}
      </span>
    )
  // A place is kept by its code and read by its name.
  if ((field.role === 'town' || field.role === 'village') && /^\d{12}$/.test(String(value))) return nameOf(String(value))
  return say(text)
}

/** The columns for these fields, in this order; `first` draws the first one, such as a link to the record. */
export function ledgerColumns(
  ledger: Ledger,
  names: readonly string[],
  say: (label: { zh: string; en: string }) => string,
  first?: (record: LedgerRecord, value: ReactNode) => ReactNode,
): readonly Column<LedgerRecord>[] {
  return names.flatMap((name, place) => {
    const field = ledger.fields[name]
    if (!field) return []
    const cell = (record: LedgerRecord) => <FieldValue field={field} value={record.values[name]} />
    return [
      {
        key: name,
        title: say(field.label),
        ...(field.number ? { hint: field.number } : {}),
        figures: isFigures(field),
        sortable: true,
        cell: place === 0 && first ? (record: LedgerRecord) => first(record, cell(record)) : cell,
      },
    ]
  })
}

/** The columns shown before anybody has chosen: those that are expected or tell this ledger apart, at most a dozen. */
export function usualColumns(ledger: Ledger): readonly string[] {
  const names = Object.keys(ledger.fields)
  const weight = (field: Field) =>
    field.role === 'person-name' || field.role === 'household-number' ? 3 : field.expected ? 2 : field.tells ? 1 : 0
  const chosen = names.toSorted((a, b) => weight(ledger.fields[b]!) - weight(ledger.fields[a]!)).slice(0, 12)
  return names.filter((name) => chosen.includes(name))
}
