/** The walk of a what-if: the office sets a figure otherwise, sees who gains, shares it; a town sees its own line alone. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOver, runComparison, takeIn } from './hand-over.ts'
import { type Invented, inventDelivery } from './invented.ts'
import { lookAt } from './look.ts'
import { openStage } from './stage.ts'

const stage = openStage()
let invented: Invented
let scenario = ''

beforeAll(async () => {
  invented = await inventDelivery()
})
afterAll(() => rmSync(invented.folder, { recursive: true, force: true }))

test('before a comparison nothing can be tried, and the page says so', async () => {
  const page = await stage.as('office')
  await page.goto('/what-if/new')
  await page.getByText('还没有比对过').waitFor({ timeout: 60_000 })
})

test('a figure is picked and set otherwise; a wrong value is told beside its field', async () => {
  const page = await stage.as('office')
  await page.goto('/comparison')
  await handOver(page, invented.paths)
  await takeIn(page)
  await runComparison(page)
  await page.goto('/what-if/new')
  await page.getByLabel('选择标准数').selectOption('nursing-subsidy-second')
  const value = page.getByLabel('新值（元）')
  expect(await value.inputValue()).toBe('80')
  await value.fill('一百')
  await page.getByText('请填金额（元）').waitFor()
  await value.fill('100')
  await page.getByLabel('方案名称').fill('护理补贴二级提到一百')
  await page.getByLabel('每年资金上限（元）').fill('1')
})

test('it runs with its progress, and the result stands beside what is', async () => {
  const page = await stage.as('office')
  await page.getByRole('button', { name: '试算', exact: true }).click()
  await page.waitForURL(/\/what-if\/[0-9a-f-]{36}$/, { timeout: 60_000 })
  scenario = new URL(page.url()).pathname
  await page.getByText('超出上限').first().waitFor()
  const sides = page.getByRole('region', { name: '现行与方案' })
  await sides.getByText('重度残疾人护理补贴').waitFor()
  await page.getByRole('region', { name: '谁增谁减' }).getByText('金额增加').first().waitFor()
  await lookAt(page, scenario)
  await lookAt(page, '/what-if')
  await lookAt(page, '/what-if/new')
})

test('two stand side by side, rule by rule', async () => {
  const page = await stage.as('office')
  await page.goto('/what-if/new')
  await page.getByLabel('选择标准数').selectOption('nursing-subsidy-first')
  await page.getByLabel('新值（元）').fill('150')
  await page.getByLabel('方案名称').fill('护理补贴一级提到一百五')
  await page.getByRole('button', { name: '试算', exact: true }).click()
  await page.waitForURL(/\/what-if\/[0-9a-f-]{36}$/, { timeout: 60_000 })
  await page.goto('/what-if')
  for (const name of ['护理补贴二级提到一百', '护理补贴一级提到一百五']) await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: '并排对比' }).click()
  await page.waitForURL(/\/what-if\/compare\?ids=/)
  await page.getByText('重度残疾人护理补贴').first().waitFor()
  const { pathname, search } = new URL(page.url())
  await lookAt(page, `${pathname}${search}`)
  await page.evaluate(() => localStorage.setItem('xiuhua.language', 'en'))
  await lookAt(page, `${pathname}${search}`)
  await page.evaluate(() => localStorage.removeItem('xiuhua.language'))
})

test('shared with a town, it shows there the town’s own line, no sum and no names', async () => {
  const office = await stage.as('office')
  await office.goto(scenario)
  await office.getByRole('button', { name: '共享给街镇' }).click()
  await office.getByRole('region', { name: '共享给街镇' }).getByRole('button', { name: '共享给街镇' }).click()
  await office.getByText('已共享').first().waitFor()
  const town = await stage.as('town')
  await town.goto(scenario)
  await town.getByText('这里只显示您所在街镇的结果').waitFor()
  expect(await town.getByRole('region', { name: '谁增谁减' }).count()).toBe(0)
  await lookAt(town, scenario)
})

test('a rule has a page of its own, with its examples', async () => {
  const page = await stage.as('office')
  await lookAt(page, '/law/rules/registered-person-dead')
  await page.getByRole('region', { name: '例子' }).getByText('户籍状态为死亡注销').waitFor()
  await page.getByText('查询语句（SQL）').click()
  await page.getByText('SELECT').first().waitFor()
  expect(stage.faults).toEqual([])
})
