/** Versions by date, overlap and exemptions: read alike in memory and in SQL, and refused where two could hold at once. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { load } from './agreement/both-ways.ts'
import { event, figures, house, toy } from './agreement/toy-world.ts'
import { article } from './article.ts'
import { type Clause, language } from './clauses.ts'
import { compile } from './compile/compile.ts'
import { quoted } from './compile/frame.ts'
import { duckdb } from './dialects.ts'
import { evaluate } from './evaluate.ts'
import { explain, explanationText } from './explain.ts'
import { above } from './operators/above.ts'
import { choose } from './operators/choose.ts'
import { inFen } from './operators/constant.ts'
import { portion } from './operators/portion.ts'
import { overlap } from './overlap.ts'
import { type Pack, pack } from './pack.ts'
import { prose } from './prose.ts'
import type { Value } from './values.ts'
import { worldOf } from './world.ts'

const { entitlement, standard, check, exemption } = language(toy)
const label = { zh: '试', en: 'try' }
const head = { article: 1, label } as const

const gathered = (...clauses: Clause[]) =>
  pack({
    key: 'toy',
    label,
    version: '1',
    vocabulary: toy,
    articles: [article({ number: 1, chapter: '1', title: label, paraphrase: label, duties: [], items: [], readings: [], clauses })],
  })

/** A column of a rule for one record, in memory and in SQL. */
async function both(of: Pack, key: string, facts: Readonly<Record<string, Value>>, part: 'answer' | 'amount' = 'answer') {
  const rule = of.rules.get(key)!
  const records = [{ ledger: rule.of, id: 'x', facts }]
  const world = worldOf(toy, records, [])
  const outcome = evaluate(of, rule, world.get(rule.of, 'x')!, world, '2019-12-31')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await load(connection, { records, coverage: [], pending: [] })
  const compiled = compile(of, { deciding: '2019-12-31', coverage: [], pending: new Set(), dialect: duckdb, table: (name) => name }, [key])
  for (const { sql } of compiled.statements) await connection.run(sql)
  const column = part === 'answer' ? key : `${key}:${part}`
  const [row] = (await connection.runAndReadAll(`SELECT ${quoted(column)} FROM result_${rule.of}`)).getRows()
  connection.closeSync()
  expect(row![0]).toBe(outcome[part]!.value)
  return outcome[part]!.value
}

const dear = (from: string | undefined, until: string | undefined, line: bigint) =>
  standard({
    ...head,
    key: 'dear',
    of: event,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    is: (e) => above(e.amount, inFen(line)),
  })

test('the version of the deciding date is read', async () => {
  const of = gathered(dear('2019-07-01', undefined, 100n), dear('2018-01-01', '2019-06-30', 500n))
  expect(await both(of, 'dear', { day: '2019-06-30', amount: 300n })).toBe(false)
  expect(await both(of, 'dear', { day: '2019-07-01', amount: 300n })).toBe(true)
  expect(await both(of, 'dear', { day: '2017-12-31', amount: 300n })).toBe(false)
  expect(await both(of, 'dear', { day: null, amount: 300n })).toBeNull()
  expect(prose(of, of.rules.get('dear')!).zh).toBe('自2018-01-01起至2019-06-30止：金额高于5.00元；自2019-07-01起：金额高于1.00元')
})

test('two versions that can hold at once are refused, as are those of two kinds', () => {
  expect(() => gathered(dear('2018-01-01', undefined, 1n), dear('2019-01-01', undefined, 2n))).toThrow(/two versions hold on 2019-01-01/)
  expect(() => gathered(dear('2018-01-01', '2019-01-01', 1n), dear('2019-01-01', undefined, 2n))).toThrow(/two versions hold/)
  expect(() => gathered(dear(undefined, undefined, 1n), dear('2019-01-01', undefined, 2n))).toThrow(/two versions hold/)
  expect(() => gathered(dear('2019-02-01', '2019-01-01', 1n))).toThrow(/ends on/)
  const other = standard({ ...head, key: 'dear', of: house, from: '2020-01-01', is: (h) => h.sound })
  expect(() => gathered(dear('2018-01-01', '2019-12-31', 1n), other)).toThrow(/one kind and ledger/)
})

test('days between two versions on which none holds are refused, unless a version says that nothing applied then', async () => {
  const later = dear('2019-07-01', undefined, 100n)
  const ended = (nothingAfter?: true) => ({ ...dear('2018-01-01', '2019-05-31', 500n), ...(nothingAfter ? { nothingAfter } : {}) })
  expect(() => gathered(ended(), later)).toThrow(/no version holds from 2019-06-01 until 2019-07-01 begins/)
  const of = gathered(ended(true), later)
  expect(await both(of, 'dear', { day: '2019-05-31', amount: 600n })).toBe(true)
  expect(await both(of, 'dear', { day: '2019-06-30', amount: 600n })).toBe(false)
  expect(await both(of, 'dear', { day: '2019-07-01', amount: 600n })).toBe(true)
  expect(() => gathered({ ...dear('2018-01-01', '2019-06-30', 500n), nothingAfter: true }, later)).toThrow(/there is no gap/)
})

const poor = entitlement({
  ...head,
  key: 'poor',
  label: { zh: '甲助', en: 'Aid A' },
  of: house,
  when: (h) => h.sound,
  amount: (h) => h.income,
})
const half = entitlement({
  ...head,
  key: 'half',
  label: { zh: '乙助', en: 'Aid B' },
  of: house,
  when: (h) => above(h.size, figures.limit),
  amount: (h) => portion(h.income, figures.rate),
})

test('of two that may not be drawn together the better is chosen and said', async () => {
  const of = gathered(figures.limit, figures.rate, poor, half, overlap({ ...head, key: 'one-only', between: [half, poor] }))
  const answers = async (facts: Readonly<Record<string, Value>>) => [await both(of, 'poor', facts), await both(of, 'half', facts)]
  expect(await answers({ sound: true, size: 3n, income: 900n })).toEqual([true, false])
  expect(await answers({ sound: true, size: 3n, income: -900n })).toEqual([false, true])
  expect(await answers({ sound: true, size: 3n, income: 0n })).toEqual([false, true])
  expect(await answers({ sound: false, size: 3n, income: 900n })).toEqual([false, true])
  expect(await answers({ sound: null, size: 3n, income: 900n })).toEqual([null, null])
  expect(await answers({ sound: null, size: 3n, income: -900n })).toEqual([false, true])
  const world = worldOf(toy, [{ ledger: 'house', id: 'h', facts: { sound: true, size: 3n, income: 900n } }], [])
  const outcome = evaluate(of, of.rules.get('half')!, world.get('house', 'h')!, world, '2019-12-31')
  expect(explanationText(explain(of, outcome).answer, 'zh')).toContain('不可同享的甲助更优')
})

test('an entitlement in two overlaps yields to the better one of each, and a floor may decide what an amount cannot', async () => {
  const third = entitlement({
    ...head,
    key: 'third',
    label: { zh: '丙助', en: 'Aid C' },
    of: house,
    when: (h) => above(h.size, figures.limit),
    amount: (h) => choose(h.sound, h.income, inFen(500)),
    atLeast: () => inFen(300),
  })
  const of = gathered(
    figures.limit,
    figures.rate,
    poor,
    half,
    third,
    overlap({ ...head, key: 'one', between: [poor, half] }),
    overlap({ ...head, key: 'two', between: [third, half] }),
  )
  const halfOf = (facts: Readonly<Record<string, Value>>) => both(of, 'half', facts)
  expect(await halfOf({ sound: true, size: 3n, income: 100n })).toBe(false)
  expect(await halfOf({ sound: false, size: 3n, income: 100n })).toBe(false)
  expect(await halfOf({ sound: false, size: 3n, income: 9000n })).toBe(true)
  expect(await both(of, 'third', { sound: null, size: 3n, income: 100n })).toBe(true)
  // Its amount hangs on what is not known; the floor of 3.00 is more than half of 1.00 already.
  const world = worldOf(toy, [{ ledger: 'house', id: 'h', facts: { sound: null, size: 3n, income: 100n } }], [])
  expect(evaluate(of, of.rules.get('half')!, world.get('house', 'h')!, world, '2019-12-31').answer.value).toBe(false)
})

test('an exemption stands beside the doubt and hides nothing', async () => {
  const doubt = check({ ...head, key: 'doubt', of: house, class: 'out', look: label, when: (h) => above(h.income, inFen(100)) })
  const excuse = exemption({ ...head, key: 'excuse', of: house, exempts: [doubt], code: 'X3', when: (h) => h.sound })
  const of = gathered(doubt, excuse)
  expect(of.exemptions.get('doubt')?.map(({ key }) => key)).toEqual(['excuse'])
  expect(await both(of, 'doubt', { income: 500n, sound: true })).toBe(true)
  expect(await both(of, 'excuse', { income: 500n, sound: true })).toBe(true)
  expect(() => gathered(excuse)).toThrow(/there is no check doubt/)
})
