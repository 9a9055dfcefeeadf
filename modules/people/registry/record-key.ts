/** By what a record of the register is known again after it was taken back, so that it keeps its identity (Article 28). */
import { quoted, snake } from '#platform/store/naming'
import type { RegistryLedger } from './ledgers.ts'

/** By what a record is known again, whatever its delivery. */
const sameRecord: Readonly<Record<RegistryLedger, readonly string[]>> = {
  household: ['householdNo'],
  person: ['personNo', 'householdNo', 'idNumber', 'name', 'birthDate'],
  householdYear: ['householdNo', 'year'],
}

/** A record's key as one text. */
export function keyOf(ledger: RegistryLedger): string {
  return `concat_ws('|', ${sameRecord[ledger].map((name) => `coalesce(${quoted(snake(name))}::text, '')`).join(', ')})`
}
