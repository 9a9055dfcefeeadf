/** Another table below the first in one sheet, with headings of its own: its rows are never those of the first (Article 29). */
import type { DuckDBConnection } from '@duckdb/node-api'
import { forms } from '#policy/vocabulary/vocabulary'
import { type RawTable, rawRows } from '../read/raw-table.ts'
import type { SheetRow } from '../read/sheet.ts'
import { identifier } from '../sql.ts'
import { datedHeading, headingKey } from './heading-key.ts'
import { matchHeading } from './match-heading.ts'
import { slotsOf } from './recognise.ts'

const fields = [...new Set(Object.values(forms).flatMap((form) => slotsOf(form).map(({ field }) => field)))]
const known = new Map<string, boolean>()

/** Words of which a heading row has at least one. */
const usual = '姓名|证件|身份证|名称|编号|号码|户主|日期|时间|金额|权利人|所有人|车主|类别|等级|状态'
/** So many rows of a sheet may look like headings; with more of them it is something else. */
const mostHeadings = 300

/** People put tables below each other by hand; an export of millions of rows is one. */
const mostRows = 2_000_000

/** The rows at which further tables begin, titles above their headings included; none in an ordinary sheet. */
export async function findFurtherTables(connection: DuckDBConnection, raw: RawTable): Promise<number[]> {
  if (raw.columns < 3 || raw.rows > mostRows) return []
  const cells = Array.from({ length: raw.columns }, (_, at) => `c${at}`)
  const looks = `regexp_matches(concat_ws('|', ${cells.slice(0, 12).join(', ')}), '${usual}') AND NOT regexp_matches(concat_ws('|', ${cells.join(', ')}), '[0-9]{5}')`
  const rows = await rawRows(
    connection,
    raw,
    `row IN (SELECT row FROM ${identifier(raw.table)} WHERE ${looks} ORDER BY row LIMIT ${mostHeadings})`,
  )
  if (rows.length < 2 || rows.length === mostHeadings) return []
  const headings = rows.filter(({ cells }) => isHeadings(cells))
  const starts: number[] = []
  let above = headings[0]
  for (const heading of headings.slice(1)) {
    if (above && !repeats(above, heading) && (await hasRecords(connection, raw, above.row, heading.row))) {
      starts.push(await withTitle(connection, raw, heading.row))
      above = heading
    } else if (!above || heading.row === above.row + 1) above = heading
  }
  return starts
}

/** At least three cells name fields by their very words, and no more cells name none. */
function isHeadings(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const named = filled.filter((cell) => cell.length <= 30 && namesField(cell)).length
  return named >= 3 && 2 * named >= filled.length
}

function namesField(text: string): boolean {
  let is = known.get(text)
  if (is === undefined) {
    const key = datedHeading(text)?.key ?? headingKey(text)
    is = fields.some((field) => matchHeading(key, field) >= 85)
    if (known.size > 5000) known.clear()
    known.set(text, is)
  }
  return is
}

/** The same headings printed again, as on every page. */
function repeats({ cells: above }: SheetRow, { cells }: SheetRow): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== '')
  return 2 * filled.filter(([at, cell]) => (above[at] ?? '').trim() === cell.trim()).length >= filled.length
}

/** Headings in two rows have none between them. */
async function hasRecords(connection: DuckDBConnection, raw: RawTable, from: number, to: number): Promise<boolean> {
  const between = await rawRows(connection, raw, `row > ${from} AND row < ${to}`)
  return between.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2 && !isHeadings(cells))
}

/** A title and a line of units directly above the headings belong to them; totals and signatures to what is above. */
async function withTitle(connection: DuckDBConnection, raw: RawTable, heading: number): Promise<number> {
  let start = heading
  for (const { row, cells } of (await rawRows(connection, raw, `row < ${heading} AND row >= ${heading - 4}`)).reverse()) {
    const filled = cells.filter((cell) => cell.trim() !== '')
    const ends =
      filled.length > 2 ||
      /合计|小计|总计|共计|制表|审核|负责人|签字|备注/.test(filled.join(' ')) ||
      filled.some((cell) => /\d{12}/.test(cell))
    if (row < start - 1 || ends) break
    start = row
  }
  return start
}
