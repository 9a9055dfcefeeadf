/** The command that makes an invented district: `district DIR [--people N] [--seed S] [--style …] [--bench]`. */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBenchDelivery } from './bench-delivery.ts'
import { writeDelivery } from './delivery.ts'
import { type StyleKey, styleKeys } from './styles.ts'

const usage = `用法 Usage: district DIR [--people N] [--seed S] [--style ${styleKeys.join('|')}] [--no-key] [--bench] [--rows N]`

/** A whole number of at least 1, or null. */
function count(text: string | undefined, otherwise: number): number | null {
  if (text === undefined) return otherwise
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** Why the command was not carried out, in both languages; or null when the arguments are in order. */
function refusal(dir: string | undefined, people: number | null, rows: number | null, style: string): string | null {
  if (dir === undefined) return `请指明目录。Name a directory.\n${usage}`
  if (people === null || rows === null) return `--people 和 --rows 须为正整数。--people and --rows take a positive whole number.\n${usage}`
  if (!styleKeys.some((key) => key === style)) return `没有样式“${style}”。There is no style "${style}": ${styleKeys.join(', ')}.`
  if (existsSync(dir) && readdirSync(dir).length > 0)
    return `目录 ${dir} 不为空，请换一个空目录。The directory ${dir} is not empty: name an empty one.`
  return null
}

/**
 * Carries out the command; what was made goes to stdout as JSON, anything else to stderr.
 * Returns the exit code: 0 done, 2 refused (one sentence on stderr).
 */
export async function districtCommand(args: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof options>
  try {
    parsed = options(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return 2
  }
  const { values, positionals } = parsed
  const dir = positionals[0]
  const people = count(values.people, values.bench ? 100_000 : 3000)
  const rows = count(values.rows, 1_000_000)
  const style = values.style ?? 'samples'
  const no = refusal(dir, people, rows, style)
  if (no !== null || dir === undefined || people === null || rows === null) {
    process.stderr.write(`${no}\n`)
    return 2
  }
  const seed = values.seed ?? '1'
  try {
    const made = values.bench
      ? await writeBenchDelivery(dir, { people, rows, seed })
      : await writeDelivery(dir, { people, seed, style: style as StyleKey, withKey: !values['no-key'] }).then(
          ({ key: _key, faults, ...summary }) => ({ ...summary, faults: faults.length }),
        )
    process.stdout.write(`${JSON.stringify(made)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    process.stderr.write(`无法生成：${error.message}。Cannot be made: ${error.message}.\n`)
    return 2
  }
}

function options(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      people: { type: 'string' },
      seed: { type: 'string' },
      style: { type: 'string' },
      rows: { type: 'string' },
      bench: { type: 'boolean' },
      'no-key': { type: 'boolean' },
    },
  })
}

if (import.meta.main) process.exitCode = await districtCommand(process.argv.slice(2))
