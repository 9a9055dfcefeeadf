/** The walk with the district's sample files, where they lie beside the project: dropped whole, compared with their key. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handOver, runComparison, takeIn } from './hand-over.ts'
import { openStage } from './stage.ts'

const folder = join(import.meta.dirname, '../../shared/samples')
const there = existsSync(join(folder, 'truth.json'))
if (!there) process.stderr.write('e2e: no ../shared/samples beside the project, so the walk with the samples is skipped\n')

describe.skipIf(!there)('the samples', () => {
  const stage = openStage()

  test('dropped whole and compared, give every doubt of the key and no other', async () => {
    const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
      complete: Record<string, { must: unknown[]; may: unknown[] }>
    }
    const page = await stage.as('office')
    await handOver(
      page,
      readdirSync(folder).map((name) => join(folder, name)),
    )
    await takeIn(page)
    await runComparison(page)
    const summary = (await (await page.request.get('/api/doubts/summary')).json()) as { rules: { rule: string; count: number }[] }
    const found = new Map(summary.rules.map(({ rule, count }) => [rule, count]))
    for (const [kind, { must, may }] of Object.entries(truth.complete)) {
      expect(found.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(must.length)
      expect(found.get(kind) ?? 0, kind).toBeLessThanOrEqual(must.length + may.length)
    }
  })
})
