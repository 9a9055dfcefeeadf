/** The card of entitlements: what households are due, what they received, and why (Articles 9, 13, 16, 17). */
import { type Card, card, routes } from '#platform/http/card'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { entitlementsContract } from './contract.ts'
import { exportEntitlements } from './export-entitlements.ts'
import { findEntitlements } from './find-entitlements.ts'
import { findHouseholdRecords } from './household-records.ts'
import { findHouseholdRules } from './household-rules.ts'
import { summariseEntitlements } from './summarise-entitlements.ts'

const articles = [
  ...new Set([...luozhuang2018.rules.values()].flatMap(({ clause, article }) => (clause === 'entitlement' ? [article] : []))),
].sort((a, b) => a - b)

export const entitlements: Card = card({
  key: 'entitlements',
  title: { zh: '政策享受', en: 'Entitlements' },
  articles,
  permissions: {
    'entitlements.read': {
      label: { zh: '查看政策享受情况', en: 'See entitlements' },
      roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
    },
  },
  menu: [
    {
      key: 'entitlements',
      title: { zh: '政策享受', en: 'Entitlements' },
      path: '/entitlements',
      permission: 'entitlements.read',
      order: 310,
    },
  ],
  migrations: [],
  jobs: [],
  routes: [
    routes(entitlementsContract, {
      household: (office, { params, query }) => findHouseholdRules(office, params.id, query),
      records: (office, { params, query }) => findHouseholdRecords(office, params.id, query.reveal),
      summary: (office, { query }) => summariseEntitlements(office, query),
      list: (office, { query }) => findEntitlements(office, query),
      export: (office, { query }) => exportEntitlements(office, query),
    }),
  ],
})
