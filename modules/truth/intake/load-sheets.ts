/** The sheets of an opened file as raw tables: a plain CSV by the database itself, everything else by our own readers. */
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Progress } from './batch.ts'
import { firstBytes } from './read/fingerprint.ts'
import type { OpenFile } from './read/open-file.ts'
import { parseCsv } from './read/parse-csv.ts'
import { countRows, loadPlainCsv, loadRows, type RawTable, rawRows } from './read/raw-table.ts'
import { findDelimiter, scanCsv } from './read/scan-csv.ts'
import type { Merge, SheetRow } from './read/sheet.ts'
import { transcode } from './read/transcode.ts'
import { findFurtherTables } from './recognise/second-table.ts'
import { type Refusal, refuse } from './refusals.ts'
import { identifier } from './sql.ts'

export interface Loaded {
  readonly sheet: string | null
  readonly raw: RawTable
  readonly merges: readonly Merge[]
  readonly encoding: string | null
  readonly unreadable: number
  /** The row at which it begins, for a table that stands below another in its sheet. */
  readonly below?: number
}

export interface Loading {
  /** Where the file lies, and the name to report. */
  readonly path: string
  readonly file: string
  /** Begins the tables' names. */
  readonly key: string
  readonly scratch: string
  /** The most columns that a sheet may have. */
  readonly widest: number
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

type Refused = Refusal & { readonly sheet: string | null }

/**
 * Loads sheet after sheet, table after table where several stand in one; empty sheets are passed over. What comes out n-th has its rows in
 * the table `<key>_<n>_raw`.
 */
export async function* loadSheets(connection: DuckDBConnection, opened: OpenFile, loading: Loading): AsyncGenerator<Loaded | Refused> {
  let number = 0
  const named = () => `${loading.key}_${number + 1}_raw`
  for await (const loaded of wholeSheets(connection, opened, loading, named)) {
    number++
    if ('code' in loaded) {
      yield loaded
      continue
    }
    const starts = await findFurtherTables(connection, loaded.raw)
    const first = await cutAt(connection, loaded, starts[0])
    yield first
    for (const [at, start] of starts.entries()) {
      const table = named()
      number++
      yield await laidOut(connection, loaded, { table, number: at + 2, from: start, to: starts[at + 1] })
    }
    if (starts.length > 0) await connection.run(`DROP TABLE ${identifier(wholeOf(loaded))}`)
  }
}

const wholeOf = ({ raw }: Loaded) => `${raw.table}_whole`

/** The first table of a sheet that has several; the rows of all of them are laid aside. */
async function cutAt(connection: DuckDBConnection, loaded: Loaded, next: number | undefined): Promise<Loaded> {
  if (next === undefined) return loaded
  const { table } = loaded.raw
  await connection.run(
    `CREATE TABLE ${identifier(wholeOf(loaded))} AS SELECT * FROM ${identifier(table)} WHERE row >= ${next} ORDER BY row`,
  )
  await connection.run(`DELETE FROM ${identifier(table)} WHERE row >= ${next}`)
  return { ...loaded, raw: { ...loaded.raw, rows: await countRows(connection, table) } }
}

async function laidOut(
  connection: DuckDBConnection,
  loaded: Loaded,
  { table, number, from, to }: { table: string; number: number; from: number; to: number | undefined },
): Promise<Loaded> {
  await connection.run(
    `CREATE TABLE ${identifier(table)} AS SELECT * FROM ${identifier(wholeOf(loaded))} WHERE row >= ${from}${to === undefined ? '' : ` AND row < ${to}`} ORDER BY row`,
  )
  const rows = await countRows(connection, table)
  return { ...loaded, sheet: `${loaded.sheet ?? ''}（第 ${number} 张表）`, raw: { ...loaded.raw, table, rows }, below: from }
}

async function* wholeSheets(
  connection: DuckDBConnection,
  opened: OpenFile,
  { path, file, scratch, widest, progress, signal }: Loading,
  named: () => string,
): AsyncGenerator<Loaded | Refused> {
  const report = (sheet: string | null, started: number) => (rows: number) => {
    signal?.throwIfAborted()
    progress?.({
      file,
      sheet,
      stage: 'reading',
      rows,
      of: null,
      rowsPerSecond: Math.round(rows / Math.max(0.001, (performance.now() - started) / 1000)),
    })
  }
  if (opened.kind === 'workbook') {
    for (const [at, sheet] of opened.sheets.entries()) {
      if (sheet.hidden) {
        if (await hasRows(sheet.rows())) yield { sheet: sheet.name, ...refuse.hiddenSheet() }
        continue
      }
      try {
        const raw = await loadRows(
          connection,
          named(),
          guarded(sheet.rows()),
          join(scratch, `${at}.csv`),
          widest,
          report(sheet.name, performance.now()),
        )
        if (raw.columns > widest) yield { sheet: sheet.name, ...refuse.tooWide(raw.columns, widest) }
        else if (raw.rows > 0) yield { sheet: sheet.name, raw, merges: sheet.merges, encoding: null, unreadable: 0 }
        else await connection.run(`DROP TABLE ${identifier(raw.table)}`)
      } catch (error) {
        if (!(error instanceof DamagedSheet)) throw error
        yield { sheet: sheet.name, ...refuse.damaged('xlsx') }
      }
    }
    return
  }
  let [text, unreadable] = [path, 0]
  if (opened.encoding !== 'utf-8') {
    text = join(scratch, 'text.csv')
    unreadable = (await transcode(path, opened.encoding, text, signal)).unreadable
  }
  const shape = await scanCsv(text, findDelimiter((await firstBytes(text, 65_536)).toString('utf8')), signal)
  if (shape.fields > widest) {
    yield { sheet: null, ...refuse.tooWide(shape.fields, widest) }
    return
  }
  const table = named()
  const seen = report(null, performance.now())
  const raw =
    (shape.plain ? await loadPlainCsv(connection, table, text, shape) : undefined) ??
    (await loadRows(
      connection,
      table,
      parseCsv(text, shape.delimiter, { quotes: !shape.openQuote, signal }),
      join(scratch, 'rows.csv'),
      widest,
      seen,
    ))
  seen(raw.rows)
  if (raw.rows > 0) yield { sheet: null, raw, merges: [], encoding: opened.encoding, unreadable }
}

/** A hidden sheet that cannot be read is none the less one. */
async function hasRows(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  try {
    for await (const _ of rows) return true
    return false
  } catch {
    return true
  }
}

/** What a reader throws on a sheet is the sheet's own fault, not ours. */
class DamagedSheet extends Error {}

async function* guarded(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  try {
    yield* rows
  } catch (cause) {
    throw new DamagedSheet('a sheet cannot be read', { cause })
  }
}

/** The first rows and some from further down, so that a column empty at the top is still seen. */
export async function sightOf(connection: DuckDBConnection, raw: RawTable): Promise<SheetRow[]> {
  const step = Math.max(1, Math.floor(raw.rows / 150))
  return rawRows(connection, raw, `rowid < 80 OR (rowid % ${step} = 0 AND rowid < ${step * 200})`)
}
