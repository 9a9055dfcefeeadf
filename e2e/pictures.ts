/** Takes the pictures of the README from a fresh server with its demo district: `node e2e/pictures.ts`. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { demoPassword } from '#platform/accounts/demo'
import { openChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs', 'pictures')
const dataFolder = mkdtempSync(join(tmpdir(), 'xiuhua-pictures-'))
const address = 'http://127.0.0.1:4871'

const server = spawn(process.execPath, [join(root, 'programs/server.ts')], {
  cwd: root,
  env: { ...process.env, PORT: '4871', HOST: '127.0.0.1', XIUHUA_DATA: dataFolder, XIUHUA_DEMO_PEOPLE: '2000' },
  stdio: 'inherit',
})
const browser = await openChromium()
try {
  mkdirSync(pictures, { recursive: true })
  await answers()
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('账号', { exact: true }).fill('qufupin')
  await page.getByLabel('密码', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await compared(page)
  await taken(page, '/comparison', 'comparison')
  await page.goto('/doubts')
  await page.locator('tbody a').first().click()
  await taken(page, undefined, 'doubt')
  const home = page.locator('a[href^="/households/"]').first()
  if ((await home.count()) > 0) {
    await home.click()
    await taken(page, undefined, 'household')
  }
  await taken(page, '/law/rules/bottom-line-relief', 'rule')
  await taken(page, '/law', 'law')
  await taken(page, '/what-if/new', 'what-if')
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(dataFolder, { recursive: true, force: true })
}

/** Waits until the server answers. */
async function answers(): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (
      await fetch(address).then(
        (reply) => reply.ok,
        () => false,
      )
    )
      return
    await pause(1000)
  }
  throw new Error('the server does not answer')
}

/** Waits until the demo district was compared. */
async function compared(page: Page): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await page.goto('/doubts')
    await page.locator('h1').waitFor()
    await pause(2000)
    if ((await page.locator('tbody a').count()) > 0) return
  }
  throw new Error('the demo district has no doubts')
}

/** A picture of a page that has come to rest. */
async function taken(page: Page, path: string | undefined, name: string): Promise<void> {
  if (path) await page.goto(path)
  await page.locator('h1').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .loading'))
  await pause(800)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
