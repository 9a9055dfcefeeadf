/** The register's three ledgers as tables: households, their members, and their years (Article 28). */
import { text } from '#kernel/ledger'
import type { Access, LedgerTable, RowOf } from '#platform/store/ledger-table'
import { household } from '#policy/vocabulary/household'
import { householdYear } from '#policy/vocabulary/household-year'
import { person } from '#policy/vocabulary/person'

const access: Partial<Access> = {
  read: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
  write: ['office'],
}

/** The place as the file wrote it: linking compares it with what departments write. */
const places = {
  townName: text('街镇（原文）', 'Town as written', { derived: true }),
  villageName: text('村（原文）', 'Village as written', { derived: true }),
}

const written = {
  writtenName: text('姓名（原文）', 'Name as written', { derived: true, sensitivity: 'personal', role: 'person-name' }),
  writtenNumber: text('证件号码（原文）', 'Number as written', { derived: true, sensitivity: 'personal', role: 'id-number' }),
  /** Of the name, in lower case; what people type to find somebody. */
  initials: text('拼音首字母', 'Pinyin initials', { derived: true, sensitivity: 'personal' }),
}

export const householdTable = {
  ledger: household,
  columns: places,
  unique: [['householdNo']],
  indexes: [['status'], ['mainCause']],
  access,
} satisfies LedgerTable

export const personTable = {
  ledger: person,
  columns: { ...places, ...written },
  references: { householdId: 'household' },
  indexes: [['idNumber'], ['householdNo']],
  access,
} satisfies LedgerTable

export const householdYearTable = {
  ledger: householdYear,
  references: { householdId: 'household' },
  unique: [['householdNo', 'year']],
  access,
} satisfies LedgerTable

export const registryTables: readonly LedgerTable[] = [householdTable, personTable, householdYearTable]

/** The ledgers of the register, and their names as the database has them. */
export const registryLedgers = { household: 'household', person: 'person', householdYear: 'household_year' } as const
export type RegistryLedger = keyof typeof registryLedgers

type Columns<C> = { [N in keyof C]: string | null }
export type HouseholdRow = RowOf<typeof household> & Columns<typeof places>
export type PersonRow = RowOf<typeof person> & Columns<typeof places> & Columns<typeof written> & { householdId: string | null }
export type HouseholdYearRow = RowOf<typeof householdYear> & { householdId: string | null }
