/** The whole vocabulary: every kind of record by its key, and the forms in which files carry them. */
import { type Form, form, type Ledger } from '#kernel/ledger'
import { asset, assetIncome } from './assets.ts'
import { benefitLink, benefitPayout } from './benefits.ts'
import { careHome, careNeed, careOrder, careStay, filialPayment, rehabilitation, supportAgreement } from './care.ts'
import { allowance, child, extremelyPoor } from './civil-affairs.ts'
import { disability } from './disability.ts'
import { student } from './education.ts'
import { enterpriseLoan, leadingEnterprise } from './enterprises.ts'
import { fundAllocation, fundCommitment, fundPayment, fundSource, townShare } from './funds.ts'
import { collection, collectionUse, gift, giftAllocation, need, rewardPayment } from './giving.ts'
import { stay } from './health.ts'
import { household } from './household.ts'
import { householdYear } from './household-year.ts'
import { unsafeHouse } from './housing.ts'
import { farmLine, incomeLine } from './income-lines.ts'
import { medicalInsurance, pensionInsurance } from './insurance.ts'
import { enrolment, labourRegister, openPost, postHolder, wagePayment } from './labour.ts'
import { landParcel, quotaSale } from './land.ts'
import { link } from './link.ts'
import { lendingBank, loan, loanRepayment } from './loans.ts'
import { machine } from './machines.ts'
import { mentalPatient } from './mental-health.ts'
import { lifePolicy, payment, tax } from './money-records.ts'
import { loss, measure, monitored, report, survey } from './monitoring.ts'
import { person } from './person.ts'
import { personYear } from './person-year.ts'
import { deathRecord, policeRecord } from './police.ts'
import { checkUp, healthRecord } from './prevention.ts'
import { industryProject, projectNotice } from './projects.ts'
import { bankBalance, company, realEstate, vehicle } from './property.ts'
import { region, village } from './region.ts'
import { specialInsurance } from './special-insurance.ts'
import { cadreKin, helpPayee, marriage, supporter } from './ties.ts'
import { technicalAdviser, villageItem, villageYear } from './village-records.ts'
import { waterTest } from './water.ts'
import { costlyStudy, otherRegistration, residenceCheck } from './whereabouts.ts'
import { employment, payroll } from './work.ts'

export const ledgers = {
  region,
  village,
  household,
  person,
  householdYear,
  personYear,
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
  incomeLine,
  farmLine,
  waterTest,
  measure,
  monitored,
  survey,
  loss,
  report,
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
  industryProject,
  projectNotice,
  asset,
  assetIncome,
  benefitLink,
  benefitPayout,
  leadingEnterprise,
  enterpriseLoan,
  loan,
  loanRepayment,
  lendingBank,
  labourRegister,
  openPost,
  postHolder,
  wagePayment,
  enrolment,
  villageYear,
  villageItem,
  technicalAdviser,
  collection,
  collectionUse,
  gift,
  need,
  giftAllocation,
  rewardPayment,
  fundSource,
  townShare,
  fundAllocation,
  fundCommitment,
  fundPayment,
  landParcel,
  quotaSale,
  tax,
  payment,
  lifePolicy,
  machine,
  marriage,
  cadreKin,
  helpPayee,
  supporter,
  residenceCheck,
  otherRegistration,
  costlyStudy,
  link,
}

/** The registry export: one row a member, with the household and its income repeated on each. */
export const registry = form({
  key: 'registry',
  label: { zh: '建档立卡农户信息', en: 'Registry export' },
  ledgers: [person, household, householdYear],
})

/** The registry split in two: one row a household here, its members in a sheet of their own that names its number (F01–F21, F71–F97). */
const registryHouseholds = form({
  key: 'registryHouseholds',
  label: { zh: '建档立卡户信息（不含成员）', en: 'Registry households, without members' },
  ledgers: [household, householdYear],
})

/** The forms of which the register is made; what several of them say of one household is put together. */
export const registryForms: ReadonlySet<string> = new Set([registry.key, registryHouseholds.key])

/** Every form that intake can recognise: the registry, whole or split, the village form, and each departmental ledger by itself. */
export const forms: Readonly<Record<string, Form>> = {
  registry,
  registryHouseholds,
  village: form({ key: 'village', label: village.label, ledgers: [village] }),
  ...Object.fromEntries(
    (Object.values(ledgers) as Ledger[])
      .filter((ledger) => ledger.speaksOf !== undefined)
      .map((ledger) => [ledger.key, form({ key: ledger.key, label: ledger.label, ledgers: [ledger] })]),
  ),
}
