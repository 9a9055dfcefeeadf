/** Every rule's table of examples: it holds, and shows one met, one not met, and one that cannot be told. */
import { describe, expect, it } from 'vitest'
import type { ExampleTable, RuleExample } from './example.ts'
import { subjectOf } from './example.ts'
import { articlesWithExamples, examplesOf } from './examples.ts'
import { luozhuang2018 } from './pack.ts'
import { tryRule } from './small-world.ts'
import { withoutExamples } from './without-examples.ts'

const tables: [number, ExampleTable][] = await Promise.all(
  articlesWithExamples.map(async (article) => [article, await examplesOf(article)]),
)
const answerOf = (value: unknown) => (value === null ? 'cannot-tell' : value === true ? 'met' : 'not-met')

function said(key: string, example: RuleExample) {
  const rule = luozhuang2018.rules.get(key)
  if (!rule) throw new Error(`there is no rule ${key}`)
  return tryRule(key, subjectOf(example, rule.of), example.given, example.on)
}

describe.each(tables)('Article %i', (article, table) => {
  describe.each(Object.entries(table))('%s', (key, examples) => {
    it.each(examples.map((example) => [example.why.en, example] as const))('%s', (_why, example) => {
      const outcome = said(key, example)
      expect(outcome.rule.article).toBe(article)
      if (typeof example.expected === 'string') expect(answerOf(outcome.answer.value)).toBe(example.expected)
      else expect(outcome.answer.value).toEqual(example.expected.value)
      if (example.amount !== undefined) expect(outcome.amount?.value).toBe(example.amount)
      if (example.atLeast !== undefined) expect(outcome.atLeast?.value).toBe(example.atLeast)
    })

    it('has one met, one not met, and one that cannot be told', () => {
      const kinds = new Set<string>(
        examples.map(({ expected }) => (typeof expected === 'string' ? expected : expected.value === null ? 'cannot-tell' : 'told')),
      )
      // A value that is no criterion has a value or has none.
      const wanted = kinds.has('told') ? ['told', 'cannot-tell'] : ['met', 'not-met', 'cannot-tell']
      expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([])
    })
  })
})

describe('the tables', () => {
  it('are there for every rule but those that are said to wait for theirs', () => {
    const shown = new Set(tables.flatMap(([, table]) => Object.keys(table)))
    const waiting = [...luozhuang2018.rules.keys()].filter((key) => !shown.has(key))
    expect(waiting.toSorted()).toEqual([...withoutExamples].toSorted())
  })
})
