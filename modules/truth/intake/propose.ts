/** What a file would be taken for, before it is taken in: shown to a person with sample values, and corrected. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Form } from '#kernel/ledger'
import { forms } from '#policy/vocabulary/vocabulary'
import type { Ignored, Proposal } from './batch.ts'
import { loadSheets, sightOf } from './load-sheets.ts'
import { limits } from './read/limits.ts'
import { openFile } from './read/open-file.ts'
import { recognise } from './recognise/recognise.ts'
import { type Refusal, refuse } from './refusals.ts'
import { type SpeaksOf, speaksOf } from './speaks-of.ts'
import { dropAll, ignoredOf, type TakeInOptions } from './take-in.ts'

/** A proposal, and how many rows the sheet has, headings and blanks counted. */
export interface Proposed extends Proposal {
  readonly rows: number
  /** Period, as-of day and area, to be confirmed. */
  readonly speaks: SpeaksOf
}

/** Proposes for each sheet of a file what it is and what its columns mean; leaves nothing in the database. */
export async function propose(
  connection: DuckDBConnection,
  path: string,
  options: Pick<TakeInOptions, 'key' | 'name' | 'corrections' | 'remembered' | 'limits' | 'signal' | 'progress' | 'today'> = {},
): Promise<{ proposals: Proposed[]; ignored: Ignored[] }> {
  const key = `${options.key ?? 'b0'}_proposed`
  const file = options.name ?? basename(path)
  const opened = await openFile(path, options)
  if ('code' in opened) return { proposals: [], ignored: [ignoredOf(file, null, opened)] }
  const scratch = await mkdtemp(join(tmpdir(), 'xiuhua-'))
  const [proposals, ignored]: [Proposed[], Ignored[]] = [[], []]
  try {
    for await (const loaded of loadSheets(connection, opened, {
      path,
      file,
      key,
      scratch,
      widest: (options.limits ?? limits).columns,
      progress: options.progress,
      signal: options.signal,
    })) {
      if ('code' in loaded) {
        ignored.push(ignoredOf(file, loaded.sheet, loaded))
        continue
      }
      const { raw, sheet, merges, below } = loaded
      const saidOf = (no: Refusal) => ignored.push(ignoredOf(file, sheet, below === undefined ? no : refuse.below(no, below)))
      const seen = recognise({ file, sheet, rows: await sightOf(connection, raw), merges }, Object.values(forms), {
        correction: options.corrections?.[sheet ?? ''],
        remembered: options.remembered,
      })
      if (seen.proposal?.rivals) saidOf(refuse.severalForms([seen.proposal, ...seen.proposal.rivals]))
      else if (seen.proposal) {
        const { proposal } = seen
        const today = options.today ?? new Date().toISOString().slice(0, 10)
        const speaks = await speaksOf(connection, raw, proposal, forms[proposal.form] as Form, { file, sheet, today })
        proposals.push({ ...proposal, rows: raw.rows, speaks })
      } else saidOf(refuse.notRecognised(seen.headings))
    }
    return { proposals, ignored }
  } finally {
    await dropAll(connection, key)
    await rm(scratch, { recursive: true, force: true })
  }
}
