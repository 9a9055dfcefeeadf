/** The main job on an invented district: doubts as its key says, both readings of every rule agree, every doubt explains itself. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { evaluate } from '#kernel/evaluate'
import { explain } from '#kernel/explain'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { type Compared, compareDirectory, NothingToCompare } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { loadEverybody } from './household-world.ts'
import { type Report, reportOf } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
let compared: Compared
let report: Report

beforeAll(async () => {
  await writeDelivery(join(folder, 'district'), { people: 500, seed: 29, style: 'mixed', withKey: true })
  compared = await compareDirectory(join(folder, 'district'), luozhuang2018, { threads: 1, also: luozhuang2018.rules.keys() })
  report = await reportOf(compared)
})
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Key {
  readonly complete: Record<string, { readonly must: readonly [string, string][]; readonly may: readonly [string, string][] }>
}

describe('doubts of a delivery', () => {
  test('everything the key names is found, and nothing outside it is said', () => {
    const { complete } = JSON.parse(readFileSync(join(folder, 'district', 'truth.json'), 'utf8')) as Key
    const wrong: string[] = []
    for (const [kind, { must, may }] of Object.entries(complete)) {
      const said = new Set(report.doubts.filter(({ rule }) => rule === kind).map(({ subject }) => subject.idNumber))
      const allowed = new Set([...must, ...may].map(([id]) => id))
      for (const [id] of must) if (!said.has(id)) wrong.push(`${kind}: ${id} not found`)
      for (const id of said) if (!allowed.has(id ?? '')) wrong.push(`${kind}: ${id} said wrongly`)
    }
    expect(wrong).toEqual([])
    expect(report.doubts.length).toBeGreaterThan(20)
  })

  test('every doubt shows the rows it stands on, as they were written', () => {
    for (const doubt of report.doubts) {
      expect(doubt.evidence.length, `${doubt.rule} of ${doubt.subject.household}`).toBeGreaterThan(0)
      for (const { row, values } of doubt.evidence) {
        expect(row).toBeGreaterThan(0)
        expect(Object.keys(values).length).toBeGreaterThan(1)
      }
    }
  })

  test('one doubt for each rule and person', () => {
    const names = report.doubts.map(
      ({ rule, subject }) => `${rule} ${subject.idNumber} ${subject.idNumber === null ? subject.household : ''}`,
    )
    expect(new Set(names).size).toBe(names.length)
  })

  test('a link for each row of every departmental sheet, none for the registry', () => {
    const rows = compared.intake.batches.filter(({ form }) => form !== 'registry').reduce((sum, { card }) => sum + card.accepted, 0)
    expect(report.links).toHaveLength(rows)
    for (const { how, person, candidates } of report.links)
      expect(how === 'review' || how === 'none' ? person === null : /^\d{17}[\dX]$/.test(person ?? '') && candidates.length >= 0).toBe(true)
  })
})

test('a rule means for everybody what it means for one household', async () => {
  const pending = new Set(
    (await compared.connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
  )
  const decided = `${compared.delivery.dataYear}-12-31`
  const compiled = compile(luozhuang2018, {
    deciding: decided,
    coverage: compared.delivery.coverage,
    pending,
    dialect: duckdb,
    table: factsOf,
  })
  for (const name of compiled.drop) await compared.connection.run(`DROP TABLE IF EXISTS ${name}`)
  for (const { sql } of compiled.statements) await compared.connection.run(sql)
  const { world } = await loadEverybody(compared.connection, luozhuang2018, compared.delivery.coverage)
  const differing: string[] = []
  let compareds = 0
  for (const { ledger, table, columns } of compiled.results) {
    const exact = columns.filter(({ d }) => d === undefined)
    const rows = (
      await compared.connection.runAndReadAll(
        `SELECT id, ${exact.map(({ column }) => `CAST(${quoted(column)} AS VARCHAR)`).join(', ')} FROM ${table} ORDER BY id`,
      )
    ).getRows()
    for (const row of rows) {
      const record = world.get(ledger, String(row[0]))!
      for (const [at, { rule, part }] of exact.entries()) {
        const outcome = evaluate(luozhuang2018, luozhuang2018.rules.get(rule)!, record, world, decided)
        const memory = outcome[part as 'answer']!.value
        const sql = row[at + 1] as string | null
        compareds += 1
        if ((memory === null ? null : String(memory)) !== sql)
          differing.push(`${rule} ${part} of ${ledger} ${record.id}: memory ${String(memory)}, SQL ${sql}`)
      }
    }
  }
  expect(differing.slice(0, 5)).toEqual([])
  expect(compareds).toBeGreaterThan(5000)
})

test('every rule explains itself in both languages, whatever its answer', async () => {
  const { world, records } = await loadEverybody(compared.connection, luozhuang2018, compared.delivery.coverage)
  for (const rule of luozhuang2018.rules.values()) {
    const record = records.find(({ ledger }) => ledger === rule.of)
    if (!record) continue
    const { answer } = explain(luozhuang2018, evaluate(luozhuang2018, rule, record, world, '2019-12-31'))
    expect(answer.text.zh.length).toBeGreaterThan(1)
    expect(answer.text.en.length).toBeGreaterThan(1)
    expect(/undefined|\[object/.test(JSON.stringify(answer, (_key, of: unknown) => (typeof of === 'bigint' ? String(of) : of)))).toBe(false)
  }
})

test('what may explain a missed person’s doubt is kept for those found, and finds nobody by itself', async () => {
  const strangers = `SELECT key FROM ${factsOf('person')} WHERE NOT registered`
  const count = async (where: string) =>
    Number((await compared.connection.runAndReadAll(`SELECT count(*) FROM ${factsOf('vehicle')} WHERE ${where}`)).getRows()[0]![0])
  expect(await count(`person IN (${strangers})`)).toBeGreaterThan(0)
  expect(await count(`person NOT IN (SELECT key FROM ${factsOf('person')})`)).toBe(0)
})

test('a file that is absent gives "cannot tell", not "no"', async () => {
  const without = join(folder, 'without-deaths')
  await writeDelivery(without, { people: 100, seed: 29, style: 'samples', withKey: false })
  rmSync(join(without, 'funeral-cremations.csv'))
  const less = await compareDirectory(without, luozhuang2018, { threads: 1, adopted: new Set(['registered-person-in-death-records']) })
  try {
    expect(less.found.undecided['registered-person-in-death-records']).toBeGreaterThan(80)
    expect(less.found.doubts.some(({ rule }) => rule === 'registered-person-in-death-records')).toBe(false)
  } finally {
    less.close()
  }
})

test('a folder without a registry is refused with a sentence', async () => {
  await expect(compareDirectory(folder, luozhuang2018)).rejects.toThrow(NothingToCompare)
  await expect(compareDirectory(folder, luozhuang2018)).rejects.toThrow(/没有找到建档立卡登记表/)
})
