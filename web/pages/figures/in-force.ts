/** What the office has confirmed of the figures, and the policy with it laid over. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { confirmationsOf, confirmed } from '#kernel/confirmed'
import { type FigureEntry, figuresContract } from '#modules/truth/figures/contract'
import { asking } from '../../asking.ts'
import { usePolicy } from '../../law/policy.ts'
import { useMay } from '../../session.ts'

export const figures = asking(figuresContract)

const confirmations = queryOptions({ queryKey: ['figures'], queryFn: ({ signal }) => figures.confirmations({}, { signal }) })

/** The figures in force; without the right to see confirmations, as the policy has them. */
export function useFiguresInForce() {
  const { pack } = usePolicy()
  const may = useMay('figures.read')
  const { data, error } = useQuery({ ...confirmations, enabled: may })
  const entries: readonly FigureEntry[] = data?.entries ?? []
  return {
    all: [...confirmed(pack, confirmationsOf(pack, entries)).figures.values()],
    entries,
    entered: data?.entered ?? [],
    hash: data?.hash,
    error,
  }
}
