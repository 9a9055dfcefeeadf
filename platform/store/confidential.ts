/** Who may know what is confidential: people of the departments that keep it, and handlers that the office has named. */
import type { Office } from './office.ts'

type Asker = Pick<Office, 'roles' | 'department' | 'handler'>

/** Whether this person may know of records with these keepers; of records without any everybody may. The database holds the same for whole rows. */
export function mayKnow({ roles, department, handler }: Asker, keepers: readonly string[] | undefined): boolean {
  if (!keepers) return true
  return (handler === true && roles.includes('office')) || (roles.includes('department') && keepers.includes(department ?? ''))
}
