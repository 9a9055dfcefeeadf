/** The way to the server: a contract's routes as functions, in the window's language; an ended session leads to the login page. */
import { type Client, client } from '#platform/http/client'
import type { Contract } from '#platform/http/contract'
import { currentLanguage } from './language.ts'
import { queries } from './queries.ts'

/** The functions of a contract. They throw `Refused`, which carries the server's problem. */
export function asking<C extends Contract>(contract: C): Client<C> {
  return client(contract, { language: currentLanguage, onSignedOut: leave })
}

/** The session is over: what was read is forgotten and the login page opens, knowing where to come back to. */
function leave(): void {
  if (location.pathname === '/sign-in' || queries.getQueryData(['session']) === undefined) return
  queries.clear()
  const { pathname, search } = location
  location.assign(`/sign-in?${new URLSearchParams(pathname === '/' ? {} : { to: pathname + search })}`)
}
