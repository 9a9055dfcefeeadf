/** The web server: every room's routes, the API's description, uploads, the pages, and one way of saying no. */
import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { sql } from 'kysely'
import type { Ground } from '#platform/ground'
import { describeApi } from './documentation.ts'
import { mount } from './mount.ts'
import { servePages } from './pages.ts'
import { fault, languageOf, refusalOf, refuse } from './problem.ts'
import { takeFiles } from './receive.ts'
import { refusal } from './refusal.ts'

export interface ServerOptions {
  readonly title: string
  /** The folder of the built pages; without it there is only the API. */
  readonly pages?: string
  readonly log?: FastifyServerOptions['logger']
  /** Behind the office's own gateway: addresses and https are read from its headers. */
  readonly trustProxy?: boolean
  /** False: requests are not counted, as tests need that sign in all the time. */
  readonly limits?: boolean
}

/** Personal data may lie in addresses and headers of old clients: the log holds neither, only the route. */
const serializers = {
  req: (request: { method: string; routeOptions?: { url?: string } }) => ({
    method: request.method,
    route: request.routeOptions?.url ?? '?',
  }),
}

/** Makes the server over the ground; `listen` or `inject` it, and `close` it before the ground. */
export async function makeServer(ground: Ground, options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ? { ...(options.log as object), serializers } : false,
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  })
  // Requests and replies are checked where routes are mounted; Fastify itself neither changes nor reshapes them.
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  app.setErrorHandler((error, request, reply) => {
    const known = refusalOf(error)
    if (!known) request.log.error({ err: error }, 'fault')
    return known ? refuse(request, reply, known) : sayFault(request, reply)
  })

  await app.register(cookie)
  await app.register(rateLimit, {
    global: options.limits !== false,
    max: 3000,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many'), { statusCode: 429 }),
  })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: policy, useDefaults: false },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await takeFiles(app)
  await describeApi(app, options.title)
  await app.register(async (api) => {
    for (const card of ground.cards) mount(api, ground, card, options.limits !== false)
    api.get('/api/health', { schema: { hide: true } as object }, async () => {
      await sql`select 1`.execute(ground.db)
      return { ok: true }
    })
  })
  app.all('/api/*', { schema: { hide: true } as object }, (request, reply) => refuse(request, reply, noRoute))
  if (options.pages) await servePages(app, options.pages)
  await app.ready()
  return app
}

function sayFault(request: Parameters<typeof refuse>[0], reply: Parameters<typeof refuse>[1]) {
  const detail = fault[languageOf(request)]
  const problem = {
    type: 'urn:xiuhua:fault',
    title: detail,
    status: 500,
    detail,
    code: 'fault',
    sentence: fault,
    facts: { request: request.id },
  }
  return reply.code(500).type('application/problem+json').send(JSON.stringify(problem))
}

/** Styles are made in the page by the component library; everything else comes from this server alone. */
const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
}

const noRoute = refusal('not-found', 'no-route', '没有这个接口。', 'There is no such address in the API.')
