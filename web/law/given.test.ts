/** Examples are told by the names of fields in both languages, with nothing left as code. */
import { expect, test } from 'vitest'
import { articlesWithExamples, examplesOf } from '#policy/luozhuang-2018/examples'
import { sqlOf } from './compiled.ts'
import { givenOf } from './given.ts'
import { pack } from './pack.ts'

test('every example’s facts have names and values a reader knows', async () => {
  for (const article of articlesWithExamples)
    for (const [rule, examples] of Object.entries(await examplesOf(article)))
      for (const example of examples) {
        const { records } = givenOf(pack, example)
        expect(records.length, rule).toBeGreaterThan(0)
        for (const { name, facts } of records)
          for (const { label, value } of [{ label: name, value: undefined }, ...facts]) {
            expect(label.zh, rule).toMatch(/\p{Script=Han}|^[A-Z]{2,}$/u)
            if (value !== undefined) expect(`${value.zh}${value.en}`, `${rule} ${label.zh}`).not.toMatch(/undefined|null|NaN/)
          }
      }
})

test('the example of a dead person reads so', async () => {
  const [met] = (await examplesOf(29))['registered-person-dead']!
  const { records, covered } = givenOf(pack, met!)
  expect(records.flatMap(({ facts }) => facts).map(({ value }) => value?.zh)).toContain('死亡')
  expect(covered.map(({ zh }) => zh)).toEqual(['户籍'])
})

test('every rule’s SQL can be shown', () => {
  for (const key of pack.rules.keys()) expect(sqlOf(pack, key), key).toContain('SELECT')
})
