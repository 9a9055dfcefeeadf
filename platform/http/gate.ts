/** Who stands at the door: the session of a request, whether it comes from our own pages, and what its person may do. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '#platform/accounts/person'
import { findSession } from '#platform/accounts/sessions'
import type { Ground } from '#platform/ground'
import { signedOut } from './problem.ts'
import { type Refusal, refusal } from './refusal.ts'

const cookieName = 'xiuhua'

export interface Visitor {
  readonly person: Person
  readonly signedIn: boolean
  readonly mustChange: boolean
  readonly token: string | undefined
}

const nobody: Person = { id: 'nobody', username: '', name: '', roles: [], areas: [], department: null }

/** Finds the session of a request. */
export async function visitorOf(ground: Pick<Ground, 'db' | 'clock'>, request: FastifyRequest): Promise<Visitor> {
  const token = request.cookies[cookieName]
  const session = token ? await findSession(ground.db, ground.clock, token) : undefined
  return { person: session?.person ?? nobody, signedIn: session !== undefined, mustChange: session?.mustChange ?? false, token }
}

/** The cookie of a session: no script reads it and no other site sends it along. */
export function cookieOn(request: FastifyRequest, reply: FastifyReply) {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
  return {
    open: (token: string) => void reply.setCookie(cookieName, token, options),
    close: () => void reply.clearCookie(cookieName, options),
  }
}

const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i

/** Refuses a change that another site's page sends with our cookie. Old browsers that name no origin can only send forms across sites. */
export function foreign(request: FastifyRequest): Refusal | undefined {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? undefined : elsewhere
  const { origin } = request.headers
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === request.host ? undefined : elsewhere
  return request.headers.cookie !== undefined && forms.test(request.headers['content-type'] ?? '') ? elsewhere : undefined
}

/** Why this visitor may not use a route; nothing when they may. */
export function notAllowed(visitor: Visitor, may: string, permissions: ReadonlySet<string>): Refusal | undefined {
  if (may === 'anyone') return undefined
  if (!visitor.signedIn) return signedOut
  if (may === 'self') return undefined
  if (visitor.mustChange) return changeFirst
  return may === 'signed-in' || permissions.has(may) ? undefined : lacking
}

const elsewhere = refusal(
  'not-allowed',
  'foreign-origin',
  '请求来自别的网站，已拒绝。',
  'The request came from another site and was refused.',
)
const changeFirst = refusal('not-allowed', 'password-must-change', '请先修改初始密码。', 'Change the first password before going on.')
const lacking = refusal('not-allowed', 'not-allowed', '您的角色没有这项权限。', 'Your role does not allow this.')
