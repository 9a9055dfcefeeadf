/** The built window: every page's first load stays within 300 kB gzipped, and nothing of the machine it was built on is in it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const limit = 300_000
const folder = mkdtempSync(join(tmpdir(), 'xiuhua-window-'))
let chunks: Readonly<Record<string, Chunk>> = {}

beforeAll(async () => {
  await build({
    configFile: join(import.meta.dirname, '..', 'vite.config.ts'),
    root: import.meta.dirname,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  chunks = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A chunk with all it needs before it can run. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const each of chunks[key]?.imports ?? []) withImports(each, found)
  return found
}

const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file))).length

function firstLoad(page: string): number {
  const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry)!
  const frame = 'shell/window.tsx'
  const needed = new Set([...withImports(entry), ...(page.includes('sign-in-page') ? [] : withImports(frame)), ...withImports(page)])
  const files = new Set([...needed].flatMap((key) => [chunks[key]!.file, ...(chunks[key]!.css ?? [])]))
  return [...files].reduce((sum, file) => sum + gzipped(file), 0)
}

test('the first load of every page is at most 300 kB gzipped', () => {
  const pages = Object.keys(chunks).filter((key) => chunks[key]?.isDynamicEntry && key.endsWith('.tsx'))
  expect(pages.length).toBeGreaterThan(5)
  const sizes = pages.map((page) => [page, firstLoad(page)] as const).toSorted(([, a], [, b]) => b - a)
  process.stderr.write(`${sizes.map(([page, size]) => `${(size / 1000).toFixed(0).padStart(4)} kB ${page}`).join('\n')}\n`)
  for (const [page, size] of sizes) expect(size, page).toBeLessThanOrEqual(limit)
})

test('no path of the building machine is in the window', () => {
  const root = join(import.meta.dirname, '..')
  for (const file of readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js')))
    expect(readFileSync(join(folder, 'assets', file), 'utf8').includes(root), file).toBe(false)
})
