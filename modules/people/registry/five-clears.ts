/** The five clears (五个清楚) of a household as the policy has them: each a standard of Article 28, asked of what the register holds. */
import type { StandardClause } from '#kernel/clauses'
import { evaluate } from '#kernel/evaluate'
import { type Answer, answerOf } from '#kernel/explain'
import type { Ledger } from '#kernel/ledger'
import { missingText } from '#kernel/missing-text'
import { nodesOf } from '#kernel/pack'
import type { Label, Value } from '#kernel/values'
import { type WorldRecord, worldOf } from '#kernel/world'
import { luozhuang2018 as pack } from '#policy/luozhuang-2018/pack'
import type { HouseholdRecords } from './get-household.ts'

export interface Clear {
  /** The standard's key. */
  readonly key: string
  readonly label: Label
  readonly answer: Answer
  /** What it reads of the household and its newest year and is filled in, as `ledger.field`. */
  readonly known: readonly { readonly field: string; readonly label: Label; readonly value: unknown }[]
  /** What would decide a "cannot tell". */
  readonly missing: readonly Label[]
}

/** The standards that the policy's own clause of the five clears joins, in its order. */
export function clearStandards(): readonly StandardClause[] {
  const whole = pack.rules.get('five-clears')
  if (whole?.clause !== 'standard') return []
  const named = [...nodesOf(whole.is)].flatMap((node) => (node.op === 'call' ? [node.value] : []))
  return named.map((key) => pack.words.get(key)).filter((rule): rule is StandardClause => rule?.clause === 'standard')
}

/** Facts as they may be shown, masked or not. */
type Shown = Readonly<Record<'household' | 'householdYear', Readonly<Record<string, unknown>> | undefined>>

/** Asks the five. What only departments' files tell is not told here: the page of rules, after a run, tells more. */
export function fiveClears(records: HouseholdRecords, shown: Shown, today: string): Clear[] {
  const world = worldFor(records)
  const household = world.get('household', String(records.household.householdNo))!
  const year = records.years[0]?.year
  const decided = year == null ? today : `${year}-12-31`
  return clearStandards().map((rule): Clear => {
    const { value, missing } = evaluate(pack, rule, household, world, decided).answer
    const read = [...nodesOf(rule.is, pack.words)].flatMap((node) => (node.op === 'field' ? [[node.of.ledger, node.field] as const] : []))
    const known = read.flatMap(([ledger, field]) => {
      const told = shown[ledger as keyof Shown]?.[field]
      const clause = (pack.vocabulary.ledgers[ledger] as Ledger).fields[field]
      return told == null || !clause
        ? []
        : [{ field: `${ledger}.${field}`, label: { zh: clause.label.zh, en: clause.label.en }, value: told }]
    })
    return {
      key: rule.key,
      label: rule.label,
      answer: answerOf(value),
      known: [...new Map(known.map((one) => [one.field, one])).values()],
      missing: [...new Map(missing.map((one) => missingText(pack, one)).map((label) => [label.zh, label])).values()],
    }
  })
}

/** The household, its members and its years as the rules see them. */
function worldFor({ household, members, years }: HouseholdRecords) {
  const number = household.householdNo
  const own: WorldRecord[] = [
    recordOf('household', String(number), household, { villageCode: household.village }),
    ...members.map((member) =>
      recordOf('person', member.id, member, { household: number, key: member.idNumber ?? member.id, primary: true, registered: true }),
    ),
    ...years.map((year) => recordOf('householdYear', year.id, year, { household: number })),
  ]
  return worldOf(pack.vocabulary, own, [])
}

const recordOf = (ledger: string, id: string, row: object, more: Readonly<Record<string, Value>>): WorldRecord => ({
  ledger,
  id,
  facts: { ...(row as Readonly<Record<string, Value>>), ...more },
})
