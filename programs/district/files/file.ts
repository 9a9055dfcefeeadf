/** What a file is: its columns under the headings different offices give them, and whom its rows speak of. */
import type { Household, Member } from '../world/household.ts'
import type { Person } from '../world/person.ts'

/** How a value is written: dates are day numbers, money whole yuan, measures already in their unit. */
type CellKind = 'text' | 'name' | 'number' | 'certificate' | 'code' | 'count' | 'money' | 'wan' | 'measure' | 'date'

export type CellValue = string | number | null

export interface Column<R> {
  /** Heading in the three manners: as the samples have it, plain, and long. */
  readonly headings: readonly [string, string, string]
  readonly kind: CellKind
  readonly of: (record: R) => CellValue
  /** Says something about the person besides name and number, by which a row without a number can be linked. */
  readonly tells?: boolean
  /** Summed in a totals row. */
  readonly total?: boolean
  /** Other labels of the codes, for offices that write them differently. */
  readonly also?: Readonly<Record<string, string>>
}

/** What every departmental row has: whom it speaks of. */
export interface Row {
  readonly person: Person
}

/** A departmental file: rows of registered people from their circumstances, rows of strangers from theirs. */
export interface DepartmentFile<R extends Row = Row> {
  readonly key: FileKey
  /** File name without ending, as the samples have it, and in Chinese. */
  readonly names: readonly [english: string, chinese: string]
  readonly title: string
  readonly sheet: string
  readonly office: string
  readonly columns: readonly Column<R>[]
  /** The rows of a registered person; none for those who do not belong in the file. */
  readonly ofMember: (member: Member, household: Household) => readonly R[]
  /** Ages of the strangers in it, their share of those ages, and the row of one of them (`round` counts that person's rows). */
  readonly strangers: { readonly ages: readonly [number, number]; readonly share: number; readonly again: number }
  readonly ofStranger: (person: Person, round: number) => R
  /** Strangers of this file become subjects themselves, so their numbers must stay legible. */
  readonly speaksOfStrangers: boolean
}

export type FileKey =
  | 'police'
  | 'vehicle'
  | 'company'
  | 'realEstate'
  | 'bank'
  | 'payroll'
  | 'pension'
  | 'medical'
  | 'stay'
  | 'allowance'
  | 'disability'
  | 'student'
  | 'extremelyPoor'
  | 'child'
  | 'death'
  | 'unsafeHouse'

/** The two columns that nearly every file begins with. */
export function nameAndNumber<R extends Row>(
  names: readonly [string, string, string],
  numbers: readonly [string, string, string] = ['证件号码', '公民身份号码', '身份证号'],
): readonly Column<R>[] {
  return [
    { headings: names, kind: 'name', of: (row) => row.person.writtenName },
    { headings: numbers, kind: 'number', of: (row) => row.person.writtenNumber },
  ]
}
