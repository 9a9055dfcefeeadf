/** Reads a delivery back as plain cells, for the tests: decoders and workbook reader of others, none of our own intake. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'

/** Rows of cells by file, and by file and sheet where a workbook has several: `sheets.get('a.xlsx/低保')`. */
export function readBack(dir: string): Map<string, unknown[][]> {
  const tables = new Map<string, unknown[][]>()
  for (const file of readdirSync(dir).sort()) {
    if (file.endsWith('.json')) continue
    const bytes = readFileSync(join(dir, file))
    if (file.endsWith('.csv')) {
      tables.set(file, csvRows(text(bytes)))
      continue
    }
    const book = read(bytes)
    for (const name of book.SheetNames) {
      const rows = utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true, defval: '', blankrows: true })
      tables.set(book.SheetNames.length > 1 ? `${file}/${name}` : file, rows)
    }
  }
  return tables
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** No field of the district's files holds a line break, so lines are rows. */
function csvRows(content: string): string[][] {
  return content
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? ''),
    )
}
