/** Figures as people type them. */
import { expect, test } from 'vitest'
import { typedValue } from './typed-value.ts'

test.each([
  ['money', '5,000', '500000'],
  ['money', '3372.5 元', '337250'],
  ['money', '1.234', undefined],
  ['integer', '60', '60'],
  ['integer', '六十', undefined],
  ['share', '70%', '70/100'],
  ['share', '2.5%', '25/1000'],
  ['share', '3/4', '3/4'],
  ['share', '0.7', '7/10'],
  ['date', '2019年1月2日', '2019-01-02'],
] as const)('%s %s', (kind, typed, sent) => {
  expect(typedValue(kind, typed)).toBe(sent)
})
