/** What a walk needs: a running server, a browser, and people in it, each with a window of their own. */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, onTestFinished } from 'vitest'
import { openChromium } from './chromium.ts'
import { type RunningServer, startServer } from './server.ts'
import { signIn } from './sign-in.ts'

/** The demo accounts by what they are in the walk. */
export const accounts = {
  office: 'qufupin',
  department: 'minzheng',
  healthDepartment: 'weiji',
  disabledFederation: 'canlian',
  handler: 'jingban',
  town: 'luozhuang',
  village: 'shannantou',
  supervisor: 'jijian',
  auditor: 'shenji',
  systemAdmin: 'xitong',
  securityAdmin: 'anquan',
  auditAdmin: 'shenjiguanli',
} as const

export type Who = keyof typeof accounts

export interface Stage {
  readonly server: RunningServer
  /** A window in which nobody is signed in. */
  newWindow(size?: { width: number; height: number }): Promise<Page>
  /** The window of somebody, signed in on first use and the same ever after. */
  as(who: Who): Promise<Page>
  /** What went wrong in the windows so far: faults of scripts, and replies of 500 and above. */
  readonly faults: string[]
}

export const desk = { width: 1280, height: 800 }
/** The telephone of somebody in a village. */
export const telephone = { width: 390, height: 844 }

/** Opens a stage for this test file; each failed test leaves a picture of every open window in the temporary folder. */
export function openStage(): Stage {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  const windows = new Map<Who, Page>()
  const faults: string[] = []

  const newWindow = async (size = desk): Promise<Page> => {
    const context: BrowserContext = await browser!.newContext({
      baseURL: server!.address,
      viewport: size,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.stack ?? error}`))
    page.on('response', (reply) => void (reply.status() >= 500 && faults.push(`${reply.status()} ${reply.url()}`)))
    return page
  }

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), openChromium()])
  }, 180_000)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await picture(browser, task.name)
    if (!server?.runs()) process.stderr.write(`the server is gone; it said:\n${server?.said() ?? ''}\n`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.clear()
  })

  return {
    get server() {
      return server!
    },
    faults,
    async newWindow(size) {
      const page = await newWindow(size)
      onTestFinished(() => page.context().close())
      return page
    },
    async as(who) {
      const open = windows.get(who)
      if (open) return open
      const page = await newWindow(who === 'village' ? telephone : desk)
      windows.set(who, page)
      await signIn(page, accounts[who])
      return page
    },
  }
}

async function picture(browser: Browser | undefined, name: string): Promise<void> {
  const folder = join(tmpdir(), 'xiuhua-e2e-pictures')
  mkdirSync(folder, { recursive: true })
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? []
  for (const [number, page] of pages.entries()) {
    const path = join(folder, `${name.replace(/[^\w一-鿿]+/g, '-').slice(0, 60)}-${number}.png`)
    const taken = await page.screenshot({ path, fullPage: true, timeout: 5_000 }).catch(() => undefined)
    if (taken) process.stderr.write(`picture: ${path} of ${page.url()}\n`)
  }
}
