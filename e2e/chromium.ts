/** A real Chromium: the one CHROMIUM_PATH names, or else the one that comes with the packages, unpacked on first use. */
import { type Browser, chromium } from 'playwright-core'
import { alone } from './alone.ts'

/** Starts a browser; close it when done. Throws when CHROMIUM_PATH names none. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await unpacked())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'] })
}

async function unpacked(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  return alone('chromium', () => packed.executablePath())
}
