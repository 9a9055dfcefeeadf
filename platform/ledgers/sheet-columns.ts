/** The columns of a ledger's sheet: the same for template, export and import, so that what goes out can come back. */
import type { Field, Ledger } from '#kernel/ledger'
import { text } from '#kernel/ledger'
import { cellFormat } from './show-value.ts'

export interface SheetColumn {
  /** The field's name, or `town` and `village`, which give a record its region. */
  readonly name: string
  readonly field: Field
  readonly heading: string
  readonly width: number
  readonly format: string | undefined
}

const places: Readonly<Record<'town' | 'village', Field>> = {
  town: text('镇（街道）', 'Town', { role: 'town', headings: ['街镇', '乡镇', '镇街', '街道', '镇'] }),
  village: text('行政村', 'Village', { role: 'village', headings: ['村', '村居', '村（社区）', '社区'] }),
}

/** Town and village first, then the fields; those that the system fills are left out of what people fill in. */
export function sheetColumns(
  { fields }: Ledger,
  { forFilling, language = 'zh' }: { readonly forFilling: boolean; readonly language?: 'zh' | 'en' },
): readonly SheetColumn[] {
  const own = Object.entries(fields).filter(
    ([, field]) => !forFilling || (!field.derived && field.role !== 'town' && field.role !== 'village'),
  )
  const added = Object.entries(places).filter(
    ([name, place]) => forFilling || !own.some(([other, field]) => other === name || field.role === place.role),
  )
  return [...added, ...own].map(([name, field]) => ({
    name,
    field,
    heading: headingOf(field, language),
    width: widthOf(field),
    format: cellFormat(field),
  }))
}

/** The label with its unit, as a person would write the heading. */
export function headingOf(field: Field, language: 'zh' | 'en' = 'zh'): string {
  const unit = field.kind === 'money' ? { zh: '元', en: 'yuan' } : field.unit
  const label = field.label[language]
  return unit ? (language === 'zh' ? `${label}（${unit.zh}）` : `${label} (${unit.en})`) : label
}

function widthOf({ role, kind, label }: Field): number {
  if (role === 'id-number' || role === 'disability-certificate' || role === 'bank-card') return 22
  if (role === 'address') return 30
  return Math.max(kind === 'date' || kind === 'money' ? 13 : 10, label.zh.length * 2 + 3)
}

/** A heading without what people change about it: spaces, brackets, a star, the unit. */
export const plainHeading = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/\((元|[^()]{1,4})\)$/, '')
    .replace(/[\s*＊:：（）()]/g, '')
