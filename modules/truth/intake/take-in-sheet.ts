/** Takes in one loaded sheet: recognised, cleaned, cut into its ledgers, with its card and its rejected rows. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { regions } from '#policy/vocabulary/regions'
import { forms as allForms } from '#policy/vocabulary/vocabulary'
import type { Batch, Card, Progress, Proposal, Reject } from './batch.ts'
import { cardOf } from './card.ts'
import { makeLedgerView } from './clean/ledger-views.ts'
import { gazetteer } from './clean/region.ts'
import { makeRegistryTables } from './clean/registry-tables.ts'
import { cleanSheet, type TypedTable } from './clean/typed-table.ts'
import { type Loaded, sightOf } from './load-sheets.ts'
import type { OpenFile } from './read/open-file.ts'
import { type RawTable, rawRows } from './read/raw-table.ts'
import { recognise } from './recognise/recognise.ts'
import { type Refusal, refuse, rowRefusals } from './refusals.ts'
import { identifier } from './sql.ts'
import type { TakeInOptions } from './take-in.ts'

export interface SheetOptions extends TakeInOptions {
  readonly key: string
  readonly file: string
  /** Added to a row's number to give its `row_id`. */
  readonly base: number
  readonly scratch: string
}

const places = gazetteer(regions)

/** Takes in a loaded sheet; a refusal leaves its tables to the caller to drop. */
export async function takeInSheet(
  connection: DuckDBConnection,
  loaded: Loaded,
  opened: OpenFile,
  options: SheetOptions,
): Promise<{ batch: Batch; rejects: Reject[] } | Refusal> {
  const { raw, sheet } = loaded
  const { key, file, base } = options
  const started = performance.now()
  const report = (stage: Progress['stage'], rows: number) => {
    options.signal?.throwIfAborted()
    options.progress?.({
      file,
      sheet,
      stage,
      rows,
      of: raw.rows,
      rowsPerSecond: Math.round(rows / Math.max(0.001, (performance.now() - started) / 1000)),
    })
  }
  report('recognising', 0)
  const correction = options.corrections?.[sheet ?? '']
  // A sheet that a person has confirmed is not compared with every other form once more.
  const told = correction?.form === undefined ? undefined : allForms[correction.form]
  const seen = recognise(
    { file, sheet, rows: await sightOf(connection, raw), merges: loaded.merges },
    told ? [told] : Object.values(allForms),
    {
      ...(correction ? { correction } : {}),
      ...(options.remembered ? { remembered: options.remembered } : {}),
    },
  )
  const { proposal } = seen
  const form = proposal && allForms[proposal.form]
  if (!proposal || !form) return refuse.notRecognised(seen.headings)
  if (proposal.rivals) return refuse.severalForms([proposal, ...proposal.rivals])
  report('cleaning', 0)
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const typed = await cleanSheet(connection, {
    key,
    today,
    raw,
    form,
    proposal,
    gazetteer: places,
    base,
    scratch: options.scratch,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (typed.accepted + typed.rejected === 0) return refuse.noRows()
  const source = { file, sheet, base }
  const tables: Record<string, string> = {}
  let conflicts: Card['conflicts'] = []
  const [person, household, householdYear] = ['person', 'household', 'householdYear'].map((name) =>
    form.ledgers.find((ledger) => ledger.key === name),
  )
  if (household && householdYear) {
    const made = await makeRegistryTables(
      connection,
      key,
      typed,
      { ...(person ? { person } : {}), household, householdYear },
      {
        ...source,
        columns: proposal.columns,
      },
    )
    Object.assign(tables, made.tables)
    conflicts = made.conflicts
  } else
    for (const ledger of form.ledgers) {
      tables[ledger.key] = `${key}_${ledger.key}`
      await makeLedgerView(connection, tables[ledger.key]!, typed.wide, ledger, typed.paths, source)
    }
  const rejects = await rejectsOf(connection, raw, typed, proposal, file)
  const card = await cardOf(connection, loaded, opened, proposal, form, typed, conflicts, {
    file,
    today,
  })
  report('done', raw.rows)
  return { batch: { key, file, sheet, form: form.key, tables, raw: raw.table, notes: typed.notes, card }, rejects }
}

async function rejectsOf(
  connection: DuckDBConnection,
  raw: RawTable,
  typed: TypedTable,
  proposal: Proposal,
  file: string,
): Promise<Reject[]> {
  if (typed.rejected === 0) return []
  const rows = await rawRows(connection, raw, `row IN (SELECT row FROM ${identifier(typed.exceptions)} WHERE class = 'rejected')`)
  const { name, numbers, household } = typed.identity
  const found = proposal.columns.find(({ column }) => `c${column}` === (name ?? numbers[0] ?? household))
  const column = found?.heading ?? null
  const reasonOf = (cell = '') =>
    !household ? rowRefusals.nobody : cell.trim() === '' ? rowRefusals.noHousehold : rowRefusals.cutHousehold
  return rows.map(({ row, cells }) => ({
    file,
    sheet: proposal.sheet,
    row,
    column,
    reason: reasonOf(found && cells[found.column]),
    cells,
  }))
}
