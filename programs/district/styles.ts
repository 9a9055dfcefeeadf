/** Manners in which offices write their files: headings, title, unit and totals rows, dates, amounts, labels and formats. */
import type { FileKey } from './files/file.ts'
import type { DateForm } from './world/calendar.ts'
import { drawing, lotOf, oneOf } from './world/draw.ts'
import type { Encoding } from './write/csv.ts'

type Format = 'xlsx' | 'xls' | 'csv'

/** How one file is written. */
export interface FileStyle {
  readonly format: Format
  readonly encoding: Encoding
  /** Which of a column's three headings. */
  readonly headings: 0 | 1 | 2
  /** English or Chinese file name. */
  readonly name: 0 | 1
  readonly title: boolean
  /** A row that names the office and the unit of amounts. */
  readonly unit: boolean
  readonly totals: boolean
  readonly dates: DateForm
  readonly amounts: 'yuan' | 'wan' | 'separated'
  /** Other labels for codes where the column knows some. */
  readonly otherLabels: boolean
  /** The workbook that gathers this file with others, a sheet for each; absent: a file of its own. */
  readonly book?: string
  /** The registry as two sheets: households, and members who name their household's number. */
  readonly split?: true
}

export const styleKeys = ['samples', 'plain', 'titles', 'old', 'workbook', 'split', 'mixed'] as const
export type StyleKey = (typeof styleKeys)[number]

const samples: FileStyle = {
  format: 'csv',
  encoding: 'gb18030',
  headings: 0,
  name: 0,
  title: false,
  unit: false,
  totals: false,
  dates: 'dashes',
  amounts: 'yuan',
  otherLabels: false,
}

/** In the samples these files are workbooks, and of those two carry a title. */
const workbooks: readonly string[] = ['registry', 'student', 'disability', 'stay', 'allowance']
const titled: readonly string[] = ['registry', 'allowance']

function mixed(key: string, seed: string | number): FileStyle {
  const lot = lotOf(`${seed} ${key}`)
  const of = <T>(purpose: string, list: readonly T[]): T => oneOf(list, drawing(`style ${purpose}`)(lot))
  const format = of('format', ['xlsx', 'xls', 'csv', 'csv'] as const)
  return {
    format,
    encoding: of('encoding', ['utf-8', 'utf-8-bom', 'gb18030'] as const),
    headings: of('headings', [0, 1, 2] as const),
    name: of('name', [0, 1] as const),
    title: of('title', [true, false]),
    unit: of('unit', [true, false]),
    totals: of('totals', [true, false]),
    dates: of('dates', ['dashes', 'slashes', 'dots', 'digits', 'chinese', ...(format === 'csv' ? [] : ['serial'])] as DateForm[]),
    amounts: of('amounts', ['yuan', 'yuan', 'wan', 'separated'] as const),
    otherLabels: of('labels', [true, false]),
  }
}

/** How this file is written in a delivery of this style; the seed decides where the style is `mixed`. */
export function fileStyle(style: StyleKey, key: FileKey | 'registry', seed: string | number): FileStyle {
  switch (style) {
    case 'samples':
      return {
        ...samples,
        format: workbooks.includes(key) ? 'xlsx' : 'csv',
        encoding: key === 'payroll' ? 'utf-8' : 'gb18030',
        title: titled.includes(key),
      }
    case 'plain':
      return { ...samples, format: key === 'registry' ? 'xlsx' : 'csv', encoding: 'utf-8', headings: 1, dates: 'slashes' }
    case 'titles':
      return { ...samples, format: 'xlsx', headings: 2, name: 1, title: true, unit: true, totals: true, dates: 'chinese', amounts: 'wan' }
    case 'old':
      return { ...samples, format: 'xls', headings: 1, name: 1, title: true, dates: 'serial', amounts: 'separated', otherLabels: true }
    case 'workbook':
      return {
        ...samples,
        format: 'xlsx',
        headings: 2,
        dates: 'dots',
        totals: true,
        ...(key === 'registry' ? {} : { book: '部门比对数据' }),
      }
    case 'split':
      return { ...samples, format: 'xlsx', title: key === 'registry', ...(key === 'registry' ? { split: true } : {}) }
    case 'mixed':
      return mixed(key, seed)
  }
}
