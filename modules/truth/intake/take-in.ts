/** Takes in one delivered file: reads, recognises and cleans each of its sheets into the database, or says why not. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Batch, Correction, Ignored, Intake, Progress, Reject, Remembered } from './batch.ts'
import { loadSheets } from './load-sheets.ts'
import { type Limits, limits } from './read/limits.ts'
import { openFile } from './read/open-file.ts'
import { type Refusal, refuse } from './refusals.ts'
import { identifier } from './sql.ts'
import { takeInSheet } from './take-in-sheet.ts'

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
  /** Sheets that a person left out, by name ('' for a CSV). */
  readonly leaveOut?: readonly string[]
  /** The one sheet to take; the others are left out. */
  readonly only?: string
  /** The file that has this content already, if any. */
  readonly alreadyTaken?: (sha256: string) => string | undefined
  readonly limits?: Limits
  /** Today as ISO: no event lies behind it. */
  readonly today?: string
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** Rows of one sheet stay below this. */
const rowsPerSheet = 100_000_000
const sheetsPerFile = 100

/**
 * Takes in a file. Every sheet that is recognised becomes a batch; the others are ignored with a reason.
 * When it fails or is cancelled, nothing of it stays in the database; a cancel throws the signal's reason.
 */
export async function takeIn(connection: DuckDBConnection, path: string, options: TakeInOptions = {}): Promise<Intake> {
  const key = options.key ?? 'b0'
  if (!/^\w+$/.test(key)) throw new Error(`a key of tables is made of letters, digits and underscores, not ${key}`)
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
    for await (const loaded of loadSheets(connection, opened, {
      path,
      file,
      key,
      scratch,
      widest: (options.limits ?? limits).columns,
      progress: options.progress,
      signal: options.signal,
    })) {
      const sheetKey = `${key}_${++number}`
      if (options.leaveOut?.includes(loaded.sheet ?? '') || (options.only ?? loaded.sheet ?? '') !== (loaded.sheet ?? '')) {
        await dropAll(connection, sheetKey)
        continue
      }
      const base = ((options.ordinal ?? 0) * sheetsPerFile + number) * rowsPerSheet
      const result =
        'code' in loaded ? loaded : await takeInSheet(connection, loaded, opened, { ...options, key: sheetKey, file, base, scratch })
      if ('code' in result) {
        await dropAll(connection, sheetKey)
        const below = 'code' in loaded ? undefined : loaded.below
        intake.ignored.push(ignoredOf(file, loaded.sheet, below === undefined ? result : refuse.below(result, below)))
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

export const ignoredOf = (file: string, sheet: string | null, { code, reason, candidates }: Refusal): Ignored => ({
  file,
  sheet,
  code,
  reason,
  ...(candidates ? { candidates } : {}),
})

/** Drops everything that a file left behind under its key. */
export async function dropAll(connection: DuckDBConnection, key: string): Promise<void> {
  const found = await connection.runAndReadAll(
    `SELECT table_name, table_type FROM information_schema.tables WHERE table_name = '${key}' OR starts_with(table_name, '${key}_') ORDER BY table_type DESC`,
  )
  for (const [name, type] of found.getRows())
    await connection.run(`DROP ${type === 'VIEW' ? 'VIEW' : 'TABLE'} IF EXISTS ${identifier(String(name))}`)
}
