/** How the window keeps what it has read: nothing is asked again within half a minute, and a refusal is not asked twice. */
import { QueryClient } from '@tanstack/react-query'

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (failed, error) => failed < 2 && !('problem' in error), refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
})
