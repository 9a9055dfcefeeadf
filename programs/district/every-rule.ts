/** What every rule of a pack says on a delivery, record by record: the district as a touchstone for rules. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import type { Pack } from '#kernel/pack'
import type { Delivery } from '#modules/truth/comparison/delivery'
import { factsOf } from '#modules/truth/comparison/facts'
import { makeFacts } from '#modules/truth/comparison/make-facts'

/** The answer about each record by its id; null: cannot tell. Of a value, the value as text. */
export type Answers = ReadonlyMap<number | string, boolean | string | null>

/** The answers of rules, all unless some are named, over the delivery or over what is left of it when the ledgers named are taken away. */
export async function everyRule(
  connection: DuckDBConnection,
  pack: Pack,
  delivery: Delivery,
  without: readonly string[] = [],
  keys: readonly string[] = [...pack.rules.keys()],
): Promise<ReadonlyMap<string, Answers>> {
  const left: Delivery = {
    ...delivery,
    batches: delivery.batches.filter(({ ledger }) => !without.includes(ledger)),
    standing: delivery.standing.filter(({ ledger }) => !without.includes(ledger)),
    coverage: delivery.coverage.filter(({ ledger }) => !without.includes(ledger)),
  }
  await makeFacts(connection, pack, left, keys)
  const rows = (await connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows()
  const compiled = compile(
    pack,
    {
      deciding: `${delivery.dataYear}-12-31`,
      coverage: left.coverage,
      pending: new Set(rows.map(([ledger]) => String(ledger))),
      dialect: duckdb,
      table: factsOf,
    },
    keys,
  )
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
  for (const { sql } of compiled.statements) await connection.run(sql)
  const found = new Map<string, Map<number | string, boolean | string | null>>(keys.map((key) => [key, new Map()]))
  for (const { table, columns } of compiled.results) {
    const answers = columns.filter(({ part }) => part === 'answer')
    const read = await connection.runAndReadAll(`SELECT id, ${answers.map(({ column }) => quoted(column)).join(', ')} FROM ${table}`)
    for (const [id, ...values] of read.getRows())
      for (const [at, value] of values.entries())
        found
          .get(answers[at]!.rule)
          ?.set(typeof id === 'string' ? id : Number(id), value === null || typeof value === 'boolean' ? value : String(value))
  }
  for (const table of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${table}`)
  return found
}

export interface Spread {
  readonly rule: string
  readonly met: number
  readonly notMet: number
  readonly cannotTell: number
  /** Of a value that is no condition: how many different ones were told. */
  readonly values: number
}

/** How the answers of a rule are spread. */
export function spreadOf(rule: string, answers: Answers): Spread {
  const all = [...answers.values()]
  const count = (of: boolean | null) => all.filter((answer) => answer === of).length
  return {
    rule,
    met: count(true),
    notMet: count(false),
    cannotTell: count(null),
    values: new Set(all.filter((answer) => typeof answer === 'string')).size,
  }
}

/** Whether a rule says the same of everybody, or of nobody anything. */
export const isConstant = ({ met, notMet, values }: Spread): boolean => (values > 0 ? values === 1 : met === 0 || notMet === 0)
