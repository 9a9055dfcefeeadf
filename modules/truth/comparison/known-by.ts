/** What was known by the as-of day of a run: a row whose event lies behind it had not happened yet, and is left out (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Ledger } from '#kernel/ledger'
import type { Pack } from '#kernel/pack'
import type { Delivery, DepartmentBatch, LeftOut } from './delivery.ts'

/** The day of a row's event: at which it is decided, else the first of its other days that are events; a birth is none. */
export function eventOf(ledger: Ledger): string | undefined {
  const days = Object.entries(ledger.fields).flatMap(([name, field]) =>
    name !== ledger.deciding && field.kind === 'date' && field.role !== 'birth-date' && field.event !== false && !field.derived
      ? [quoted(name)]
      : [],
  )
  const other = days.length > 1 ? `least(${days.join(', ')})` : days[0]
  const decided = ledger.deciding === undefined ? undefined : quoted(ledger.deciding)
  return decided && other ? `coalesce(${decided}, ${other})` : (decided ?? other)
}

/**
 * The delivery as it was known by its as-of day, with how many rows that leaves out. Days behind `today` are slips of the pen and leave
 * nothing out.
 */
export async function knownBy(connection: DuckDBConnection, pack: Pack, delivery: Delivery, today: string): Promise<Delivery> {
  const leftOut = new Map<string, LeftOut>()
  const known = async (batch: DepartmentBatch, event: string | undefined): Promise<DepartmentBatch> => {
    if (!event || delivery.asOf >= today) return batch
    const later = `${event} > DATE '${delivery.asOf}' AND ${event} <= DATE '${today}'`
    const rows = Number((await connection.runAndReadAll(`SELECT count(*) FROM ${batch.view} WHERE ${later}`)).getRows()[0]![0])
    if (rows === 0) return batch
    const view = `known_${batch.key}`
    await connection.run(`CREATE OR REPLACE VIEW ${quoted(view)} AS SELECT * FROM ${batch.view} WHERE (${later}) IS NOT TRUE`)
    // A sheet of several ledgers is counted by the one that loses most.
    const name = `${batch.file} ${batch.sheet ?? ''}`
    leftOut.set(name, { file: batch.file, sheet: batch.sheet, rows: Math.max(rows, leftOut.get(name)?.rows ?? 0) })
    return { ...batch, view }
  }
  const ledgerOf = ({ ledger }: DepartmentBatch) => pack.vocabulary.ledgers[ledger]
  const batches: DepartmentBatch[] = []
  for (const batch of delivery.batches) {
    const ledger = ledgerOf(batch)
    batches.push(await known(batch, ledger && eventOf(ledger)))
  }
  const standing: DepartmentBatch[] = []
  for (const batch of delivery.standing) {
    const decided = ledgerOf(batch)?.deciding
    // Days of projects and papers are plans as often as events: only the deciding day counts.
    standing.push(await known(batch, decided === undefined ? undefined : quoted(decided)))
  }
  return { ...delivery, batches, standing, leftOut: [...leftOut.values()] }
}
