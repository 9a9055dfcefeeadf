/** Which rules of a run said the same of everybody: a rule that does not depend on the record has been miswritten, or asks of data that are not there. */
import type { Compiled } from './compiled.ts'
import { quoted } from './frame.ts'

/** A rule with one answer for all records of its ledger. */
export interface ConstantRule {
  readonly rule: string
  readonly ledger: string
  readonly records: number
  /** The one value as a text; null where it could be told of nobody. */
  readonly value: string | null
}

/** Asks the tables of results of a run that was made; `ask` gives the rows of a query. Ledgers with fewer than two records tell nothing. */
export async function constantRules(
  { results }: Compiled,
  ask: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<ConstantRule[]> {
  const found: ConstantRule[] = []
  for (const { ledger, table, columns } of results) {
    const answers = columns.filter(({ part }) => part === 'answer')
    const spread = answers.flatMap(({ column, d }) => {
      const value = d ? `CAST(${quoted(column)} AS VARCHAR) || '/' || CAST(${quoted(d)} AS VARCHAR)` : `CAST(${quoted(column)} AS VARCHAR)`
      return [`count(${value})`, `min(${value})`, `max(${value})`]
    })
    const [row] = await ask(`SELECT count(*), ${spread.join(', ')} FROM ${table}`)
    const records = Number(row![0])
    answers.forEach(({ rule }, at) => {
      const [told, least, most] = row!.slice(1 + 3 * at, 4 + 3 * at)
      const same = Number(told) === 0 || (Number(told) === records && least === most)
      if (records > 1 && same) found.push({ rule, ledger, records, value: least === null ? null : String(least) })
    })
  }
  return found
}
