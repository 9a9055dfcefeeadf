/** The roles people can hold, how deep their area reaches, and which may never meet in one person. */
import type { Label } from '#kernel/values'

export const roles = {
  office: { zh: '区级主管', en: 'District office' },
  department: { zh: '部门', en: 'Department' },
  town: { zh: '街镇', en: 'Town' },
  village: { zh: '村', en: 'Village' },
  supervisor: { zh: '纪检监督', en: 'Supervisor' },
  auditor: { zh: '审计', en: 'Auditor' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'Audit administrator' },
} as const satisfies Record<string, Label>

export type Role = keyof typeof roles

export const allRoles = Object.keys(roles) as Role[]

/** The three administrators: one person holds one of these roles and no other at all. */
export const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin']

/** Digits of the region code that each role's area has: a district six, a town nine, a village twelve; administrators see no records. */
const digits: Readonly<Record<Role, number>> = {
  office: 6,
  department: 6,
  town: 9,
  village: 12,
  supervisor: 6,
  auditor: 6,
  'system-admin': 0,
  'security-admin': 0,
  'audit-admin': 0,
}

/** What is wrong with giving one person these roles and areas; nothing when it is right. */
export function rightsRefused(
  held: readonly Role[],
  areas: readonly string[],
  department: string | null,
  handler = false,
): Label | undefined {
  if (new Set(held).size !== held.length) return { zh: '同一角色写了两次。', en: 'A role is given twice.' }
  if (held.length > 1 && held.some((role) => administrators.includes(role)))
    return {
      zh: '系统、安全、审计三类管理员须由不同的人担任，且不得兼任业务角色。',
      en: 'The system, security and audit administrators must be three different people who hold no other role.',
    }
  const depths = new Set(held.map((role) => digits[role]))
  if (depths.size > 1)
    return { zh: '区、街镇、村三级角色不能由一个账号兼任。', en: 'One account cannot hold roles of district, town and village at once.' }
  const [depth = 0] = depths
  if (depth === 0 && areas.length > 0)
    return { zh: '管理员不看业务数据，不设辖区。', en: 'Administrators see no records and have no area.' }
  if (depth > 0 && areas.length === 0) return { zh: '请填写辖区代码。', en: 'Give the code of the area.' }
  const wrong = areas.find((area) => !/^\d+$/.test(area) || area.length !== depth)
  if (wrong !== undefined)
    return { zh: `辖区代码 ${wrong} 应为 ${depth} 位数字。`, en: `The area code ${wrong} must have ${depth} digits.` }
  if (held.includes('department') && !department) return { zh: '请填写部门名称。', en: 'Give the name of the department.' }
  if (handler && !held.includes('office'))
    return { zh: '涉密数据经办人须是区级主管账号。', en: 'A handler of confidential records must be an account of the district office.' }
  return undefined
}
