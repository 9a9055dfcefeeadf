/** What the district office does at its desk: drops files, takes them in, runs the comparison. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'

/** Drops the files on the desk as from a folder and sends them. Gives the moment at which they were dropped, in milliseconds of `performance.now()`. */
export async function dropFiles(page: Page, paths: readonly string[], source = ''): Promise<number> {
  if (!/\/(comparison|deliveries)$/.test(new URL(page.url()).pathname)) await page.goto('/deliveries')
  const files = paths.map((path) => ({ name: basename(path), content: readFileSync(path).toString('base64') }))
  await page.locator('.drop-zone').waitFor()
  const dropped = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, content } of given) data.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name))
    return data
  }, files)
  const at = performance.now()
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: dropped })
  await page.getByLabel('交付单位').fill(source)
  await page.getByRole('button', { name: `上传 ${paths.length} 个文件` }).click()
  return at
}

/** Hands the files over and waits until each is recognised; the window then shows the delivery. Gives the moment at which they were dropped. */
export async function handOver(page: Page, paths: readonly string[], source = ''): Promise<number> {
  const at = await dropFiles(page, paths, source)
  await page.waitForURL(/\/deliveries\/[^/]+$/)
  await page.locator('h1 + *').getByText('待确认').waitFor({ timeout: 60_000 })
  return at
}

/** Takes the delivery that the window shows in, and waits for the end. */
export async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByText(/已导入 [\d,]+ 行，退回 [\d,]+ 行/).waitFor({ timeout: 90_000 })
}

/** Runs the comparison and waits for the doubts. */
export async function runComparison(page: Page): Promise<void> {
  await page.goto('/comparison')
  await page.getByRole('button', { name: '运行比对' }).click()
  await page.getByText('已完成', { exact: true }).waitFor({ timeout: 90_000 })
  await page.getByRole('heading', { name: /第 \d+ 次比对/ }).waitFor()
}
