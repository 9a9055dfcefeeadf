/** The traps of SQL, one test each, named after the trap: the compiled text says what memory says, and both say what is right. */
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decided, differences, load, packOf } from '../agreement/both-ways.ts'
import { event, grade, house, member, type Population, toy } from '../agreement/toy-world.ts'
import { language } from '../clauses.ts'
import { duckdb } from '../dialects.ts'
import { evaluateNode } from '../evaluate.ts'
import type { Expression, Node } from '../expression.ts'
import { code, codeList, integer, ledger } from '../ledger.ts'
import { above } from '../operators/above.ts'
import { addMonths } from '../operators/add-months.ts'
import { age } from '../operators/age.ts'
import { all } from '../operators/all.ts'
import { at } from '../operators/at.ts'
import { bands } from '../operators/bands.ts'
import { choose } from '../operators/choose.ts'
import { day, fraction, inFen, whole, words } from '../operators/constant.ts'
import { count } from '../operators/count.ts'
import { daysBetween } from '../operators/days-between.ts'
import { divided } from '../operators/divided.ts'
import { endOfYear } from '../operators/end-of-year.ts'
import { equals } from '../operators/equals.ts'
import { every } from '../operators/every.ts'
import { firstBy } from '../operators/first-by.ts'
import { greatest } from '../operators/greatest.ts'
import { before, sharing, where } from '../operators/groups.ts'
import { largest } from '../operators/largest.ts'
import { least } from '../operators/least.ts'
import { none } from '../operators/none.ts'
import { not } from '../operators/not.ts'
import { is, oneOf } from '../operators/one-of.ts'
import { plus } from '../operators/plus.ts'
import { portion } from '../operators/portion.ts'
import { ratio } from '../operators/ratio.ts'
import { smallest } from '../operators/smallest.ts'
import { some } from '../operators/some.ts'
import { sum } from '../operators/sum.ts'
import { times } from '../operators/times.ts'
import type { Value } from '../values.ts'
import { type RecordOf, vocabulary } from '../vocabulary.ts'
import { worldOf } from '../world.ts'
import { compile } from './compile.ts'
import { quoted } from './frame.ts'

let database: DuckDBInstance
beforeAll(async () => {
  database = await DuckDBInstance.create(':memory:', { threads: '1' })
})
afterAll(() => database.closeSync())

type Facts = Readonly<Record<string, Value>>
type Records = readonly (readonly [ledger: 'house' | 'member' | 'event', id: string, facts: Facts])[]
const { value } = language(toy)
const head = { key: 'r', article: 1, label: { zh: '试', en: 'try' } } as const
const ofHouse = (is: (h: RecordOf<typeof toy, 'house'>) => Expression) => value({ ...head, of: house, is })
const ofMember = (is: (m: RecordOf<typeof toy, 'member'>) => Expression) => value({ ...head, of: member, is })
const ofEvent = (is: (e: RecordOf<typeof toy, 'event'>) => Expression) => value({ ...head, of: event, is })

/** What expressions say of the first record of their ledger, once memory and SQL have said the same of all. */
async function told(records: Records, asked: readonly { readonly of: string; readonly is: Node }[], more: Partial<Population> = {}) {
  const people: Population = {
    coverage: [{ ledger: 'event' }],
    pending: [],
    ...more,
    records: records.map(([ledger, id, facts]) => ({ ledger, id, facts })),
  }
  const ledger = asked[0]!.of
  const nodes = asked.map(({ is }) => is)
  const pack = packOf(ledger, nodes)
  const connection = await database.connect()
  try {
    await load(connection, people)
    expect(await differences(connection, pack, ledger, people)).toEqual([])
  } finally {
    connection.closeSync()
  }
  const world = worldOf(toy, people.records, people.coverage, people.pending)
  const first = people.records.find((record) => record.ledger === ledger)!
  return nodes.map((node) => evaluateNode(pack, node, first, world, decided).value)
}

const person = (id: string, facts: Facts = {}) =>
  ['member', id, { house: 'h', key: id, primary: true, villageCode: '111', ...facts }] as const
const home = (facts: Facts = {}) => ['house', 'h', { villageCode: '111', ...facts }] as const
const happened = (id: string, person: string | null, facts: Facts = {}) => ['event', id, { person, ...facts }] as const

test('least(1, NULL) is 1, and greatest(1, NULL) too', async () => {
  const asked = [
    ofHouse((h) => least(h.income, inFen(1))),
    ofHouse((h) => greatest(inFen(1), h.income)),
    ofHouse((h) => bands(inFen(100), { from: h.income, rate: fraction(1, 2) })),
  ]
  expect(await told([home({ income: null })], asked)).toEqual([null, null, null])
  expect(await told([home({ income: 5n })], asked)).toEqual([1n, 5n, 48n])
})

test('CASE WHEN unknown takes ELSE', async () => {
  const asked = [ofHouse((h) => choose(h.sound, inFen(1), inFen(2))), ofHouse((h) => choose(not(h.sound), inFen(1), inFen(2)))]
  expect(await told([home({ sound: null })], asked)).toEqual([null, null])
})

test('NOT IN over an unknown, and over no codes', async () => {
  const asked = [ofHouse((h) => not(oneOf(h.grade, grade, 'a', 'b'))), ofHouse((h) => not(oneOf(h.grade, grade)))]
  expect(await told([home({ grade: null })], asked)).toEqual([null, null])
  expect(await told([home({ grade: 'c' })], asked)).toEqual([true, true])
})

test('a row under review without a name leaves nobody open, as a NULL in NOT IN leaves everybody', async () => {
  const asked = [ofMember((m) => none(m.events, (e) => e.done))]
  const pending = [{ ledger: 'event', key: null as unknown as string }]
  expect(await told([person('a')], asked, { pending })).toEqual([true])
})

test('NULL = NULL is unknown in an equality and joins nothing in a join', async () => {
  const asked = [
    ofMember((m) => equals(m.born, m.home.since)),
    ofMember((m) => some(m.home.members, (o) => o.able)),
    ofMember((m) => count(sharing(m, (o) => o.word))),
  ]
  const lost = (id: string) => person(id, { house: null, word: null, born: null, able: true })
  expect(await told([lost('a'), lost('b'), ['house', 'h', { since: null }]], asked)).toEqual([null, null, null])
})

test('a condition under a join: whoever has no other record is not dropped', async () => {
  const asked = [ofMember((m) => not(m.home.sound)), ofMember((m) => above(m.home.income, inFen(0)))]
  expect(await told([person('a', { house: null }), person('b'), home({ sound: true, income: 1n })], asked)).toEqual([null, null])
})

test('integer division and DOUBLE: halves go away from zero, and a share stays exact', async () => {
  const asked = [
    ofHouse((h) => divided(h.income, whole(2))),
    ofHouse((h) => divided(h.income, whole(-2))),
    ofHouse((h) => portion(h.income, fraction(1, 2))),
    ofHouse((h) => portion(h.income, fraction(-1, 2))),
    ofHouse((h) => divided(h.income, whole(0))),
    ofHouse((h) => equals(ratio(h.income, inFen(3)), fraction(5, 3))),
  ]
  expect(await told([home({ income: 5n })], asked)).toEqual([3n, -3n, 3n, -3n, null, true])
  expect(await told([home({ income: -5n })], asked)).toEqual([-3n, 3n, -3n, 3n, null, false])
  expect(await told([home({ income: 4n })], asked)).toEqual([2n, -2n, 2n, -2n, null, false])
})

test('products beyond 64 bits, and fen beyond the exact range of a DOUBLE', async () => {
  const large = 9_007_199_254_740_993n
  const asked = [
    ofHouse((h) => portion(h.income, fraction(999_999_999, 1_000_000_000))),
    ofHouse((h) => divided(times(h.income, whole(3)), whole(3))),
    ofHouse((h) => above(ratio(h.income, inFen(large - 1n)), ratio(inFen(large + 1n), h.income))),
    ofHouse((h) => portion(h.income, fraction(1, 1))),
  ]
  expect(await told([home({ income: large })], asked)).toEqual([9_007_199_245_733_794n, large, true, large])
})

test('an overflow is loud', async () => {
  const asked = [ofHouse((h) => plus(h.income, h.income))]
  await expect(told([home({ income: 9_000_000_000_000_000_000n })], asked)).rejects.toThrow(/[Oo]verflow|out of range/)
  const sums = [ofHouse((h) => sum(h.members, (m) => m.pay))]
  const [rich, poor] = [person('a', { pay: 9_000_000_000_000_000_000n }), person('b', { pay: 9_000_000_000_000_000_000n })]
  await expect(told([home(), rich, poor], sums)).rejects.toThrow(/[Oo]verflow|out of range/)
  expect(await told([home(), rich, poor, person('c', { pay: -9_000_000_000_000_000_000n })], sums)).toEqual([9_000_000_000_000_000_000n])
})

test('months have ends, and leap days birthdays', async () => {
  const asked = [
    ofMember((m) => addMonths(m.born, whole(1))),
    ofMember((m) => addMonths(m.born, whole(-1))),
    ofMember((m) => addMonths(m.born, whole(-12))),
    ofMember((m) => at(day('2019-02-28'), age(m.born))),
    ofMember((m) => at(day('2019-03-01'), age(m.born))),
    ofMember((m) => daysBetween(m.born, endOfYear(m.born))),
  ]
  expect(await told([person('a', { born: '2016-02-29' })], asked)).toEqual(['2016-03-29', '2016-01-29', '2015-02-28', 2n, 3n, 306n])
  const [later, earlier] = await told([person('a', { born: '2019-01-31' })], asked)
  expect([later, earlier]).toEqual(['2019-02-28', '2018-12-31'])
})

test('aggregates over nobody: a sum is nothing, a smallest is unknown, and what no file covers is neither', async () => {
  const asked = [
    ofMember((m) => sum(m.events, (e) => e.amount)),
    ofMember((m) => count(m.events)),
    ofMember((m) => smallest(m.events, (e) => e.amount)),
    ofMember((m) => largest(m.events, (e) => e.amount)),
    ofMember((m) => every(m.events, (e) => e.done)),
    ofMember((m) => some(m.events, (e) => e.done)),
  ]
  expect(await told([person('a')], asked)).toEqual([0n, 0n, null, null, true, false])
  expect(await told([person('a')], asked, { coverage: [] })).toEqual([null, null, null, null, null, null])
  expect(await told([person('a', { villageCode: null })], asked, { coverage: [{ ledger: 'event', area: '11' }] })).toEqual(
    asked.map(() => null),
  )
})

test('count, sum and min pass over NULL', async () => {
  const asked = [
    ofMember((m) => count(where(m.events, (e) => e.done))),
    ofMember((m) => count(m.events)),
    ofMember((m) => sum(m.events, (e) => e.amount)),
    ofMember((m) => smallest(m.events, (e) => e.amount)),
    ofMember((m) => every(m.events, (e) => e.done)),
  ]
  const records = [person('a'), happened('e0', 'a', { done: true, amount: 3n }), happened('e1', 'a', { done: null, amount: null })]
  expect(await told(records, asked)).toEqual([null, 2n, null, null, null])
})

test('joins fan out: two groups of one record do not multiply each other, nor two records of one number their rows', async () => {
  const asked = [
    ofHouse((h) => sum(h.members, (m) => sum(m.events, (e) => e.amount))),
    ofHouse((h) => count(h.members)),
    ofHouse((h) => sum(h.members, (m) => m.pay)),
    ofHouse((h) =>
      all(
        some(h.members, (m) => m.able),
        some(h.members, (m) => some(m.events, (e) => e.done)),
      ),
    ),
  ]
  const events = [0, 1, 2].map((at) => happened(`e${at}`, 'a', { amount: 10n, done: at === 2 }))
  const records = [home(), person('a', { pay: 1n, able: true }), person('b', { pay: 1n }), ...events]
  expect(await told(records, asked)).toEqual([30n, 2n, 2n, true])
  const twins = [person('a', { pay: 5n }), person('b', { key: 'a', primary: false, pay: 7n }), ...events]
  expect(await told(twins, [ofEvent((e) => e.subject.pay)])).toEqual([5n])
  const reviewed = [
    { ledger: 'event', key: 'b' },
    { ledger: 'event', key: 'b' },
  ]
  expect(await told([person('a'), person('b')], [ofMember((m) => count(m.events))], { pending: reviewed })).toEqual([0n])
})

test('texts are equal letter by letter, and records of one day stand in the order of their letters', async () => {
  const asked = [
    ofMember((m) => equals(m.word, words('a'))),
    ofMember((m) => count(sharing(m, (o) => o.word))),
    ofMember((m) => count(before(m.home.members, m, (o) => o.born))),
  ]
  const letters = ['A', 'a ', 'ａ', 'á', 'a'].map((word, at) => person(['a', 'B', '10', '9', '张'][at]!, { word, born: '2000-01-01' }))
  expect(await told([...letters, home()], asked)).toEqual([false, 1n, 3n])
})

test('the first of a group does not hang on the order of the rows, and two firsts that differ are not told', async () => {
  const asked = [
    ofMember((m) =>
      firstBy(
        m.events,
        (e) => e.number,
        (e) => e.kind,
      ),
    ),
  ]
  const row = (id: string, number: bigint, kind: string) => happened(id, 'a', { number, kind })
  const rows = [row('e0', 2n, 'a'), row('e1', 1n, 'b'), row('e2', 3n, 'c')]
  expect(await told([person('a'), ...rows], asked)).toEqual(['b'])
  expect(await told([person('a'), ...rows.toReversed()], asked)).toEqual(['b'])
  expect(await told([person('a'), ...rows, row('e3', 1n, 'b')], asked)).toEqual(['b'])
  expect(await told([person('a'), ...rows, row('e3', 1n, 'c')], asked)).toEqual([null])
})

test('reserved words and quotes: a ledger called order with fields group and select, and a code with a quote', async () => {
  const kind = codeList('kind', head.label, { "o'clock": head.label, x: head.label })
  const order = ledger({
    key: 'order',
    label: head.label,
    article: 1,
    fields: { group: code(kind, '组', 'Group'), 'se"lect': integer('数', 'Number') },
  })
  const reserved = vocabulary({ order }, {})
  const rule = language(reserved).value({
    ...head,
    key: 'from',
    of: order,
    is: (o) => all(is(o.group, kind, "o'clock"), above(o['se"lect'], whole(1))),
  })
  const pack = { ...packOf('order', [rule.is]), vocabulary: reserved }
  const run = { deciding: decided, coverage: [], pending: new Set<string>(), dialect: duckdb, table: quoted }
  const connection = await database.connect()
  await connection.run(`CREATE TEMP TABLE "order" AS SELECT 'a' AS id, 'o''clock' AS "group", 2 AS "se""lect"`)
  for (const { sql } of compile(pack, run).statements) await connection.run(sql)
  expect((await connection.runAndReadAll('SELECT v0 FROM result_order')).getRows()).toEqual([[true]])
  connection.closeSync()
})
