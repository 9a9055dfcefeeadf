/** The door: signing in and out, the law, the figures, the language, and what the API refuses. */
import { describe, expect, test } from 'vitest'
import { demoPassword } from '#platform/accounts/demo'
import { lookAt } from './look.ts'
import { signIn } from './sign-in.ts'
import { accounts, openStage } from './stage.ts'

const stage = openStage()

describe('signing in', () => {
  test('the first page is the login page, with an account for each role', async () => {
    const page = await stage.newWindow()
    await page.goto('/')
    await page.waitForURL(/\/sign-in$/)
    await page.getByRole('heading', { name: '演示账号' }).waitFor()
    expect(await page.locator('.demo-accounts button').count()).toBe(Object.keys(accounts).length)
  })

  test('a wrong password is refused in a sentence that tells nothing else', async () => {
    const page = await stage.newWindow()
    await page.goto('/sign-in')
    await page.getByLabel('账号', { exact: true }).fill(accounts.supervisor)
    await page.getByLabel('密码', { exact: true }).fill('not-the-password-1')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('账号或密码不对。').waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })

  test('a demo account signs in by one press, and a deep link is followed after it', async () => {
    const page = await stage.newWindow()
    await page.goto('/law/9')
    await page.waitForURL(/\/sign-in/)
    await page.locator('.demo-accounts button').first().click()
    await page.waitForURL(/\/law\/9$/)
  })

  test('after signing out, going back shows nothing', async () => {
    const page = await stage.newWindow()
    await signIn(page, accounts.auditor)
    await page.goto('/figures')
    await page.getByRole('button', { name: /冯以清/ }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL(/\/sign-in$/)
    await page.goto('/figures')
    await page.waitForURL(/\/sign-in/)
  })
})

describe('the law', () => {
  test('the forty articles stand in their chapters, and Article 9 shows its rules', async () => {
    const page = await stage.as('office')
    await page.goto('/law')
    await page.getByRole('heading', { name: '四十条', exact: true }).waitFor()
    for (const number of [1, 9, 28, 40]) expect(await page.locator(`.articles a[href="/law/${number}"]`).count()).toBe(1)
    await page.locator('.articles a[href="/law/9"]').click()
    await page.getByRole('heading', { name: '在系统中的条款' }).waitFor()
    await page
      .locator('main')
      .getByText(/条规则/)
      .first()
      .waitFor()
  })

  test('rules are folded to a sentence; the one that the address names stands open, and all open at once', async () => {
    const page = await stage.as('office')
    await page.goto('/law/29#rule-registered-household-owns-car')
    const rules = page.locator('details.clause')
    await page.locator('details.clause[open]').waitFor()
    expect(await page.locator('details.clause[open]').getAttribute('id')).toBe('rule-registered-household-owns-car')
    expect(await page.locator('details.clause[open]').isVisible()).toBe(true)
    await page.getByRole('button', { name: '全部展开' }).click()
    await page.getByRole('button', { name: '全部收起' }).waitFor()
    expect(await page.locator('details.clause[open]').count()).toBe(await rules.count())
    await page.getByRole('button', { name: '全部收起' }).click()
    await page.getByRole('button', { name: '全部展开' }).waitFor()
    expect(await page.locator('details.clause[open]').count()).toBe(0)
  })

  test('searching narrows the articles and stays in the address', async () => {
    const page = await stage.as('office')
    await page.goto('/law')
    await page.getByPlaceholder('按条号、标题、单位或内容查找').fill('医疗')
    await page.keyboard.press('Enter')
    await page.waitForURL(/find=/)
    const found = await page.locator('.articles > li').count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(40)
  })

  test('figures that no document confirms stand out', async () => {
    const page = await stage.as('office')
    await page.goto('/figures?open=true')
    await page.getByText('未确认').first().waitFor()
    expect(await page.locator('tbody[id]').count()).toBeGreaterThan(3)
  })
})

describe('a figure that no document confirms', () => {
  test('is entered with its document, beside its field where something is wrong', async () => {
    const page = await stage.as('office')
    await page.goto('/figures?find=P39')
    await page.getByText(/共 \d+ 个，其中 \d+ 个未确认/).waitFor()
    await page
      .getByRole('button', { name: /^录入 / })
      .first()
      .click()
    await page.getByLabel('文号').waitFor()
  })
})

describe('checks on trial', () => {
  test('are listed with a way to each rule; nothing is adopted without a choice and a reason', async () => {
    const page = await stage.as('office')
    await page.goto('/comparison/trials')
    const rows = page.getByRole('table', { name: '试行的检查' }).locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBeGreaterThan(20)
    const adopt = page.getByRole('button', { name: /^启用 \d+ 项/ })
    expect(await adopt.isDisabled()).toBe(true)
    await rows.first().getByRole('checkbox').check()
    expect(await adopt.isDisabled()).toBe(true)
    await page.getByLabel('修改原因').fill('试')
    expect(await adopt.isEnabled()).toBe(true)
    await rows.first().locator('a[href^="/law/rules/"]').click()
    await page.getByRole('heading', { name: '规则怎么说' }).waitFor()
  })
})

describe('the language', () => {
  test('one press turns the page to English, it stays so, and another turns it back', async () => {
    const page = await stage.newWindow()
    await signIn(page, accounts.office)
    await page.goto('/law/13')
    await page.getByRole('button', { name: '切换到英文 Switch to English' }).click()
    await page.getByRole('link', { name: 'Figures', exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await page.getByRole('link', { name: 'Figures', exact: true }).waitFor()
    await page.getByRole('button', { name: /Chinese|中文/ }).click()
    await page.getByRole('link', { name: '标准数', exact: true }).waitFor()
  })
})

describe('the API', () => {
  test('answers nobody who is not signed in, in a problem that names no insides', async () => {
    const page = await stage.newWindow()
    for (const path of ['/api/villages', '/api/jobs', '/api/cases', '/api/audit']) {
      const reply = await page.request.get(path)
      expect(reply.status(), path).toBe(401)
      expect(reply.headers()['content-type']).toContain('application/problem+json')
    }
    expect((await page.request.get('/api/no-such-thing')).status()).toBe(404)
  })

  test('is described where the README says', async () => {
    const page = await stage.newWindow()
    const reply = await page.goto('/api/docs')
    expect(reply?.status()).toBe(200)
    await page.getByText('Xiuhua').first().waitFor()
  })

  test('refuses orders that come from another site', async () => {
    const page = await stage.newWindow()
    const reply = await page.request.post('/api/session', {
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      data: { username: accounts.office, password: demoPassword },
    })
    expect(reply.status()).toBe(403)
  })

  test('gives a village no page of the administrators', async () => {
    const page = await stage.as('village')
    expect((await page.request.get('/api/audit')).status()).toBe(403)
    await page.goto('/admin/audit')
    await page.getByText('您的角色没有这项权限。').waitFor()
  })
})

describe('pages stand in their window, without barriers', () => {
  const paths = [
    '/',
    '/law',
    '/law/9',
    '/law/rules/bottom-line-relief',
    '/figures',
    '/comparison/trials',
    '/villages',
    '/ledgers',
    '/jobs',
    '/households',
  ]
  test.each(paths)('%s on a desk in both languages', async (path) => {
    const page = await stage.as('office')
    await lookAt(page, path)
    await page.evaluate(() => localStorage.setItem('xiuhua.language', 'en'))
    await lookAt(page, path)
    // Whoever has chosen English reads no mark of the other language between our own words.
    if (path !== '/') expect(await page.locator('main').textContent(), path).not.toMatch(/[a-z] ?[：；（]/)
    await page.evaluate(() => localStorage.removeItem('xiuhua.language'))
  })
  test.each(paths)('%s on the telephone of a village', async (path) => {
    await lookAt(await stage.as('village'), path)
  })
  test.each(['/admin/users', '/admin/audit'])('%s of the administrators', async (path) => {
    await lookAt(await stage.as(path === '/admin/users' ? 'systemAdmin' : 'auditAdmin'), path)
  })
})

test('no window met a fault on the way', () => expect(stage.faults).toEqual([]))
