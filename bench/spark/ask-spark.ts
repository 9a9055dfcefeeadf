/** Tells a Spark session what to do, line by line, where a Python with pyspark is present (`XIUHUA_PYTHON` names it). */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sparkSettings } from '#kernel/dialects'

const python = process.env.XIUHUA_PYTHON ?? 'python3'

/** Large plans over few rows: what Spark does to make a plan fast takes longer than the plan, and writing layers of columns into each other grows without end. */
const quickPlans = {
  'spark.driver.memory': '4g',
  'spark.driver.extraJavaOptions': '-Xss256m',
  'spark.sql.constraintPropagation.enabled': 'false',
  'spark.sql.codegen.wholeStage': 'false',
  'spark.sql.codegen.factoryMode': 'NO_CODEGEN',
  'spark.sql.adaptive.enabled': 'false',
  'spark.sql.optimizer.excludedRules': 'org.apache.spark.sql.catalyst.optimizer.CollapseProject',
}

/** A value asked for, a statement run, a Parquet file opened as a table, a table saved as Parquet. */
export type Told =
  | { readonly ask: string }
  | { readonly run: string }
  | { readonly open: string; readonly from: string }
  | { readonly save: string; readonly to: string }

/** What Spark gave, or why it could not. */
export type Answered = { readonly gives: unknown } | { readonly refused: string }

export function sparkIsThere(): boolean {
  return spawnSync(python, ['-c', 'import pyspark']).status === 0
}

/** One session for all lines, in their order. */
export function askSpark(lines: readonly Told[]): Answered[] {
  const input = [{ ...sparkSettings, ...quickPlans }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
  const program = fileURLToPath(new URL('ask_spark.py', import.meta.url))
  const { stdout } = spawnSync(python, [program], { input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = stdout.split('\n').filter((line) => line.startsWith('=') || line.startsWith('!'))
  if (answers.length !== lines.length) throw new Error('Spark 没有答完。 / Spark did not answer all.')
  return answers.map((line) => {
    const of: unknown = JSON.parse(line.slice(1))
    return line.startsWith('=') ? { gives: of } : { refused: String(of) }
  })
}
