/** The rows that made a rule true, also through groups inside groups, are exactly those that speak for it. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { load } from '../agreement/both-ways.ts'
import { house, member, toy } from '../agreement/toy-world.ts'
import { article } from '../article.ts'
import { type CheckClause, language } from '../clauses.ts'
import { duckdb } from '../dialects.ts'
import { above } from '../operators/above.ts'
import { inFen } from '../operators/constant.ts'
import { where } from '../operators/groups.ts'
import { none } from '../operators/none.ts'
import { not } from '../operators/not.ts'
import { some } from '../operators/some.ts'
import { sum } from '../operators/sum.ts'
import { pack } from '../pack.ts'
import type { WorldRecord } from '../world.ts'
import { compile } from './compile.ts'

const { check } = language(toy)
const label = { zh: '试', en: 'try' }
const head = { article: 1, label, class: 'out', look: label } as const

const records: WorldRecord[] = [
  { ledger: 'house', id: 'h0', facts: { income: 500n } },
  { ledger: 'house', id: 'h1', facts: { income: 5n } },
  { ledger: 'member', id: 'm0', facts: { house: 'h0', key: 'k0', primary: true, able: true } },
  { ledger: 'member', id: 'm1', facts: { house: 'h0', key: 'k1', primary: true, able: false } },
  { ledger: 'member', id: 'm2', facts: { house: 'h1', key: 'k2', primary: true, able: true } },
  { ledger: 'event', id: 'e0', facts: { person: 'k0', amount: 300n, day: '2019-01-01' } },
  { ledger: 'event', id: 'e1', facts: { person: 'k1', amount: 400n, day: '2019-01-01' } },
  { ledger: 'event', id: 'e2', facts: { person: 'k2', amount: 10n, day: '2019-01-01' } },
]

async function evidenceOf(rule: CheckClause): Promise<string[]> {
  const toyPack = pack({
    key: 'toy',
    label,
    version: '1',
    vocabulary: toy,
    articles: [article({ number: 1, chapter: '1', title: label, paraphrase: label, duties: [], items: [], readings: [], clauses: [rule] })],
  })
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await load(connection, { records, coverage: [], pending: [] })
  const compiled = compile(toyPack, {
    deciding: '2019-12-31',
    coverage: [{ ledger: 'event' }],
    pending: new Set(),
    dialect: duckdb,
    table: (name) => name,
  })
  for (const { sql } of compiled.statements) await connection.run(sql)
  const found: string[] = []
  for (const { ledger, sql } of compiled.evidence)
    for (const [subject, , record] of (await connection.runAndReadAll(sql)).getRows()) found.push(`${subject} ${ledger} ${record}`)
  connection.closeSync()
  return found.sort()
}

test('rows of members speak through a sum over sums', async () => {
  const rule = check({
    ...head,
    key: 'deposits',
    of: house,
    when: (h) =>
      above(
        sum(h.members, (m) => sum(m.events, (e) => e.amount)),
        inFen(600),
      ),
  })
  expect(await evidenceOf(rule)).toEqual(['h0 event e0', 'h0 event e1', 'h0 member m0', 'h0 member m1'])
})

test('only the rows that hold speak, also where the inside names the outer record', async () => {
  const rule = check({
    ...head,
    key: 'outer',
    of: house,
    when: (h) =>
      some(
        where(h.members, (m) => m.able),
        (m) => some(m.events, (e) => above(m.home.income, e.amount)),
      ),
  })
  expect(await evidenceOf(rule)).toEqual(['h0 event e0', 'h0 member m0'])
  const each = check({ ...head, key: 'each', of: member, when: (m) => some(m.events, (e) => above(e.amount, m.home.income)) })
  expect(await evidenceOf(each)).toEqual(['m2 event e2'])
})

test('what is found against a none speaks too', async () => {
  const rule = check({
    ...head,
    key: 'none',
    of: house,
    when: (h) => not(none(h.members, (m) => some(m.events, (e) => above(e.amount, inFen(350))))),
  })
  expect(await evidenceOf(rule)).toEqual(['h0 event e1', 'h0 member m1'])
})
