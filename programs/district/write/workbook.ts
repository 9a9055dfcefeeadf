/** Writes tables as Excel files: .xlsx in memory or as a stream by size, and the .xls of old machines; the same table gives the same bytes. */
import { createWriteStream, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { utils, write } from '@e965/xlsx'
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { Table, Written } from './table.ts'

/** Rows up to which a workbook is made in memory, where titles can span columns. */
const inMemory = 20_000
/** The most rows that .xls can hold. */
export const mostXlsRows = 65_536

/** The day that file properties name: a fixed one, since the same seed must give the same bytes. */
const made = new Date(Date.UTC(2019, 11, 31))

const copied = (row: readonly Written[]): Written[] => [...row]

/** Writes .xlsx, a sheet for each table; a single large table goes out as a stream. */
export async function writeXlsxFile(path: string, tables: readonly Table[]): Promise<void> {
  const [only] = tables
  if (only && tables.length === 1 && only.length > inMemory) {
    const rows = (function* () {
      for (const row of only.rows) yield copied(row)
    })()
    const bytes = writeXlsxStream(rows, { name: only.sheet, columns: [] })
    await pipeline(Readable.fromWeb(bytes as unknown as ReadableStream), createWriteStream(path))
    return
  }
  const bytes = await writeXlsx({
    properties: { creator: '绣花', created: made, modified: made },
    sheets: tables.map((table) => ({
      name: table.sheet,
      rows: [...table.rows].map(copied),
      merges: table.spans.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: table.columns - 1 })),
    })),
  })
  writeFileSync(path, bytes)
}

/** Writes .xls (BIFF 8). Throws a RangeError beyond `mostXlsRows`. */
export function writeXlsFile(path: string, tables: readonly Table[]): void {
  const book = utils.book_new()
  for (const table of tables) {
    if (table.length > mostXlsRows) throw new RangeError(`.xls holds at most ${mostXlsRows} rows, not ${table.length}`)
    const sheet = utils.aoa_to_sheet([...table.rows].map(copied))
    sheet['!merges'] = table.spans.map((row) => ({ s: { r: row, c: 0 }, e: { r: row, c: table.columns - 1 } }))
    utils.book_append_sheet(book, sheet, table.sheet)
  }
  book.Props = { CreatedDate: made, ModifiedDate: made }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)
}
