/** What goes wrong in an office: broken files, the same file twice, a delivery that was a mistake, a power cut in the middle of a taking-in. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dropFiles, handOver, runComparison, takeIn } from './hand-over.ts'
import { type Invented, inventDelivery, trueOf } from './invented.ts'
import { rowsOf } from './sheet.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const company = 'registered-household-owns-company'
let invented: Invented
let dressed: Invented
let larger: Invented
beforeAll(async () => {
  invented = await inventDelivery()
  dressed = await inventDelivery({ style: 'titles' })
  larger = await inventDelivery({ people: 3000 })
})
afterAll(() => {
  for (const { folder } of [invented, dressed, larger]) rmSync(folder, { recursive: true, force: true })
})

const pathOf = (delivery: Invented, name: string) => join(delivery.folder, name)
const countOf = async (page: Page, path: string) => {
  const reply = await page.request.get(path)
  expect(reply.status(), path).toBe(200)
  return ((await reply.json()) as { rows: unknown[]; total?: number | null }).rows.length
}
const companyDoubts = (page: Page) => countOf(page, `/api/doubts?rule=${company}&limit=200`)

describe('a delivery that was a mistake', () => {
  let mistaken = ''

  test('files come in two deliveries, and the doubts rest on both', async () => {
    const page = await stage.as('office')
    await handOver(page, [pathOf(invented, 'registry.xlsx'), pathOf(invented, 'police-household-registration.csv')], '区扶贫办')
    await takeIn(page)
    await handOver(page, [pathOf(invented, 'companies.csv')], '区市场监管局')
    await takeIn(page)
    mistaken = new URL(page.url()).pathname
    await runComparison(page)
    expect(await companyDoubts(page)).toBeGreaterThanOrEqual(trueOf(invented, company).length)
  })

  test('withdrawn with a reason, it takes its doubts with it, and the history says so', async () => {
    const page = await stage.as('office')
    await page.goto(`/doubts?rule=${company}`)
    await page.locator('tbody tr a').first().click()
    await page.waitForURL(/\/doubts\/[^?]+$/)
    const doubt = page.url()
    await page.goto(mistaken)
    await page.getByRole('button', { name: '撤回这次交付' }).click()
    const panel = page.getByRole('region', { name: '撤回这次交付' })
    await panel.getByLabel('修改原因').fill('市场监管局发错了年度')
    await panel.getByRole('button', { name: '撤回这次交付' }).click()
    await page.locator('h1 + *').getByText('已撤回').waitFor()
    await page.getByText('市场监管局发错了年度').waitFor()
    expect(await companyDoubts(page)).toBe(0)
    await page.goto(doubt)
    await page.locator('h1 + *').getByText('已撤回').waitFor()
    await page.getByRole('region', { name: '办理经过' }).getByText('撤回').first().waitFor()
  })

  test('handed over again, the doubts come back', async () => {
    const page = await stage.as('office')
    await handOver(page, [pathOf(invented, 'companies.csv')], '区市场监管局')
    await takeIn(page)
    await runComparison(page)
    expect(await companyDoubts(page)).toBeGreaterThanOrEqual(trueOf(invented, company).length)
  })
})

describe('the same file twice', () => {
  test('is not received again, and says from whom and when it is known', async () => {
    const page = await stage.as('office')
    await dropFiles(page, [pathOf(invented, 'registry.xlsx'), pathOf(invented, 'companies.csv')], '区扶贫办')
    await page.getByText(/与 .+ 交付的“registry.xlsx”内容完全相同，不再重复接收/).waitFor()
  })

  test('in another dress changes nothing in the register and doubles no doubt', async () => {
    const page = await stage.as('office')
    await page.goto('/deliveries')
    const before = await companyDoubts(page)
    const wanted = invented.files.findIndex(({ file }) => file === 'companies.csv')
    await handOver(
      page,
      [0, wanted].map((place) => pathOf(dressed, dressed.files[place]?.file ?? '')),
      '区扶贫办',
    )
    await takeIn(page)
    await page.getByText(/户：新增 0，变更 0，不再出现 0，不变 \d+/).waitFor()
    await runComparison(page)
    expect(await companyDoubts(page)).toBe(before)
  })
})

describe('files that are broken or none of ours', () => {
  test('are told apart in a sentence, and hinder nothing beside them', async () => {
    const page = await stage.as('office')
    const torn = pathOf(invented, 'torn.xlsx')
    writeFileSync(torn, readFileSync(pathOf(invented, 'registry.xlsx')).subarray(0, 20_000))
    const letter = pathOf(invented, 'letter.txt')
    writeFileSync(letter, '各位领导：附件请查收。')
    const empty = pathOf(invented, 'empty.csv')
    writeFileSync(empty, '')
    await handOver(page, [torn, letter, empty, pathOf(invented, 'vehicles.csv')], '区公安局')
    const aside = (await page.getByRole('region', { name: '未导入的文件' }).textContent()) ?? ''
    for (const name of ['torn.xlsx', 'empty.csv']) expect(aside).toMatch(new RegExp(`${name}.*[一-鿿]{4}`))
    expect(aside).not.toMatch(/Error|undefined|\bat \w+/)
    await page.getByRole('region', { name: 'letter.txt' }).getByText('没有找到表头').waitFor()
    await takeIn(page)
    await page.getByRole('region', { name: 'vehicles.csv' }).getByText('已导入').first().waitFor()
  })

  test('rows that cannot be read come back as Excel, each with its reason', async () => {
    const page = await stage.as('office')
    const path = pathOf(invented, 'vehicles-2.csv')
    const [heading = '', first = ''] = new TextDecoder('gb18030').decode(readFileSync(pathOf(invented, 'vehicles.csv'))).split(/\r?\n/)
    const nobody = first
      .split(',')
      .map((cell, place) => (place < 2 ? '' : cell))
      .join(',')
    writeFileSync(path, `\uFEFF${[heading, first, nobody].join('\r\n')}\r\n`)
    await handOver(page, [path], '区公安局')
    await takeIn(page)
    await page.getByText(/已导入 1 行，退回 1 行/).waitFor()
    const href = (await page.getByRole('link', { name: '下载退回行（Excel）' }).getAttribute('href')) ?? ''
    const rows = rowsOf(await (await page.request.get(href)).body())
    expect(rows.length).toBeGreaterThanOrEqual(2)
    expect(rows.at(-1)?.join(' ')).toMatch(/[一-鿿]{2}/)
  })
})

describe('a power cut in the middle of a taking-in', () => {
  let id = ''
  const view = async (page: Page) =>
    (await (await page.request.get(`/api/deliveries/${id}`)).json()) as {
      state: string
      rows: number
      rejected: number
      job: { state: string; done: number } | null
    }
  const moving = (job: { state: string; done: number } | null) => job?.state === 'running' && job.done > 0
  /** Presses the button and pulls the plug as soon as rows have been taken in. */
  const cutOff = async (page: Page, button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect.poll(async () => moving((await view(page)).job), { interval: 5, timeout: 60_000 }).toBe(true)
    await stage.server.kill()
    await stage.server.start()
    await page.reload()
    await page.getByText('已中断').first().waitFor()
  }

  test('leaves the delivery where it stands, to be taken back', async () => {
    const page = await stage.as('office')
    const households = await countOf(page, '/api/households?limit=200')
    await handOver(
      page,
      larger.files.map(({ file }) => pathOf(larger, file)),
      '区扶贫办',
    )
    id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await cutOff(page, '导入')
    await page.getByRole('button', { name: '撤销已做部分' }).click()
    await page.locator('h1 + *').getByText('待确认').waitFor({ timeout: 60_000 })
    expect(await countOf(page, '/api/households?limit=200')).toBe(households)
  })

  test('or to go on, each row once', async () => {
    const page = await stage.as('office')
    await page.reload()
    await cutOff(page, '导入')
    await page.getByRole('button', { name: '继续' }).click()
    await page.getByText(/已导入 [\d,]+ 行/).waitFor({ timeout: 90_000 })
    const { rows, rejected } = await view(page)
    expect(rows + rejected).toBe(larger.files.reduce((sum, file) => sum + file.rows, 0))
  })
})

describe('the server is stopped and started', () => {
  test('everything is there: deliveries, register, doubts, and who was signed in', async () => {
    const page = await stage.as('office')
    const before = await Promise.all(
      ['/api/deliveries', '/api/households?limit=200', '/api/doubts?limit=200'].map((path) => countOf(page, path)),
    )
    await stage.server.stop()
    await stage.server.start()
    await page.goto('/deliveries')
    await page.getByRole('region', { name: '历次交付' }).locator('tbody tr').first().waitFor()
    const after = await Promise.all(
      ['/api/deliveries', '/api/households?limit=200', '/api/doubts?limit=200'].map((path) => countOf(page, path)),
    )
    expect(after).toEqual(before)
  })
})

test('no window met a fault on the way', () => expect(stage.faults).toEqual([]))
