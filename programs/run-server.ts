/** Runs the system: register, rooms, jobs and pages; prints where it is and who can sign in; stops cleanly. */
import { mkdirSync, renameSync, statSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { comparingThread } from '#modules/truth/comparison/run/compare-apart'
import { readingThread } from '#modules/truth/intake/apart/work-apart'
import { demoPassword, listDemoAccounts } from '#platform/accounts/demo'
import { roles } from '#platform/accounts/roles'
import type { Ground } from '#platform/ground'
import { makeServer } from '#platform/http/server'
import { endSpares, keepReady } from '#platform/jobs/thread'
import { startDemo } from './demo.ts'
import { isNew, makeDemo } from './demo-district.ts'
import { openHouse } from './open.ts'
import { builtPages } from './pages.ts'
import { sentenceOf } from './sentence.ts'
import { Stop, settings } from './settings.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

try {
  await run()
} catch (error) {
  say(sentenceOf(error))
  process.exit(1)
}

async function run(): Promise<void> {
  const told = settings()
  const log = logFile(told.dataFolder)
  const ground = await openHouse(told, { server: true, onFault: (error, what) => say(`${what}: ${sentenceOf(error)}`) })
  try {
    for (const card of ground.cards) await card.prepare?.(ground)
    const first = told.demo && (await isNew(ground))
    if (first) await makeDemo(ground)
    const pages =
      told.pages && (await builtPages(() => say('正在生成网页，首次约需半分钟…… / Building the pages, half a minute the first time…')))
    const app = await makeServer(ground, {
      title: 'Xiuhua',
      trustProxy: told.trustProxy,
      log: { level: 'info', file: log },
      ...(pages ? { pages } : {}),
    })
    await app.listen({ port: told.port, host: told.host }).catch((error: NodeJS.ErrnoException) => {
      throw cannotListen(error, told.port)
    })
    const address = app.server.address()
    await greet(ground, typeof address === 'object' && address ? address.port : told.port)
    if (told.demo) await startDemo(ground, first, told.demoPeople)
    // Whoever drops files waits for the work alone.
    keepReady(readingThread, 1)
    keepReady(comparingThread, 1)
    // Written down now: a server that is killed one day writes nothing at its end.
    flushCompileCache()
    // One request's or job's fault must not take the others down; it is logged and the server goes on.
    process.on('unhandledRejection', (error) => app.log.error({ err: error }, 'unhandled'))
    stopOnSignals(async () => {
      await app.close()
      await endSpares()
      await ground.close()
    })
  } catch (error) {
    await ground.close()
    throw error
  }
}

/** What a person who has just typed `npm start` needs to know. */
async function greet(ground: Ground, port: number): Promise<void> {
  const accounts = await listDemoAccounts(ground.db)
  say(`\n绣花已启动，请用浏览器打开 / Open in a browser:  http://localhost:${port}   (${(performance.now() / 1000).toFixed(1)} s)`)
  if (accounts.length > 0) {
    say(`演示账号，密码都是 / Demo accounts, all with the password:  ${demoPassword}`)
    for (const { username, name, role } of accounts) say(`  ${username.padEnd(14)} ${roles[role].zh} ${roles[role].en}  ${name}`)
  } else if (await isNew(ground))
    say('还没有账号，请先建立 / No accounts yet; add the first:  npm run -s xiuhua -- user add NAME --role system-admin')
  say('按 Ctrl+C 停止 / Press Ctrl+C to stop')
}

function stopOnSignals(stop: () => Promise<void>): void {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (asked) process.exit(1)
      asked = true
      say('正在停止…… / Stopping…')
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          say(sentenceOf(error))
          process.exit(1)
        },
      )
    })
}

/** The log of requests; the one before it is kept when it has grown large. */
function logFile(dataFolder: string): string {
  const path = join(dataFolder, 'server.log')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) renameSync(path, `${path}.1`)
  return path
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Stop({
      zh: `端口 ${port} 已被占用，请换一个，例如 PORT=3001 npm start。`,
      en: `Port ${port} is taken; choose another, such as PORT=3001 npm start.`,
    })
  if (error.code === 'EACCES')
    return new Stop({ zh: `无权使用端口 ${port}，请换一个大于 1024 的端口。`, en: `Port ${port} may not be used; choose one above 1024.` })
  return error
}
