/** Writes a table as CSV, in UTF-8 with or without a byte order mark or in GB18030, as a stream that never holds more than a piece. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { gb18030 } from './gb18030.ts'
import type { Table, Written } from './table.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030'

const piece = 1 << 18
const special = /[",\r\n]/

function cell(value: Written): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return special.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Writes the file whole; returns its rows. Throws what the file system throws. */
export function writeCsv(path: string, table: Table, encoding: Encoding): number {
  const file = openSync(path, 'w')
  let rows = 0
  let text = encoding === 'utf-8-bom' ? '\uFEFF' : ''
  const flush = (): void => {
    if (text !== '') writeSync(file, encoding === 'gb18030' ? gb18030(text) : Buffer.from(text, 'utf8'))
    text = ''
  }
  try {
    for (const row of table.rows) {
      let line = cell(row[0] ?? null)
      for (let index = 1; index < table.columns; index++) line += `,${cell(row[index] ?? null)}`
      text += `${line}\r\n`
      rows++
      if (text.length > piece) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return rows
}
