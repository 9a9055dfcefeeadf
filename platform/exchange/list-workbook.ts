/** A list as an Excel file: exactly the rows given, nothing that Excel would run, and a line that says who took it and when. */
import { writeXlsx } from 'hucre'
import type { Label } from '#kernel/values'

export interface ListColumn<R> {
  readonly heading: string
  /** A cell: text, number, or nothing. Money comes as a number of yuan. */
  readonly of: (row: R) => string | number | null
  /** Characters wide. */
  readonly width?: number
}

export interface ListExport<R> {
  readonly title: string
  /** How the list was filtered, in words; empty: not at all. */
  readonly filter: string
  readonly columns: readonly ListColumn<R>[]
  readonly rows: readonly R[]
  /** Who exports, and when. */
  readonly by: string
  readonly at: Date
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const said: Label = { zh: '导出人', en: 'exported by' }

/** Writes the workbook. The first line is the title, the second tells who, when, how filtered and how many; headings are the third. */
export async function listWorkbook<R>({ title, filter, columns, rows, by, at }: ListExport<R>): Promise<Buffer> {
  const moment = at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
  const mark = [`${said.zh}：${by}`, moment, filter === '' ? '全部' : filter, `${rows.length} 行`].join('　')
  const cells = rows.map((row) => columns.map(({ of }) => harmless(of(row))))
  const content = await writeXlsx({
    sheets: [
      {
        name: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || '列表',
        rows: [[harmless(title)], [harmless(mark)], columns.map(({ heading }) => harmless(heading)), ...cells],
        columns: columns.map(({ width }) => ({ width: width ?? 14 })),
      },
    ],
  })
  return Buffer.from(content)
}

/** A text that Excel would run as a formula is kept from it by an apostrophe. */
export function harmless(cell: string | number | null): string | number | null {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
