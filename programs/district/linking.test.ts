/** Deliveries taken in and linked, held against their key: whom each departmental row truly speaks of. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { takeInDirectory } from '#modules/truth/intake/take-in-directory'
import { linkBatches } from '#modules/truth/linking/link-batch'
import { writeDelivery } from './delivery.ts'

const dir = mkdtempSync(join(tmpdir(), 'linking-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

type KeyRow = [file: string, row: number, person: string, registered: boolean, kind: string, sheet?: string]

interface Linked {
  readonly row: string
  readonly person: string | null
  readonly how: string
  readonly number: string | null
  readonly candidates: string
}

/** Every row that was not linked as the key says, in words, and how many there were of each kind. */
async function against(folder: string): Promise<{ wrong: string[]; counts: Record<string, number> }> {
  const key = new Map(
    (JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')) as KeyRow[]).map((row) => [[row[0], row[5] ?? '', row[1]].join(), row]),
  )
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const [wrong, counts]: [string[], Record<string, number>] = [[], { linked: 0, review: 0, none: 0 }]
  try {
    const { batches } = await takeInDirectory(connection, folder)
    const registry = batches.find(({ tables }) => tables.person)!.tables.person!
    const files = batches.filter(({ tables }) => !tables.person).map(({ tables }) => Object.values(tables)[0]!)
    await linkBatches(
      connection,
      { registry },
      files.map((batch) => ({ batch, into: `${batch}_links` })),
    )
    for (const [at, batch] of files.entries()) {
      const { file, sheet } = batches.filter(({ tables }) => !tables.person)[at]!
      const reader = await connection.runAndReadAll(
        `select cast(b.row as varchar) as row, l.person, how, number, cast(candidates as varchar) as candidates from ${batch} b join ${batch}_links l using (row_id)`,
      )
      for (const link of reader.getRowObjectsJson() as unknown as Linked[]) {
        const [, , person, registered, kind] = key.get([file, key.has([file, '', link.row].join()) ? '' : (sheet ?? ''), link.row].join())!
        // A row that holds nothing besides the name is never linked; where it is a registered person's, the person is among the candidates.
        const right =
          kind === ''
            ? link.person === (registered ? person : null)
            : link.person === null && (!registered || (link.how === 'review' && link.candidates.includes(person)))
        if (!right) wrong.push(`${file} ${link.row} ${person} ${kind}: ${JSON.stringify(link)}`)
        if (link.person !== null) counts.linked!++
        else counts[link.how]!++
      }
    }
    return { wrong, counts }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

test.each([
  ['titles', 12],
  ['mixed', 14],
] as const)('an invented delivery in style %s is linked as its key says', async (style, seed) => {
  const folder = mkdtempSync(join(dir, style))
  await writeDelivery(folder, { people: 900, seed, style })
  const { wrong, counts } = await against(folder)
  expect(wrong).toEqual([])
  expect(counts.linked).toBeGreaterThan(2000)
  expect(counts.review).toBeGreaterThan(0)
})

const samples = join(import.meta.dirname, '../../../shared/samples')

test.skipIf(!existsSync(samples))('the sample delivery is linked as its key says (skipped where it is absent)', async () => {
  const { wrong, counts } = await against(samples)
  expect(wrong).toEqual([])
  expect(counts).toMatchObject({ review: 14 })
})
