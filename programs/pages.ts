/** The pages: built when they are missing or other than the sources say. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './settings.ts'

const folders = ['web', 'kernel', 'policy', 'modules', 'platform']
const files = ['package-lock.json', 'vite.config.ts', 'web/vite.config.ts']
const mark = join(root, 'dist', '.built')

/** Builds the pages if need be and returns their folder; undefined where there are no pages to build. `onBuild` is told before a build. */
export async function builtPages(onBuild: () => void): Promise<string | undefined> {
  const dist = join(root, 'dist')
  if (!existsSync(join(root, 'web'))) return undefined
  const state = stateOfSources()
  if (existsSync(join(dist, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === state) return dist
  onBuild()
  const { build } = await import('vite')
  const config = ['vite.config.ts', 'web/vite.config.ts'].map((name) => join(root, name)).find((path) => existsSync(path))
  await build({
    root: join(root, 'web'),
    mode: 'production',
    logLevel: 'warn',
    ...(config ? { configFile: config } : {}),
    build: { outDir: dist, emptyOutDir: true },
  })
  writeFileSync(mark, state)
  return dist
}

/** Names, sizes and times of everything the window may import; a fresh clone and an update both change it. */
function stateOfSources(): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!/\.test\.tsx?$/.test(path)) hash.update(`${path.slice(root.length)} ${found.size} ${Math.floor(found.mtimeMs)}\n`)
  }
  for (const path of [...folders, ...files]) visit(join(root, path))
  return hash.digest('hex')
}
