/** A delivery holds what its key says: read back from the files by other means than it was written. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type DeliveryOptions, type DeliverySummary, writeDelivery } from './delivery.ts'
import { damageKinds, doubtKinds } from './faults/kinds.ts'
import { readBack } from './read-back.ts'
import { type StyleKey, styleKeys } from './styles.ts'

const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

async function delivery(options: DeliveryOptions): Promise<{ dir: string; summary: DeliverySummary }> {
  const dir = mkdtempSync(join(tmpdir(), 'district-'))
  made.push(dir)
  return { dir, summary: await writeDelivery(dir, options) }
}

type RowKey = [file: string, row: number, id: string, registered: boolean, kind: string, sheet?: string]

function rowsOf(dir: string): RowKey[] {
  return JSON.parse(readFileSync(join(dir, 'rows.json'), 'utf8'))
}

function bytes(dir: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(dir).sort()) hash.update(file).update(readFileSync(join(dir, file)))
  return hash.digest('hex')
}

describe('a delivery', () => {
  test.each(styleKeys)('the same seed gives the same bytes in style %s, another seed others', async (style) => {
    const [first, again, other] = await Promise.all([
      delivery({ households: 40, seed: 5, style }),
      delivery({ households: 40, seed: 5, style }),
      delivery({ households: 40, seed: 6, style }),
    ])
    expect(bytes(again.dir)).toBe(bytes(first.dir))
    expect(bytes(other.dir)).not.toBe(bytes(first.dir))
  })

  test('rows.json names each row as Excel shows it, whatever the seed and style', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.constantFrom(...styleKeys), async (seed: number, style: StyleKey) => {
      const { dir, summary } = await delivery({ households: 60, seed, style })
      const tables = readBack(dir)
      const written = new Map(summary.faults.filter((fault) => fault.written !== undefined).map((fault) => [fault.id, fault.written!]))
      const rows = rowsOf(dir)
      const strangersDamaged: RowKey[] = []
      for (const key of rows) {
        const [file, row, id, registered, kind, sheet] = key
        const table = tables.get(sheet === undefined ? file : `${file}/${sheet}`)
        const number = String(table?.[row - 1]?.[1] ?? 'no such row')
        const expected = written.get(id)
        if (number.startsWith(id)) continue
        if (!registered) strangersDamaged.push(key)
        else if (kind === 'name-only') expect(number).toBe('')
        else expect(number.startsWith(expected ?? id)).toBe(true)
      }
      // Strangers' numbers are damaged too, one in a hundred.
      expect(strangersDamaged.length).toBeLessThan(rows.length / 40)
      expect(rows).toHaveLength(summary.files.reduce((sum, { rows }) => sum + rows, 0) - registryRows(tables))
    })
    await fc.assert(property, { numRuns: 8 })
  })

  test('every kind of fault is planted as often as asked, in households of their own', async () => {
    const faults = Object.fromEntries([...doubtKinds, ...damageKinds].map((kind) => [kind, 3]))
    const { summary } = await delivery({ people: 1500, seed: 'counts', faults })
    for (const kind of [...doubtKinds, ...damageKinds])
      expect([kind, summary.faults.filter((fault) => fault.kind === kind).length]).toEqual([kind, 3])
    const registered = summary.faults.filter((fault) => !/not-registered$/.test(fault.kind)).map((fault) => fault.household)
    expect(new Set(registered).size).toBe(registered.length)
  })

  test('what was planted as a doubt is in the key', async () => {
    const { summary } = await delivery({ people: 1000, seed: 'key' })
    for (const fault of summary.faults) {
      const kind = doubtKinds.find((known) => known === fault.kind)
      if (kind) expect(summary.key[kind].must.map(([id]) => id)).toContain(fault.id)
    }
    expect(summary.key['registered-person-dead'].must).toHaveLength(5)
  })

  test('a fault that does not fit is refused in words', async () => {
    await expect(delivery({ households: 5, seed: 1, faults: { 'two-heads': 50 } })).rejects.toThrow(/two-heads/)
  })

  test('without the key neither truth.json nor rows.json is written', async () => {
    const { dir } = await delivery({ households: 10, seed: 1, withKey: false })
    expect(readdirSync(dir).filter((file) => file.endsWith('.json'))).toEqual([])
  })
})

/** The sheets of the registry: one, or two where it is split. */
const registrySheets = (tables: Map<string, unknown[][]>) =>
  [...tables].flatMap(([file, rows]) => (/^(registry|建档立卡)/.test(file) ? [rows] : []))

/** Rows of the registry that are records: whatever is no title, unit, heading or total has a household's number. */
const registryRows = (tables: Map<string, unknown[][]>): number =>
  registrySheets(tables)
    .flat()
    .filter((row) => row.some((cell) => /^371311\d{11}$/.test(String(cell)))).length
