/** Every word's examples asked of Spark SQL. */
import { expectedOf, groupQuestion, lowest, question } from '#kernel/conformance/try-examples'
import { spark } from '#kernel/dialects'
import { groupMeanings, plainMeanings } from '#kernel/operators/meanings'
import { askSpark } from './ask-spark.ts'

export interface ExamplesFigures {
  readonly examples: number
  readonly equal: number
  /** Words of which an example is answered otherwise, with what Spark said. */
  readonly different: Readonly<Record<string, string>>
}

export function askExamples(): ExamplesFigures {
  const asked = [
    ...Object.entries(plainMeanings).flatMap(([word, meaning]) =>
      meaning.examples.map((example) => ({ word, expected: expectedOf(example), sql: question(word, meaning, example, spark) })),
    ),
    ...Object.entries(groupMeanings).flatMap(([word, meaning]) =>
      meaning.examples.map((example) => ({ word, expected: expectedOf(example), sql: groupQuestion(meaning, example, spark) })),
    ),
  ]
  const different: Record<string, string> = {}
  const answers = askSpark(asked.map(({ sql }) => ({ ask: sql })))
  const equal = asked.filter(({ word, expected }, at) => {
    const said = answers[at]!
    const same = 'gives' in said && lowest(said.gives) === expected
    if (!same) different[word] ??= `${String(expected)} ≠ ${'gives' in said ? String(said.gives) : said.refused}`
    return same
  })
  return { examples: asked.length, equal: equal.length, different }
}
