/** The measurements: `npm run -s bench -- NAME [--json]`; each is loaded only when asked for. */

/** Runs with the arguments after its name; prints JSON to stdout with `--json`, progress to stderr. */
export type Bench = (args: readonly string[]) => Promise<void>

const benches: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<{ run: Bench }> }>> = {
  link: {
    about: 'precision, recall and false links on the hard set; --seeds 101,102, --people N, --big for 100k × 10M',
    load: () => import('./link.ts'),
  },
}

const [name = '', ...args] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  const known = Object.entries(benches).map(([key, { about }]) => `  ${key}  ${about}`)
  process.stderr.write(`没有名为“${name}”的测量。There is no measurement of this name. Known:\n${known.join('\n')}\n`)
  process.exitCode = 1
} else {
  const { run } = await bench.load()
  await run(args)
}
