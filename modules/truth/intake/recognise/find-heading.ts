/** Where a sheet's headings are: under titles and "filled in by" rows, in one row or in two. */
import type { Field } from '#kernel/ledger'
import type { Merge, SheetRow } from '../read/sheet.ts'
import { datedHeading, headingKey } from './heading-key.ts'
import { matchHeading } from './match-heading.ts'

export interface Headings {
  /** The last heading row as Excel shows it; 0 when the data begin at once. */
  readonly headingRow: number
  readonly firstHeadingRow: number
  /** By column. */
  readonly headings: readonly string[]
  /** What stands above the headings: title, unit, who filled it in. */
  readonly title: string
}

/** Finds the heading row among the first rows: the one whose cells name the most known fields. */
export function findHeadings(rows: readonly SheetRow[], fields: readonly Field[], merges: readonly Merge[], given?: number): Headings {
  const known = new Map<string, number>()
  const worth = (text: string) => {
    if (text === '' || text.length > 40 || /\d{6}|[:：]\S/.test(text)) return 0
    let value = known.get(text)
    if (value === undefined) {
      const key = datedHeading(text)?.key ?? headingKey(text)
      value = Math.max(0, ...fields.map((field) => matchHeading(key, field)))
      known.set(text, value >= 85 ? 1 : value >= 60 ? 0.4 : 0)
      value = known.get(text)!
    }
    return value
  }
  const total = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + worth(cell), 0)

  let best = { score: 0, at: -1, rows: 1, headings: [] as readonly string[] }
  for (const [at, { row, cells }] of rows.slice(0, 30).entries()) {
    if (given !== undefined && row !== given) continue
    if (looksLikeData(cells)) continue
    const single = total(cells)
    if (single > best.score || (given === row && best.at < 0)) best = { score: single, at, rows: 1, headings: cells }
    const below = rows[at + 1]
    if (!below || below.row !== row + 1 || looksLikeData(below.cells) || given !== undefined) continue
    const joined = joinHeadings(spread(cells, row, merges), below.cells, worth)
    const double = total(joined)
    // Two rows only when the lower one adds something: else it is a first row of data without numbers.
    if (double > best.score + 0.5 && double > single + 0.5 && double > total(below.cells) + 0.5)
      best = { score: double, at, rows: 2, headings: joined }
  }
  if (best.at < 0 || (best.score < 1 && given === undefined)) {
    const first = rows.findIndex(({ cells }) => looksLikeData(cells))
    const above = first > 0 ? rows[first - 1] : undefined
    if (above && above.cells.filter((cell) => cell !== '').length > 1) return made(rows, first - 1, 1, above.cells)
    return {
      headingRow: first > 0 ? (above?.row ?? 0) : 0,
      firstHeadingRow: 0,
      headings: [],
      title: titleOf(rows.slice(0, Math.max(first, 0))),
    }
  }
  const { row } = rows[best.at]!
  const above = best.rows === 1 ? rows[best.at - 1] : undefined
  const headings = above?.row === row - 1 ? underYears(spread(above.cells, above.row, merges), best.headings) : best.headings
  return made(rows, best.at, best.rows, headings)
}

const bareYear = /^\s*[2２][0０][1１2２][\d０-９]\s*年?度?(收支|收入|情况)*\s*$/

/** A year above the headings of its columns is told nowhere else. */
const underYears = (above: readonly string[], headings: readonly string[]) =>
  headings.map((heading, at) =>
    heading !== '' && heading !== above[at] && bareYear.test(above[at] ?? '') ? above[at]!.trim() + heading : heading,
  )

function made(rows: readonly SheetRow[], at: number, count: number, headings: readonly string[]): Headings {
  return {
    headingRow: rows[at + count - 1]!.row,
    firstHeadingRow: rows[at]!.row,
    headings: headings.map((heading) => heading.replace(/\s+/g, ' ').trim()),
    title: titleOf(rows.slice(0, at)),
  }
}

const titleOf = (rows: readonly SheetRow[]) =>
  rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== ''))
    .join(' ')
    .slice(0, 400)

/** A row with an ID number in it is a record, not a heading. */
const looksLikeData = (cells: readonly string[]) => cells.some((cell) => /^['’\s]*[1-9][\d\s]{13,22}[\dXx]?/.test(cell.normalize('NFKC')))

/** A heading merged over several columns speaks for each of them. */
function spread(cells: readonly string[], row: number, merges: readonly Merge[]): string[] {
  const wide = [...cells]
  for (const merge of merges)
    if (merge.firstRow <= row && merge.lastRow >= row && merge.lastColumn > merge.firstColumn)
      for (let column = merge.firstColumn; column <= merge.lastColumn; column++) {
        while (wide.length <= column) wide.push('')
        if (wide[column] === '') wide[column] = wide[merge.firstColumn] ?? ''
      }
  return wide
}

function joinHeadings(upper: readonly string[], lower: readonly string[], worth: (text: string) => number): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [above, below] = [upper[at] ?? '', lower[at] ?? '']
    if (above === '' || below === '' || above === below) return below === '' ? above : below
    const both = above + below
    if (bareYear.test(above)) return both
    return worth(both) > worth(below) ? both : worth(below) > 0 || worth(above) === 0 ? below : both
  })
}
