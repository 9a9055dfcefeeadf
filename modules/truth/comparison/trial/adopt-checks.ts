/** The office adopts checks on trial, or lets go of them, with a reason; from the next run on they raise doubts, or raise none (Article 29). */
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { TrialView } from '../contract.ts'
import { refuse } from '../refusals.ts'
import { trialChecks } from './count-trials.ts'
import { findAdopted, findTrials } from './find-adopted.ts'

export interface Adopting {
  readonly rules: readonly string[]
  readonly adopted: boolean
  readonly document?: string
  readonly reason: string
}

/** Writes a decision for each check that it changes; gives the list as it then stands. */
export async function adoptChecks(office: Office, { rules, adopted, document, reason }: Adopting): Promise<TrialView | Refusal> {
  const known = new Map(trialChecks(luozhuang2018).map((check) => [check.key, check]))
  const missing = rules.filter((rule) => !known.has(rule))
  if (missing.length > 0) return refuse.notOnTrial(missing)
  return office.write(`${adopted ? '启用' : '停用'}试行检查：${reason}`, async (tx) => {
    const held = await findAdopted(tx)
    for (const rule of new Set(rules))
      if (held.has(rule) !== adopted)
        await sql`insert into comparison_adoption (region, rule, adopted, document, reason, person, person_name, at)
          values (${(office.areas[0] ?? '').padEnd(12, '0')}, ${rule}, ${adopted}, ${document?.trim() ?? ''}, ${reason}, ${office.user.id}, ${office.user.name}, ${office.clock.now()})`.execute(
          tx.db,
        )
    return findTrials(tx)
  })
}
