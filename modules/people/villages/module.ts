/** The card of the room of villages (Articles 4 and 20). */
import { card, routes } from '#platform/http/card'
import { changeVillage } from './change-village.ts'
import { villagesContract } from './contract.ts'
import { fileOf, findVillage, findVillages } from './find-villages.ts'
import { makeVillages } from './make-villages.ts'
import { refuse } from './refusals.ts'
import { villageTable } from './tables.ts'

export const villages = card({
  key: 'villages',
  title: { zh: '村', en: 'Villages' },
  articles: [4, 20],
  permissions: {
    'villages.read': {
      label: { zh: '查看村情', en: 'See villages' },
      roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
    },
    'villages.write': { label: { zh: '修改村情', en: 'Change villages' }, roles: ['office', 'town'] },
  },
  menu: [{ key: 'villages', title: { zh: '村情', en: 'Villages' }, path: '/villages', permission: 'villages.read', order: 120 }],
  ledgers: [villageTable],
  migrations: [],
  jobs: [],
  prepare: ({ store }) => makeVillages(store),
  routes: [
    routes(villagesContract, {
      list: (office, { query }) => office.read(async (tx) => ({ rows: await findVillages(tx, query) })),
      get: (office, { params }) =>
        office.read(async (tx) => {
          const row = await findVillage(tx, params.region)
          return row ? fileOf(row) : refuse.noVillage()
        }),
      change: (office, { params, body, version }) => changeVillage(office, { ...params, ...body, version: BigInt(version) }),
    }),
  ],
})
