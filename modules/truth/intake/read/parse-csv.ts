/** The careful CSV reader: quotes, line ends within quotes, blank rows, stray quotes; slower than the database's own. */
import { createReadStream } from 'node:fs'
import type { SheetRow } from './sheet.ts'

/** The rows of a UTF-8 CSV file, numbered as Excel would show them; blank rows count and are not given. */
export async function* parseCsv(
  path: string,
  delimiter: string,
  options: { quotes: boolean; signal?: AbortSignal },
): AsyncGenerator<SheetRow> {
  let row = 0
  let cells: string[] = []
  let cell = ''
  let [quoted, closing, afterCR] = [false, false, false]
  const ended: SheetRow[] = []
  const endRecord = () => {
    row++
    cells.push(cell)
    if (cells.length > 1 || cells[0] !== '') ended.push({ row, cells })
    cells = []
    cell = ''
    closing = false
  }
  const feed = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!
      if (quoted) {
        if (character === '"') {
          quoted = false
          closing = true
        } else cell += character
        continue
      }
      if (character === '\n') {
        if (afterCR) afterCR = false
        else endRecord()
        continue
      }
      afterCR = false
      if (character === '\r') {
        endRecord()
        afterCR = true
      } else if (character === delimiter) {
        cells.push(cell)
        cell = ''
        closing = false
      } else if (character === '"' && options.quotes && closing) {
        cell += '"'
        quoted = true
        closing = false
      } else if (character === '"' && options.quotes && cell === '') quoted = true
      else if (character !== '\0') {
        cell += character
        closing = false
      }
    }
  }
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18, signal: options.signal }) as AsyncIterable<Buffer>) {
    feed(decoder.decode(chunk, { stream: true }))
    yield* ended.splice(0)
  }
  feed(decoder.decode())
  if (cell !== '' || cells.length > 0) endRecord()
  yield* ended
}
