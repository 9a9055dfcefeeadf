// Makes a fresh clone ready: installs the dependencies when they are missing or older than the lock file.
// `node scripts/ready.mjs tools` also installs what only tests and checks need. Plain JavaScript, because it runs under whatever Node started npm, before ours is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lock = join(root, 'package-lock.json')
const mark = join(root, 'node_modules', '.package-lock.json')
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/** Runs a command with all its output on stderr, so that stdout stays free for machines. */
function run(command, args, cwd = root) {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) {
    process.stderr.write(
      `安装依赖失败：${command} ${args.join(' ')} 没有成功，请检查网络和 npm 设置后重试。 / Installing the dependencies failed.\n`,
    )
    process.exit(1)
  }
}

const tools = process.argv.includes('tools')
// A linked folder is kept by the checkout it belongs to.
const linked = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
const missing = !linked && (!existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs)
const missingTools = tools && !linked && !existsSync(join(root, 'node_modules', 'vitest'))
if (missing || missingTools) {
  process.stderr.write('正在安装依赖，首次约需一分钟…… / Installing dependencies, about a minute the first time…\n')
  // A folder that has the tools keeps them.
  const withTools = tools || existsSync(join(root, 'node_modules', 'vitest'))
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error', ...(withTools ? [] : ['--omit=dev'])])
}

// Newer npm may skip install scripts: the runtime that comes as a package then has no binary yet.
const runtime = join(root, 'node_modules', 'node')
const works = existsSync(node) && spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
if (!works && existsSync(join(runtime, 'installArchSpecificPackage.js'))) run(process.execPath, ['installArchSpecificPackage.js'], runtime)
