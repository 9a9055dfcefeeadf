/** What people type for a figure, and what the request then carries. */
import { expect, test } from 'vitest'
import { typedOf, writtenOf } from './typed-figure.ts'

test.each([
  ['money', '3,609', { value: '360900' }],
  ['money', '0.5元', { value: '50' }],
  ['money', '1.234', { wrong: 'whatIf.notMoney' }],
  ['share', '80%', { value: '80/100' }],
  ['share', '62.5%', { value: '625/1000' }],
  ['share', '2/3', { value: '2/3' }],
  ['share', '80', { wrong: 'whatIf.notShare' }],
  ['integer', '60', { value: '60' }],
  ['integer', '六十', { wrong: 'whatIf.notWhole' }],
  ['date', '2019-01-01', { value: '2019-01-01' }],
  ['date', '2019年', { wrong: 'whatIf.notDay' }],
  ['boolean', 'true', { value: 'true' }],
] as const)('%s: %s', (kind, typed, expected) => expect(writtenOf({ kind }, typed)).toEqual(expected))

test('what is in force, typed again, is the same value', () => {
  expect(writtenOf({ kind: 'money' }, typedOf({ kind: 'money' }, 360_950n))).toEqual({ value: '360950' })
  expect(typedOf({ kind: 'share' }, { n: 4n, d: 5n })).toBe('80%')
  expect(typedOf({ kind: 'share' }, { n: 2n, d: 3n })).toBe('2/3')
  expect(typedOf({ kind: 'money' }, null)).toBe('')
})
