/** All departmental files of a delivery, in the order in which they are written. */
import { type AllowanceRow, allowance } from './allowance.ts'
import { type BankRow, bank } from './bank.ts'
import { type ChildRow, children } from './children.ts'
import { type CompanyRow, companies } from './companies.ts'
import { type DeathRow, deaths } from './deaths.ts'
import { type DisabilityRow, disability } from './disability.ts'
import { type ExtremelyPoorRow, extremelyPoor } from './extremely-poor.ts'
import type { DepartmentFile, FileKey } from './file.ts'
import { type InsuranceRow, medical, pension } from './insurance.ts'
import { type PayrollRow, payroll } from './payroll.ts'
import { type PoliceRow, police } from './police.ts'
import { type RealEstateRow, realEstate } from './real-estate.ts'
import { type StayRow, stays } from './stays.ts'
import { type StudentRow, students } from './students.ts'
import { type UnsafeHouseRow, unsafeHouses } from './unsafe-houses.ts'
import { type VehicleRow, vehicles } from './vehicles.ts'

/** The rows of each file. */
export interface RowOf {
  police: PoliceRow
  vehicle: VehicleRow
  company: CompanyRow
  realEstate: RealEstateRow
  bank: BankRow
  payroll: PayrollRow
  pension: InsuranceRow
  medical: InsuranceRow
  stay: StayRow
  allowance: AllowanceRow
  disability: DisabilityRow
  student: StudentRow
  extremelyPoor: ExtremelyPoorRow
  child: ChildRow
  death: DeathRow
  unsafeHouse: UnsafeHouseRow
}

export const departmentFiles: { readonly [K in FileKey]: DepartmentFile<RowOf[K]> } = {
  police,
  medical,
  pension,
  student: students,
  stay: stays,
  disability,
  allowance,
  payroll,
  bank,
  vehicle: vehicles,
  company: companies,
  realEstate,
  extremelyPoor,
  child: children,
  death: deaths,
  unsafeHouse: unsafeHouses,
}

export const fileKeys = Object.keys(departmentFiles) as readonly FileKey[]
