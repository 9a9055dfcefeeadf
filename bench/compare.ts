/** The main job at size: 100,000 registered people against nine files of a million rows, from files to doubts, in one process. */
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBenchDelivery } from '#programs/district/bench-delivery'

export interface CompareFigures {
  readonly rows: number
  readonly people: number
  readonly doubts: number
  readonly seconds: { readonly read: number; readonly link: number; readonly rules: number; readonly total: number }
  /** Of the only process there is. */
  readonly peakMB: number
}

/** `--rows N` rows a file (1,000,000), `--people N` (a tenth of the rows, 100,000 at most), `--files DIR` files made before. */
export async function run(options: readonly string[]): Promise<CompareFigures> {
  const told = (name: string) => {
    const at = options.indexOf(name)
    return at < 0 ? undefined : options[at + 1]
  }
  const rows = whole(told('--rows') ?? '1000000', '--rows')
  const people = whole(told('--people') ?? String(Math.min(100_000, Math.ceil(rows / 10))), '--people')
  const kept = told('--files')
  const directory = kept ?? (await mkdtemp(join(tmpdir(), 'xiuhua-bench-')))
  try {
    if (!kept || !existsSync(join(directory, 'registry.csv'))) {
      process.stderr.write(`正在生成九个 ${rows} 行的文件…… / writing nine files of ${rows} rows…\n`)
      await writeBenchDelivery(directory, { people, rows, seed: 1 })
    }
    return { rows, people, ...(await measured(directory)) }
  } finally {
    if (!kept) await rm(directory, { recursive: true, force: true })
  }
}

/** Runs the comparison in a process of its own, so that making the files does not count. */
function measured(directory: string): Promise<Pick<CompareFigures, 'doubts' | 'seconds' | 'peakMB'>> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./compare-once.ts', import.meta.url)), [directory], { stdio: ['ignore', 2, 2, 'ipc'] })
    let result: Pick<CompareFigures, 'doubts' | 'seconds' | 'peakMB'> | undefined
    child.on('message', (message) => {
      result = message as typeof result
    })
    child.on('error', reject)
    child.on('exit', (status) =>
      result ? resolve(result) : reject(new Error(`比对没有完成（退出码 ${status}）。 / The comparison did not finish.`)),
    )
  })
}

function whole(text: string, name: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} 应是正整数。 / ${name} takes a whole number above zero.`)
  return number
}
