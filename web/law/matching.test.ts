/** Searching the forty articles, and who leads them. */
import { expect, test } from 'vitest'
import { articlesMatching, departmentsOf, isNumbered, matrixOf } from './matching.ts'
import { pack } from './pack.ts'

const numbers = (typed: string) => articlesMatching(pack.articles, typed).map(({ number }) => number)

test('there are forty numbered articles', () => {
  expect(pack.articles.filter(isNumbered)).toHaveLength(40)
})

test('an article is found by number, department, content, in either language', () => {
  expect(numbers('29')).toEqual([29])
  expect(numbers('第9条')).toEqual([9])
  expect(numbers('残联')).toContain(19)
  expect(numbers('comparison')).toContain(29)
  expect(numbers('没有这样的词')).toEqual([])
})

test('every lead of every article stands in the matrix once', () => {
  const rows = matrixOf(pack.articles)
  expect(new Set(rows.map(({ department }) => department)).size).toBe(rows.length)
  for (const article of pack.articles)
    for (const department of departmentsOf(article).lead)
      expect(rows.find((row) => row.department === department)?.leads.filter((number) => number === article.number)).toHaveLength(1)
})
