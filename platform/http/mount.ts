/** Mounts a room's routes: door, checks, handler, and the reply held against the contract. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { IsOptional } from 'typebox'
import { log } from '#platform/audit/audit'
import { type Ground, officeOf } from '#platform/ground'
import type { Card, Download } from './card.ts'
import { type Check, checker } from './check.ts'
import type { Route } from './contract.ts'
import { documentationOf } from './documentation.ts'
import { cookieOn, foreign, notAllowed, type Visitor, visitorOf } from './gate.ts'
import type { Office } from './office.ts'
import { languageOf, refuse } from './problem.ts'
import { receive } from './receive.ts'
import { type FieldRefusal, isRefusal, type Refusal, Refusing, refusal } from './refusal.ts'

type Handler = (office: Office, input: never) => Promise<unknown>

/** Mounts every route of a card. */
export function mount(app: FastifyInstance, ground: Ground, card: Card, limits: boolean): void {
  for (const { contract, handlers } of card.routes)
    for (const [key, route] of Object.entries(contract)) mountRoute(app, ground, card, route, handlers[key]!, limits)
}

function mountRoute(app: FastifyInstance, ground: Ground, card: Card, route: Route, handler: Handler, limits: boolean): void {
  const check = {
    params: checker(route.params, true),
    query: checker(route.query, true),
    body: checker(route.body, false),
    reply: checker(route.reply, false),
  }
  app.route({
    method: route.method,
    url: route.path,
    schema: documentationOf(card, route),
    ...(limits && route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } } } : {}),
    handler: async (request, reply) => {
      const visitor = await visitorOf(ground, request)
      const refused = (no: Refusal) => say(ground, request, reply, visitor, route, no)
      const office = officeIn(ground, request, reply, visitor)
      const closed = foreign(request) ?? notAllowed(visitor, route.may, office.permissions)
      if (closed) return refused(closed)
      try {
        const input = await inputOf(request, route, check, office)
        const answer = await handler(office, input as never)
        if (isRefusal(answer)) return await refused(answer)
        if (route.sensitive) await office.log({ kind: route.reply ? 'read' : 'exported', what: route.sensitive, ...subjectOf(request) })
        return route.reply ? sendJson(reply, answer, check.reply, route) : await sendFile(reply, answer as Download)
      } catch (error) {
        if (error instanceof Refusing) return await refused(error.refusal)
        throw error
      }
    },
  })
}

function officeIn(ground: Ground, request: FastifyRequest, reply: FastifyReply, visitor: Visitor): Office {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  const agent = request.headers['user-agent']
  return officeOf(ground, visitor.person, {
    language: languageOf(request),
    request: request.id,
    signal: gone.signal,
    mustChange: visitor.mustChange,
    session: { token: visitor.token, ...cookieOn(request, reply) },
    from: { address: request.ip, ...(agent ? { agent } : {}) },
  })
}

async function inputOf(
  request: FastifyRequest,
  route: Route,
  check: Record<'params' | 'query' | 'body', Check>,
  office: Office,
): Promise<unknown> {
  const received = route.files ? await receive(request, office.files) : undefined
  const given = { params: request.params ?? {}, query: request.query ?? {}, body: received ? received.body : request.body }
  const input: Record<string, unknown> = received ? { files: received.files } : {}
  const wrong: FieldRefusal[] = []
  for (const part of ['params', 'query', 'body'] as const) {
    if (!route[part]) continue
    if (part === 'body' && (given.body ?? undefined) === undefined && IsOptional(route.body)) continue
    const result = check[part](given[part] ?? (part === 'body' ? undefined : {}))
    if ('wrong' in result) wrong.push(...result.wrong)
    else input[part] = result.value
  }
  if (wrong.length > 0)
    throw new Refusing(
      refusal(
        'invalid',
        'invalid',
        `请求有 ${wrong.length} 处不对：${told(wrong, 'zh')}`,
        `The request is wrong in ${wrong.length} places: ${told(wrong, 'en')}`,
        { fields: wrong },
      ),
    )
  if (route.ifMatch) input.version = versionOf(request)
  return input
}

const told = (wrong: readonly FieldRefusal[], language: 'zh' | 'en') =>
  wrong
    .slice(0, 3)
    .map(({ path, sentence }) => `${path || '·'} ${sentence[language]}`)
    .join(' ')

function versionOf(request: FastifyRequest): number {
  const version = /^(?:W\/)?"(\d+)"$/.exec(request.headers['if-match']?.trim() ?? '')?.[1]
  if (version === undefined)
    throw new Refusing(
      refusal('version-missing', 'version-missing', '请说明修改的是哪个版本（If-Match）。', 'Say which version you change (If-Match).'),
    )
  return Number(version)
}

/** Says no; what touches rights, or a record that is not there for this person, goes into the audit log. */
async function say(
  ground: Ground,
  request: FastifyRequest,
  reply: FastifyReply,
  visitor: Visitor,
  route: Route,
  no: Refusal,
): Promise<FastifyReply> {
  if (visitor.signedIn && (no.refused === 'not-allowed' || (no.refused === 'not-found' && route.params)))
    await log(ground.db, ground.clock, visitor.person, {
      kind: 'refused',
      what: `${route.method} ${route.path}`,
      ...subjectOf(request),
      facts: { code: no.code },
      address: request.ip,
    })
  return refuse(request, reply, no)
}

function subjectOf(request: FastifyRequest): { subject?: string } {
  const values = Object.values((request.params ?? {}) as Record<string, string>)
  return values.length > 0 ? { subject: values.join(' ').slice(0, 200) } : {}
}

/** A reply that breaks its contract is our fault, and could tell more than it should: it is not sent. */
function sendJson(reply: FastifyReply, answer: unknown, check: Check, route: Route): FastifyReply {
  const text = JSON.stringify(answer ?? {}, numbered)
  const result = check(JSON.parse(text))
  if ('wrong' in result)
    throw new Error(
      `reply of ${route.method} ${route.path} breaks its contract: ${result.wrong.map(({ path, sentence }) => `${path} ${sentence.en}`).join('; ')}`,
    )
  const { version } = (answer ?? {}) as { version?: unknown }
  if (typeof version === 'number' || typeof version === 'bigint') reply.header('etag', `"${version}"`)
  return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(text)
}

function numbered(_: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error(`${value} is too large for JSON`)
  return number
}

async function sendFile(reply: FastifyReply, { download }: Download): Promise<FastifyReply> {
  reply.type(download.type).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  reply.header(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(download.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
  )
  const { content } = download
  if ('path' in content && !Buffer.isBuffer(content) && typeof content.path === 'string' && !('pipe' in content)) {
    const { createReadStream } = await import('node:fs')
    return reply.send(createReadStream(content.path))
  }
  return reply.send(content)
}
