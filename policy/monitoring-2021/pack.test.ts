/** The second pack's examples hold, and every rule of it has some; the line of monitoring rises as the years go. */
import { describe, expect, it } from 'vitest'
import { valueOn } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { subjectOf } from '../luozhuang-2018/example.ts'
import { tryRule } from '../luozhuang-2018/small-world.ts'
import { examples } from './pack.examples.ts'
import { monitoring2021 } from './pack.ts'

const answerOf = (value: unknown) => (value === null ? 'cannot-tell' : value === true ? 'met' : 'not-met')

describe.each(Object.entries(examples))('%s', (key, table) => {
  it.each(table.map((example) => [example.why.en, example] as const))('%s', (_why, example) => {
    const { value } = tryRule(key, subjectOf(example, monitoring2021.rules.get(key)!.of), example.given, example.on, monitoring2021).answer
    if (typeof example.expected === 'string') expect(answerOf(value)).toBe(example.expected)
    else expect(value).toEqual(example.expected.value)
  })
})

describe('the pack', () => {
  it('has examples of every rule', () => expect(Object.keys(examples).toSorted()).toEqual([...monitoring2021.rules.keys()].toSorted()))

  it.each([
    ['2018-12-31', null],
    ['2020-12-31', 5000],
    ['2021-01-01', 6000],
    ['2022-06-30', 7000],
    ['2023-01-01', 7900],
  ] as const)('has the line of %s', (day, line) =>
    expect(valueOn(monitoring2021.figures.get('monitoring-line')!, day)?.value ?? null).toBe(line === null ? null : yuan(line)),
  )
})
