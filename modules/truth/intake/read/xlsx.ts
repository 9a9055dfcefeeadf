/** Workbooks of today's Excel: sheets, merged cells, rows as a stream; guarded against bombs and macros. */
import { streamXlsxRows } from 'hucre/xlsx'
import { expanded, expandsTooFar, findParts, type Part, partText } from '#platform/exchange/zip'
import { type Refusal, refuse } from '../refusals.ts'
import { type Limits, limits as standard } from './limits.ts'
import { cellText, filledDown, type Merge, type Sheet, type SheetRow } from './sheet.ts'

/** The sheets of an .xlsx file, or why it is not opened. */
export async function readXlsx(bytes: Buffer, limits: Limits = standard): Promise<Sheet[] | Refusal> {
  const parts = findParts(bytes)
  if (!parts) return refuse.damaged('xlsx')
  const has = (name: string) => parts.some((part) => part.name === name)
  if (parts.some((part) => /vbaProject|macrosheets/i.test(part.name))) return refuse.macros()
  if (has('xl/workbook.bin')) return refuse.otherFormat('.xlsb')
  if (has('content.xml')) return refuse.otherFormat('.ods')
  if (!has('xl/workbook.xml')) return refuse.notATable('zip')
  if (expandsTooFar(parts, limits)) return refuse.bomb()
  try {
    const listed = await findSheets(bytes, parts)
    for (const part of parts) if (/^xl\/(sharedStrings|styles)\.xml$/.test(part.name)) for await (const _ of expanded(bytes, part));
    const sheets: Sheet[] = []
    for (const [index, { name, hidden, part }] of listed.entries()) {
      const merges = part ? await findMerges(bytes, part) : []
      sheets.push({ name, hidden, merges, rows: () => filledDown(rowsOf(bytes, index), merges) })
    }
    return sheets
  } catch (error) {
    return error instanceof RangeError ? refuse.bomb() : refuse.damaged('xlsx')
  }
}

async function* rowsOf(bytes: Buffer, sheet: number): AsyncGenerator<SheetRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.map(cellText)
    if (cells.some((cell) => cell !== '')) yield { row: index + 1, cells }
  }
}

async function findSheets(bytes: Buffer, parts: readonly Part[]) {
  const targets = new Map<string, string>()
  for (const [, attributes] of (await partText(bytes, parts, 'xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\s([^>]*)>/g)) {
    const target = attribute(attributes!, 'Target')
    targets.set(attribute(attributes!, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...(await partText(bytes, parts, 'xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes]) => ({
    name: attribute(attributes!, 'name'),
    hidden: /hidden/i.test(attribute(attributes!, 'state')),
    part: parts.find((part) => part.name === targets.get(attribute(attributes!, 'r:id'))),
  }))
}

/** Merged ranges stand behind the rows, so the whole part is expanded once, which also proves its size. */
async function findMerges(bytes: Buffer, part: Part): Promise<Merge[]> {
  let tail = ''
  let found = false
  for await (const chunk of expanded(bytes, part)) {
    const text = chunk.toString('latin1')
    if (found) tail += text
    else {
      const joined = tail + text
      const at = joined.indexOf('<mergeCells')
      found = at >= 0
      tail = found ? joined.slice(at) : text.slice(-12)
    }
  }
  if (!found) return []
  return [...tail.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(([, left, top, right, bottom]) => ({
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnOf(left!),
    lastColumn: columnOf(right!),
  }))
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function attribute(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, named) =>
    named ? (entities[named] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}
