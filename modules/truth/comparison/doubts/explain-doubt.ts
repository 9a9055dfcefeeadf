/** Why a doubt was raised: the check evaluated again for its subject, over what the newest run knows. */
import type { CheckClause } from '#kernel/clauses'
import { evaluate } from '#kernel/evaluate'
import { type Explanation, explain } from '#kernel/explain'
import type { Pack } from '#kernel/pack'
import type { WorldRecord } from '#kernel/world'
import { findPackOfRun } from '#modules/truth/figures/in-force'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { exemptionsMet, type MetExemption } from '../exemptions-met.ts'
import { recordHolder } from '../neighbours.ts'
import { speaksOfNobody } from '../standing-facts.ts'
import { findWorld, findWorlds, householdHolder, type KnownWorld, personHolder } from './find-world.ts'
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
  subject: DoubtSubject,
  reveal: boolean,
): Promise<ExplainedDoubt | undefined> {
  const known = await findWorld(tx, holderOf(check, subject))
  const explained = known && explainIn(known, await findPackOfRun(tx, known.run), check, subject)
  if (!known || !explained) return undefined
  const shown = (explanation: Explanation) => (reveal ? explanation : scrubbed(explanation, known.records))
  return {
    explanation: shown(explained.explanation),
    exemptions: explained.exemptions.map((each) => ({ ...each, explanation: shown(each.explanation) })),
  }
}

/** Several at once, by id; the explanations are not masked. */
export async function explainDoubts(
  tx: Tx<AnyTables>,
  doubts: readonly { readonly id: string; readonly check: CheckClause; readonly subject: DoubtSubject }[],
): Promise<ReadonlyMap<string, ExplainedDoubt>> {
  if (doubts.length === 0) return new Map()
  const worlds = await findWorlds(tx, [...new Set(doubts.map(({ check, subject }) => holderOf(check, subject)))])
  // They all come from the newest run.
  const [first] = worlds.values()
  if (!first) return new Map()
  const pack = await findPackOfRun(tx, first.run)
  return new Map(
    doubts.flatMap(({ id, check, subject }) => {
      const known = worlds.get(holderOf(check, subject))
      const explained = known && explainIn(known, pack, check, subject)
      return explained ? [[id, explained] as const] : []
    }),
  )
}

const isOfNobody = ({ of }: CheckClause): boolean => speaksOfNobody(luozhuang2018.vocabulary.ledgers[of]!)

/** Under which name the facts of a doubt's subject are kept. */
function holderOf(check: CheckClause, { key, householdNo }: DoubtSubject): string {
  if (isOfNobody(check)) return recordHolder(key)
  return householdNo === null ? personHolder(key) : householdHolder(householdNo)
}

function explainIn(
  { records, world, run }: KnownWorld,
  pack: Pack,
  check: CheckClause,
  { key, householdNo }: DoubtSubject,
): ExplainedDoubt | undefined {
  const candidates = records.filter((record) => record.ledger === check.of && (isOfNobody(check) || speaksOf(record, key, householdNo)))
  const outcomes = candidates.map((record) => evaluate(pack, check, record, world, run.deciding))
  const outcome =
    outcomes.find(({ answer }) => answer.value === true) ?? outcomes.find(({ answer }) => answer.value === null) ?? outcomes[0]
  if (!outcome) return undefined
  return { explanation: explain(pack, outcome).answer, exemptions: exemptionsMet(pack, check, outcome.record, world, run.deciding) }
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
      return luozhuang2018.vocabulary.ledgers[ledger]?.speaksOf === 'household' ? facts.householdNo === householdNo : facts.person === key
  }
}
