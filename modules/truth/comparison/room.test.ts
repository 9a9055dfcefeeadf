/** The room of comparison over a real database: runs, doubts and their verification, areas, withdrawal (Article 29). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '#platform/http/test-house'
import { writeDelivery } from '#programs/district/delivery'
import { openTestRoom, type TestRoom } from './test-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-room-test-'))
const first = '0199aaaa-0000-7000-8000-000000000001'
let room: TestRoom
let qu: Ask

beforeAll(async () => {
  await writeDelivery(join(folder, 'first'), { people: 300, seed: 7, style: 'samples', withKey: true })
  room = await openTestRoom()
  qu = await room.as('qu')
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Key {
  readonly complete: Record<string, { readonly must: readonly [string, string][]; readonly may: readonly [string, string][] }>
}

describe('a run', () => {
  test('is refused while nobody is registered', async () => {
    const started = await qu('POST', '/api/comparisons', { body: {} })
    const job = await room.house.ground.jobs.ended(started.body.id)
    expect(job.state).toBe('failed')
    expect(job.problem?.code).toBe('nobody-registered')
  })

  test('finds what the key names and nothing outside it', async () => {
    await room.register(join(folder, 'first'))
    await room.keep(join(folder, 'first'), first, '2026-05-01T00:00:00Z')
    const { state, result } = await room.run(qu)
    expect(state).toBe('done')
    expect(result.new).toBeGreaterThan(20)
    const { complete } = JSON.parse(readFileSync(join(folder, 'first', 'truth.json'), 'utf8')) as Key
    const said = await everything(qu, '/api/doubts?reveal=true&sort=name')
    const wrong: string[] = []
    for (const [rule, { must, may }] of Object.entries(complete)) {
      const found = new Set(said.filter((line) => line.rule === rule).map(({ subject }) => subject.idNumber))
      const allowed = new Set([...must, ...may].map(([id]) => id))
      for (const [id] of must) if (!found.has(id)) wrong.push(`${rule}: ${id} not found`)
      for (const id of found) if (!allowed.has(id)) wrong.push(`${rule}: ${id} said wrongly`)
    }
    expect(wrong).toEqual([])
    expect(said).toHaveLength(result.new)
  })
})

async function everything(ask: Ask, path: string) {
  const rows = []
  for (let after = ''; ; ) {
    const { body } = await ask('GET', `${path}&limit=17${after && `&after=${after}`}`)
    rows.push(...body.rows)
    if (body.next === null) return rows
    after = body.next
  }
}
