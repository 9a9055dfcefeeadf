/** Writes a delivery as an office would hand it over: the registry, twelve departmental files, and beside them the key to check against. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Key, keepKey } from './faults/key.ts'
import type { FaultCounts } from './faults/kinds.ts'
import { plantFaults } from './faults/plant.ts'
import { departmentFiles, fileKeys, type RowOf } from './files/department-files.ts'
import type { DepartmentFile, FileKey } from './files/file.ts'
import { registryColumns, registryLines, registryName, registrySheet, registryTitle } from './files/registry.ts'
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

export interface DeliverySummary {
  readonly households: number
  readonly people: number
  readonly files: readonly { readonly file: string; readonly rows: number }[]
  readonly faults: readonly PlantedFault[]
  readonly key: Key
}

/** Old workbooks hold few rows: what does not fit goes out as .xlsx. */
function fitting(style: FileStyle, rows: number): FileStyle {
  return style.format === 'xls' && rows + 10 > mostXlsRows ? { ...style, format: 'xlsx' } : style
}

async function writeTable(path: string, table: Table, style: FileStyle): Promise<void> {
  if (style.format === 'csv') writeCsv(path, table, style.encoding)
  else if (style.format === 'xlsx') await writeXlsxFile(path, table)
  else writeXlsFile(path, table)
}

/** The registry file, in a style; returns its name. */
export async function writeRegistry(dir: string, district: District, wanted: FileStyle): Promise<{ file: string; rows: number }> {
  const rows = district.households.reduce((sum, household) => sum + household.rows.length, 0)
  const style = fitting(wanted, rows)
  const file = `${registryName[style.name]}.${style.format}`
  const table = dressed(
    {
      sheet: registrySheet,
      title: registryTitle,
      office: '扶贫开发办公室',
      columns: registryColumns,
      records: registryLines(district.households),
      length: rows,
    },
    style,
  )
  await writeTable(join(dir, file), table, style)
  return { file, rows }
}

/** One departmental file; `onRow` is told of every row as Excel shows it. With `rows` it has exactly so many. */
export async function writeDepartmentFile<K extends FileKey>(
  dir: string,
  district: District,
  key: K,
  wanted: FileStyle,
  onRow?: (file: string, placed: PlacedRow<K>, row: number) => void,
  rows?: number,
): Promise<{ file: string; rows: number }> {
  const spec: DepartmentFile<RowOf[K]> = departmentFiles[key]
  const length = rows ?? strangersIn(district, key) + district.members.length * 3
  const style = fitting(wanted, length)
  const file = `${spec.names[style.name]}.${style.format}`
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
        onRow?.(file, placed, row)
      },
    },
    style,
  )
  await writeTable(join(dir, file), table, style)
  return { file, rows: written }
}

/**
 * Writes the delivery into `dir`, which should be empty or absent: the registry, twelve files, truth.json and rows.json in the shape of the samples.
 * The same options give the same bytes. Throws a RangeError for sizes and fault counts that do not fit.
 */
export async function writeDelivery(dir: string, options: DeliveryOptions): Promise<DeliverySummary> {
  const style = options.style ?? 'samples'
  const district = districtOf(options)
  plantFaults(district, options.faults ?? {})
  mkdirSync(dir, { recursive: true })
  const files = [await writeRegistry(dir, district, fileStyle(style, 'registry', options.seed))]
  const keeper = keepKey(district)
  const list = options.withKey === false ? null : listWriter(join(dir, 'rows.json'))
  for (const key of fileKeys) {
    const tells = departmentFiles[key].columns.some((column) => column.tells)
    const written = await writeDepartmentFile(dir, district, key, fileStyle(style, key, options.seed), (file, placed, row) => {
      const { person } = placed.row
      const nameOnly = person.writtenNumber === '' && !tells
      keeper.note(key, placed.row, { nameOnly, unreadable: placed.unreadable })
      list?.add([file, row, person.idNumber, person.registered, nameOnly ? 'name-only' : ''])
    })
    files.push(written)
  }
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
