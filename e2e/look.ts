/** What every page must hold to, whatever it shows: nothing sticks out at the side, no barrier, no word of the other language left open. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBarriers } from './axe.ts'

/** Opens a page, waits until it has come to rest, and looks. */
export async function lookAt(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('h1').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .loading'))
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, `${path} is wider than the window`).toBeLessThanOrEqual(0)
  expect(await findBarriers(page), path).toEqual([])
  // A name of a message instead of the message: it was left out of the language.
  expect(await page.locator('body').textContent(), path).not.toMatch(/\b(shell|state|table|intake|comparison|household|doubt)\.[a-zA-Z]+\b/)
}
