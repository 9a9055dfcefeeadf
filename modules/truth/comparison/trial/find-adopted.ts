/** The checks on trial: which of them the office has adopted, and what the newest run makes of each (Article 29). */
import { sql } from 'kysely'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { TrialView } from '../contract.ts'
import { findNewestRun } from '../run/find-runs.ts'
import { trialChecks } from './count-trials.ts'

interface Decision {
  readonly rule: string
  readonly adopted: boolean
  readonly document: string
  readonly reason: string
  readonly by: string
  readonly at: Date
}

const newest = ({ db }: Pick<Tx<AnyTables>, 'db'>) =>
  sql<Decision>`select distinct on (rule) rule, adopted, document, reason, person_name as by, at from comparison_adoption order by rule, id desc`.execute(
    db,
  )

/** The keys of those adopted. */
export async function findAdopted(tx: Pick<Tx<AnyTables>, 'db'>): Promise<ReadonlySet<string>> {
  return new Set((await newest(tx)).rows.flatMap(({ rule, adopted }) => (adopted ? [rule] : [])))
}

/** All checks on trial, by article. */
export async function findTrials(tx: Tx<AnyTables>): Promise<TrialView> {
  const run = await findNewestRun(tx)
  const decided = new Map((await newest(tx)).rows.map((decision) => [decision.rule, decision]))
  return {
    run: run ? { number: Number(run.number), asOf: run.asOf, counted: Object.keys(run.trial).length > 0 } : null,
    checks: trialChecks(luozhuang2018)
      .toSorted((one, other) => one.article - other.article)
      .map(({ key, label, article, class: kind, look }) => {
        const decision = decided.get(key)
        const count = run?.trial[key]
        return {
          rule: key,
          label,
          article,
          class: kind,
          look,
          adopted: decision?.adopted ?? false,
          decided: decision
            ? { document: decision.document, reason: decision.reason, by: decision.by, at: decision.at.toISOString() }
            : null,
          met: count?.met ?? null,
          cannotTell: count?.cannotTell ?? null,
        }
      }),
  }
}

/** Everything that was decided about a check, newest first. */
export async function findDecisions({ db }: Tx<AnyTables>, rule: string) {
  const found =
    await sql<Decision>`select rule, adopted, document, reason, person_name as by, at from comparison_adoption where rule = ${rule} order by id desc limit 200`.execute(
      db,
    )
  return found.rows.map(({ at, ...decision }) => ({ ...decision, at: at.toISOString() }))
}
