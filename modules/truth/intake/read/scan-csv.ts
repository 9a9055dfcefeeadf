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
  const scan = new Scan(delimiter.charCodeAt(0))
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) scan.read(chunk)
  return scan.shape(delimiter)
}

class Scan {
  readonly separator: number
  records = 0
  lastFull = 0
  fields = 1
  plain = true
  longest = 0
  // The record that is being read:
  inRecord = 1
  length = 0
  quoted = false
  closing = false
  atStart = true
  afterCR = false

  constructor(separator: number) {
    this.separator = separator
  }

  read(chunk: Buffer): void {
    if (chunk.includes(0)) this.plain = false
    if (!this.quoted && !this.closing && !chunk.includes(QUOTE)) this.readWithoutQuotes(chunk)
    else this.readCarefully(chunk)
  }

  /** The fast way through the usual chunk, which has no quotes. */
  readWithoutQuotes(chunk: Buffer): void {
    const { separator } = this
    let { length, inRecord, afterCR } = this
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (byte > separator && byte > CR) {
        if (afterCR) this.bareCR()
        afterCR = false
        length++
      } else if (byte === separator) {
        if (afterCR) this.bareCR()
        afterCR = false
        inRecord++
        length++
      } else if (byte === LF) {
        if (!afterCR) {
          this.end(length, inRecord)
          length = 0
          inRecord = 1
        }
        afterCR = false
      } else if (byte === CR) {
        if (afterCR) this.bareCR()
        this.end(length, inRecord)
        length = 0
        inRecord = 1
        afterCR = true
      } else {
        if (afterCR) this.bareCR()
        afterCR = false
        length++
      }
    }
    this.length = length
    this.inRecord = inRecord
    this.afterCR = afterCR
    this.atStart = length === 0 || chunk[chunk.length - 1] === separator
  }

  readCarefully(chunk: Buffer): void {
    for (const byte of chunk) {
      if (this.quoted) {
        this.length++
        if (byte === QUOTE) {
          this.quoted = false
          this.closing = true
        } else if (byte === LF || byte === CR) this.plain = false
        continue
      }
      const closing = this.closing
      this.closing = false
      if (byte === LF) {
        if (!this.afterCR) this.endHere()
        this.afterCR = false
        continue
      }
      if (this.afterCR) this.bareCR()
      this.afterCR = byte === CR
      if (byte === CR) {
        this.endHere()
        continue
      }
      this.length++
      if (byte === this.separator) {
        this.inRecord++
        this.atStart = true
      } else if (byte === QUOTE && (this.atStart || closing)) {
        this.quoted = true
        this.atStart = false
      } else {
        if (byte === QUOTE || closing) this.plain = false
        this.atStart = false
      }
    }
  }

  /** A CR without LF ends a row for some readers and not for others. */
  bareCR(): void {
    this.plain = false
  }

  endHere(): void {
    this.end(this.length, this.inRecord)
    this.length = 0
    this.inRecord = 1
    this.atStart = true
  }

  end(length: number, inRecord: number): void {
    this.records++
    if (length === 0) return
    if (this.lastFull !== this.records - 1) this.plain = false
    this.lastFull = this.records
    if (inRecord > this.fields) this.fields = inRecord
    if (length > this.longest) this.longest = length
  }

  shape(delimiter: string): CsvShape {
    if (this.length > 0) this.endHere()
    return {
      delimiter,
      records: this.lastFull,
      fields: this.fields,
      plain: this.plain && !this.quoted && this.longest < 1_000_000,
      openQuote: this.quoted,
    }
  }
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
