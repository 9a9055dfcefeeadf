/** The benchmark's delivery at a small size: nine files of exactly so many rows, each with its registered people. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeBenchDelivery } from './bench-delivery.ts'
import { readBack } from './read-back.ts'

test('a registry and nine files of exactly as many rows as asked', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'district-'))
  try {
    const made = await writeBenchDelivery(dir, { people: 400, rows: 3000, seed: 3 })
    const tables = readBack(dir)
    expect(made.files).toHaveLength(10)
    const registered = new Set(tables.get('registry.csv')!.map((row) => row[9]))
    expect(registered.size).toBeGreaterThanOrEqual(400)
    for (const { file, rows } of made.files.slice(1)) {
      expect([file, rows, tables.get(file)!.length]).toEqual([file, 3000, 3001])
      expect(tables.get(file)!.some((row) => registered.has(row[1]))).toBe(true)
    }
    const police = tables
      .get('police-household-registration.csv')!
      .map((row) => row[1])
      .filter((number) => String(number).length === 18)
    expect(new Set(police).size).toBe(police.length)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
