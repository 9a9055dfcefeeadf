/** Every example of every rule gives the same tree by the walk that leaves out what a value does not need and by the plain one. */
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { plainWalk, shapeOf } from '#kernel/agreement/plain-walk'
import { evaluate } from '#kernel/evaluate'
import { partsOf } from '#kernel/pack'
import type { Value } from '#kernel/values'
import { factOf } from '#kernel/world'
import { subjectOf } from './example.ts'
import { articlesWithExamples, examplesOf } from './examples.ts'
import { luozhuang2018 } from './pack.ts'
import { asking } from './small-world.ts'

test.each(articlesWithExamples)('Article %i', async (article) => {
  const different: string[] = []
  let held = 0
  for (const [key, examples] of Object.entries(await examplesOf(article)))
    for (const example of examples) {
      const { rule, record, world } = asking(key, subjectOf(example, luozhuang2018.rules.get(key)!.of), example.given)
      const decided = example.on ?? '2019-12-31'
      const outcome = evaluate(luozhuang2018, rule, record, world, decided)
      const day = rule.deciding ? (factOf(record, rule.deciding) as Value<'date'>) : decided
      for (const [name, node] of Object.entries(partsOf(rule))) {
        held++
        // Of two that may not be drawn together the word yields, and the rule says what its word says.
        const is = name === 'answer' ? (luozhuang2018.words.get(key)?.is ?? node) : node
        const plain = shapeOf(plainWalk(luozhuang2018, is, record, world, day))
        if (!isDeepStrictEqual(shapeOf(outcome[name as 'answer']), plain)) different.push(`${key} ${name}: ${example.why.en}`)
      }
    }
  expect(different).toEqual([])
  expect(held).toBeGreaterThan(0)
})
