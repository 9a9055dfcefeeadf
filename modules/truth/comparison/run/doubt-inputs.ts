/** What a doubt stands on, as one hash: it changes when a fact that the rule reads changes, and not when the same fact comes in another file. */
import { createHash } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Pack } from '#kernel/pack'
import { quoted } from '#platform/store/naming'
import { factsOf } from '../facts.ts'
import { type Doubt, rowIdOf } from '../find-doubts.ts'
import { fieldsRead } from './written-rows.ts'

/** The hash of each doubt, in their order. */
export async function inputsOf(connection: DuckDBConnection, pack: Pack, doubts: readonly Doubt[]): Promise<string[]> {
  const rows = doubts.flatMap(({ rule, evidence }) => evidence.map(({ ledger, id }) => ({ rule, ledger, id })))
  const facts = new Map<string, string>()
  for (const [name, asked] of Map.groupBy(rows, ({ rule, ledger }) => `${rule} ${ledger}`)) {
    const [rule, ledger] = name.split(' ') as [string, string]
    const fields = fieldsRead(pack, rule, ledger)
    if (fields.length === 0) continue
    const id = rowIdOf(ledger)
    const read = await connection.runAndReadAll(
      `SELECT ${id}, ${fields.map((field) => `CAST(${quoted(field)} AS VARCHAR)`).join(', ')} FROM ${factsOf(ledger)} WHERE ${id} IN (${asked.map((each) => each.id).join(', ')})`,
    )
    for (const [key, ...values] of read.getRows()) facts.set(`${name} ${key}`, JSON.stringify(values))
  }
  return doubts.map(({ rule, evidence }) => {
    const stands = evidence.map(({ ledger, id }) => `${ledger} ${facts.get(`${rule} ${ledger} ${id}`) ?? ''}`).sort()
    return createHash('sha256').update(stands.join('\n')).digest('hex')
  })
}
