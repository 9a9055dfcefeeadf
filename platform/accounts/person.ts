/** A person with an account, as every part of the system knows them. */
import type { Role } from './roles.ts'

export interface Person {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Prefixes of region codes: six digits a district, nine a town, twelve a village. */
  readonly areas: readonly string[]
  readonly department: string | null
  /** Named to handle confidential records, such as those of patients. */
  readonly handler?: boolean
}

/** Whether a region lies in a person's area. */
export const holds = (person: Pick<Person, 'areas'>, region: string): boolean => person.areas.some((area) => region.startsWith(area))
