/** What a compilation is told of the run it is for. */
import type { Coverage } from '../coverage.ts'
import type { Dialect } from '../meaning.ts'

/** What a run knows before it reads a row. */
export interface Run {
  /** The deciding date of records that have none of their own. */
  readonly deciding: string
  readonly coverage: readonly Coverage[]
  /** Ledgers that have rows under review (listed in the table `pending` with ledger and key). */
  readonly pending: ReadonlySet<string>
  readonly dialect: Dialect
  /** Whether the conditions a rule is made of are stored beside its answer, for everybody. */
  readonly reasons?: boolean
  /** The table a ledger's records stand in. */
  table(ledger: string): string
}
