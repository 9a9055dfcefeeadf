/** What would decide a "cannot tell", fewest facts first, and the one threshold whose crossing would change an answer. */
import { expect, test } from 'vitest'
import { figures, house, toy } from './agreement/toy-world.ts'
import { article } from './article.ts'
import { language } from './clauses.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { above } from './operators/above.ts'
import { all } from './operators/all.ts'
import { any } from './operators/any.ts'
import { plus } from './operators/plus.ts'
import { some } from './operators/some.ts'
import { pack } from './pack.ts'
import type { Value } from './values.ts'
import { type WorldRecord, worldOf } from './world.ts'

const { standard } = language(toy)
const label = { zh: '试', en: 'try' }
const rule = standard({
  key: 'rule',
  article: 1,
  label,
  of: house,
  is: (h) =>
    all(
      above(h.size, figures.limit),
      any(
        h.sound,
        some(h.members, (m) => above(plus(m.pay, h.income), figures.line)),
      ),
    ),
})
const of = pack({
  key: 'toy',
  label,
  version: '1',
  vocabulary: toy,
  articles: [
    article({
      number: 1,
      chapter: '1',
      title: label,
      paraphrase: label,
      duties: [],
      items: [],
      readings: [],
      clauses: [figures.limit, figures.line, rule],
    }),
  ],
})

function turning(facts: Readonly<Record<string, Value>>, pay: Value = 1n) {
  const records: WorldRecord[] = [
    { ledger: 'house', id: 'h', facts },
    { ledger: 'member', id: 'm', facts: { house: 'h', pay } },
  ]
  const world = worldOf(toy, records, [])
  return explain(of, evaluate(of, rule, records[0]!, world, '2019-12-31')).turning!
}

test('the fewest facts that may decide come first', () => {
  const { wouldDecide } = turning({ size: null, income: null, sound: null }, null)
  expect(wouldDecide.map((set) => set.map(({ zh }) => zh))).toEqual([
    ['户：“人数”未填写'],
    ['户：“完好”未填写'],
    ['人：“工资”未填写', '户：“收入”未填写'],
  ])
  expect(turning({ size: 3n, income: 0n, sound: true }).wouldDecide).toEqual([])
})

test('the nearest threshold that alone would turn the answer', () => {
  expect(turning({ size: 3n, income: 0n, sound: true }).threshold).toMatchObject({
    text: { zh: '人数高于人数线（2）' },
    value: { zh: '3' },
    bound: { zh: '2' },
  })
  expect(turning({ size: 3n, income: 300n, sound: false }, 99n).threshold).toMatchObject({
    value: { zh: '3.99元' },
    bound: { zh: '4.00元' },
  })
  expect(turning({ size: 2n, income: 300n, sound: false }, 99n).threshold).toBeUndefined()
  expect(turning({ size: null, income: 300n, sound: true }).threshold).toBeUndefined()
})
