/** What every handler is given: who asks, in which language, and the ground they stand on. */
import type { Person } from '#platform/accounts/person'
import type { AuditEntry } from '#platform/audit/audit'
import type { Clock } from '#platform/clock/clock'
import type { Files } from '#platform/files/files'
import type { Jobs } from '#platform/jobs/jobs'
import type { Office as StoreOffice } from '#platform/store/office'
import type { Store } from '#platform/store/store'
import type { Tx } from '#platform/store/transaction'

/** The tables a transaction may name; rooms narrow it to the rows they know. */
export type AnyTables = Record<string, Record<string, unknown>>

export interface Office extends StoreOffice {
  readonly person: Person
  readonly language: 'zh' | 'en'
  readonly clock: Clock
  readonly store: Store
  readonly files: Files
  readonly jobs: Jobs
  /** The cookie of this request, and what becomes of it. */
  readonly session: { readonly token: string | undefined; open(token: string): void; close(): void }
  /** Nothing else is allowed before the password has been changed. */
  readonly mustChange: boolean
  readonly from: { readonly address?: string; readonly agent?: string }
  /** Ends when the caller hangs up. */
  readonly signal: AbortSignal
  /** Permissions of this person, as the cards name them. */
  readonly permissions: ReadonlySet<string>
  /** One transaction of reading, within the person's areas. */
  read<T>(work: (tx: Tx<AnyTables>) => Promise<T>): Promise<T>
  /** One transaction of writing, with the reason that goes into history. A `Refusing` thrown inside rolls back and comes out as a refusal. */
  write<T>(reason: string, work: (tx: Tx<AnyTables>) => Promise<T>): Promise<T>
  /** Adds to the audit log in this person's name. */
  log(entry: Omit<AuditEntry, 'address'>): Promise<void>
}
