/** Writes a delivery as an office would hand it over: the registry, sixteen departmental files, and beside them the key to check against. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Key, keepKey } from './faults/key.ts'
import type { FaultCounts } from './faults/kinds.ts'
import { plantFaults } from './faults/plant.ts'
import { departmentFiles, fileKeys, type RowOf } from './files/department-files.ts'
import type { DepartmentFile, FileKey } from './files/file.ts'
import {
  headLines,
  type RegistryLine,
  registryColumns,
  registryLines,
  registryName,
  registrySheet,
  registryTitle,
  splitColumns,
  splitSheets,
} from './files/registry.ts'
import { type PlacedRow, rowsOfFile, strangersIn } from './files/rows.ts'
import { type FileStyle, fileStyle, type StyleKey } from './styles.ts'
import { type District, type DistrictSize, districtOf, type PlantedFault } from './world/district.ts'
import { writeCsv } from './write/csv.ts'
import { dressed } from './write/dress.ts'
import { listWriter } from './write/list.ts'
import type { Table } from './write/table.ts'
import { mostXlsRows, writeXlsFile, writeXlsxFile } from './write/workbook.ts'

export interface DeliveryOptions extends DistrictSize {
  /** Default `samples`. */
  readonly style?: StyleKey
  readonly faults?: FaultCounts
  /** False leaves truth.json and rows.json out. */
  readonly withKey?: boolean
}

export interface WrittenFile {
  readonly file: string
  /** Rows that are records, without titles, headings and totals. */
  readonly rows: number
}

export interface DeliverySummary {
  readonly households: number
  readonly people: number
  readonly files: readonly WrittenFile[]
  readonly faults: readonly PlantedFault[]
  readonly key: Key
}

/** What is told of a departmental row as it is written; `row` counts as Excel shows it. */
type OnRow = (file: string, sheet: string, key: FileKey, placed: PlacedRow<FileKey>, row: number) => void

/** A file on its way: its name, its style, its table, and how many rows of it have been written. */
interface Prepared {
  readonly file: string
  readonly style: FileStyle
  readonly table: Table
  readonly rows: () => number
}

/** Old workbooks hold few rows: what does not fit goes out as .xlsx. */
function fitting(style: FileStyle, rows: number): FileStyle {
  return style.format === 'xls' && rows + 10 > mostXlsRows ? { ...style, format: 'xlsx' } : style
}

async function writeTables(path: string, tables: readonly Table[], style: FileStyle): Promise<void> {
  const [first] = tables
  if (style.format === 'csv' && first) writeCsv(path, first, style.encoding)
  else if (style.format === 'xlsx') await writeXlsxFile(path, tables)
  else writeXlsFile(path, tables)
}

/** Writes what was prepared, each file once, with as many sheets as share its name. */
async function writePrepared(dir: string, prepared: readonly Prepared[]): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const [file, sheets] of Map.groupBy(prepared, ({ file }) => file)) {
    await writeTables(
      join(dir, file),
      sheets.map(({ table }) => table),
      sheets[0]!.style,
    )
    written.push({ file, rows: sheets.reduce((sum, { rows }) => sum + rows(), 0) })
  }
  return written
}

function prepareRegistry(district: District, wanted: FileStyle): Prepared[] {
  const { households } = district
  const rows = households.reduce((sum, household) => sum + household.rows.length, 0)
  const style = fitting(wanted, rows)
  const file = `${registryName[style.name]}.${style.format}`
  const sheetOf = (sheet: string, columns: typeof registryColumns, records: Iterable<RegistryLine>, length: number): Prepared => ({
    file,
    style,
    table: dressed({ sheet, title: registryTitle, office: '扶贫开发办公室', columns, records, length }, style),
    rows: () => length,
  })
  if (!style.split) return [sheetOf(registrySheet, registryColumns, registryLines(households), rows)]
  return [
    sheetOf(splitSheets[0], splitColumns[0], headLines(households), households.length),
    sheetOf(splitSheets[1], splitColumns[1], registryLines(households), rows),
  ]
}

function prepareDepartmentFile<K extends FileKey>(district: District, key: K, wanted: FileStyle, onRow?: OnRow, rows?: number): Prepared {
  const spec: DepartmentFile<RowOf[K]> = departmentFiles[key]
  const length = rows ?? strangersIn(district, key) + district.members.length * 3
  const style = fitting(wanted, length)
  const file = `${style.book ?? spec.names[style.name]}.${style.format}`
  let written = 0
  const table = dressed<PlacedRow<K>>(
    {
      sheet: spec.sheet,
      title: spec.title,
      office: spec.office,
      columns: spec.columns.map((column) => ({ ...column, of: (placed) => column.of(placed.row) })),
      records: rowsOfFile(district, key, rows),
      length,
      onRow: (placed, row) => {
        written++
        onRow?.(file, spec.sheet, key, placed, row)
      },
    },
    style,
  )
  return { file, style, table, rows: () => written }
}

/** Writes the registry in a style. */
export async function writeRegistry(dir: string, district: District, style: FileStyle): Promise<WrittenFile[]> {
  return writePrepared(dir, prepareRegistry(district, style))
}

/** Writes one departmental file in a style; with `rows` it has exactly so many. */
export async function writeDepartmentFile(
  dir: string,
  district: District,
  key: FileKey,
  style: FileStyle,
  rows: number,
): Promise<WrittenFile[]> {
  return writePrepared(dir, [prepareDepartmentFile(district, key, style, undefined, rows)])
}

/**
 * Writes the delivery into `dir`, which should be empty or absent: the registry, sixteen files, truth.json and rows.json in the shape of the samples.
 * The same options give the same bytes. Throws a RangeError for sizes and fault counts that do not fit.
 */
export async function writeDelivery(dir: string, options: DeliveryOptions): Promise<DeliverySummary> {
  const style = options.style ?? 'samples'
  const district = districtOf(options)
  plantFaults(district, options.faults ?? {})
  mkdirSync(dir, { recursive: true })
  const keeper = keepKey(district)
  const list = options.withKey === false ? null : listWriter(join(dir, 'rows.json'))
  const onRow: OnRow = (file, sheet, key, placed, row) => {
    const { person } = placed.row
    const nameOnly = person.writtenNumber === '' && !departmentFiles[key].columns.some((column) => column.tells)
    keeper.note(key, placed.row as RowOf[typeof key], { nameOnly, unreadable: placed.unreadable })
    const entry = [file, row, person.idNumber, person.registered, nameOnly ? 'name-only' : '']
    list?.add(fileStyle(style, key, options.seed).book === undefined ? entry : [...entry, sheet])
  }
  const files = await writePrepared(dir, [
    ...prepareRegistry(district, fileStyle(style, 'registry', options.seed)),
    ...fileKeys.map((key) => prepareDepartmentFile(district, key, fileStyle(style, key, options.seed), onRow)),
  ])
  list?.close()
  const key = keeper.key()
  const summary: DeliverySummary = {
    households: district.households.length,
    people: district.members.length,
    files,
    faults: district.faults,
    key,
  }
  if (list) {
    const truth = { households: summary.households, registeredPeople: summary.people, faults: summary.faults, complete: key }
    writeFileSync(join(dir, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`)
  }
  return summary
}
