/** Through the door. */
import type { Page } from 'playwright-core'
import { demoPassword } from '#platform/accounts/demo'

/** Signs in as a person does, and waits for the workbench. */
export async function signIn(page: Page, username: string, password: string = demoPassword): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('账号', { exact: true }).fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
}
