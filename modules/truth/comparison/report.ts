/** What a comparison says, as the one JSON object that machines read. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import { gapSentences } from '#modules/people/registry/registry-gaps'
import { problemSentences, refuse } from '#modules/truth/intake/refusals'
import type { Compared } from './compare-directory.ts'
import type { EvidenceRow } from './find-doubts.ts'
import { linksOf } from './link-delivery.ts'

export interface Report {
  readonly asOf: string
  readonly links: readonly {
    file: string
    sheet: string | null
    row: number
    written: { name: string | null; idNumber: string | null }
    person: string | null
    how: string
    score: number
    candidates: readonly { person: string; score: number }[]
  }[]
  readonly rejects: readonly { file: string; sheet: string | null; row: number; column: string | null; reason: string }[]
  readonly ignored: readonly { file: string; sheet: string | null; reason: string }[]
  /** Cells that could not be read, or not be believed: by column and reason, how many and the first of them. */
  readonly unread: readonly {
    file: string
    sheet: string | null
    column: string | null
    reason: string
    count: number
    cells: readonly { row: number; written: string }[]
  }[]
  /** Where the sheets of a split registry do not meet: rows without their counterpart, which are kept all the same. */
  readonly gaps: readonly { file: string; sheet: string | null; row: number; household: string | null; reason: string }[]
  /** Sheets that fit several forms, and the one that the rest of the delivery left. */
  readonly decided: readonly { file: string; sheet: string | null; form: string }[]
  readonly doubts: readonly {
    rule: string
    article: number
    subject: { name: string | null; idNumber: string | null; household: string | null }
    evidence: readonly { file: string; sheet: string | null; row: number; values: Record<string, string> }[]
  }[]
  readonly undecided: Readonly<Record<string, number>>
  /** Rows left out because what they tell of happened after the as-of day. */
  readonly leftOut: readonly { file: string; sheet: string | null; rows: number }[]
}

/** Collects the report of a comparison; evidence carries the row as the department wrote it, by heading. */
export async function reportOf({ connection, intake, delivery, gaps, found }: Compared): Promise<Report> {
  const links: Report['links'][number][] = []
  for (const batch of delivery.batches) {
    const rows = await connection.runAndReadAll(
      `SELECT b.row, b.name_raw, b.id_raw, l.person, l.how, l.score, CAST(to_json(l.candidates) AS VARCHAR) FROM ${linksOf(batch)} l JOIN ${batch.view} b ON b.row_id = l.row_id ORDER BY b.row`,
    )
    for (const [row, name, idNumber, person, how, score, candidates] of rows.getRows())
      links.push({
        file: batch.file,
        sheet: batch.sheet,
        row: Number(row),
        written: { name: name as string | null, idNumber: idNumber as string | null },
        person: how === 'review' || how === 'none' ? null : (person as string | null),
        how: String(how),
        score: Math.round(Number(score) * 10_000) / 10_000,
        candidates:
          (JSON.parse(String(candidates ?? '[]')) as { person: string; score: number }[] | null)?.map(({ person: of, score: sure }) => ({
            person: of,
            score: sure,
          })) ?? [],
      })
  }
  const values = await valuesOf(
    connection,
    intake.batches,
    found.doubts.flatMap(({ evidence }) => evidence),
  )
  return {
    asOf: intake.asOf,
    links,
    rejects: intake.rejects.map(({ file, sheet, row, column, reason }) => ({ file, sheet, row, column, reason: reason.zh })),
    ignored: [...intake.ignored, ...intake.batches.flatMap(leftBeside)].map(({ file, sheet, reason }) => ({
      file,
      sheet,
      reason: reason.zh,
    })),
    unread: intake.batches.flatMap(({ file, sheet, card }) =>
      card.problems.map(({ what, heading, count, cells }) => ({
        file,
        sheet,
        column: heading,
        reason: problemSentences[what].zh,
        count,
        cells: cells.map(({ row, written }) => ({ row, written })),
      })),
    ),
    decided: intake.decided,
    gaps: gaps.map(({ what, ...row }) => ({ ...row, reason: gapSentences[what].zh })),
    doubts: found.doubts.map(({ rule, article, subject, evidence }) => ({
      rule,
      article,
      subject: { name: subject.name, idNumber: subject.idNumber, household: subject.household },
      evidence: evidence.map((row) => ({ file: row.file, sheet: row.sheet, row: row.row, values: values.get(rowName(row)) ?? {} })),
    })),
    undecided: found.undecided,
    leftOut: delivery.leftOut,
  }
}

const rowName = ({ file, sheet, row }: Pick<EvidenceRow, 'file' | 'sheet' | 'row'>) => `${file}|${sheet ?? ''}|${row}`

interface RawBatch {
  readonly file: string
  readonly sheet: string | null
  readonly raw: string
  readonly card: { readonly proposal: { readonly columns: readonly { readonly column: number; readonly heading: string }[] } }
}

/** The rows as written, by heading, for the rows asked for. */
export async function valuesOf(
  connection: DuckDBConnection,
  batches: readonly RawBatch[],
  rows: readonly EvidenceRow[],
): Promise<Map<string, Record<string, string>>> {
  const found = new Map<string, Record<string, string>>()
  for (const { file, sheet, raw, card } of batches) {
    const wanted = [...new Set(rows.filter((row) => row.file === file && row.sheet === sheet).map(({ row }) => row))]
    if (wanted.length === 0) continue
    const { columns } = card.proposal
    const selected = columns.map(({ column }) => `c${column}`).join(', ')
    const read = await connection.runAndReadAll(`SELECT row, ${selected} FROM ${quoted(raw)} WHERE row IN (${wanted.join(', ')})`)
    for (const [row, ...cells] of read.getRows())
      found.set(
        rowName({ file, sheet, row: Number(row) }),
        Object.fromEntries(
          columns.flatMap(({ heading }, at) => (cells[at] === null || cells[at] === undefined ? [] : [[heading, String(cells[at])]])),
        ),
      )
  }
  return found
}

/** What stands beside the columns of a sheet that were read, of further people. */
const leftBeside = ({ file, sheet, card: { proposal } }: Compared['intake']['batches'][number]) =>
  proposal.beside ? [{ file, sheet, ...refuse.peopleBeside(proposal.beside) }] : []
