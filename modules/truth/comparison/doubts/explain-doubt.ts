/** Why a doubt was raised: the check evaluated again for its subject, over what the newest run knows. */
import type { CheckClause } from '#kernel/clauses'
import { evaluate } from '#kernel/evaluate'
import { type Explanation, explain } from '#kernel/explain'
import type { WorldRecord } from '#kernel/world'
import { findPackOfRun } from '#modules/truth/figures/in-force'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { exemptionsMet, type MetExemption } from '../exemptions-met.ts'
import { findWorld, householdHolder, personHolder } from './find-world.ts'
import { scrubbed } from './scrub.ts'

export interface DoubtSubject {
  readonly key: string
  readonly householdNo: string | null
}

export interface ExplainedDoubt {
  readonly explanation: Explanation
  /** Explanations that the policy accepts; they hide nothing. */
  readonly exemptions: readonly MetExemption[]
}

/** The explanation with its exemptions, names and numbers masked unless `reveal`; undefined where nothing is known of the subject any more. */
export async function explainDoubt(
  tx: Tx<AnyTables>,
  check: CheckClause,
  { key, householdNo }: DoubtSubject,
  reveal: boolean,
): Promise<ExplainedDoubt | undefined> {
  const known = await findWorld(tx, householdNo === null ? personHolder(key) : householdHolder(householdNo))
  if (!known) return undefined
  const pack = await findPackOfRun(tx, known.run)
  const candidates = known.records.filter((record) => record.ledger === check.of && speaksOf(record, key, householdNo))
  const outcomes = candidates.map((record) => evaluate(pack, check, record, known.world, known.run.deciding))
  const outcome =
    outcomes.find(({ answer }) => answer.value === true) ?? outcomes.find(({ answer }) => answer.value === null) ?? outcomes[0]
  if (!outcome) return undefined
  const exemptions = exemptionsMet(pack, check, outcome.record, known.world, known.run.deciding)
  const shown = (explanation: Explanation) => (reveal ? explanation : scrubbed(explanation, known.records))
  return {
    explanation: shown(explain(pack, outcome).answer),
    exemptions: exemptions.map((each) => ({ ...each, explanation: shown(each.explanation) })),
  }
}

function speaksOf({ ledger, id, facts }: WorldRecord, key: string, householdNo: string | null): boolean {
  switch (ledger) {
    case 'person':
      return facts.key === key && (householdNo === null || facts.household === householdNo)
    case 'household':
      return id === householdNo
    case 'householdYear':
      return facts.household === householdNo
    default:
      return facts.person === key
  }
}
