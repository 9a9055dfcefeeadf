/** The sheets of an opened file as raw tables: a plain CSV by the database itself, everything else by our own readers. */
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Progress } from './batch.ts'
import { firstBytes } from './read/fingerprint.ts'
import type { OpenFile } from './read/open-file.ts'
import { parseCsv } from './read/parse-csv.ts'
import { loadPlainCsv, loadRows, type RawTable, rawRows } from './read/raw-table.ts'
import { findDelimiter, scanCsv } from './read/scan-csv.ts'
import type { Merge, SheetRow } from './read/sheet.ts'
import { transcode } from './read/transcode.ts'
import { type Refusal, refuse } from './refusals.ts'

export interface Loaded {
  readonly sheet: string | null
  readonly raw: RawTable
  readonly merges: readonly Merge[]
  readonly encoding: string | null
  readonly unreadable: number
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

/** Loads sheet after sheet; hidden and empty ones are passed over. */
export async function* loadSheets(
  connection: DuckDBConnection,
  opened: OpenFile,
  { path, file, key, scratch, widest, progress, signal }: Loading,
): AsyncGenerator<Loaded | (Refusal & { readonly sheet: string | null })> {
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
      if (sheet.hidden) continue
      try {
        const raw = await loadRows(
          connection,
          `${key}_${at + 1}_raw`,
          guarded(sheet.rows()),
          join(scratch, `${at}.csv`),
          widest,
          report(sheet.name, performance.now()),
        )
        if (raw.columns > widest) yield { sheet: sheet.name, ...refuse.tooWide(raw.columns, widest) }
        else if (raw.rows > 0) yield { sheet: sheet.name, raw, merges: sheet.merges, encoding: null, unreadable: 0 }
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
  const table = `${key}_1_raw`
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
