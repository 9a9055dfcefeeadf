/** The five clears (五个清楚): who is poor, why, what helps, by which path, with what effect; each known or not (Article 28). */
import type { Field } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { household } from '#policy/vocabulary/household'
import { householdYear } from '#policy/vocabulary/household-year'
import { person } from '#policy/vocabulary/person'

export const clearKeys = ['who', 'cause', 'measures', 'path', 'effect'] as const
export type ClearKey = (typeof clearKeys)[number]

const ledgers = { household, person, householdYear }
type LedgerName = keyof typeof ledgers
type Facts = Readonly<Record<string, unknown>> | undefined

/** The fields each of the five asks for; of several in brackets one is enough. */
const asked: Readonly<Record<ClearKey, { readonly label: Label; readonly fields: readonly (readonly string[])[] }>> = {
  who: {
    label: { zh: '贫困对象清楚', en: 'Who is poor' },
    fields: [
      ['person.name'],
      ['person.idNumber'],
      ['household.village'],
      ['household.statedMemberCount'],
      ['household.status'],
      ['household.identifiedYear'],
    ],
  },
  cause: { label: { zh: '致贫原因清楚', en: 'Why' }, fields: [['household.mainCause']] },
  measures: { label: { zh: '帮扶措施清楚', en: 'What helps' }, fields: [['household.helper'], ['household.measures']] },
  path: {
    label: { zh: '脱贫路径清楚', en: 'By which path' },
    fields: [['household.exitYear', 'household.plannedExitYear', 'household.notYetOutReason']],
  },
  effect: {
    label: { zh: '帮扶成效清楚', en: 'With what effect' },
    fields: [
      ['householdYear.incomePerHead', 'householdYear.netIncome'],
      ['household.waterSafe'],
      ['household.unsafeHouse', 'household.houseGrade'],
    ],
  },
}

export interface Clear {
  readonly key: ClearKey
  readonly label: Label
  readonly clear: boolean
  readonly known: readonly { readonly field: string; readonly label: Label; readonly value: unknown }[]
  readonly missing: readonly { readonly field: string; readonly label: Label }[]
}

/** Reads the five out of the household, its head and its latest year; values come as they are given, masked or not. */
export function fiveClears(of: Readonly<Record<LedgerName, Facts>>): Clear[] {
  return clearKeys.map((key) => {
    const { label, fields } = asked[key]
    const known = fields.flatMap((ways) => ways.filter((path) => valueAt(of, path) != null).slice(0, 1))
    const missing = fields.filter((ways) => ways.every((path) => valueAt(of, path) == null)).map(([path]) => path!)
    return {
      key,
      label,
      clear: missing.length === 0,
      known: known.map((field) => ({ field, label: fieldAt(field).label, value: valueAt(of, field) })),
      missing: missing.map((field) => ({ field, label: fieldAt(field).label })),
    }
  })
}

function valueAt(of: Readonly<Record<LedgerName, Facts>>, path: string): unknown {
  const [ledger, field] = path.split('.') as [LedgerName, string]
  return of[ledger]?.[field]
}

function fieldAt(path: string): Field {
  const [ledger, field] = path.split('.') as [LedgerName, string]
  const found: Field | undefined = (ledgers[ledger].fields as Readonly<Record<string, Field>>)[field]
  if (!found) throw new Error(`there is no field ${path}`)
  return found
}
