/** Values of figures confirmed by a document: rules compute with them, and no longer call them unconfirmed. */
import { expect, test } from 'vitest'
import { article } from './article.ts'
import { language } from './clauses.ts'
import { confirmed } from './confirmed.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { figure } from './figure.ts'
import { ledger, money } from './ledger.ts'
import { above } from './operators/above.ts'
import { pack } from './pack.ts'
import { yuan } from './values.ts'
import { vocabulary } from './vocabulary.ts'
import { worldOf } from './world.ts'

const household = ledger({
  key: 'household',
  label: { zh: '户', en: 'Household' },
  article: 1,
  fields: { income: money('收入', 'Income') },
})
const world = vocabulary({ household }, { household: {} })
const { standard } = language(world)
const line = figure({
  key: 'line',
  kind: 'money',
  article: 1,
  label: { zh: '标准线', en: 'Line' },
  values: [
    { value: yuan(3000), source: '暂定', confidence: 'assumption' },
    { from: '2020-01-01', value: yuan(4000), source: '暂定', confidence: 'assumption' },
  ],
})
const aboveLine = standard({
  key: 'above-line',
  article: 1,
  of: household,
  label: { zh: '达线', en: 'Above' },
  is: (h) => above(h.income, line),
})
const one = article({
  number: 1,
  chapter: '1',
  title: { zh: '一', en: 'One' },
  paraphrase: { zh: '一', en: 'One' },
  duties: [],
  items: [],
  readings: [],
  clauses: [household, line, aboveLine],
})
const plain = pack({ key: 'p', label: { zh: '包', en: 'Pack' }, version: '1', vocabulary: world, articles: [one] })
const record = { ledger: 'household', id: '1', facts: { income: yuan(3500) } }
const asked = (of: typeof plain, day = '2019-12-31') => {
  const outcome = evaluate(of, of.rules.get('above-line')!, record, worldOf(world, [record], [], []), day)
  return {
    answer: outcome.answer.value,
    unconfirmed: [...outcome.answer.unconfirmed],
    text: JSON.stringify(explain(of, outcome), (_, v) => (typeof v === 'bigint' ? String(v) : v)),
  }
}

test('a value confirmed as it is computes as before, is not unconfirmed, and says where it comes from', () => {
  expect(asked(plain)).toMatchObject({ answer: true, unconfirmed: ['line'] })
  const said = asked(confirmed(plain, [{ figure: 'line', from: null, source: '区办 罗扶〔2019〕1号' }]))
  expect(said).toMatchObject({ answer: true, unconfirmed: [] })
  expect(said.text).toContain('罗扶〔2019〕1号')
})

test('another value holds from its day on, and only the one confirmed is confirmed', () => {
  const changed = confirmed(plain, [{ figure: 'line', from: '2019-06-01', value: yuan(3600), source: '区办' }])
  expect(changed.figures.get('line')!.values.map(({ from, confidence }) => [from, confidence])).toEqual([
    [undefined, 'assumption'],
    ['2019-06-01', 'regulation'],
    ['2020-01-01', 'assumption'],
  ])
  expect(asked(changed)).toMatchObject({ answer: false, unconfirmed: [] })
  expect(asked(changed, '2018-12-31')).toMatchObject({ answer: true, unconfirmed: ['line'] })
  expect(plain.figures.get('line')!.values).toHaveLength(2)
})

test('what the pack does not know changes nothing', () => {
  expect(confirmed(plain, [{ figure: 'other', from: null, source: 'x' }]).figures).toEqual(plain.figures)
  expect(confirmed(plain, [{ figure: 'line', from: '2018-05-01', source: 'x' }]).figures).toEqual(plain.figures)
})
