/** The policy as pages ask for it: fetched once, when the first page that speaks of it is opened. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // What is fetched is a module, which must not be compared member by member with itself.
  structuralSharing: false,
  queryFn: () => import('./pack.ts'),
})

/** The pack, the document's own data and the names of its chapters. */
export function usePolicy() {
  return useSuspenseQuery(policyQuery).data
}
