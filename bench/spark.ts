/** Every word's examples asked of Spark SQL, where pyspark is present (`XIUHUA_PYTHON` names the Python); skipped with a word where it is not. */
import { spawnSync } from 'node:child_process'
import { expectedOf, groupQuestion, lowest, question } from '#kernel/conformance/try-examples'
import { spark } from '#kernel/dialects'
import { groupMeanings, plainMeanings } from '#kernel/operators/meanings'

export interface SparkFigures {
  readonly examples: number
  readonly equal: number
  /** Words of which an example is answered otherwise, with what Spark said. */
  readonly different: Readonly<Record<string, string>>
}

const program = `
import json, sys
from pyspark.sql import SparkSession
session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "1").config("spark.sql.ansi.enabled", "false").getOrCreate()
session.sparkContext.setLogLevel("OFF")
for line in sys.stdin:
    try:
        print("=" + json.dumps(session.sql(json.loads(line)).collect()[0][0]))
    except Exception as error:
        print("!" + json.dumps(str(error)[:200]), flush=True)
`

export async function run(): Promise<SparkFigures | { readonly skipped: string }> {
  const python = process.env.XIUHUA_PYTHON ?? 'python3'
  if (spawnSync(python, ['-c', 'import pyspark']).status !== 0) return { skipped: '没有 pyspark，跳过。 / pyspark is not there; skipped.' }
  const asked = [
    ...Object.entries(plainMeanings).flatMap(([word, meaning]) =>
      meaning.examples.map((example) => ({ word, expected: expectedOf(example), sql: question(word, meaning, example, spark) })),
    ),
    ...Object.entries(groupMeanings).flatMap(([word, meaning]) =>
      meaning.examples.map((example) => ({ word, expected: expectedOf(example), sql: groupQuestion(meaning, example, spark) })),
    ),
  ]
  const input = asked.map(({ sql }) => `${JSON.stringify(sql)}\n`).join('')
  const { stdout, stderr } = spawnSync(python, ['-c', program], { input, encoding: 'utf8', maxBuffer: 1 << 26 })
  const lines = stdout.split('\n').filter((line) => line.startsWith('=') || line.startsWith('!'))
  if (lines.length !== asked.length) throw new Error(`Spark 没有答完。 / Spark did not answer all.\n${stderr.slice(-500)}`)
  const different: Record<string, string> = {}
  let equal = 0
  asked.forEach(({ word, expected }, at) => {
    const line = lines[at]!
    const said: unknown = JSON.parse(line.slice(1))
    if (line.startsWith('=') && lowest(said) === expected) equal++
    else different[word] ??= `${String(expected)} ≠ ${String(said)}`
  })
  return { examples: asked.length, equal, different }
}
