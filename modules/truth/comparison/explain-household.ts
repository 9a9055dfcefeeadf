/** Every rule about one household and its members, with its explanation: what is due, what is doubted, and why. */
import type { RuleClause } from '#kernel/clauses'
import { evaluate, type Outcome, toldOf } from '#kernel/evaluate'
import { type Answer, answerOf, explain } from '#kernel/explain'
import type { Pack } from '#kernel/pack'
import type { Value } from '#kernel/values'
import type { WorldRecord } from '#kernel/world'
import { exemptionsMet, type MetExemption } from './exemptions-met.ts'
import type { HouseholdWorld } from './household-world.ts'

/** What a rule says of one record of a household. */
export interface Explained {
  readonly rule: RuleClause
  readonly record: WorldRecord
  readonly answer: Answer
  /** Fen, where the rule tells an amount. */
  readonly amount?: Value
  readonly atLeast?: Value
  readonly received?: Value
  /** Keys of the figures it used that are assumed. */
  readonly unconfirmed: readonly string[]
  readonly explanation: ReturnType<typeof explain>
  /** Of a check that is met: explanations that the policy accepts. */
  readonly exemptions: readonly MetExemption[]
}

/** Explains the rules of a pack for a household, one or all; shared words are explained inside the rules that use them, exemptions beside their check. */
export function explainHousehold(
  pack: Pack,
  { world, records }: HouseholdWorld,
  householdNo: string,
  decided: string,
  only?: string,
): Explained[] {
  const rules = [...pack.rules.values()].filter(({ key, clause }) =>
    only === undefined ? clause !== 'value' && clause !== 'exemption' : key === only,
  )
  const told = toldOf()
  const ours = records.filter(({ ledger, facts }) => ledger !== 'person' || facts.household === householdNo)
  const ofLedger = Map.groupBy(ours, ({ ledger }) => ledger)
  return rules.flatMap((rule) =>
    (ofLedger.get(rule.of) ?? []).map((record) => {
      const outcome = evaluate(pack, rule, record, world, decided, told)
      return {
        rule,
        record,
        answer: answerOf(outcome.answer.value),
        ...(outcome.amount ? { amount: outcome.amount.value } : {}),
        ...(outcome.atLeast ? { atLeast: outcome.atLeast.value } : {}),
        ...(outcome.received ? { received: outcome.received.value } : {}),
        unconfirmed: unconfirmedIn(outcome),
        explanation: explain(pack, outcome),
        exemptions: rule.clause === 'check' && outcome.answer.value === true ? exemptionsMet(pack, rule, record, world, decided, told) : [],
      }
    }),
  )
}

function unconfirmedIn({ answer, amount, atLeast, received }: Outcome): string[] {
  return [...new Set([answer, amount, atLeast, received].flatMap((part) => part?.unconfirmed ?? []))]
}
