/** What the window may ask of villages (Articles 4 and 20). */
import type { Static } from 'typebox'
import { route } from '#platform/http/contract'
import { anything, fen, identity, list, mapOf, nullable, object, optional, text, whole, yes } from '#platform/http/shape'

const code = () => text({ pattern: '^\\d{12}$' })

const villageLine = object({
  id: identity(),
  version: whole(),
  /** Twelve digits. */
  region: code(),
  name: text(),
  town: text(),
  kind: nullable(text()),
  keyVillage: nullable(yes()),
  weakEconomy: nullable(yes()),
  households: nullable(whole()),
  population: nullable(whole()),
  poorHouseholds: nullable(whole()),
  poorPeople: nullable(whole()),
  collectiveIncome: nullable(fen()),
})
export type VillageLine = Static<typeof villageLine>

const villageFile = object({
  id: identity(),
  version: whole(),
  region: code(),
  name: text(),
  town: text(),
  /** Fields of the village ledger; null is unknown. */
  facts: mapOf(anything()),
  /** Fields that the form expects and nobody has filled in. */
  missing: list(text()),
})
export type VillageFile = Static<typeof villageFile>

export const villagesContract = {
  /** All villages of the person's area, by town and name. */
  list: route({
    method: 'GET',
    path: '/api/villages',
    summary: { zh: '村列表', en: 'Villages' },
    may: 'villages.read',
    query: object({ town: optional(text({ pattern: '^\\d{9}$' })), keyVillage: optional(yes()) }),
    reply: object({ rows: list(villageLine) }),
  }),
  get: route({
    method: 'GET',
    path: '/api/villages/:region',
    summary: { zh: '村情', en: 'A village' },
    may: 'villages.read',
    params: object({ region: code() }),
    reply: villageFile,
  }),
  change: route({
    method: 'PATCH',
    path: '/api/villages/:region',
    summary: { zh: '修改村情', en: 'Change what is known of a village' },
    may: 'villages.write',
    params: object({ region: code() }),
    ifMatch: true,
    body: object({ facts: mapOf(anything()), reason: text({ least: 1, most: 500 }) }),
    reply: villageFile,
  }),
}
