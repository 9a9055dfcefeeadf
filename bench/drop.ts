/** From drop to doubts: a delivery dropped on the desk of a running server in a real browser, recognised, taken in and compared, as the office sees it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChromium } from '#e2e/chromium'
import { handOver, runComparison, takeIn } from '#e2e/hand-over'
import { startServer } from '#e2e/server'
import { signIn } from '#e2e/sign-in'
import { writeDelivery } from '#programs/district/delivery'

/** Seconds from the drop to what the page shows. */
interface Seconds {
  /** Sent and recognised, for a person to confirm. */
  readonly recognised: number
  readonly takenIn: number
  readonly compared: number
  readonly total: number
}

export interface DropFigures {
  readonly files: number
  readonly doubts: number
  /** Each on a server and an empty register of its own. */
  readonly runs: readonly Seconds[]
  /** The one in the middle by its total. */
  readonly middle: Seconds
}

/** `--files DIR` a delivery to drop (1,500 invented people unless given), `--times N` (3). */
export async function run(options: readonly string[]): Promise<DropFigures> {
  const told = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
  const times = Number(told('--times') ?? 3)
  if (!Number.isInteger(times) || times < 1) throw new Error('--times 应是正整数。 / --times takes a whole number above zero.')
  const kept = told('--files')
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'xiuhua-bench-'))
  try {
    if (!kept) await writeDelivery(folder, { people: 1500, seed: 'drop', withKey: false })
    const paths = readdirSync(folder).map((name) => join(folder, name))
    const runs: (Seconds & { readonly doubts: number })[] = []
    for (let at = 0; at < times; at++) {
      runs.push(await dropped(paths))
      process.stderr.write(`${at + 1}/${times}: ${runs.at(-1)!.total} s\n`)
    }
    const seconds = runs.map(({ doubts: _, ...run }) => run)
    const middle = seconds.toSorted((one, other) => one.total - other.total)[Math.floor(times / 2)]!
    return { files: paths.length, doubts: runs[0]!.doubts, runs: seconds, middle }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

async function dropped(paths: readonly string[]): Promise<Seconds & { readonly doubts: number }> {
  const server = await startServer()
  const browser = await openChromium()
  try {
    const page = await (await browser.newContext({ baseURL: server.address, locale: 'zh-CN' })).newPage()
    await signIn(page, 'qufupin')
    await page.goto('/comparison')
    const start = await handOver(page, paths)
    const recognised = performance.now()
    await takeIn(page)
    const takenIn = performance.now()
    await runComparison(page)
    const end = performance.now()
    const { total: doubts } = (await (await page.request.get('/api/doubts/summary')).json()) as { total: number }
    const seconds = (from: number, to: number) => Math.round((to - from) / 10) / 100
    return {
      recognised: seconds(start, recognised),
      takenIn: seconds(recognised, takenIn),
      compared: seconds(takenIn, end),
      total: seconds(start, end),
      doubts,
    }
  } finally {
    await browser.close()
    await server.clear()
  }
}
