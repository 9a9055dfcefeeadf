/** What the office decides between two runs: checks on trial adopted and let go of, figures confirmed; the next run computes with both (Article 29). */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ask } from '#platform/http/test-house'
import { writeDelivery } from '#programs/district/delivery'
import { countedTrials, openTestRoom, type TestRoom } from '../test-room.ts'

const patience = 300_000
const folder = mkdtempSync(join(tmpdir(), 'xiuhua-trial-test-'))
const deposit = 'registered-household-large-deposit'
let room: TestRoom
let office: Ask

beforeAll(async () => {
  await writeDelivery(folder, { people: 200, seed: 7, style: 'samples' })
  room = await openTestRoom()
  office = await room.as('qu')
  await room.deliver(folder, () => true)
  await room.run(office)
}, patience)
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

const doubts = async (rule: string) => (await office('GET', `/api/doubts?rule=${rule}&limit=100`)).body.rows as { id: string }[]
const trials = () => countedTrials(office)
const runs = async () => (await office('GET', '/api/comparisons')).body.rows

test(
  'checks on trial are counted and silent until adopted; a run computes with the figures confirmed, and says by its hash which they were',
  async () => {
    const { run, checks } = await trials()
    expect(run).toMatchObject({ number: 1 })
    const { rule } = checks.find(({ met }: { met: number }) => met > 0)
    expect(await doubts(rule)).toEqual([])
    expect((await doubts(deposit)).length).toBeGreaterThan(0)
    const [{ figures: plain }] = await runs()

    const adopt = (ask: Ask, adopted: boolean, body = {}) =>
      ask('POST', '/api/comparisons/trials', { body: { rules: [rule], adopted, document: '罗扶办〔2019〕8号', reason: '会议定', ...body } })
    const town = await room.worker('zhenyi', '371311001')
    expect((await adopt(town, true)).status).toBe(403)
    expect((await adopt(office, true, { reason: '' })).status).toBe(400)
    expect((await adopt(office, true, { rules: [deposit] })).body.code).toBe('not-on-trial')
    const adopted = (await adopt(office, true)).body.checks.find((check: { rule: string }) => check.rule === rule)
    expect(adopted).toMatchObject({ adopted: true, decided: { document: '罗扶办〔2019〕8号', reason: '会议定', by: '区办甲' } })
    const said = {
      from: null,
      value: '999999999999',
      author: '区扶贫办',
      document: '罗扶办〔2019〕9号',
      documentDate: '2019-03-01',
      reason: '按文件',
    }
    const second = await room.secondOfOffice()
    const { entered } = (await office('POST', '/api/figures/household-deposit/entries', { body: said })).body
    const { body: standing } = await second('POST', '/api/figures/household-deposit/confirmations', { body: { entry: entered[0].id } })
    expect(standing.hash).not.toBe(plain)

    await room.run(office)
    const raised = await doubts(rule)
    expect(raised.length).toBeGreaterThan(0)
    expect((await office('GET', `/api/doubts/${raised[0]!.id}`)).body.explanation?.answer).toBe('met')
    expect(await doubts(deposit)).toEqual([])
    expect((await runs())[0].figures).toBe(standing.hash)
  },
  patience,
)

test(
  'let go of, a check raises none from the next run on; what was decided stays to be read',
  async () => {
    const { rule } = (await trials()).checks.find(({ adopted }: { adopted: boolean }) => adopted)
    await office('POST', '/api/comparisons/trials', { body: { rules: [rule], adopted: false, reason: '暂缓' } })
    await room.run(office)
    expect(await doubts(rule)).toEqual([])
    const { decisions } = (await office('GET', `/api/comparisons/trials/${rule}`)).body
    expect(decisions.map(({ adopted, reason }: { adopted: boolean; reason: string }) => [adopted, reason])).toEqual([
      [false, '暂缓'],
      [true, '会议定'],
    ])
  },
  patience,
)
