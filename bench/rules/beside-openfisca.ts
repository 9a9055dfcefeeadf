/** Ten rules in OpenFisca and here, each in a process of its own over the same people; skipped with a word where Python or the package is absent. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import { makeTables } from './make-tables.ts'
import { ten } from './ten.ts'
import { twentyRules } from './twenty.ts'

/** Of both sides the least of three runs by turns. */
interface BothSides {
  readonly openfisca: number
  readonly ours: number
  /** How many times as much OpenFisca takes. */
  readonly ratio: number
}

export interface BesideOpenfisca {
  readonly rules: number
  readonly people: number
  /** From tables in Parquet to answers in Parquet, by the clock. */
  readonly seconds: BothSides
  /** The same in processor seconds, which other programs on the machine disturb less. */
  readonly cpuSeconds: BothSides
  /** Processor seconds of the whole process, starting and loading included. */
  readonly cpuSecondsOfProcess: BothSides
  /**
   * Processor seconds of the rules alone, from tables in memory to answers in memory. Whose person is whose household's is settled
   * before OpenFisca is asked (an index beside each person); we still find it by the text of the key.
   */
  readonly cpuSecondsOfRules: BothSides
  /** That of `seconds`: how many times as long OpenFisca takes. */
  readonly timeRatio: number
  readonly peakMB: BothSides
  /** How much of OpenFisca's peak memory we take. */
  readonly memoryRatio: number
  /** Whether every answer that we can tell is the same in both. */
  readonly equal: boolean
  /** Households of which we cannot tell and OpenFisca, taking a missing value for its default, gives an answer; by rule. */
  readonly toldInstead: Readonly<Record<string, number>>
}

/** Null where OpenFisca is not there. `XIUHUA_PYTHON` names the Python. */
export async function besideOpenfisca(people: number): Promise<BesideOpenfisca | null> {
  const python = process.env.XIUHUA_PYTHON ?? 'python3'
  if (spawnSync(python, ['-c', 'import openfisca_core, pandas, pyarrow']).status !== 0) {
    process.stderr.write('没有 OpenFisca（及 pandas、pyarrow），跳过。 / OpenFisca (with pandas and pyarrow) is not there; skipped.\n')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-openfisca-'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    await makeTables(connection, [twentyRules], people)
    for (const ledger of ['household', 'person', 'householdYear'])
      await connection.run(`COPY (SELECT * FROM ${quoted(ledger)}) TO '${join(folder, ledger)}.parquet' (FORMAT parquet)`)
    const runs = [1, 2, 3].map(() => ({
      openfisca: told(python, [beside('openfisca_ten.py'), folder]),
      ours: told(process.execPath, [beside('ten-once.ts'), folder]),
      inMemory: told(process.execPath, [beside('ten-once.ts'), folder, 'memory']),
    }))
    const both = (of: Exclude<keyof Told, 'cpuRules'>): BothSides => {
      const least = (side: 'openfisca' | 'ours') => Math.min(...runs.map((run) => run[side][of]))
      return sides(least('openfisca'), least('ours'))
    }
    const { equal, toldInstead } = await compared(connection, folder)
    const [seconds, peakMB] = [both('wall'), both('peakMB')]
    return {
      rules: ten.length,
      people,
      seconds,
      cpuSeconds: both('cpu'),
      cpuSecondsOfProcess: both('cpuProcess'),
      cpuSecondsOfRules: sides(
        Math.min(...runs.map(({ openfisca }) => openfisca.cpuRules!)),
        Math.min(...runs.map(({ inMemory }) => inMemory.cpu)),
      ),
      timeRatio: seconds.ratio,
      peakMB,
      memoryRatio: rounded(1 / peakMB.ratio),
      equal,
      toldInstead,
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Told {
  readonly wall: number
  readonly cpu: number
  readonly cpuProcess: number
  /** OpenFisca's rules without reading and writing. */
  readonly cpuRules?: number
  readonly peakMB: number
}

const rounded = (value: number) => Number(value.toFixed(2))
const sides = (openfisca: number, ours: number): BothSides => ({
  openfisca: rounded(openfisca),
  ours: rounded(ours),
  ratio: rounded(openfisca / ours),
})

function told(program: string, args: readonly string[]): Told {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args[0]} 没有跑完。 / did not finish.\n${stderr.slice(-800)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

/** Holds their answers against ours, household by household. */
async function compared(connection: DuckDBConnection, folder: string): Promise<{ equal: boolean; toldInstead: Record<string, number> }> {
  let equal = true
  const toldInstead: Record<string, number> = {}
  for (const { key, theirs } of ten) {
    const [ours, other] = [`o.${quoted(key)}`, `t.${quoted(theirs)}`]
    const [row] = (
      await connection.runAndReadAll(`SELECT count(*) FILTER (o.id IS NULL OR t.id IS NULL OR ${ours} <> ${other}), count(*) FILTER (${ours} IS NULL)
        FROM read_parquet('${join(folder, 'ours.parquet')}') o FULL JOIN read_parquet('${join(folder, 'theirs.parquet')}') t ON t.id = o.id`)
    ).getRows()
    const [different, untold] = row!.map(Number) as [number, number]
    if (untold > 0) toldInstead[key] = untold
    if (different > 0) {
      equal = false
      process.stderr.write(`${key}: ${different} 户不同 / households differ\n`)
    }
  }
  return { equal, toldInstead }
}
