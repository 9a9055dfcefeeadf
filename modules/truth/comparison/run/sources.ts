/** What a run reads, as plain data that a worker can be handed: the register's snapshot, the cleaned batches, what is known already. */

import type { Said } from '#kernel/confirmed'
import type { RegistryYears } from '#modules/truth/intake/deliveries/registry-years'

/** A column of a delivered sheet: where it stands, its heading, and the field it was taken for. */
export interface WrittenColumn {
  /** 0-based. */
  readonly column: number
  readonly heading: string
  /** `ledger.field`, or null when it was left aside. */
  readonly field: string | null
}

/** A cleaned sheet of a department as Parquet files. */
export interface SourceBatch {
  readonly id: string
  readonly delivery: string
  readonly form: string
  readonly file: string
  readonly sheet: string | null
  /** By ledger: the file with the view's columns (`row_id`, `file`, `sheet`, `row`, `id_number` …, fields by their keys). */
  readonly tables: Readonly<Record<string, string>>
  /** The file with the rows as written: `row`, `c0`, `c1` … */
  readonly raw: string
  readonly columns: readonly WrittenColumn[]
  /** A region code of 12 digits, or null for the whole district; open ends are null. */
  readonly coverage: { readonly area: string | null; readonly from: string | null; readonly to: string | null }
  readonly rows: number
}

/** A doubt that an earlier run found. */
export interface KnownDoubt {
  readonly rule: string
  readonly key: string
  /** The departmental ledgers that its evidence is of. */
  readonly ledgers: readonly string[]
}

/** What a person decided about a row for review; the newest for each fingerprint. */
export interface RowDecision {
  readonly fingerprint: string
  readonly idNumber: string | null
  readonly name: string | null
  /** Null: none of the candidates. */
  readonly person: string | null
}

export interface Sources {
  /** Parquet files with the columns of a cleaned registry sheet, and `region`. */
  readonly registry: Readonly<Record<'person' | 'household' | 'householdYear', string>>
  /** The members' data years, of every registry taken in. */
  readonly years: readonly RegistryYears[]
  readonly batches: readonly SourceBatch[]
  readonly asOf: string
  /** The day of the run: what lies behind it is a slip of the pen. */
  readonly today: string
  /** Its 31 December is the deciding date of people and households. */
  readonly dataYear: number
  readonly known: readonly KnownDoubt[]
  readonly decisions: readonly RowDecision[]
  /** What the office has confirmed of the policy's figures. */
  readonly figures: readonly Said[]
  /** Checks on trial that the office has adopted. */
  readonly adopted: readonly string[]
  /** Twelve digits: where people stand whose place nobody knows. */
  readonly district: string
}

/** The part of a region code that its places share: 371399001000 → 371399001. */
export const areaOf = (code: string): string => code.replace(/(000)+$/, '')

/** The name of a written row in files and sheets. */
export interface RowName {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
}
