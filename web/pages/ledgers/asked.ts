/** What the pages of ledgers ask of the server, and the clauses behind them, fetched when the first such page is opened. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Ledger } from '#kernel/ledger'
import { ledgersContract } from '#platform/ledgers/contract'
import { asking } from '../../asking.ts'

export const ledgers = asking(ledgersContract)

const clauses = queryOptions({
  queryKey: ['ledger-clauses'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  queryFn: async (): Promise<Readonly<Record<string, Ledger>>> => (await import('#policy/vocabulary/vocabulary')).ledgers,
})

/** The clause of a ledger by its key. */
export function useClause(key: string): Ledger | undefined {
  return useSuspenseQuery(clauses).data[key]
}
