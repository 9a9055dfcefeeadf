/** The walk of an office, a town and a village from dropped files to closed doubts, as they see it. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handOver, runComparison, takeIn } from './hand-over.ts'
import { type Invented, inventDelivery, town, trueOf, village } from './invented.ts'
import { rowsOf } from './sheet.ts'
import { openStage } from './stage.ts'

const stage = openStage()
let invented: Invented
beforeAll(async () => {
  invented = await inventDelivery()
})
afterAll(() => rmSync(invented.folder, { recursive: true, force: true }))

const company = 'registered-household-owns-company'
let doubt = ''
let household = ''
let elsewhere = ''

/** The numbers in a table of the window, by the words of its first column. */
const totals = (page: Page) =>
  page
    .getByRole('region', { name: '按规则和地区' })
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        rule: new URL(row.querySelector('a')?.href ?? 'about:blank').searchParams.get('rule') ?? '',
        total: Number(row.querySelector('td a')?.textContent?.replaceAll(',', '')),
      })),
    )

describe('the district office hands files over', () => {
  test('each dropped file is recognised, and what is none of ours is said to be', async () => {
    const page = await stage.as('office')
    await page.goto('/comparison')
    await handOver(page, invented.paths, '区扶贫办')
    for (const { file } of invented.files) await page.getByRole('region', { name: file }).getByText('待导入').first().waitFor()
    const aside = page.getByRole('region', { name: '未导入的文件' })
    for (const name of ['truth.json', 'rows.json'])
      await aside.getByRole('listitem').filter({ hasText: name }).getByText('不是表格文件').waitFor()
  })

  test('columns are proposed with sample values, and a wrong one is corrected in place', async () => {
    const page = await stage.as('office')
    const panel = page.getByRole('region', { name: 'companies.csv' })
    await panel.getByRole('button', { name: '核对、更正' }).click()
    const table = panel.getByRole('table')
    const choice = table.getByRole('combobox').last()
    const proposed = await choice.inputValue()
    await choice.selectOption('')
    await table.getByText('人工指定').waitFor()
    await choice.selectOption(proposed)
    await page.waitForFunction(([wanted]) => document.querySelector<HTMLSelectElement>('tbody tr:last-child select')?.value === wanted, [
      proposed,
    ] as const)
    expect(await table.locator('tbody tr').first().locator('.samples').textContent()).not.toBe('')
  })

  test('area, period and as-of date are asked, filled in as far as the file tells', async () => {
    const page = await stage.as('office')
    const panel = page.getByRole('region', { name: 'companies.csv' })
    for (const { file } of invented.files) {
      const asked = page.getByRole('region', { name: file })
      for (const label of ['期间起', '期间止'])
        expect(await asked.getByLabel(label).first().inputValue(), `${file} ${label}`).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    expect(await panel.getByLabel('范围').inputValue()).toBe('371311000000')
    expect(await page.getByLabel('截至日').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
    await panel.getByLabel('期间起').fill('2018年1月1日')
    await panel.getByLabel('期间止').fill('20191231')
    await page.getByText('1 张表改动未保存').waitFor()
    await panel.getByRole('button', { name: '保存' }).click()
    await page.getByText('1 张表改动未保存').waitFor({ state: 'detached' })
    expect(await panel.getByLabel('期间起').inputValue()).toBe('2018-01-01')
    expect(await page.getByLabel('截至日').count()).toBe(1)
  })

  test('the delivery is taken in, each row accounted for', async () => {
    const page = await stage.as('office')
    await takeIn(page)
    const said = (await page.getByText(/已导入 [\d,]+ 行，退回 [\d,]+ 行/).textContent()) ?? ''
    const [taken = 0, rejected = 0] = [...said.replaceAll(',', '').matchAll(/\d+(?= 行)/g)].map(Number)
    expect(taken + rejected).toBe(invented.files.reduce((sum, { rows }) => sum + rows, 0))
  })
})

describe('the comparison', () => {
  test('finds what was planted, by rule, and says nothing else', async () => {
    const page = await stage.as('office')
    await page.getByRole('button', { name: '去运行比对' }).click()
    await runComparison(page)
    const found = new Map((await totals(page)).map(({ rule, total }) => [rule, total]))
    for (const [kind, { must, may }] of Object.entries(invented.key)) {
      expect(found.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(must.length)
      expect(found.get(kind) ?? 0, kind).toBeLessThanOrEqual(must.length + may.length)
    }
  })

  test('a town opens to its villages, a number to its list', async () => {
    const page = await stage.as('office')
    const table = page.getByRole('region', { name: '按规则和地区' }).first()
    await table.getByRole('button', { name: '罗庄街道' }).click()
    await page.waitForURL(new RegExp(`town=${town}`))
    await table.locator(`a[href*="rule=${company}"][href*="village=${village}"]`).click()
    await page.waitForURL(/\/doubts\?/)
    const lines = page.getByRole('table', { name: '疑点' }).locator('tbody tr')
    await lines.first().waitFor()
    expect(await lines.count()).toBe(trueOf(invented, company, village).length)
    await lines.first().getByRole('link').first().click()
    await page.waitForURL(/\/doubts\/[^?]+$/)
    doubt = new URL(page.url()).pathname
  })

  test('a doubt shows the row as the department wrote it, what to look at, and why', async () => {
    const page = await stage.as('office')
    const evidence = page.getByRole('region', { name: '部门数据原样' })
    await evidence.getByText('companies.csv').waitFor()
    expect(await evidence.locator('dl.cells dd').count()).toBeGreaterThan(3)
    await page.getByText('入户看什么').waitFor()
    await page.getByRole('region', { name: '为什么' }).getByText('符合').first().waitFor()
  })

  test('names and numbers are masked until somebody asks for them', async () => {
    const page = await stage.as('office')
    const about = page.getByRole('region', { name: '疑点对象' })
    const [number = ''] = trueOf(invented, company, village)[0] ?? []
    expect(await about.textContent()).not.toContain(number)
    await about.getByRole('button').click()
    await about.getByText(number).waitFor()
  })
})

describe('the household’s file', () => {
  test('opens from the doubt and holds members, income, policies with why, doubts and history', async () => {
    const page = await stage.as('office')
    await page.getByRole('region', { name: '疑点对象' }).getByRole('link').first().click()
    await page.waitForURL(/\/households\//)
    household = new URL(page.url()).pathname
    await page.getByRole('heading', { name: '家庭成员' }).waitFor()
    await page.getByRole('tab', { name: '收入' }).click()
    await page.getByRole('tabpanel').getByText('2019').first().waitFor()
    await page.getByRole('tab', { name: '政策待遇' }).click()
    const why = page.getByRole('tabpanel').getByRole('button', { name: '为什么' }).first()
    await why.click()
    await page.getByRole('tabpanel').getByRole('button', { name: '收起' }).first().waitFor()
    await page.getByRole('tab', { name: '部门数据' }).click()
    await page.getByRole('tabpanel').getByText('companies.csv').first().waitFor()
    await page.getByRole('tab', { name: '疑点' }).click()
    await page.getByRole('tabpanel').locator(`a[href^="${doubt}"]`).waitFor()
    await page.getByRole('tab', { name: '变更历史' }).click()
    await page.getByRole('tabpanel').getByText('林晓燕').first().waitFor()
  })

  test('is found from the head of the page', async () => {
    const page = await stage.as('office')
    const [number = ''] = trueOf(invented, company, village)[0] ?? []
    await page.getByRole('searchbox', { name: '全局查找' }).fill(number.slice(-4))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search/)
    await page.locator(`main a[href^="${household}"]`).first().waitFor()
  })
})

describe('lists', () => {
  test.each([
    ['/doubts?state=open', '疑点'],
    [`/doubts?rule=${company}`, '疑点'],
    [`/households?town=${town}000`, '建档立卡户'],
    ['/people', '建档立卡人口'],
  ])('%s is exported to Excel as it is filtered', async (path, caption) => {
    const page = await stage.as('office')
    await page.goto(path)
    const lines = page.getByRole('table', { name: caption, exact: true }).locator('tbody tr')
    await lines.first().waitFor()
    const shown = await lines.count()
    const total = Number(
      (
        (await page
          .getByText(/共 [\d,]+ 条/)
          .first()
          .textContent({ timeout: 1_000 })
          .catch(() => '')) ?? ''
      ).replace(/\D/g, ''),
    )
    const link = page.getByRole('link', { name: '导出 Excel' })
    const reply = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(reply.status()).toBe(200)
    expect(reply.headers()['content-disposition']).toMatch(/\.xlsx/)
    const rows = rowsOf(await reply.body())
    const first = ((await lines.first().locator('a').first().textContent()) ?? '').trim()
    expect(rows.filter((row) => row.filter(Boolean).length > 2).length - 1).toBe(total || shown)
    expect(rows.some((row) => row.includes(first))).toBe(true)
  })
})

describe('a doubt goes down to the village and comes back', () => {
  test('the office assigns all doubts of a town to it, seeing first what would happen', async () => {
    const page = await stage.as('office')
    await page.goto(`/doubts?town=${town}&state=raised`)
    await page.getByRole('button', { name: '交办筛选结果' }).click()
    const panel = page.getByRole('region', { name: '批量交办' })
    await panel.getByRole('button', { name: '先看结果' }).click()
    await panel.getByText(/将交办 \d+ 条/).waitFor()
    await panel.getByRole('button', { name: /确认交办 \d+ 条/ }).click()
    await panel.getByText(/已交办 \d+ 条/).waitFor()
    await panel.getByRole('button', { name: '完成' }).click()
    const other = await page.request.get('/api/doubts?limit=200')
    const { rows } = (await other.json()) as { rows: { id: string; region: string }[] }
    elsewhere = rows.find(({ region }) => !region.startsWith(town))?.id ?? ''
    expect(elsewhere).not.toBe('')
  })

  test('the town sees its own doubts only, and hands one to the village', async () => {
    const page = await stage.as('town')
    await page.goto('/doubts')
    const lines = page.getByRole('table', { name: '疑点' }).locator('tbody tr')
    await lines.first().waitFor()
    for (const place of await lines.evaluateAll((rows) => rows.map((row) => row.textContent ?? ''))) expect(place).toContain('罗庄街道')
    await page.goto(doubt)
    const acts = page.getByRole('region', { name: '办理', exact: true })
    const choose = acts.getByRole('radio', { name: '交办村居' })
    if (await choose.count()) await choose.check()
    await acts.getByRole('button', { name: '交办村居' }).click()
    await page.locator('h1 + *').getByText('村居待核查').waitFor()
  })

  test('the village verifies at the home: answer, circumstance, note and photograph', async () => {
    const page = await stage.as('village')
    await page.goto('/')
    await page.locator(`main a[href^="${doubt}"]`).first().waitFor()
    await page.goto(doubt)
    const acts = page.getByRole('region', { name: '办理', exact: true })
    await acts.getByRole('button', { name: '填报核查结果' }).click()
    await acts.getByText('请选择核查结论').waitFor()
    await acts.getByLabel('核查结论').selectOption('exempt')
    await acts.getByLabel('排除情形').selectOption('source-ended')
    await acts.getByLabel('说明').fill('公司 2018 年已停业，未办注销，户内无经营收入。')
    await acts.locator('input[type=file]').setInputFiles({ name: '入户.png', mimeType: 'image/png', buffer: await page.screenshot() })
    await acts.getByRole('img', { name: '入户.png' }).waitFor()
    await acts.getByRole('button', { name: '填报核查结果' }).click()
    await page.locator('h1 + *').getByText('待研判').waitFor()
    const photo = page.getByRole('region', { name: '办理经过' }).getByRole('img')
    await photo.waitFor()
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })

  test('the town judges, the office closes, and the history tells all of it', async () => {
    const page = await stage.as('town')
    await page.goto(doubt)
    const acts = page.getByRole('region', { name: '办理', exact: true })
    await acts.getByRole('radio', { name: '研判' }).check()
    await acts.getByLabel('核查结论').selectOption('exempt')
    await acts.getByLabel('排除情形').selectOption('source-ended')
    await acts.getByRole('button', { name: '研判' }).click()
    await page.locator('h1 + *').getByText('待销号').waitFor()

    const office = await stage.as('office')
    await office.goto(doubt)
    const closing = office.getByRole('region', { name: '办理', exact: true })
    await closing.getByRole('radio', { name: '销号' }).check()
    await closing.getByRole('button', { name: '销号' }).click()
    await office.locator('h1 + *').getByText('已销号').waitFor()
    const told = (await office.getByRole('region', { name: '办理经过' }).textContent()) ?? ''
    for (const word of ['交办街镇', '交办村居', '填报核查结果', '宋春梅', '研判', '高明远', '销号', '未办注销'])
      expect(told).toContain(word)
  })
})

describe('nobody sees what is another’s', () => {
  test('a doubt of another town is refused to town and village, by address and over the API', async () => {
    for (const who of ['town', 'village'] as const) {
      const page = await stage.as(who)
      const reply = await page.request.get(`/api/doubts/${elsewhere}`)
      expect([403, 404]).toContain(reply.status())
      await page.goto(`/doubts/${elsewhere}`)
      await page.getByRole('alert').or(page.locator('.notice-bad')).first().waitFor()
      expect(await page.getByRole('region', { name: '部门数据原样' }).count()).toBe(0)
    }
  })

  test('the village cannot hand in, run, assign or read the log', async () => {
    const page = await stage.as('village')
    for (const [path, data] of [
      ['/api/comparisons', {}],
      ['/api/doubts/assign', { filter: {}, level: 'village' }],
    ] as const)
      expect((await page.request.post(path, { data })).status(), path).toBe(403)
    expect((await page.request.get('/api/audit')).status()).toBe(403)
  })

  test('the attempt stands in the log', async () => {
    const page = await stage.as('auditAdmin')
    await page.goto('/admin/audit?kind=refused')
    const lines = page.locator('tbody tr')
    await lines.filter({ hasText: '宋春梅' }).first().waitFor()
    expect(await lines.filter({ hasText: '高明远' }).count()).toBeGreaterThan(0)
  })
})

test('no window met a fault on the way', () => expect(stage.faults).toEqual([]))
