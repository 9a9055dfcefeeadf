/** The card of the register: households and people, their files, history, search and export (Article 28). */
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { household as householdLedger } from '#policy/vocabulary/household'
import { householdYear as yearLedger } from '#policy/vocabulary/household-year'
import { person as personLedger } from '#policy/vocabulary/person'
import { type HouseholdFile, registryContract } from './contract.ts'
import { type Place, readCursor } from './cursor.ts'
import { exportHouseholds, exportPeople } from './export-lists.ts'
import { findHistory } from './find-history.ts'
import { findHouseholds } from './find-households.ts'
import { findPeople } from './find-people.ts'
import { fiveClears } from './five-clears.ts'
import { findHousehold, type HouseholdRecords } from './get-household.ts'
import { registryTables } from './ledgers.ts'
import { lookingFor } from './looking-for.ts'
import { registryMigrations } from './migrations.ts'
import { refuse } from './refusals.ts'
import { mayReveal, revealing, shownFacts } from './shown.ts'
import { shownHousehold, shownPerson } from './shown-lines.ts'
import { countHouseholds } from './summary.ts'

export const registryCard: Card = card({
  key: 'registry',
  title: { zh: '建档立卡', en: 'Register' },
  articles: [28],
  permissions: {
    'registry.read': {
      label: { zh: '查看建档立卡户和人口', en: 'See registered households and people' },
      roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
    },
  },
  menu: [
    { key: 'households', title: { zh: '建档立卡户', en: 'Households' }, path: '/households', permission: 'registry.read', order: 100 },
    { key: 'people', title: { zh: '建档立卡人口', en: 'People' }, path: '/people', permission: 'registry.read', order: 110 },
  ],
  ledgers: registryTables,
  migrations: registryMigrations,
  jobs: [],
  routes: [
    routes(registryContract, {
      households: async (office, { query = {} }) => {
        const asked = await askedFor(office, query, 'households')
        if (isRefusal(asked)) return asked
        const page = await office.read((tx) => findHouseholds(tx, query, asked))
        return { ...page, rows: page.rows.map((row) => shownHousehold(row, office, asked.reveal)) }
      },
      people: async (office, { query = {} }) => {
        const asked = await askedFor(office, query, 'people')
        if (isRefusal(asked)) return asked
        const page = await office.read((tx) => findPeople(tx, query, asked))
        return { ...page, rows: page.rows.map((row) => shownPerson(row, office, asked.reveal)) }
      },
      summary: async (office, { query = {} }) => {
        const rows = await office.read((tx) => countHouseholds(tx, query.town))
        const sum = (of: 'households' | 'people') => rows.reduce((all, row) => all + row[of], 0n)
        return { households: sum('households'), people: sum('people'), rows }
      },
      exportHouseholds: (office, { query = {} }) => exportHouseholds(office, query),
      exportPeople: (office, { query = {} }) => exportPeople(office, query),
      household: async (office, { params, query = {} }) => {
        const reveal = await revealing(office, query.reveal, 'household', params.id)
        if (isRefusal(reveal)) return reveal
        if (!isRecordId(params.id)) return refuse.noHousehold()
        const found = await office.read((tx) => findHousehold(tx, params.id, query.on))
        if (!found)
          return query.on && (await office.read((tx) => findHousehold(tx, params.id))) ? refuse.notYet(query.on) : refuse.noHousehold()
        return fileOf(found, office, reveal, query.on ?? null)
      },
      householdHistory: async (office, { params, query = {} }) => {
        const reveal = await revealing(office, query.reveal, 'household history', params.id)
        if (isRefusal(reveal)) return reveal
        if (!isRecordId(params.id)) return refuse.noHousehold()
        const rows = await office.read((tx) => findHistory(tx, params.id, office, reveal))
        return rows.length === 0 ? refuse.noHousehold() : { rows }
      },
      search: async (office, { query }) => {
        const reveal = await revealing(office, query.reveal, 'search')
        if (isRefusal(reveal)) return reveal
        const wanted = lookingFor(query.q)
        const { people, households } = await office.read(async (tx) => ({
          people: await findPeople(tx, { q: query.q, byPlace: false }, { limit: 20 }),
          households: await findHouseholds(tx, { q: query.q }, { limit: 20 }),
        }))
        const own = (code: string) => office.areas.some((area) => code.startsWith(area))
        return {
          people: people.rows.map((row) => shownPerson(row, office, reveal)),
          households: households.rows.map((row) => shownHousehold(row, office, reveal)),
          regions: (wanted?.places ?? []).filter(({ code }) => own(code)).map(({ code, name, level }) => ({ code, name, level })),
        }
      },
    }),
  ],
})

const isRecordId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

interface Asked {
  readonly reveal: boolean
  readonly after?: Place
  readonly limit: number
}

async function askedFor(
  office: Office,
  query: { after?: string; limit?: number; reveal?: boolean },
  what: string,
): Promise<Asked | Refusal> {
  const after = query.after === undefined ? undefined : readCursor(query.after)
  if (query.after !== undefined && !after) return refuse.wrongCursor()
  const reveal = await revealing(office, query.reveal, what)
  return isRefusal(reveal) ? reveal : { reveal, limit: query.limit ?? 50, ...(after ? { after } : {}) }
}

function fileOf(found: HouseholdRecords, office: Office, reveal: boolean, on: string | null): HouseholdFile {
  const { household, members, years } = found
  const shown = {
    household: recordOf(household, householdLedger, office, reveal),
    members: members.map((member) => recordOf(member, personLedger, office, reveal)),
    years: years.map((year) => recordOf(year, yearLedger, office, reveal)),
  }
  const head = members.find(({ relation }) => relation === 'head') ?? members[0]
  return {
    id: household.id,
    version: Number(household.version),
    region: household.region,
    on,
    masked: !reveal,
    mayReveal: mayReveal(office),
    head: head?.id ?? null,
    ...shown,
    clears: fiveClears(found, { household: shown.household.facts, householdYear: shown.years[0]?.facts }, on ?? office.clock.today()).map(
      ({ known, missing, ...clear }) => ({ ...clear, known: [...known], missing: [...missing] }),
    ),
  }
}

type Recorded = {
  readonly id: string
  readonly version: bigint
  readonly sourceBatch: string | null
  readonly sourceFile: string | null
  readonly sourceSheet: string | null
  readonly sourceRow: bigint | null
}

function recordOf(record: Recorded, ledger: Parameters<typeof shownFacts>[1], office: Office, reveal: boolean): HouseholdFile['household'] {
  const { sourceBatch: batch, sourceFile: file, sourceSheet: sheet, sourceRow: row } = record
  return {
    id: record.id,
    version: Number(record.version),
    ...shownFacts(record, ledger, office, reveal),
    source: file === null ? null : { batch, file, sheet, row: row === null ? null : Number(row) },
  }
}
