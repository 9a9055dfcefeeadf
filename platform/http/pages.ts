/** The built pages: files with a hash in their name are kept by browsers, everything else leads to the one page. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves a folder of built pages; addresses without a file get index.html, so that deep links work. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes(`${folder}/assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  const page = existsSync(join(folder, 'index.html'))
  app.get('/*', { schema: { hide: true } as object }, (request, reply) => {
    const asset = /\.[a-z0-9]{2,5}$/i.test(request.url.split('?')[0] ?? '')
    if (!page || asset) return reply.code(404).type('text/plain; charset=utf-8').send('没有这个文件 / No such file')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
