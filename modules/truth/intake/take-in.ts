/** Takes in one delivered file: reads, recognises and cleans each of its sheets into the database, or says why not. */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Form, Ledger } from '#kernel/ledger'
import { regions } from '#policy/vocabulary/regions'
import { forms as allForms } from '#policy/vocabulary/vocabulary'
import type { Batch, Card, Correction, Ignored, Intake, Progress, Proposal, Reject, Remembered } from './batch.ts'
import { makeLedgerView } from './clean/ledger-views.ts'
import { gazetteer } from './clean/region.ts'
import { makeRegistryTables } from './clean/registry-tables.ts'
import { cleanSheet, type TypedTable } from './clean/typed-table.ts'
import type { Limits } from './read/limits.ts'
import { type OpenFile, openFile } from './read/open-file.ts'
import { parseCsv } from './read/parse-csv.ts'
import { loadPlainCsv, loadRows, type RawTable, rawRows } from './read/raw-table.ts'
import { findDelimiter, scanCsv } from './read/scan-csv.ts'
import type { Merge, SheetRow } from './read/sheet.ts'
import { transcode } from './read/transcode.ts'
import { recognise, slotsOf } from './recognise/recognise.ts'
import { type Refusal, refuse, rowRefusals } from './refusals.ts'
import { identifier } from './sql.ts'

export interface TakeInOptions {
  /** Begins the names of all tables made; letters, digits and underscores. Give each file its own. */
  readonly key?: string
  /** The file's place in the delivery: makes `row_id` unique across its files. */
  readonly ordinal?: number
  /** The name to show when the file lies under another one. */
  readonly name?: string
  /** A person's word, by sheet name ('' for a CSV). */
  readonly corrections?: Readonly<Record<string, Correction>>
  readonly remembered?: readonly Remembered[]
  /** The file that has this content already, if any. */
  readonly alreadyTaken?: (sha256: string) => string | undefined
  readonly limits?: Limits
  /** Today as ISO: no event lies behind it. */
  readonly today?: string
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

interface Loaded {
  readonly sheet: string | null
  readonly raw: RawTable
  readonly merges: readonly Merge[]
  readonly encoding: string | null
  readonly unreadable: number
}

const places = gazetteer(regions)
/** Rows of one sheet stay below this. */
const rowsPerSheet = 100_000_000
const sheetsPerFile = 100

/**
 * Takes in a file. Every sheet that is recognised becomes a batch; the others are ignored with a reason.
 * When it fails or is cancelled, nothing of it stays in the database; a cancel throws the signal's reason.
 */
export async function takeIn(connection: DuckDBConnection, path: string, options: TakeInOptions = {}): Promise<Intake> {
  const key = options.key ?? 'b0'
  const file = options.name ?? basename(path)
  const scratch = await mkdtemp(join(tmpdir(), 'xiuhua-'))
  const stop = () => connection.interrupt()
  options.signal?.addEventListener('abort', stop)
  try {
    options.signal?.throwIfAborted()
    const opened = await openFile(path, options)
    if ('code' in opened) return { batches: [], rejects: [], ignored: [ignoredOf(file, null, opened)] }
    const twin = options.alreadyTaken?.(opened.sha256)
    if (twin !== undefined) return { batches: [], rejects: [], ignored: [ignoredOf(file, null, refuse.sameAs(twin))] }
    const intake = { batches: [] as Batch[], rejects: [] as Reject[], ignored: [] as Ignored[] }
    let number = 0
    for await (const loaded of loadSheets(connection, path, opened, key, scratch, file, options)) {
      const sheetKey = `${key}_${++number}`
      const result = await takeInSheet(connection, loaded, opened, { ...options, key: sheetKey, file, number, scratch })
      if ('code' in result) {
        await connection.run(`DROP TABLE IF EXISTS ${identifier(loaded.raw.table)}`)
        intake.ignored.push(ignoredOf(file, loaded.sheet, result))
      } else {
        intake.batches.push(result.batch)
        intake.rejects.push(...result.rejects)
      }
    }
    if (number === 0) intake.ignored.push(ignoredOf(file, null, refuse.empty()))
    return intake
  } catch (error) {
    await dropAll(connection, key)
    options.signal?.throwIfAborted()
    throw error
  } finally {
    options.signal?.removeEventListener('abort', stop)
    await rm(scratch, { recursive: true, force: true })
  }
}

const ignoredOf = (file: string, sheet: string | null, { code, reason }: Refusal): Ignored => ({ file, sheet, code, reason })

/** Drops everything that a file left behind under its key. */
export async function dropAll(connection: DuckDBConnection, key: string): Promise<void> {
  const found = await connection.runAndReadAll(
    `SELECT table_name, table_type FROM information_schema.tables WHERE starts_with(table_name, '${key}_') ORDER BY table_type DESC`,
  )
  for (const [name, type] of found.getRows())
    await connection.run(`DROP ${type === 'VIEW' ? 'VIEW' : 'TABLE'} IF EXISTS ${identifier(String(name))}`)
}

async function* loadSheets(
  connection: DuckDBConnection,
  path: string,
  opened: OpenFile,
  key: string,
  scratch: string,
  file: string,
  options: TakeInOptions,
): AsyncGenerator<Loaded> {
  const { signal } = options
  const report = (sheet: string | null, started: number) => (rows: number) => {
    signal?.throwIfAborted()
    options.progress?.({
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
      const raw = await loadRows(
        connection,
        `${key}_${at + 1}_raw`,
        sheet.rows(),
        join(scratch, `${at}.csv`),
        report(sheet.name, performance.now()),
      )
      if (raw.rows > 0) yield { sheet: sheet.name, raw, merges: sheet.merges, encoding: null, unreadable: 0 }
    }
    return
  }
  let [text, unreadable] = [path, 0]
  if (opened.encoding !== 'utf-8') {
    text = join(scratch, 'text.csv')
    unreadable = (await transcode(path, opened.encoding, text, signal)).unreadable
  }
  const shape = await scanCsv(text, findDelimiter(await firstText(text)), signal)
  const table = `${key}_1_raw`
  const seen = report(null, performance.now())
  const raw =
    (shape.plain ? await loadPlainCsv(connection, table, text, shape) : undefined) ??
    (await loadRows(
      connection,
      table,
      parseCsv(text, shape.delimiter, { quotes: !shape.openQuote, signal }),
      join(scratch, 'rows.csv'),
      seen,
    ))
  seen(raw.rows)
  if (raw.rows > 0) yield { sheet: null, raw, merges: [], encoding: opened.encoding, unreadable }
}

async function firstText(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

interface SheetOptions extends TakeInOptions {
  readonly key: string
  readonly file: string
  readonly number: number
  readonly scratch: string
}

async function takeInSheet(
  connection: DuckDBConnection,
  loaded: Loaded,
  opened: OpenFile,
  options: SheetOptions,
): Promise<{ batch: Batch; rejects: Reject[] } | Refusal> {
  const { raw, sheet } = loaded
  const { key, file } = options
  const limit = options.limits?.columns ?? 400
  if (raw.columns > limit) return refuse.tooWide(raw.columns, limit)
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
  const seen = recognise({ file, sheet, rows: await sightOf(connection, raw), merges: loaded.merges }, Object.values(allForms), {
    ...(options.corrections?.[sheet ?? ''] ? { correction: options.corrections[sheet ?? ''] } : {}),
    ...(options.remembered ? { remembered: options.remembered } : {}),
  })
  const { proposal } = seen
  const form = proposal && allForms[proposal.form]
  if (!proposal || !form) return refuse.notRecognised(seen.headings)
  report('cleaning', 0)
  const base = ((options.ordinal ?? 0) * sheetsPerFile + options.number) * rowsPerSheet
  const typed = await cleanSheet(connection, {
    key,
    raw,
    form,
    proposal,
    gazetteer: places,
    base,
    scratch: options.scratch,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const source = { file, sheet, base }
  const tables: Record<string, string> = {}
  let conflicts: Card['conflicts'] = []
  const [person, household, householdYear] = ['person', 'household', 'householdYear'].map((name) =>
    form.ledgers.find((ledger) => ledger.key === name),
  )
  if (person && household && householdYear) {
    const made = await makeRegistryTables(connection, key, typed.wide, { person, household, householdYear }, typed.paths, source)
    Object.assign(tables, made.tables)
    conflicts = made.conflicts
  } else
    for (const ledger of form.ledgers) {
      tables[ledger.key] = `${key}_${ledger.key}`
      await makeLedgerView(connection, tables[ledger.key]!, typed.wide, ledger, typed.paths, source)
    }
  const rejects = await rejectsOf(connection, raw, typed, proposal, file)
  const card = await cardOf(
    connection,
    loaded,
    opened,
    proposal,
    form,
    typed,
    conflicts,
    options.today ?? new Date().toISOString().slice(0, 10),
  )
  report('done', raw.rows)
  return { batch: { key, file, sheet, form: form.key, tables, raw: raw.table, notes: typed.notes, card }, rejects }
}

/** The first rows and some from further down, so that a column empty at the top is still seen. */
async function sightOf(connection: DuckDBConnection, raw: RawTable): Promise<SheetRow[]> {
  const step = Math.max(1, Math.floor(raw.rows / 150))
  return rawRows(connection, raw, `rowid < 80 OR (rowid % ${step} = 0 AND rowid < ${step * 200})`)
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
  const column = proposal.columns.find(({ column }) => `c${column}` === (typed.identity.name ?? typed.identity.numbers[0]))?.heading ?? null
  return rows.map(({ row, cells }) => ({ file, sheet: proposal.sheet, row, column, reason: rowRefusals.nobody, cells }))
}

async function cardOf(
  connection: DuckDBConnection,
  loaded: Loaded,
  opened: OpenFile,
  proposal: Proposal,
  form: Form,
  typed: TypedTable,
  conflicts: Card['conflicts'],
  today: string,
): Promise<Card> {
  const events = form.ledgers.flatMap((ledger) => eventsOf(ledger)).filter((path) => typed.paths.has(path))
  let from: string | null = null
  let to: string | null = null
  if (events.length > 0) {
    const days = events.map((path) => `SELECT ${identifier(path)} AS day FROM ${identifier(typed.wide)}`).join(' UNION ALL ')
    const [range] = (
      await connection.runAndReadAll(`SELECT min(day)::VARCHAR, max(day)::VARCHAR FROM (${days}) WHERE day <= CAST('${today}' AS DATE)`)
    ).getRows()
    from = range?.[0] ? String(range[0]) : null
    to = range?.[1] ? String(range[1]) : null
  }
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
    repairs: typed.repairs,
    problems: typed.problems,
    notCollected: slotsOf(form)
      .map(({ path }) => path)
      .filter((path) => !typed.paths.has(path)),
    conflicts,
    coverage: { area: { code: district.code, name: district.name }, period: { from, to }, kinds: [] },
    latestEvent: to,
  }
}

const eventsOf = (ledger: Ledger) =>
  Object.entries(ledger.fields)
    .filter(([, field]) => field.kind === 'date' && field.role !== 'birth-date' && field.event !== false && !field.derived)
    .map(([name]) => `${ledger.key}.${name}`)
