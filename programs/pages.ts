/** The pages: built when they are missing or other than the sources say. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, Stop } from './settings.ts'

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
  const made = join(root, '.cache', `pages-${process.pid}`)
  await build(made)
  writeFileSync(join(made, '.built'), state)
  // Whole under another name first: whoever starts meanwhile never sees half of it.
  rmSync(dist, { recursive: true, force: true })
  renameSync(made, dist)
  return dist
}

/** In a process of its own: the builder takes half a gigabyte that the server would keep. */
function build(folder: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(notBuilt(said))))
  })
}

const notBuilt = (said: string) =>
  new Stop({
    zh: `网页没有生成成功：${said.trim().split('\n')[0] || '没有留下说明'}。请重新安装依赖（npm ci）后再启动。`,
    en: `The pages could not be built: ${said.trim().split('\n')[0] || 'no message'}. Install the dependencies again (npm ci) and start once more.`,
  })

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
