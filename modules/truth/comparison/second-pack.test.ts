/** A second policy runs over the same kernel, vocabulary and rooms without a change in any of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { evaluate } from '#kernel/evaluate'
import { answerOf, explain, explanationText } from '#kernel/explain'
import { prose } from '#kernel/prose'
import { monitoring2021 } from '#policy/monitoring-2021/pack'
import { writeDelivery } from '#programs/district/delivery'
import { type Compared, compareDirectory } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { loadEverybody } from './household-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-test-'))
let compared: Compared

beforeAll(async () => {
  await writeDelivery(join(folder, 'district'), { people: 400, seed: 2021, style: 'samples', withKey: false })
  compared = await compareDirectory(join(folder, 'district'), monitoring2021, { threads: 1, also: monitoring2021.rules.keys() })
})
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the three kinds of monitored household are told for everybody and for one alike', async () => {
  const decided = `${compared.delivery.dataYear}-12-31`
  const pending = new Set(
    (await compared.connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
  )
  const compiled = compile(monitoring2021, {
    deciding: decided,
    coverage: compared.delivery.coverage,
    pending,
    dialect: duckdb,
    table: factsOf,
  })
  for (const { sql } of compiled.statements) await compared.connection.run(sql)
  const { world } = await loadEverybody(compared.connection, monitoring2021, compared.delivery.coverage)
  const said: Record<string, Set<string>> = {}
  for (const key of ['unstable-household', 'marginal-household', 'sudden-hardship-household']) {
    const rows = (await compared.connection.runAndReadAll(`SELECT id, ${quoted(key)} FROM result_household`)).getRows()
    for (const [id, answer] of rows) {
      const outcome = evaluate(monitoring2021, monitoring2021.rules.get(key)!, world.get('household', String(id))!, world, decided)
      expect(`${key} ${id} ${answerOf(outcome.answer.value)}`).toBe(`${key} ${id} ${answerOf(answer as boolean | null)}`)
      said[key] = (said[key] ?? new Set()).add(answerOf(answer as boolean | null))
    }
  }
  expect(said['unstable-household']).toContain('not-met')
  expect(said['sudden-hardship-household']?.size).toBeGreaterThan(1)
})

test('its rules print and explain themselves', async () => {
  expect(prose(monitoring2021, monitoring2021.rules.get('sudden-hardship-household')!, 'answer', '2019-12-31').zh).toBe(
    '本年人均纯收入达到防返贫监测收入线（5,000.00元/年），且本年政策范围内住院自付达到突发大额医疗自付线（10,000.00元/年）',
  )
  const { world, records } = await loadEverybody(compared.connection, monitoring2021, compared.delivery.coverage)
  const household = records.find(({ ledger }) => ledger === 'household')!
  const text = explanationText(
    explain(monitoring2021, evaluate(monitoring2021, monitoring2021.rules.get('unstable-household')!, household, world, '2019-12-31'))
      .answer,
    'zh',
    true,
  )
  expect(text).toContain('本年人均纯收入')
})
