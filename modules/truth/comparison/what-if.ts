/** What changes when figures are set otherwise: counts, money, who gains and who loses, by town. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Compiled, compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import type { Pack } from '#kernel/pack'
import { type Change, changed, rulesReading } from '#kernel/what-if'
import type { Delivery } from './delivery.ts'
import { factsOf } from './facts.ts'

export interface Counts {
  readonly met: number
  readonly notMet: number
  readonly cannotTell: number
  /** Fen due in all where the rule tells an amount and is met. */
  readonly fen: number | null
}

export interface WhatIf {
  readonly rule: string
  readonly article: number
  readonly before: Counts
  readonly after: Counts
  /** Subjects for whom the rule is met only after, and only before. */
  readonly gains: number
  readonly losses: number
  readonly byTown: readonly { readonly town: string | null; readonly gains: number; readonly losses: number; readonly fen: number | null }[]
}

/** Runs the rules that read the changed figures twice over the same facts; all else is untouched. */
export async function whatIf(connection: DuckDBConnection, pack: Pack, delivery: Delivery, changes: readonly Change[]): Promise<WhatIf[]> {
  const rules = rulesReading(pack, new Set(changes.map(({ figure }) => figure))).filter((key) => pack.rules.get(key)!.clause !== 'value')
  if (rules.length === 0) return []
  const pending = new Set(
    (await connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
  )
  const run = { deciding: `${delivery.dataYear}-12-31`, coverage: delivery.coverage, pending, dialect: duckdb, table: factsOf }
  const before = compile(pack, run, rules)
  await make(connection, before, 'before')
  await make(connection, compile(changed(pack, changes), run, rules), 'after')
  const found: WhatIf[] = []
  for (const key of rules) found.push(await differenceOf(connection, pack, key, before))
  return found
}

async function make(connection: DuckDBConnection, compiled: Compiled, name: string): Promise<void> {
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
  for (const { sql } of compiled.statements) await connection.run(sql)
  for (const { table } of compiled.results) await connection.run(`CREATE OR REPLACE TEMP TABLE ${name}_${table} AS SELECT * FROM ${table}`)
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
}

async function differenceOf(connection: DuckDBConnection, pack: Pack, key: string, compiled: Compiled): Promise<WhatIf> {
  const rule = pack.rules.get(key)!
  const { table, columns } = compiled.results.find(({ ledger }) => ledger === rule.of)!
  const answer = quoted(key)
  const priced = columns.some(({ rule: of, part }) => of === key && part === 'amount')
  const amount = (side: string) => (priced ? `sum(CASE WHEN ${side}.${answer} THEN ${side}.${quoted(`${key}:amount`)} END)` : 'NULL')
  const counts = (side: string) =>
    `count(*) FILTER (WHERE ${side}.${answer}), count(*) FILTER (WHERE NOT ${side}.${answer}), count(*) FILTER (WHERE ${side}.${answer} IS NULL), ${amount(side)}`
  const gains = `count(*) FILTER (WHERE a.${answer} AND b.${answer} IS NOT TRUE)`
  const losses = `count(*) FILTER (WHERE b.${answer} AND a.${answer} IS NOT TRUE)`
  const joined = `FROM before_${table} b JOIN after_${table} a ON a.id = b.id`
  const [row] = (await connection.runAndReadAll(`SELECT ${counts('b')}, ${counts('a')}, ${gains}, ${losses} ${joined}`)).getRows()
  const numbers = row!.map((of) => (of === null ? null : Number(of)))
  const town = `left(${townColumn}, 9)`
  const towns = await connection.runAndReadAll(
    `SELECT ${town} AS town, ${gains}, ${losses}, ${priced ? `coalesce(${amount('a')}, 0) - coalesce(${amount('b')}, 0)` : 'NULL'} ${joined} ${subjectJoin(pack, rule.of)} GROUP BY 1 HAVING ${gains} + ${losses} > 0 ORDER BY 1`,
  )
  const side = (at: number): Counts => ({
    met: numbers[at]!,
    notMet: numbers[at + 1]!,
    cannotTell: numbers[at + 2]!,
    fen: numbers[at + 3]!,
  })
  return {
    rule: key,
    article: rule.article,
    before: side(0),
    after: side(4),
    gains: numbers[8]!,
    losses: numbers[9]!,
    byTown: towns.getRows().map(([code, gained, lost, fen]) => ({
      town: code as string | null,
      gains: Number(gained),
      losses: Number(lost),
      fen: fen === null ? null : Number(fen),
    })),
  }
}

/** How a rule's record is tied to the place it stands in. */
function subjectJoin(pack: Pack, ledger: string): string {
  const { speaksOf } = pack.vocabulary.ledgers[ledger]!
  if (ledger === 'person' || ledger === 'household' || ledger === 'village' || (speaksOf !== undefined && speaksOf !== 'person'))
    return `LEFT JOIN ${factsOf(ledger)} s ON s.id = a.id`
  if (ledger === 'householdYear')
    return `LEFT JOIN ${factsOf(ledger)} y ON y.id = a.id LEFT JOIN ${factsOf('household')} s ON s.id = y.household`
  return `LEFT JOIN ${factsOf(ledger)} y ON y.id = a.id LEFT JOIN ${factsOf('person')} s ON s.key = y.person AND s."primary"`
}

const townColumn = 's."villageCode"'
