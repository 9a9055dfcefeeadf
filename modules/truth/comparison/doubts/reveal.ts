/** Whether names and numbers are shown in full: only to whoever may see them and asks, and each such reading is written down. */
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { refuse } from '../refusals.ts'

/** The permission to see people's names and numbers in full. */
export const revealPermission = 'doubts.reveal'

/** True when they may be shown; a refusal when it was asked for without the right. `what` names the reading in the log. */
export async function mayReveal(office: Office, asked: boolean | undefined, what: string, subject?: string): Promise<boolean | Refusal> {
  if (asked !== true) return false
  if (!office.permissions.has(revealPermission)) return refuse.noReveal()
  await office.log({ kind: 'read', what: `${what} revealed`, ...(subject === undefined ? {} : { subject }) })
  return true
}
