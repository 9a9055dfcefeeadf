/** What the comparison pages ask of the server. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { comparisonContract, type DoubtFilter } from '#modules/truth/comparison/contract'
import { asking } from '../../../asking.ts'

export const comparison = asking(comparisonContract)

/** Rules, states, answers and exemptions: they change with the pack only. */
export const doubtWords = queryOptions({
  queryKey: ['doubt-words'],
  staleTime: 3_600_000,
  queryFn: ({ signal }) => comparison.words({}, { signal }),
})

export const summaryOf = (filter: DoubtFilter) =>
  queryOptions({
    queryKey: ['doubts', 'summary', filter],
    queryFn: ({ signal }) => comparison.summary({ query: filter }, { signal }),
    placeholderData: keepPreviousData,
  })
