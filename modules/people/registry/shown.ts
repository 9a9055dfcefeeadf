/** What of the register a person is shown: names and numbers masked unless they may see them and ask to, which is logged. */
import type { Field, Ledger } from '#kernel/ledger'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { type Disclosure, disclosedTo, masked } from '#platform/ledgers/masking'
import { refuse } from './refusals.ts'

/** Who may have what revealed, always only of their own areas: illness is for those who help, not for those who look on. */
export const disclosure: Disclosure = {
  personal: ['office', 'town', 'village', 'supervisor', 'auditor'],
  sensitive: ['office', 'town', 'village'],
}

/** Whether somebody may have names and numbers revealed. */
export const mayReveal = (office: Pick<Office, 'roles' | 'areas'>) => disclosedTo(office, disclosure).has('personal')

/** Whether to reveal, for somebody who asks: refused without the right, logged with it. */
export async function revealing(office: Office, asked: boolean | undefined, what: string, subject?: string): Promise<boolean | Refusal> {
  if (asked !== true) return false
  if (!mayReveal(office)) return refuse.mayNotReveal()
  await office.log({ kind: 'read', what: `${what} revealed`, ...(subject === undefined ? {} : { subject }) })
  return true
}

/** The fields of a record as JSON carries them, and which of them are not shown as they are. */
export function shownFacts(
  record: object,
  ledger: Pick<Ledger, 'fields'>,
  office: Pick<Office, 'roles' | 'areas'>,
  reveal: boolean,
): { facts: Record<string, unknown>; hidden: string[] } {
  const shown = masked(record, ledger, office, { reveal, disclosure })
  const facts = Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, (shown as Record<string, unknown>)[name] ?? null]))
  return { facts, hidden: [...shown.hidden] }
}

/** One value of a list, masked by its field unless revealed. */
export function shownLine<R extends { readonly region: string }>(
  line: R,
  fields: Readonly<Partial<Record<keyof R & string, Field>>>,
  office: Pick<Office, 'roles' | 'areas'>,
  reveal: boolean,
): R {
  const { hidden: _, ...shown } = masked(line, { fields: fields as Record<string, Field> }, office, { reveal, disclosure })
  return shown as unknown as R
}
