/** A sheet that people filled in becomes records: good rows go in, bad ones come back with their reasons, nothing is half-written. */
import { sql } from 'kysely'
import type { Ledger } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { isRefusal, type Refusal, refusal } from '#platform/http/refusal'
import type { LedgerTable } from '#platform/store/ledger-table'
import { snake } from '#platform/store/naming'
import type { Tx } from '#platform/store/transaction'
import { createRecord, type RecordSource, updateRecord } from './change-records.ts'
import { readWritten, type StoredValue } from './read-value.ts'
import { plainHeading, type SheetColumn, sheetColumns } from './sheet-columns.ts'
import type { RejectedRow } from './write-sheet.ts'

/** A row as it stands in the sheet; `row` as Excel shows it. */
export interface WrittenRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface ImportOptions {
  /** The region code of a town and village as written; undefined when there is none of that name. */
  readonly findRegion: (town: string, village: string) => string | undefined
  /** File and sheet, kept with every record as its source. */
  readonly source: { readonly file: string; readonly sheet: string; readonly batch?: string }
  readonly progress?: (rows: number) => void
  readonly signal?: AbortSignal
}

export interface ImportReport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejects: readonly RejectedRow[]
  readonly heading: readonly string[]
  /** Columns of the sheet that are none of the ledger's. */
  readonly ignored: readonly string[]
}

const lookAhead = 10

/** Takes in the rows within the caller's transaction. Rows with the same unique key as a record change it; empty cells change nothing. */
export async function importRows<T>(
  tx: Tx<T>,
  table: LedgerTable,
  rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>,
  options: ImportOptions,
): Promise<ImportReport | Refusal> {
  const columns = sheetColumns(table.ledger, { forFilling: true })
  const rejects: RejectedRow[] = []
  const counts = { added: 0, changed: 0, unchanged: 0 }
  let heading: Heading | undefined
  let seen = 0
  for await (const written of rows) {
    options.signal?.throwIfAborted()
    if (!heading) {
      heading = findHeading(written, columns)
      if (!heading && ++seen >= lookAhead) break
      continue
    }
    if (written.cells.every((cell) => cell.trim() === '') || isRemark(written)) continue
    const outcome = await takeIn(tx, table, heading, written, options)
    if (typeof outcome === 'string') counts[outcome]++
    else rejects.push({ row: written.row, cells: written.cells, reasons: outcome })
    options.progress?.(counts.added + counts.changed + counts.unchanged + rejects.length)
  }
  if (!heading) return noHeading(table.ledger)
  return {
    ...counts,
    rejects,
    heading: heading.cells,
    ignored: heading.cells.filter((cell, at) => cell.trim() !== '' && !heading.columns.has(at)),
  }
}

const noHeading = ({ label }: Ledger) =>
  refusal(
    'unsuitable',
    'no-heading',
    `在前 ${lookAhead} 行里没有找到“${label.zh}”的表头，请使用下载的模板。`,
    `No heading row of ${label.en} in the first ${lookAhead} rows: please use the template.`,
  )

interface Heading {
  readonly cells: readonly string[]
  readonly columns: ReadonlyMap<number, SheetColumn>
}

/** The first row in which at least two columns, and half of what is written, are known headings. */
function findHeading({ cells }: WrittenRow, columns: readonly SheetColumn[]): Heading | undefined {
  const found = new Map<number, SheetColumn>()
  for (const [at, cell] of cells.entries()) {
    const plain = plainHeading(cell)
    if (plain === '') continue
    const fits = ({ field, name }: SheetColumn) =>
      [field.label.zh, field.label.en, name, ...(field.headings ?? [])].some((word) => plainHeading(word) === plain)
    const column = columns.find((one) => fits(one) && ![...found.values()].includes(one))
    if (column) found.set(at, column)
  }
  const written = cells.filter((cell) => cell.trim() !== '').length
  return found.size >= Math.min(2, columns.length) && found.size * 2 >= written ? { cells, columns: found } : undefined
}

/** Totals and notes under the table are no records. */
const isRemark = ({ cells }: WrittenRow) =>
  /^(合计|总计|小计|注[:：]|备注[:：]|说明[:：]|填表人|制表人|审核人|单位[:：])/.test(
    cells.find((cell) => cell.trim() !== '')?.trim() ?? '',
  )

async function takeIn<T>(
  tx: Tx<T>,
  table: LedgerTable,
  heading: Heading,
  { row, cells }: WrittenRow,
  options: ImportOptions,
): Promise<'added' | 'changed' | 'unchanged' | readonly Label[]> {
  const faults: Label[] = []
  const values: Record<string, StoredValue> = {}
  let [town, village] = ['', '']
  for (const [at, { name, field }] of heading.columns) {
    const cell = cells[at] ?? ''
    if (name === 'town') town = cell.trim()
    else if (name === 'village') village = cell.trim()
    else {
      const reading = readWritten(field, cell)
      if ('wrong' in reading) faults.push({ zh: `${field.label.zh}：${reading.wrong.zh}`, en: `${field.label.en}: ${reading.wrong.en}` })
      else if (reading.value !== null) values[name] = reading.value
    }
  }
  const region = table.access?.area === null ? undefined : options.findRegion(town, village)
  if (table.access?.area !== null && !region)
    faults.push({ zh: `没有“${town} ${village}”这个村，请按区划名称填写。`, en: `There is no village “${town} ${village}”.` })
  if (faults.length > 0) return faults
  const result = await write(tx, table, { ...values, ...(region ? { region } : {}) }, { ...options.source, row })
  if (typeof result === 'string') return result
  return result.fields?.map(({ sentence }) => sentence) ?? [result.sentence]
}

async function write<T>(
  tx: Tx<T>,
  table: LedgerTable,
  values: Record<string, StoredValue>,
  source: RecordSource,
): Promise<'added' | 'changed' | 'unchanged' | Refusal> {
  const there = await findSame(tx, table, values)
  if (!there) {
    const made = await createRecord(tx, table, values, source)
    return isRefusal(made) ? made : 'added'
  }
  const differing = Object.entries(values).filter(([name, value]) => there[name] !== value)
  if (differing.length === 0) return 'unchanged'
  const changed = await updateRecord(tx, table, String(there.id), there.version as bigint, Object.fromEntries(differing), source)
  return isRefusal(changed) ? changed : 'changed'
}

/** The record with the same unique key, by the first key of which the row says everything. */
async function findSame<T>(
  tx: Tx<T>,
  { ledger, unique = [] }: LedgerTable,
  values: Record<string, StoredValue>,
): Promise<Record<string, unknown> | undefined> {
  const key = unique.find((names) => names.every((name) => values[name] !== undefined))
  if (!key) return undefined
  const same = sql.join(
    key.map((name) => sql`${sql.ref(snake(name))} = ${values[name]}`),
    sql` and `,
  )
  const found = await sql<Record<string, unknown>>`select * from ${sql.table(`public.${snake(ledger.key)}`)} where ${same}`.execute(tx.db)
  return found.rows[0]
}
