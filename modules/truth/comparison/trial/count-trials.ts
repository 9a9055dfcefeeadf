/** What checks on trial come to in a run: how many they would raise, and of how many it cannot be told (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CheckClause } from '#kernel/clauses'
import { quoted } from '#kernel/compile/frame'
import type { Pack } from '#kernel/pack'
import { ledgersOfStrangers } from '../make-facts.ts'

export interface TrialCount {
  readonly met: number
  readonly cannotTell: number
}

/** The checks whose threshold or source is ours: they raise doubts once the office has adopted them. */
export const trialChecks = (pack: Pack): CheckClause[] =>
  [...pack.rules.values()].filter((rule): rule is CheckClause => rule.clause === 'check' && rule.trial === true)

/**
 * Those that a run counts beside the rules it asks. One that would look for people outside the registry in further files would change who is
 * known and where, and take the run twice as long: it is counted once it is adopted.
 */
export function countedTrials(pack: Pack, asked: readonly string[]): string[] {
  const known = ledgersOfStrangers(pack, asked)
  return trialChecks(pack)
    .map(({ key }) => key)
    .filter((key) => asked.includes(key) || [...ledgersOfStrangers(pack, [key])].every((ledger) => known.has(ledger)))
}

/** Counts them over the tables of results in which their answers stand: one query for each table. */
export async function countTrials(
  connection: DuckDBConnection,
  pack: Pack,
  trials: readonly string[],
  tables: ReadonlyMap<string, string>,
): Promise<Record<string, TrialCount>> {
  const found: Record<string, TrialCount> = {}
  for (const [table, checks] of Map.groupBy(
    trialChecks(pack).filter(({ key }) => trials.includes(key)),
    ({ key }) => tables.get(key)!,
  )) {
    const counts = checks.map(({ key }) => `count(*) FILTER (${quoted(key)}), count(*) FILTER (${quoted(key)} IS NULL)`)
    const [row] = (await connection.runAndReadAll(`SELECT ${counts.join(', ')} FROM ${table}`)).getRows()
    for (const [at, { key }] of checks.entries()) found[key] = { met: Number(row![2 * at]), cannotTell: Number(row![2 * at + 1]) }
  }
  return found
}
