/** One district written in every style comes out of the office's own intake alike: what the manner of writing changes, cleaning takes back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinRegistry } from '#modules/people/registry/join-registry'
import { registryPart, rowNames } from '#modules/truth/intake/registry-part'
import { takeInDirectory } from '#modules/truth/intake/take-in-directory'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { writeDelivery } from './delivery.ts'
import { type StyleKey, styleKeys } from './styles.ts'

const dir = mkdtempSync(join(tmpdir(), 'district-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Where a row stands and how it was written: the only columns in which styles may differ. */
const asWritten = /^(row_id|file|sheet|row|batch|raw|.*_raw)$/

async function cleaned(style: StyleKey, seed: number): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(dir, `${style}-`))
  await writeDelivery(folder, { households: 60, seed, style, withKey: false })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const { batches, rejects, ignored, dataYear } = await takeInDirectory(connection, folder)
    expect({ rejects, ignored, batches: batches.length }).toEqual({ rejects: [], ignored: [], batches: style === 'split' ? 18 : 17 })
    const found: Record<string, string[]> = {}
    const [registry, departments] = [true, false].map((own) => batches.filter(({ form }) => registryForms.has(form) === own))
    const parts = registry!.map(({ tables: { household, householdYear, person }, card, file }) => ({
      ...{ household: household!, householdYear: householdYear!, ...(person ? { person } : {}) },
      ...registryPart(card.proposal, file),
    }))
    const { gaps, ...joined } = await joinRegistry(connection, parts, dataYear, rowNames)
    expect(gaps).toEqual([])
    for (const tables of [joined, ...departments!.map(({ tables }) => tables)]) {
      for (const [ledger, view] of Object.entries(tables)) {
        const columns = (await connection.runAndReadAll(`describe ${view}`)).getRows().map(([name]) => String(name))
        for (const column of columns.filter((name) => !asWritten.test(name))) {
          const rows = await connection.runAndReadAll(`select cast("${column}" as varchar) from ${view} order by row`)
          found[`${ledger}.${column}`] = rows.getRows().map(([value]) => String(value))
        }
      }
    }
    return found
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

let plain: Record<string, string[]> = {}
beforeAll(async () => {
  plain = await cleaned('samples', 4)
})

test.each(styleKeys.filter((style) => style !== 'samples'))('style %s', async (style) => {
  const other = await cleaned(style, 4)
  expect(Object.keys(plain).length).toBeGreaterThan(100)
  expect(Object.keys(other).sort()).toEqual(Object.keys(plain).sort())
  for (const [column, values] of Object.entries(plain)) expect([column, other[column]]).toEqual([column, values])
})
