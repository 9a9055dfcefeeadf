/** The work on delivered files that is done in a thread of its own, and what that thread says meanwhile. */
import type { Card, Correction, Ignored, Remembered } from '../batch.ts'
import type { Proposed } from '../propose.ts'

export interface FileToDo {
  /** The file's identity in its delivery. */
  readonly id: string
  readonly path: string
  readonly name: string
  /** A person's word, by sheet name ('' for a CSV). */
  readonly corrections: Readonly<Record<string, Correction>>
  readonly leaveOut: readonly string[]
}

export interface Work {
  /** Propose what files are, or take them in as batches. */
  readonly kind: 'propose' | 'take-in'
  readonly files: readonly FileToDo[]
  readonly remembered: readonly Remembered[]
  /** Where batches are written, each into a folder of its own. */
  readonly batches: string
  /** Where the database spills to. */
  readonly scratch: string
  /** ISO; no event lies behind it. */
  readonly today: string
  /** The region under which records without a known place stand. */
  readonly district: string
}

/** A cleaned sheet, written down. Paths are relative to the folder of batches. */
export interface WrittenBatch {
  readonly id: string
  readonly sheet: string | null
  readonly form: string
  /** Parquet by ledger; of the registry the rows for the register instead, as CSV. */
  readonly tables: Readonly<Record<string, string>>
  readonly raw: string
  readonly hashes: Readonly<Record<string, string>>
  readonly card: Card
}

export interface ProposedFile {
  readonly file: string
  readonly proposals: readonly Proposed[]
  readonly ignored: readonly Ignored[]
}

export interface TakenFile {
  readonly file: string
  readonly batches: readonly WrittenBatch[]
  readonly ignored: readonly Ignored[]
}

export interface Said {
  readonly progress?: { readonly file: string; readonly sheet: string | null; readonly stage: string; readonly rows: number }
  readonly proposed?: ProposedFile
  readonly taken?: TakenFile
}
