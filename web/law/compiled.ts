/** A rule as SQL, all data covered: fetched apart, because few people ask for it. */
import { compile } from '#kernel/compile/compile'
import { duckdb } from '#kernel/dialects'
import type { Pack } from '#kernel/pack'

/** The statements of one rule, in order. */
export function sqlOf(pack: Pack, rule: string): string {
  const coverage = Object.keys(pack.vocabulary.ledgers).map((ledger) => ({ ledger }))
  const run = { deciding: '2019-12-31', coverage, pending: new Set<string>(), dialect: duckdb, table: (ledger: string) => ledger }
  return compile(pack, run, [rule])
    .statements.map(({ sql }) => `${sql};`)
    .join('\n\n')
}
