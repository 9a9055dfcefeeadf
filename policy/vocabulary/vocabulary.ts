/** The whole vocabulary: every kind of record by its key, and the forms in which files carry them. */
import { type Form, form, type Ledger } from '#kernel/ledger'
import { careHome, careNeed, careOrder, careStay, filialPayment, rehabilitation, supportAgreement } from './care.ts'
import { allowance, child, extremelyPoor } from './civil-affairs.ts'
import { disability } from './disability.ts'
import { student } from './education.ts'
import { stay } from './health.ts'
import { household } from './household.ts'
import { householdYear } from './household-year.ts'
import { unsafeHouse } from './housing.ts'
import { medicalInsurance, pensionInsurance } from './insurance.ts'
import { link } from './link.ts'
import { mentalPatient } from './mental-health.ts'
import { person } from './person.ts'
import { deathRecord, policeRecord } from './police.ts'
import { checkUp, healthRecord } from './prevention.ts'
import { bankBalance, company, realEstate, vehicle } from './property.ts'
import { region, village } from './region.ts'
import { specialInsurance } from './special-insurance.ts'
import { employment, payroll } from './work.ts'

export const ledgers = {
  region,
  village,
  household,
  person,
  householdYear,
  policeRecord,
  deathRecord,
  vehicle,
  company,
  realEstate,
  bankBalance,
  payroll,
  pensionInsurance,
  medicalInsurance,
  stay,
  allowance,
  extremelyPoor,
  child,
  disability,
  student,
  unsafeHouse,
  employment,
  specialInsurance,
  mentalPatient,
  checkUp,
  healthRecord,
  careNeed,
  careStay,
  careOrder,
  supportAgreement,
  filialPayment,
  rehabilitation,
  careHome,
  link,
}

/** The registry export: one row a member, with the household and its income repeated on each. */
export const registry = form({
  key: 'registry',
  label: { zh: '建档立卡农户信息', en: 'Registry export' },
  ledgers: [person, household, householdYear],
})

/** Every form that intake can recognise: the registry, the village form, and each departmental ledger by itself. */
export const forms: Readonly<Record<string, Form>> = {
  registry,
  village: form({ key: 'village', label: village.label, ledgers: [village] }),
  ...Object.fromEntries(
    (Object.values(ledgers) as Ledger[])
      .filter((ledger) => ledger.speaksOf === 'person')
      .map((ledger) => [ledger.key, form({ key: ledger.key, label: ledger.label, ledgers: [ledger] })]),
  ),
}
