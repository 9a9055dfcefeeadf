/** What the window may ask of accounts: signing in, who I am, and the administration of people. */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import { anything, identity, label, list, moment, nullable, object, oneOf, optional, paged, text, whole, yes } from '#platform/http/shape'

const role = oneOf('office', 'department', 'town', 'village', 'supervisor', 'auditor', 'system-admin', 'security-admin', 'audit-admin')

const person = object({
  id: identity(),
  username: text(),
  name: text(),
  roles: list(role),
  areas: list(text()),
  department: nullable(text()),
})

const me = object({
  person,
  /** The password must be changed before anything else is allowed. */
  mustChange: yes(),
  permissions: list(text()),
  menu: list(object({ room: text(), key: text(), title: label(), path: text(), order: whole() })),
  demo: yes(),
})

export type Me = Static<typeof me>

const account = object({
  id: identity(),
  username: text(),
  name: text(),
  roles: list(role),
  areas: list(text()),
  department: nullable(text()),
  /** Named to handle confidential records. */
  handler: yes(),
  state: oneOf('waiting', 'active', 'disabled'),
  locked: yes(),
  mustChange: yes(),
  demo: yes(),
  signedInAt: nullable(moment()),
  version: whole(),
})

export type AccountView = Static<typeof account>

const id = object({ id: identity() })
const withPassword = object({ account, password: text() })

export const signInContract = {
  /** What the login page shows before anybody has signed in. */
  welcome: route({
    method: 'GET',
    path: '/api/welcome',
    summary: { zh: '登录页', en: 'The login page' },
    may: 'anyone',
    reply: object({
      title: label(),
      demo: yes(),
      accounts: list(
        object({ username: text(), password: text(), name: text(), role: label(), area: nullable(text()), department: nullable(text()) }),
      ),
    }),
  }),
  signIn: route({
    method: 'POST',
    path: '/api/session',
    summary: { zh: '登录', en: 'Sign in' },
    may: 'anyone',
    perMinute: 40,
    body: object({ username: text({ most: 100 }), password: text({ most: 500 }) }),
    reply: me,
  }),
  me: route({ method: 'GET', path: '/api/me', summary: { zh: '我是谁', en: 'Who am I' }, may: 'self', reply: me }),
  signOut: route({ method: 'DELETE', path: '/api/session', summary: { zh: '退出', en: 'Sign out' }, may: 'self', reply: object({}) }),
  changePassword: route({
    method: 'POST',
    path: '/api/me/password',
    perMinute: 10,
    summary: { zh: '修改密码', en: 'Change the password' },
    may: 'self',
    body: object({ current: text({ most: 500 }), next: text({ most: 500 }) }),
    reply: object({}),
  }),
}

export const peopleContract = {
  /** Names of the departments that have an account: to whom a case can be given. */
  departments: route({
    method: 'GET',
    path: '/api/departments',
    summary: { zh: '部门', en: 'Departments' },
    may: 'signed-in',
    reply: object({ rows: list(text()), /** All that the policy names, for giving an account its department. */ named: list(label()) }),
  }),
  list: route({
    method: 'GET',
    path: '/api/accounts',
    summary: { zh: '账号列表', en: 'Accounts' },
    may: 'accounts.read',
    reply: object({ rows: list(account) }),
  }),
  add: route({
    method: 'POST',
    path: '/api/accounts',
    summary: { zh: '新建账号', en: 'Add an account' },
    may: 'accounts.keep',
    body: object({ username: text({ most: 40 }), name: text({ most: 100 }), department: optional(nullable(text({ most: 100 }))) }),
    reply: withPassword,
  }),
  resetPassword: route({
    method: 'POST',
    path: '/api/accounts/:id/password',
    summary: { zh: '重置密码', en: 'Reset the password' },
    may: 'accounts.keep',
    params: id,
    ifMatch: true,
    reply: withPassword,
  }),
  disable: route({
    method: 'POST',
    path: '/api/accounts/:id/disable',
    summary: { zh: '停用账号', en: 'Disable' },
    may: 'accounts.keep',
    params: id,
    ifMatch: true,
    reply: account,
  }),
  enable: route({
    method: 'POST',
    path: '/api/accounts/:id/enable',
    summary: { zh: '恢复账号', en: 'Enable' },
    may: 'accounts.keep',
    params: id,
    ifMatch: true,
    reply: account,
  }),
  grant: route({
    method: 'PUT',
    path: '/api/accounts/:id/rights',
    summary: { zh: '授予角色和辖区', en: 'Grant roles and areas' },
    may: 'accounts.grant',
    params: id,
    ifMatch: true,
    body: object({
      roles: list(role, { most: 9 }),
      areas: list(text({ most: 12 }), { most: 200 }),
      department: optional(nullable(text({ most: 100 }))),
      handler: optional(yes()),
    }),
    reply: account,
  }),
  release: route({
    method: 'POST',
    path: '/api/accounts/:id/release',
    summary: { zh: '解锁或启用', en: 'Release' },
    may: 'accounts.grant',
    params: id,
    ifMatch: true,
    reply: account,
  }),
}

export const auditContract = {
  log: route({
    method: 'GET',
    path: '/api/audit',
    summary: { zh: '审计日志', en: 'The audit log' },
    may: 'audit.read',
    query: object({
      ...paged,
      kind: optional(text({ most: 40 })),
      person: optional(text({ most: 100 })),
      from: optional(text({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
      until: optional(text({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
    }),
    reply: object({
      rows: list(
        object({
          number: whole(),
          at: moment(),
          name: text(),
          roles: list(text()),
          areas: list(text()),
          kind: text(),
          what: text(),
          /** What the request would have shown or done, where `what` is a request that was refused. */
          about: nullable(label()),
          subject: nullable(text()),
          facts: anything(),
          address: nullable(text()),
        }),
      ),
      next: nullable(text()),
      total: nullable(whole()),
    }),
  }),
}
