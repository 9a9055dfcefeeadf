/** Who the files speak of: invented people, registered or not, and how departments write their name and number. */
import type { Day } from './calendar.ts'
import type { Lot } from './draw.ts'
import type { Village } from './villages.ts'

export type Sex = 'male' | 'female'

export interface Person {
  readonly lot: Lot
  /** As on the identity card and in the registry. */
  name: string
  readonly sex: Sex
  readonly birth: Day
  readonly idNumber: string
  readonly village: Village
  /** True of the people in the registry. */
  readonly registered: boolean
  /** Name and number as the departments' rows have them; a damaged number stands in all rows of the person alike. */
  writtenName: string
  writtenNumber: string
}

export const dataYear = 2019

/** Age in whole years at 31 December of the data year, from a birth year. */
export function ageAtYearEnd(birthYear: number): number {
  return dataYear - birthYear
}
