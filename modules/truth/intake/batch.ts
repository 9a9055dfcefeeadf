/** What taking in a file gives: batches with their cards, rows refused, files ignored. */
import type { Label } from '#kernel/values'
import type { Problem, Repair } from './clean/cleaned.ts'

/** What one column was taken to mean, and by what sign. */
export interface ColumnMapping {
  /** 0-based. */
  readonly column: number
  /** As Excel names it: A, B … */
  readonly letter: string
  readonly heading: string
  /** `ledger.field`, or null when the column is left aside. */
  readonly field: string | null
  readonly how: 'heading' | 'similar' | 'values' | 'remembered' | 'person' | 'none'
  /** 0–100. */
  readonly score: number
  /** The unit by which numbers were read, where the heading or the sheet names one. */
  readonly unit?: string
  /** The year that the heading names, where a sheet has a column for each year. */
  readonly year?: number
  readonly samples: readonly string[]
}

/** A sheet as understood before anything is taken in: shown to a person, who may correct it. */
export interface Proposal {
  readonly sheet: string | null
  readonly form: string
  readonly label: Label
  /** How sure, 0–100. */
  readonly score: number
  /** Rows as Excel shows them; 0 when there is no heading row. */
  readonly headingRow: number
  readonly firstRow: number
  readonly title: string
  readonly unit?: string
  /** It was told from the other sheets of the delivery: of several forms that fit, the only one that none of them is. */
  readonly decided?: true
  /** Columns, as Excel names them, with numbers of further people in the same rows, whom nothing was read of. */
  readonly beside?: readonly string[]
  /** Other forms that fit as well: what the sheet is cannot be told from it alone. */
  readonly rivals?: readonly { readonly form: string; readonly label: Label }[]
  readonly columns: readonly ColumnMapping[]
}

/** A person's word on a sheet; it goes before everything recognised. Columns are 0-based. */
export interface Correction {
  readonly form?: string
  readonly headingRow?: number
  readonly columns?: Readonly<Record<number, string | null>>
}

/** What a source's headings meant last time: form and, by heading, field. */
export interface Remembered {
  readonly form: string
  readonly headings: Readonly<Record<string, string | null>>
}

export interface Counted<What> {
  readonly field: string
  readonly what: What
  readonly count: number
  readonly samples: readonly { readonly before: string; readonly after: string | null }[]
}

/** Cells of one column that could not be read for one reason: how many, and the first of them. */
export interface Unread extends Counted<Problem> {
  /** As Excel names it, and its heading; null where several columns tell it together. */
  readonly letter: string | null
  readonly heading: string | null
  readonly cells: readonly { readonly row: number; readonly written: string }[]
}

/** What a batch covers, as pre-filled; a person may say otherwise. */
export interface Coverage {
  readonly area: { readonly code: string; readonly name: string }
  readonly period: { readonly from: string | null; readonly to: string | null }
  readonly kinds: readonly string[]
}

/** A batch's card: what stands beside it wherever it is used. */
export interface Card {
  readonly bytes: number
  readonly sha256: string
  readonly encoding: string | null
  readonly unreadableCharacters: number
  readonly proposal: Proposal
  /** Rows under the heading; accepted + rejected + skipped (blank, repeated headings, totals, signatures). */
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly skipped: number
  readonly repairs: readonly Counted<Repair>[]
  readonly problems: readonly Unread[]
  /** `ledger.field` that the file has no column for: one note for the file. */
  readonly notCollected: readonly string[]
  /** Household facts that the rows of one household disagree on, in how many households; the head's row was taken. */
  readonly conflicts: readonly { readonly field: string; readonly households: number }[]
  readonly coverage: Coverage
  /** Latest event date, never after today. */
  readonly latestEvent: string | null
}

/**
 * A cleaned sheet in the database. `tables` has a view per ledger: `row_id` (unique in the delivery), `file`, `sheet`, `row`, the
 * ledger's fields by their keys, and for rows that speak of people also `id_raw`, `id_number`, `name_raw`, `village_name`,
 * `town_name`, `birth` (and in the registry `person`, `household`).
 */
export interface Batch {
  readonly key: string
  readonly file: string
  readonly sheet: string | null
  readonly form: string
  readonly tables: Readonly<Record<string, string>>
  /** The rows as written: `row`, `c0`, `c1` … */
  readonly raw: string
  /** View of every repair and every unreadable value: `row_id`, `row`, `field`, `before`, `after`, `repair`, `problem`, `place` (its column). */
  readonly notes: string
  readonly card: Card
}

export interface Reject {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
  readonly reason: Label
  /** The row as written. */
  readonly cells: readonly string[]
}

export interface Ignored {
  readonly file: string
  readonly sheet: string | null
  readonly code: string
  readonly reason: Label
  /** The forms that fit equally, where that is why. */
  readonly candidates?: readonly string[]
}

export interface Intake {
  readonly batches: readonly Batch[]
  readonly rejects: readonly Reject[]
  readonly ignored: readonly Ignored[]
}

export interface Progress {
  readonly file: string
  readonly sheet: string | null
  readonly stage: 'reading' | 'recognising' | 'cleaning' | 'done'
  /** Rows done so far in this sheet, of how many where that is known. */
  readonly rows: number
  readonly of: number | null
  readonly rowsPerSecond: number
}
