/** Workbooks of old Excel (.xls), and the HTML tables that some systems hand out under that ending. */
import { CFB, read, utils } from '@e965/xlsx'
import { type Refusal, refuse } from '../refusals.ts'
import { cellText, filledDown, type Sheet, type SheetRow } from './sheet.ts'

/** The sheets of an .xls file, or why it is not opened. */
export function readXls(bytes: Buffer): Sheet[] | Refusal {
  try {
    if (bytes.readUInt32BE(0) === 0xd0cf11e0) {
      const parts = CFB.read(bytes, { type: 'buffer' }).FullPaths
      if (parts.some((path: string) => /EncryptedPackage/i.test(path))) return refuse.encrypted()
      if (parts.some((path: string) => /_VBA_PROJECT|\/VBA\//i.test(path))) return refuse.macros()
      if (!parts.some((path: string) => /\/(Workbook|Book)$/i.test(path))) return refuse.notATable('Office')
    }
    // Cells of an HTML table are text as they stand: an ID number read as a number would lose its last digits.
    const html = /^\s*<|<table/i.test(bytes.subarray(0, 2048).toString('latin1'))
    const book = read(bytes, {
      type: 'buffer',
      ...(html ? { raw: true } : {}),
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
    })
    return book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name] ?? {}
      const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
        firstRow: s.r + 1,
        lastRow: e.r + 1,
        firstColumn: s.c,
        lastColumn: e.c,
      }))
      const first = sheet['!ref'] ? utils.decode_range(sheet['!ref']).s : { r: 0, c: 0 }
      async function* rows(): AsyncGenerator<SheetRow> {
        for (const [at, values] of utils
          .sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true, defval: null, UTC: true })
          .entries()) {
          const cells = [...Array<string>(first.c).fill(''), ...values.map(cellText)]
          if (cells.some((cell) => cell !== '')) yield { row: first.r + at + 1, cells }
        }
      }
      return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, merges, rows: () => filledDown(rows(), merges) }
    })
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? refuse.encrypted() : refuse.damaged('xls')
  }
}
