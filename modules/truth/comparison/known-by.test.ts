/** An earlier as-of day: what had not happened yet is left out of the facts, with how many rows; what had stays. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { writeDelivery } from '#programs/district/delivery'
import { compareDirectory } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { eventOf } from './known-by.ts'
import { reportOf } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-known-'))
beforeAll(() => writeDelivery(folder, { people: 250, seed: 11, style: 'samples' }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report as of a day, with the days of the police's rows that are among the facts. */
async function asOf(day?: string, today?: string) {
  const compared = await compareDirectory(folder, luozhuang2018, { threads: 1, ...(day ? { asOf: day } : {}), ...(today ? { today } : {}) })
  try {
    const police = compared.delivery.batches.find(({ ledger }) => ledger === 'policeRecord')!
    const read = await compared.connection.runAndReadAll(
      `SELECT CAST("stateDate" AS VARCHAR) FROM ${police.view} WHERE "stateDate" IS NOT NULL ORDER BY 1`,
    )
    const people = await compared.connection.runAndReadAll(`SELECT count(*) FROM ${factsOf('person')} WHERE registered`)
    return { report: await reportOf(compared), days: read.getRows().map(([of]) => String(of)), people: Number(people.getRows()[0]![0]) }
  } finally {
    compared.close()
  }
}

test('a death, a registration, a settlement after the day did not happen yet', async () => {
  const all = await asOf()
  expect(all.report.leftOut).toEqual([])
  const day = all.days[0]!
  const then = await asOf(day)
  expect(then.days).toEqual(all.days.filter((of) => of <= day))
  expect(then.days.length).toBeLessThan(all.days.length)
  const files = new Set(then.report.leftOut.map(({ file }) => file))
  const told = (rule: string, { report }: typeof all) => report.doubts.filter((doubt) => doubt.rule === rule)
  const gone = told('registered-person-dead', all).length - told('registered-person-dead', then).length
  expect(gone).toBeGreaterThan(0)
  expect(files).toContain('police-household-registration.csv')
  // Who is registered does not hang on the day: birth dates are no events.
  expect(then.people).toBe(all.people)
  const rows = all.report.links.filter(({ file }) => file === 'police-household-registration.csv').length
  const left = then.report.links.filter(({ file }) => file === 'police-household-registration.csv').length
  expect(then.report.leftOut.find(({ file }) => file === 'police-household-registration.csv')?.rows).toBe(rows - left)
})

test('a day behind today is a slip of the pen and leaves nothing out', async () => {
  const all = await asOf()
  const day = all.days[Math.floor(all.days.length / 2)]!
  expect((await asOf(day, day)).report.leftOut).toEqual([])
})

test('the event is the deciding day, or the first of the days that are events; never a birth', () => {
  expect(eventOf(ledgers.policeRecord)).toContain('"stateDate"')
  expect(eventOf(ledgers.stay)).toContain('"settled"')
  for (const ledger of Object.values(ledgers)) expect(eventOf(ledger) ?? '', ledger.key).not.toMatch(/birth/i)
})
