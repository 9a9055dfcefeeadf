/** The measurements: `npm run -s bench -- agreement|boundaries|compare|drop|link|rules|spark --json`; results on stdout, progress on stderr. */

type Run = (options: readonly string[]) => Promise<unknown>

const measurements: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  agreement: () => import('./agreement.ts'),
  boundaries: () => import('./boundaries.ts'),
  compare: () => import('./compare.ts'),
  drop: () => import('./drop.ts'),
  link: () => import('./link.ts'),
  rules: () => import('./rules.ts'),
  spark: () => import('./spark.ts'),
}

const [name, ...options] = process.argv.slice(2)
const load = name === undefined ? undefined : measurements[name]
if (!load) {
  process.stderr.write(`用法 / usage: npm run -s bench -- ${Object.keys(measurements).join('|')} [--json]\n`)
  process.exit(1)
}
try {
  const result = await (await load()).run(options)
  process.stdout.write(options.includes('--json') ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
