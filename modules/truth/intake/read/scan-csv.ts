/** One pass over the bytes of a CSV: how many records there are and whether a fast reader can be trusted with it. */
import { createReadStream } from 'node:fs'

export interface CsvShape {
  readonly delimiter: string
  /** Records as Excel would show rows, blank ones included, up to the last that is not blank. */
  readonly records: number
  /** The widest record's number of fields. */
  readonly fields: number
  /** Nothing in it on which readers differ: no blank record before the end, no line end within quotes, no stray quote, no NUL. */
  readonly plain: boolean
  /** A quote never closes: quotes are then only characters. */
  readonly openQuote: boolean
}

const [LF, CR, QUOTE] = [10, 13, 34]

/** Reads the shape of a UTF-8 CSV file. */
export async function scanCsv(path: string, delimiter: string, signal?: AbortSignal): Promise<CsvShape> {
  const separator = delimiter.charCodeAt(0)
  let [records, lastFull, fields, inRecord, length, longest] = [0, 0, 1, 1, 0, 0]
  let [quoted, closing, atStart, plain, afterCR] = [false, false, true, true, false]
  const end = () => {
    records++
    if (length > 0) {
      if (lastFull !== records - 1) plain = false
      lastFull = records
      if (inRecord > fields) fields = inRecord
      if (length > longest) longest = length
    }
    inRecord = 1
    length = 0
    atStart = true
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (quoted) {
        length++
        if (byte === QUOTE) {
          quoted = false
          closing = true
        } else if (byte === LF || byte === CR) plain = false
        continue
      }
      if (byte === LF) {
        if (afterCR) afterCR = false
        else end()
        closing = false
        continue
      }
      if (afterCR) plain = false // a bare CR ended the record before
      afterCR = false
      if (byte === CR) {
        end()
        afterCR = true
        closing = false
        continue
      }
      length++
      if (byte === separator) {
        inRecord++
        atStart = true
        closing = false
      } else if (byte === QUOTE && (atStart || closing)) {
        quoted = true
        atStart = false
        closing = false
      } else {
        if (byte === QUOTE || closing || byte === 0) plain = false
        atStart = false
        closing = false
      }
    }
  }
  if (length > 0) end()
  return { delimiter, records: lastFull, fields, plain: plain && !quoted && longest < 1_000_000, openQuote: quoted }
}

/** The delimiter that cuts the first lines into the same number of several fields; a comma when none does. */
export function findDelimiter(head: string): string {
  const lines = head.split(/\r\n|\n|\r/).slice(0, 200)
  if (lines.length > 1) lines.pop()
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of [',', '\t', ';', '|']) {
    const widths = new Map<number, number>()
    for (const line of lines) {
      const width = line.replace(/"[^"]*"/g, '').split(delimiter).length
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1)
    }
    const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [1, 0]
    const score = (count / lines.length) * Math.min(width, 10)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}
