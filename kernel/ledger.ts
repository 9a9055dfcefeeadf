/** The ledger clause: a kind of record, its fields and their code lists; tables, forms, Excel, API and rules are read from it. */
import type { Kind, Label } from './values.ts'

/** One entry of a code list; `also` are other labels that files really use, `code` the number of the source form (never trusted alone). */
export interface CodeEntry extends Label {
  readonly code?: string
  readonly also?: readonly string[]
}

/** A closed list of codes. Its key is part of the type, so codes of two lists cannot be compared. */
export interface CodeList<L extends string = string, C extends string = string> {
  readonly list: L
  readonly label: Label
  readonly number?: string
  readonly codes: Readonly<Record<C, CodeEntry>>
}

/** Who may see a field: open to all staff, personal (masked outside the area), sensitive (named roles only). */
export type Sensitivity = 'open' | 'personal' | 'sensitive'

/** What intake makes of a field beyond its kind. */
export type Role =
  | 'person-name'
  | 'id-number'
  | 'disability-certificate'
  | 'household-number'
  | 'person-number'
  | 'town'
  | 'village'
  | 'address'
  | 'birth-date'
  | 'phone'
  | 'bank-card'
  | 'own-number'
  | 'other-number'
  | 'as-of'

/** A field of a ledger. */
export interface Field<K extends Kind = Kind, L extends string = string> {
  readonly kind: K
  readonly label: Label
  /** The dictionary number, such as F35 or C04's D03 column; several where one field serves two forms. */
  readonly number?: string
  /** Other headings under which files carry this column; the Chinese label is always one. */
  readonly headings?: readonly string[]
  readonly list?: CodeList<L>
  /** Shown and filed unit, such as 亩 or 个月; money is always yuan in files unless a heading says 万元. */
  readonly unit?: Label
  /** Decimal places of a measured quantity: 2 means the integer counts hundredths of the unit. */
  readonly scale?: number
  readonly role?: Role
  readonly sensitivity?: Sensitivity
  /** The dictionary says "may not be empty": a quality check, never a reason to refuse a row. */
  readonly expected?: boolean
  /** Plausible range in the unit shown; outside it a value asks for a second look. */
  readonly range?: readonly [number, number]
  /** Made by the system (from an ID number, from linking), so that no file and no form carries it. */
  readonly derived?: boolean
  /** Where one cell holds several labels, the field that takes the next of them. */
  readonly next?: string
  /** What a file that has no such column says by being what it is (a list of current vehicles has no column "state"); never for an empty cell. */
  readonly implied?: string
  /** False for a date on which nothing happened (an expiry, a plan): it never moves the as-of date. */
  readonly event?: false
  /** Its presence among the headings tells this kind of file from others. */
  readonly tells?: boolean
}

export type Fields = Readonly<Record<string, Field>>

/** A kind of record. */
export interface Ledger<K extends string = string, F extends Fields = Fields> {
  readonly clause: 'ledger'
  readonly key: K
  readonly label: Label
  readonly article: number
  /** Dictionary number of the file or form, such as D03. */
  readonly number?: string
  /** The office that keeps it. */
  readonly office?: Label
  readonly fields: F
  /**
   * What a row of a file speaks of: a person, to whom it must be linked; a household by its number; a village; or a thing that
   * stands by itself, such as a project or a firm's loan. Absent: the register's own records.
   */
  readonly speaksOf?: 'person' | 'household' | 'village' | 'itself'
  /** Fields that together tell its records apart where they have no number of their own: the same record in the next file is known by them. */
  readonly identity?: readonly string[]
  /** The field by which people call a record, beside its number. */
  readonly called?: string
  /** Its rows matter whether or not the person they speak of is registered, such as holders of posts for the poor. */
  readonly everybody?: true
  /** The date field at which rules about this record are decided (a stay: its settlement). Absent: the run's deciding date. */
  readonly deciding?: string
  /** The text field that names the fields a record's source has no column for: an empty one of those is not collected, which is not "left empty". */
  readonly lacks?: string
  /** Words in a file or sheet name that hint at this ledger. */
  readonly hints?: readonly string[]
  /** That there is a record of somebody already gives away what only its keepers may know. */
  readonly confidential?: true
  /** The departments whose people alone, beside the office's named handlers, see its sensitive fields; of a confidential ledger, its records. */
  readonly keepers?: readonly string[]
  /** Who may write by hand; absent: only import. */
  readonly writers?: readonly string[]
}

type FieldOptions<K extends Kind> = Omit<Field<K>, 'kind' | 'label' | 'list'>
type CodeOptions<C extends string> = Omit<FieldOptions<'code'>, 'implied'> & { readonly implied?: NoInfer<C> }

const field =
  <K extends Kind>(kind: K) =>
  (zh: string, en: string, options: FieldOptions<K> = {}): Field<K> => ({ kind, label: { zh, en }, ...options })

export const text = field('text')
export const integer = field('integer')
export const money = field('money')
export const date = field('date')
export const boolean = field('boolean')

/** A field whose value is one of a list. */
export function code<L extends string, C extends string>(
  list: CodeList<L, C>,
  zh: string,
  en: string,
  options: CodeOptions<C> = {},
): Field<'code', L> {
  return { kind: 'code', label: { zh, en }, list: list as unknown as CodeList<L>, ...options }
}

/** Declares a code list; every key is an English name, every label as the form prints it. */
export function codeList<L extends string, C extends string>(
  list: L,
  label: Label & { number?: string },
  codes: Record<C, CodeEntry>,
): CodeList<L, C> {
  return { list, label: { zh: label.zh, en: label.en }, ...(label.number ? { number: label.number } : {}), codes }
}

/** Declares a kind of record. */
export function ledger<K extends string, F extends Fields>(
  definition: Omit<Ledger<K, F>, 'clause' | 'deciding' | 'lacks' | 'identity' | 'called'> & {
    readonly deciding?: keyof F & string
    readonly lacks?: keyof F & string
    readonly identity?: readonly (keyof F & string)[]
    readonly called?: keyof F & string
  },
): Ledger<K, F> {
  for (const [name, of] of Object.entries(definition.fields))
    if (of.kind === 'code' && !of.list) throw new Error(`ledger ${definition.key}: field ${name} is a code without a list`)
  return { clause: 'ledger', ...definition }
}

/**
 * A form (表): one sheet as offices exchange it, whose columns belong to one ledger or to several
 * (the registry export repeats household and income on every member's row).
 */
export interface Form<K extends string = string> {
  readonly clause: 'form'
  readonly key: K
  readonly label: Label
  readonly ledgers: readonly Ledger[]
}

/** Declares a form over several ledgers; a departmental ledger alone is a form of its own. */
export function form<K extends string>(definition: Omit<Form<K>, 'clause'>): Form<K> {
  return { clause: 'form', ...definition }
}
