// Completes package-lock.json after `npm install`: adds the packages of other platforms that the registry in use did not
// offer, without which `npm ci` refuses, and removes download addresses. Run it after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'sunos', 'aix', 'netbsd', 'openbsd']
const processors = [
  ['arm64', 'arm64'],
  ['x64', 'x64'],
  ['ia32', 'ia32'],
  ['arm', 'arm'],
  ['ppc64', 'ppc64'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
  ['loong64', 'loong64'],
  ['wasm32', 'wasm32'],
]

/** The platform a package's name speaks of. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find(([word]) => words.includes(word))?.[1]
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}${path ? '/' : ''}node_modules/${name}`
    const top = `node_modules/${name}`
    const fits = (held) => held?.version && (/^[\^~><*]/.test(version) || held.version === version)
    if (fits(lock.packages[nested]) || (lock.packages[nested] === undefined && fits(lock.packages[top]))) continue
    const platform = platformOf(name)
    // Only what belongs to another platform may be absent here; anything else is a real fault of the lock file.
    if (!platform.os && !platform.cpu) continue
    const at = lock.packages[top] === undefined || !lock.packages[top].version ? top : nested
    lock.packages[at] = { version: version.replace(/^[\^~]/, ''), ...platform, ...(entry.dev ? { dev: true } : {}), optional: true }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stderr.write(`package-lock.json: ${added} packages of other platforms added\n`)
