/** The roles as people call them. */
import type { Label } from '#kernel/values'
import type { Me } from '#platform/accounts/contract'

export const roleNames: Readonly<Record<Me['person']['roles'][number], Label>> = {
  office: { zh: '区级主管', en: 'District office' },
  department: { zh: '部门', en: 'Department' },
  town: { zh: '街镇', en: 'Town' },
  village: { zh: '村', en: 'Village' },
  supervisor: { zh: '纪检监督', en: 'Supervisor' },
  auditor: { zh: '审计', en: 'Auditor' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'Audit administrator' },
}

/** The name of a role as a procedure writes it; a word that is no role is shown as it stands. */
export function roleName(role: string): Label {
  return (roleNames as Readonly<Record<string, Label>>)[role] ?? { zh: role, en: role }
}
