/** The SQL of each article stands beside it, so that a change of a clause is seen in what is run; `vitest run -u` of this file writes it anew. */
import { expect, test } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { duckdb } from '#kernel/dialects'
import { luozhuang2018 } from './pack.ts'

const ledgers = Object.keys(luozhuang2018.vocabulary.ledgers)
const run = {
  deciding: '2019-12-31',
  coverage: ledgers.map((ledger) => ({ ledger })),
  pending: new Set<string>(),
  dialect: duckdb,
  reasons: true,
  table: (ledger: string) => ledger,
}

const articles = [...Map.groupBy(luozhuang2018.rules.values(), ({ article }) => article)].sort(([a], [b]) => a - b)

test.each(articles)('article %i', async (number, rules) => {
  const { statements } = compile(
    luozhuang2018,
    run,
    rules.map(({ key }) => key),
  )
  const text = statements.map(({ sql }) => `${sql};`).join('\n\n')
  await expect(`-- Article ${number}, all data covered, decided on ${run.deciding}\n\n${text}\n`).toMatchFileSnapshot(
    `sql/${String(number).padStart(2, '0')}.sql`,
  )
})
