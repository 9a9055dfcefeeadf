/** Dresses rows in an office's manner: title, unit and heading rows above, totals below, each cell as that office writes it. */
import type { CellValue, Column } from '../files/file.ts'
import type { FileStyle } from '../styles.ts'
import { written } from '../world/calendar.ts'
import type { Table, Written } from './table.ts'

export interface Dressing<R> {
  readonly sheet: string
  readonly title: string
  readonly office: string
  readonly columns: readonly Column<R>[]
  readonly records: Iterable<R>
  /** How many records at most. */
  readonly length: number
  /** Told of each record with its row as Excel shows it, from 1. */
  readonly onRow?: (record: R, row: number) => void
}

const separated = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Yuan as a decimal of 10,000 yuan, exactly: 31826 is 3.1826. */
function inWan(yuan: number): number {
  return Math.round(yuan * 100) / 1_000_000
}

function cellWriter<R>(column: Column<R>, style: FileStyle): (value: CellValue) => Written {
  const { also, kind } = column
  const text = style.format === 'csv'
  switch (kind) {
    case 'date':
      return (value) => (typeof value === 'number' ? written(value, style.dates) : '')
    case 'money':
      if (style.amounts === 'wan') return (value) => (typeof value === 'number' ? inWan(value) : value)
      if (style.amounts === 'separated' && !text) return (value) => (typeof value === 'number' ? separated.format(value) : value)
      return (value) => value
    case 'code':
      return also && style.otherLabels ? (value) => also[String(value)] ?? value : (value) => value
    case 'number':
      // A spreadsheet keeps a number of fifteen digits and noughts as a number, not as text.
      return text ? (value) => value : (value) => (style.format === 'xls' && /^\d{15}000$/.test(String(value)) ? Number(value) : value)
    default:
      return (value) => value
  }
}

function heading<R>(column: Column<R>, style: FileStyle): string {
  const plain = column.headings[style.headings]
  if (column.kind !== 'money' || style.amounts !== 'wan') return plain
  return `${plain.replace(/[（(]元[）)]$/, '')}（万元）`
}

/** The table that this office would hand over. */
export function dressed<R>(dressing: Dressing<R>, style: FileStyle): Table {
  const { columns, office, title } = dressing
  const width = columns.length
  const cells = columns.map((column) => cellWriter(column, style))
  const above: Written[][] = []
  if (style.title) above.push([title])
  if (style.unit) above.push([`填报单位：${office}　　填报日期：2020年1月6日　　单位：${style.amounts === 'wan' ? '万元' : '元'}`])
  const spans = above.map((_, row) => row)
  above.push(columns.map((column) => heading(column, style)))

  function* rows(): Generator<Written[]> {
    let row = 0
    for (const line of above) {
      row++
      yield line
    }
    const sums = columns.map(() => 0)
    for (const record of dressing.records) {
      row++
      const line = new Array<Written>(width)
      for (let index = 0; index < width; index++) {
        const column = columns[index]!
        const value = column.of(record)
        if (column.total && typeof value === 'number') sums[index]! += value
        line[index] = cells[index]!(value)
      }
      dressing.onRow?.(record, row)
      yield line
    }
    if (style.totals) {
      yield columns.map((column, index) => (index === 0 ? '合计' : column.total ? cells[index]!(sums[index]!) : ''))
      yield ['制表人：张某某', '', '审核人：李某某']
    }
  }

  return { sheet: dressing.sheet, columns: width, rows: { [Symbol.iterator]: rows }, length: dressing.length + above.length + 2, spans }
}
