/** Excel files that the browser downloads, read back as rows of text. */
import { read, utils } from '@e965/xlsx'

/** The rows of the first sheet of a workbook. */
export function rowsOf(content: Buffer): string[][] {
  const book = read(content, { type: 'buffer' })
  const [first = ''] = book.SheetNames
  const rows = utils.sheet_to_json<string[]>(book.Sheets[first]!, { header: 1, raw: false, defval: '', blankrows: false })
  return rows.map((row) => row.map((cell) => String(cell).trim()))
}
