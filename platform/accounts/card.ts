/** The card of accounts: signing in, administration by three separate people, and the audit log. */

import type { Label } from '#kernel/values'
import { readLog } from '#platform/audit/audit'
import { type Ground, permissionsOf } from '#platform/ground'
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal } from '#platform/http/refusal'
import { auditContract, type Me, peopleContract, signInContract } from './contract.ts'
import { demoPassword, listDemoAccounts } from './demo.ts'
import {
  addAccount,
  disableAccount,
  enableAccount,
  grantRights,
  listAccounts,
  listDepartments,
  releaseAccount,
  resetPassword,
} from './people.ts'
import type { Person } from './person.ts'
import { roles } from './roles.ts'
import { changePassword, signIn, signOut } from './sign-in.ts'

/** What the card needs of the ground that it is itself a part of; asked for at each request. */
export type GroundAtHand = () => Pick<Ground, 'db' | 'clock' | 'cards' | 'demo'>

/** Makes the card; `title` is what the login page is headed. */
export function accountsCard(ground: GroundAtHand, title: Label, named: readonly Label[] = []): Card {
  const desk = (office: Office) => ({ db: ground().db, clock: office.clock, who: office.person })
  const me = (person: Person, mustChange: boolean): Me => meOf(ground(), person, mustChange)
  return card({
    key: 'accounts',
    title: { zh: '账号与审计', en: 'Accounts and audit' },
    articles: [],
    permissions: {
      'accounts.read': { label: { zh: '查看账号', en: 'See accounts' }, roles: ['system-admin', 'security-admin'] },
      'accounts.keep': {
        label: { zh: '建立、停用账号，重置密码', en: 'Add and disable accounts, reset passwords' },
        roles: ['system-admin'],
      },
      'accounts.grant': { label: { zh: '授予角色和辖区，解锁', en: 'Grant roles and areas, release' }, roles: ['security-admin'] },
      'audit.read': { label: { zh: '查看审计日志', en: 'Read the audit log' }, roles: ['audit-admin'] },
    },
    menu: [
      { key: 'accounts', title: { zh: '用户', en: 'Users' }, path: '/admin/users', permission: 'accounts.read', order: 900 },
      { key: 'audit', title: { zh: '审计日志', en: 'Audit log' }, path: '/admin/audit', permission: 'audit.read', order: 910 },
    ],
    migrations: [],
    jobs: [],
    routes: [
      routes(signInContract, {
        welcome: async () => {
          const { db, demo } = ground()
          const accounts = demo ? await listDemoAccounts(db) : []
          return {
            title,
            demo,
            accounts: accounts.map(({ username, name, role, areas, department }) => ({
              username,
              password: demoPassword,
              name,
              role: roles[role],
              area: areas[0] ?? null,
              department: department ?? null,
            })),
          }
        },
        signIn: async (office, { body }) => {
          const done = await signIn(ground(), body, office.from)
          if (isRefusal(done)) return done
          office.session.open(done.token)
          return me(done.person, done.mustChange)
        },
        me: async (office) => me(office.person, office.mustChange),
        signOut: async (office) => {
          await signOut(ground(), office.person, office.session.token ?? '')
          office.session.close()
          return {}
        },
        changePassword: async (office, { body }) => (await changePassword(ground(), office.person, body, office.session.token)) ?? {},
      }),
      routes(peopleContract, {
        departments: async () => ({ rows: await listDepartments(ground().db), named: named.map(({ zh, en }) => ({ zh, en })) }),
        list: async () => ({ rows: await listAccounts(ground().db, ground().clock) }),
        add: (office, { body }) => addAccount(desk(office), body),
        resetPassword: (office, { params, version }) => resetPassword(desk(office), params.id, version),
        disable: (office, { params, version }) => disableAccount(desk(office), params.id, version),
        enable: (office, { params, version }) => enableAccount(desk(office), params.id, version),
        grant: (office, { params, body, version }) => grantRights(desk(office), params.id, version, body),
        release: (office, { params, version }) => releaseAccount(desk(office), params.id, version),
      }),
      routes(auditContract, {
        log: async (_, { query }) => {
          const limit = query.limit ?? 50
          const found = await readLog(ground().db, {
            ...query,
            before: query.after === undefined ? undefined : Number(query.after) || undefined,
            limit,
          })
          const about = summaries(ground().cards)
          const rows = found.map((row) => ({ ...row, about: about.get(row.what) ?? null }))
          return { rows, next: rows.length === limit ? String(rows.at(-1)?.number) : null, total: null }
        },
      }),
    ],
  })
}

/** What each request is for, by its method and path. */
function summaries(cards: Ground['cards']): ReadonlyMap<string, Label> {
  const all = cards.flatMap((room) => room.routes.flatMap(({ contract }) => Object.values(contract)))
  return new Map(all.map(({ method, path, summary: { zh, en } }) => [`${method} ${path}`, { zh, en }]))
}

function meOf({ cards, demo }: Pick<Ground, 'cards' | 'demo'>, person: Person, mustChange: boolean): Me {
  const permissions = permissionsOf(cards, person)
  const menu = cards
    .flatMap((room) =>
      room.menu.map((entry) => ({
        room: room.key,
        key: entry.key,
        title: entry.title,
        path: entry.path,
        order: entry.order ?? 500,
        permission: entry.permission,
      })),
    )
    .filter(({ permission }) => permission === 'signed-in' || permissions.has(permission))
    .sort((a, b) => a.order - b.order)
    .map(({ permission: _, ...entry }) => entry)
  const { id, username, name, roles: held, areas, department } = person
  return {
    person: { id, username, name, roles: [...held], areas: [...areas], department },
    mustChange,
    permissions: [...permissions].sort(),
    menu,
    demo,
  }
}
