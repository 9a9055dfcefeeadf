/** What a comparison is made over: the registry's tables and the departmental batches, wherever they were taken from. */
import type { Coverage } from '#kernel/coverage'

/** The registry as three tables or views of the database, with provenance and fields by their keys. */
export interface RegistryTables {
  readonly person: string
  readonly household: string
  readonly householdYear: string
  /** The members' data years, where the registry says of which year each row is. */
  readonly personYear?: string
}

/** One cleaned departmental sheet: the view of one ledger in it. */
export interface DepartmentBatch {
  /** Letters, digits and underscores; unique in the comparison. */
  readonly key: string
  readonly ledger: string
  readonly view: string
  readonly file: string
  readonly sheet: string | null
}

/** Rows of a sheet that speak of what happened after the as-of day. */
export interface LeftOut {
  readonly file: string
  readonly sheet: string | null
  readonly rows: number
}

export interface Delivery {
  readonly registry: RegistryTables
  /** Sheets whose rows speak of people and are linked to them. */
  readonly batches: readonly DepartmentBatch[]
  /** Sheets whose rows speak of households, villages or things that stand by themselves: nothing in them is linked. */
  readonly standing: readonly DepartmentBatch[]
  readonly coverage: readonly Coverage[]
  /** The day up to which everything is known. */
  readonly asOf: string
  /** Its 31 December is the deciding date of people and households. */
  readonly dataYear: number
  /** What was not known yet by the as-of day and is not in the batches. */
  readonly leftOut: readonly LeftOut[]
}
