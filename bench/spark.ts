/** Spark beside DuckDB: every word's examples, and all rules of the pack on an invented district (`--people N`; `--articles 9,17` for those of some articles); skipped with a word where pyspark is not there. */
import { sparkIsThere } from './spark/ask-spark.ts'
import { askDistrict, type DistrictFigures } from './spark/district.ts'
import { askExamples, type ExamplesFigures } from './spark/examples.ts'

export interface SparkFigures {
  readonly words: ExamplesFigures
  readonly district: DistrictFigures
}

export async function run(options: readonly string[]): Promise<SparkFigures | { readonly skipped: string }> {
  if (!sparkIsThere()) return { skipped: '没有 pyspark，跳过。 / pyspark is not there; skipped.' }
  const at = options.indexOf('--people')
  const people = at < 0 ? 600 : Number(options[at + 1])
  if (!Number.isInteger(people) || people < 100)
    throw new Error('--people 应是不小于 100 的整数。 / --people takes a whole number of 100 or more.')
  const of = options.indexOf('--articles')
  const articles = of < 0 ? undefined : (options[of + 1] ?? '').split(',').map(Number)
  const words = askExamples()
  process.stderr.write(`例子 ${words.equal}/${words.examples} / examples\n`)
  return { words, district: await askDistrict(people, articles) }
}
