/** The five minutes of the README, as they are written there. */
import { expect, test } from 'vitest'
import { article } from './article.ts'
import { language } from './clauses.ts'
import { compile } from './compile/compile.ts'
import { duckdb } from './dialects.ts'
import { evaluate } from './evaluate.ts'
import { answerOf, explain, explanationText } from './explain.ts'
import { figure } from './figure.ts'
import { boolean, code, codeList, ledger, money } from './ledger.ts'
import { all } from './operators/all.ts'
import { below } from './operators/below.ts'
import { count } from './operators/count.ts'
import { divided } from './operators/divided.ts'
import { not } from './operators/not.ts'
import { some } from './operators/some.ts'
import { pack } from './pack.ts'
import { prose } from './prose.ts'
import { yuan } from './values.ts'
import { many, one, vocabulary } from './vocabulary.ts'
import { type WorldRecord, worldOf } from './world.ts'

const grades = codeList('grades', { zh: '等级', en: 'Grade' }, { a: { zh: '甲', en: 'A' } })
const household = ledger({
  key: 'household',
  label: { zh: '户', en: 'Household' },
  article: 1,
  fields: { income: money('年收入', 'Income'), grade: code(grades, '住房等级', 'House grade') },
})
const member = ledger({
  key: 'member',
  label: { zh: '成员', en: 'Member' },
  article: 1,
  fields: { able: boolean('能劳动', 'Able to work') },
})
const world = vocabulary(
  { household, member },
  {
    household: { members: many('member', { by: 'household', always: true, zh: '成员', en: 'members' }) },
    member: { home: one('household', { by: 'household', zh: '户', en: 'household' }) },
  },
)
const { value, check } = language(world)
const line = figure({
  key: 'line',
  kind: 'money',
  article: 1,
  label: { zh: '标准线', en: 'Line' },
  values: [
    { value: yuan(3600), source: 'notice 12', confidence: 'regulation' },
    { from: '2019-01-01', value: yuan(4000), source: 'our guess', confidence: 'assumption' },
  ],
})
const perHead = value({
  key: 'per-head',
  article: 1,
  of: household,
  label: { zh: '人均收入', en: 'Income per head' },
  is: (h) => divided(h.income, count(h.members)),
})
const needsHelp = check({
  key: 'needs-help',
  article: 1,
  of: household,
  class: 'miss',
  label: { zh: '可能需要帮扶', en: 'May need help' },
  look: { zh: '入户了解收入。', en: 'Ask about the income at home.' },
  when: (h) =>
    all(
      below(perHead(h), line),
      some(h.members, (m) => not(m.able)),
    ),
})
const label = { zh: '教程', en: 'Tutorial' }
const tutorial = pack({
  key: 'tutorial',
  label,
  version: '1',
  vocabulary: world,
  articles: [
    article({
      number: 1,
      chapter: '1',
      title: label,
      paraphrase: label,
      duties: [],
      items: [],
      readings: [],
      clauses: [line, perHead, needsHelp],
    }),
  ],
})

const records = (income: bigint | null): WorldRecord[] => [
  { ledger: 'household', id: 'h', facts: { income } },
  { ledger: 'member', id: 'm1', facts: { household: 'h', able: true } },
  { ledger: 'member', id: 'm2', facts: { household: 'h', able: false } },
]
const told = (income: bigint | null) => {
  const of = records(income)
  return evaluate(tutorial, needsHelp, of[0]!, worldOf(world, of, []), '2019-12-31')
}

test('one household: met, not met, cannot tell', () => {
  expect(answerOf(told(yuan(7999)).answer.value)).toBe('met')
  expect(answerOf(told(yuan(8000)).answer.value)).toBe('not-met')
  expect(answerOf(told(null).answer.value)).toBe('cannot-tell')
  expect(told(null).answer.missing).toEqual([{ ledger: 'household', field: 'income', record: 'h', reason: 'empty' }])
  expect(told(yuan(7999)).answer.unconfirmed).toEqual(['line'])
})

test('in words, in an explanation, in SQL', () => {
  expect(prose(tutorial, needsHelp).zh).toBe('人均收入低于标准线（4,000.00元），且成员中有并非“能劳动”的')
  expect(prose(tutorial, needsHelp, 'answer', '2018-06-30').zh).toContain('3,600.00元')
  const text = explanationText(explain(tutorial, told(yuan(7999))).answer, 'zh')
  expect(text).toContain('人均收入〔3,999.50元〕低于标准线（4,000.00元）')
  const compiled = compile(tutorial, { deciding: '2019-12-31', coverage: [], pending: new Set(), dialect: duckdb, table: (name) => name })
  expect(compiled.statements.map(({ name }) => name)).toEqual(['result_household'])
})
