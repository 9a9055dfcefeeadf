/** The facts of a record as values of its ledger's fields. */
import type { WireValue } from '../../../parts/field-text.ts'

/** Reads facts off the wire: fen and scaled quantities as numbers, days and codes as text, null unknown. */
export const valuesOf = (facts: Readonly<Record<string, unknown>>) => facts as Readonly<Record<string, WireValue>>
