/** Every figure of the dictionary is here, says where it comes from, and is used or says which article awaits it. */
import { describe, expect, it } from 'vitest'
import { isRule } from '#kernel/clauses'
import { type Figure, valueOn } from '#kernel/figure'
import { nodesOf, partsOf } from '#kernel/pack'
import { articles } from './document.ts'
import { ruralAllowanceStandard } from './figures/allowances.ts'
import { provincialPovertyLine } from './figures/income.ts'
import { figures } from './figures.ts'

const all = Object.entries(figures) as [string, Figure][]
const numbered = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${String(from + at).padStart(2, '0')}`)

describe('figures', () => {
  it('has every parameter of the dictionary', () => {
    const numbers = new Set(all.map(([, { number }]) => number))
    const expected = [...numbered('P', 1, 13), ...numbered('P', 20, 26), ...numbered('P', 30, 42), ...numbered('P', 45, 49), 'P55', 'P60']
    expect(expected.filter((number) => !numbers.has(number))).toEqual([])
  })

  it('names each by its own key and once only', () => {
    for (const [name, { key }] of all) expect(key).toBe(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    expect(new Set(all.map(([, { key }]) => key)).size).toBe(all.length)
  })

  it('puts each into the article it belongs to', () => {
    const standing = new Set(
      articles.flatMap(({ clauses }) => clauses.flatMap((clause) => (clause.clause === 'figure' ? [clause.key] : []))),
    )
    expect(all.filter(([, { key }]) => !standing.has(key)).map(([name]) => name)).toEqual([])
  })

  it('has each used by a rule or awaited by an article, never both', () => {
    const used = new Set<string>()
    for (const { clauses } of articles)
      for (const clause of clauses)
        if (isRule(clause))
          for (const root of Object.values(partsOf(clause)))
            for (const node of nodesOf(root)) if (node.op === 'figure') used.add(node.figure)
    for (const [name, { key, awaits }] of all) expect(`${name} ${used.has(key) !== (awaits !== undefined)}`).toBe(`${name} true`)
  })

  it('says of each who must confirm it, and cites the document only for what stands there', () => {
    for (const [name, { confirm, article, values }] of all) {
      expect(confirm, name).toMatch(/^(区|罗庄)/)
      for (const { confidence, source } of values)
        if (confidence === 'document') expect(source, name).toContain(article === 0 ? '总体要求' : `第${article}条`)
    }
  })

  it('Article 17: the rural allowance standard lies above the poverty standard of the same year', () => {
    for (const year of [2017, 2018, 2019, 2020]) {
      const day = `${year}-12-31`
      expect(valueOn(ruralAllowanceStandard, day)!.value! > valueOn(provincialPovertyLine, day)!.value!, day).toBe(true)
    }
  })
})
