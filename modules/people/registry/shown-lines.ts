/** Lines of the lists as a person may see them: names and numbers masked unless revealed. */
import type { Office } from '#platform/http/office'
import { person } from '#policy/vocabulary/person'
import type { FoundHousehold } from './find-households.ts'
import type { FoundPerson } from './find-people.ts'
import { shownLine } from './shown.ts'

type Seer = Pick<Office, 'roles' | 'areas'>
const { name, idNumber } = person.fields

/** A line of the list of households. */
export const shownHousehold = (line: FoundHousehold, office: Seer, reveal: boolean) =>
  shownLine(line, { head: name, headIdNumber: idNumber }, office, reveal)

/** A line of the list of people. */
export const shownPerson = (line: FoundPerson, office: Seer, reveal: boolean) => shownLine(line, { name, idNumber }, office, reveal)
