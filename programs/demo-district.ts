/** The demo district of a first start: an account for each role in it. */
import { sql } from 'kysely'
import { type DemoAccount, makeDemoAccounts } from '#platform/accounts/demo'
import type { Ground } from '#platform/ground'

const district = '371311'
const town = '371311001'
const village = '371311001234'

/** The account in whose name the demo district is made. */
export const demoOffice = 'qufupin'

const accounts: readonly DemoAccount[] = [
  { username: demoOffice, name: '林晓燕（区扶贫办）', role: 'office', areas: [district] },
  { username: 'jingban', name: '许慎言（区扶贫办涉密经办）', role: 'office', areas: [district], handler: true },
  { username: 'minzheng', name: '孙立群（区民政局）', role: 'department', areas: [district], department: '区民政局' },
  { username: 'weiji', name: '吴静安（区卫计局）', role: 'department', areas: [district], department: '区卫计局' },
  { username: 'canlian', name: '袁助行（区残联）', role: 'department', areas: [district], department: '区残联' },
  { username: 'luozhuang', name: '高明远（罗庄街道）', role: 'town', areas: [town] },
  { username: 'shannantou', name: '宋春梅（山南头村）', role: 'village', areas: [village] },
  { username: 'jijian', name: '郑守正（纪检监督）', role: 'supervisor', areas: [district] },
  { username: 'shenji', name: '冯以清（审计）', role: 'auditor', areas: [district] },
  { username: 'xitong', name: '陈系统（系统管理员）', role: 'system-admin', areas: [] },
  { username: 'anquan', name: '褚安全（安全管理员）', role: 'security-admin', areas: [] },
  { username: 'shenjiguanli', name: '卫审计（审计管理员）', role: 'audit-admin', areas: [] },
]

/** Whether nobody has an account yet. */
export async function isNew(ground: Ground): Promise<boolean> {
  const found = await sql<{ any: boolean }>`select exists (select from accounts.person) as any`.execute(ground.db)
  return found.rows[0]?.any === false
}

/** Makes the demo accounts. */
export async function makeDemo(ground: Ground): Promise<void> {
  await makeDemoAccounts(ground.db, accounts)
}
