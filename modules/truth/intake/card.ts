/** A batch's card: what was read, repaired, refused and left out, and what the batch covers. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Form } from '#kernel/ledger'
import { regions } from '#policy/vocabulary/regions'
import type { Card, Proposal } from './batch.ts'
import { countNotes } from './clean/count-notes.ts'
import type { TypedTable } from './clean/typed-table.ts'
import type { Loaded } from './load-sheets.ts'
import type { OpenFile } from './read/open-file.ts'
import { slotsOf } from './recognise/recognise.ts'
import { eventsOf, periodOf } from './speaks-of.ts'
import { identifier } from './sql.ts'

/** Makes the card of a sheet. `today` as ISO: events after it are slips of the pen and move no date. */
export async function cardOf(
  connection: DuckDBConnection,
  loaded: Loaded,
  opened: OpenFile,
  proposal: Proposal,
  form: Form,
  typed: TypedTable,
  conflicts: Card['conflicts'],
  { file, today }: { readonly file: string; readonly today: string },
): Promise<Card> {
  const events = form.ledgers.flatMap(eventsOf).filter((path) => typed.paths.has(path))
  let first: string | null = null
  let last: string | null = null
  if (events.length > 0) {
    const days = events.map((path) => `SELECT ${identifier(path)} AS day FROM ${identifier(typed.wide)}`).join(' UNION ALL ')
    const [range] = (
      await connection.runAndReadAll(`SELECT min(day)::VARCHAR, max(day)::VARCHAR FROM (${days}) WHERE day <= CAST('${today}' AS DATE)`)
    ).getRows()
    first = range?.[0] ? String(range[0]) : null
    last = range?.[1] ? String(range[1]) : null
  }
  const collected = new Set([...typed.paths].map((path) => path.replace(/@\d+$/, '')))
  const names = [loaded.sheet ?? '', file]
  const period = periodOf({ title: proposal.title, names, first: first ?? undefined, last: last ?? undefined, today })
  const district = regions.find(({ level }) => level === 'district')!
  return {
    bytes: opened.bytes,
    sha256: opened.sha256,
    encoding: loaded.encoding,
    unreadableCharacters: loaded.unreadable,
    proposal,
    rows: typed.accepted + typed.rejected + typed.skipped,
    accepted: typed.accepted,
    rejected: typed.rejected,
    skipped: typed.skipped,
    ...(await countNotes(connection, typed.notes, proposal.columns)),
    notCollected: slotsOf(form)
      .map(({ path }) => path)
      .filter((path) => !collected.has(path)),
    conflicts,
    coverage: { area: { code: district.code, name: district.name }, period: { from: period.from, to: period.to }, kinds: [] },
    latestEvent: last,
  }
}
