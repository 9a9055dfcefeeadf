/** Who is signed in, with what permissions and which menu: read once from the server, kept for every page. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type Me, signInContract } from '#platform/accounts/contract'
import { asking } from './asking.ts'
import { queries } from './queries.ts'

const accounts = asking(signInContract)

/** The session; null when nobody is signed in. */
export const session = queryOptions({
  queryKey: ['session'],
  staleTime: 300_000,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await accounts.me({}, { signal })
    } catch (error) {
      if (error instanceof Error && 'problem' in error && (error.problem as { status: number }).status === 401) return null
      throw error
    }
  },
})

/** What the login page shows before anybody has signed in. */
export const welcome = queryOptions({
  queryKey: ['welcome'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => accounts.welcome({}, { signal }),
})

/** The person signed in, on pages that only a signed-in person reaches. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(session)
  if (!data) throw new Error('this page is drawn for signed-in people only')
  return data
}

/** Whether the person may do what a permission is named for; the server asks again at every act. */
export function useMay(permission: string): boolean {
  return useMe().permissions.includes(permission)
}

/** Opens a session. Throws the server's refusal. */
export async function signIn(given: { username: string; password: string }): Promise<Me> {
  const me = await accounts.signIn({ body: given })
  queries.clear()
  queries.setQueryData(session.queryKey, me)
  return me
}

/** Ends the session and forgets everything read in it. */
export async function signOut(): Promise<void> {
  await accounts.signOut({})
  queries.clear()
}

export async function changePassword(given: { current: string; next: string }): Promise<void> {
  await accounts.changePassword({ body: given })
  await queries.invalidateQueries({ queryKey: session.queryKey })
}
