/** The API's own description, OpenAPI 3.1, made from the contracts and shown at /api/docs from our own files. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'
import type { Card } from './card.ts'
import type { Route } from './contract.ts'

const problem = {
  description: '不能办理的原因 / why not (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'code', 'sentence'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          code: { type: 'string' },
          sentence: { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } },
          article: { type: 'integer' },
          fields: { type: 'array', items: { type: 'object' } },
          facts: { type: 'object' },
        },
      },
    },
  },
}

/** Registers the description; call it before any route is mounted. */
export async function describeApi(app: FastifyInstance, title: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, version: '1' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'xiuhua' } } },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { docExpansion: 'none', validatorUrl: null } })
}

/** The description of one route. */
export function documentationOf(card: Card, route: Route): FastifySchema {
  const files = {
    type: 'object',
    properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } }, ...(route.body ? { body: route.body } : {}) },
  }
  return {
    summary: `${route.summary.zh} / ${route.summary.en}`,
    description: `权限 permission: ${route.may}${route.ifMatch ? '；须带 If-Match / needs If-Match' : ''}`,
    tags: [`${card.title.zh} ${card.title.en}`],
    ...(route.may === 'anyone' ? {} : { security: [{ session: [] }] }),
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.files ? { consumes: ['multipart/form-data'], body: files } : route.body ? { body: route.body } : {}),
    response: { 200: route.reply ?? { type: 'string', format: 'binary' }, '4xx': problem },
  } as FastifySchema
}
