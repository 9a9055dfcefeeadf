/** What explains a doubt in the eyes of the policy: its check's exemptions that are met; it stands beside the doubt and hides nothing (Article 29). */
import type { CheckClause, ExemptionClause } from '#kernel/clauses'
import { evaluate, type Told, toldOf } from '#kernel/evaluate'
import { type Explanation, explain } from '#kernel/explain'
import type { Pack } from '#kernel/pack'
import type { Label } from '#kernel/values'
import type { World, WorldRecord } from '#kernel/world'
import { doubtExemption } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'

export interface MetExemption {
  readonly rule: ExemptionClause
  /** The reason under which a verification records it, of the list `doubtExemption`. */
  readonly reason: { readonly code: string; readonly label: Label } | null
  readonly explanation: Explanation
}

/** The exemptions of a check that are met for a record; those that are not met or cannot be told are left out. */
export function exemptionsMet(
  pack: Pack,
  check: CheckClause,
  record: WorldRecord,
  world: World,
  decided: string,
  told: Told = toldOf(),
): MetExemption[] {
  return (pack.exemptions.get(check.key) ?? []).flatMap((rule) => {
    const outcome = evaluate(pack, rule, record, world, decided, told)
    return outcome.answer.value === true ? [{ rule, reason: reasonOf(rule.code), explanation: explain(pack, outcome).answer }] : []
  })
}

/** The reason of the verification that an exemption's code such as X3 stands for. */
function reasonOf(code: string | undefined): MetExemption['reason'] {
  const found = Object.entries(doubtExemption.codes).find(([, entry]) => entry.code === code)
  if (!found) return null
  const [key, { zh, en }] = found
  return { code: key, label: { zh, en } }
}
