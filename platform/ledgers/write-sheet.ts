/** Excel out of a ledger: the template that people fill in, the list exactly as filtered, and the rows that were refused. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type CellValue, type DataValidation, writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { Ledger } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { sheetColumns } from './sheet-columns.ts'
import { harmless, showCell } from './show-value.ts'

const lastRow = 5_000
const columnName = (at: number): string => (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

/** A workbook to fill in: headings, lists to choose from, and a sheet that explains each column. */
export async function writeTemplate(ledger: Ledger): Promise<Buffer> {
  const columns = sheetColumns(ledger, { forFilling: true })
  const choices = columns.map(({ field }) =>
    field.kind === 'boolean' ? ['是', '否'] : Object.values(field.list?.codes ?? {}).map(({ zh }) => zh),
  )
  const widest = Math.max(0, ...choices.map((list) => list.length))
  const validations = choices.flatMap((list, at): DataValidation[] =>
    list.length === 0
      ? []
      : [
          {
            type: 'list',
            formula1: `代码表!$${columnName(at)}$2:$${columnName(at)}$${list.length + 1}`,
            range: `${columnName(at)}2:${columnName(at)}${lastRow}`,
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: '不在可选项中',
            errorMessage: '请从下拉列表中选择；不清楚的留空，不要填“无”。',
          },
        ],
  )
  const told = columns.map(({ field, heading }): CellValue[] => [
    heading,
    field.label.en,
    kindOf(field.kind),
    field.number ?? '',
    field.expected ? '应填' : '',
  ])
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: ledger.label.zh.slice(0, 31),
          columns: columns.map(({ width, format }) => ({ width, ...(format ? { numFmt: format } : {}) })),
          rows: [columns.map(({ heading }) => heading)],
          dataValidations: validations,
          freezePane: { rows: 1 },
        },
        {
          name: '填写说明',
          columns: [{ width: 26 }, { width: 30 }, { width: 40 }, { width: 10 }, { width: 8 }],
          rows: [['项目', 'Item', '怎样填', '编号', '要求'], ...told, ['不清楚的一律留空：空着表示“不知道”，不表示“没有”。']],
        },
        {
          name: '代码表',
          rows: [
            columns.map(({ heading }) => heading),
            ...Array.from({ length: widest }, (_, at) => choices.map((list) => list[at] ?? null)),
          ],
        },
      ],
    }),
  )
}

const kindOf = (kind: string): string =>
  ({ money: '金额，单位元，最多两位小数', date: '日期，如 2019-01-02', integer: '数字', boolean: '是 / 否', code: '从下拉列表中选择' })[
    kind
  ] ?? '文字'

export interface SheetExport {
  /** Already masked as the person may see them; `town` and `village` as names. */
  readonly records: AsyncIterable<Readonly<Record<string, unknown>>> | Iterable<Readonly<Record<string, unknown>>>
  /** Only these fields, in this order; all unless told. */
  readonly fields?: readonly string[]
  readonly language?: 'zh' | 'en'
  /** Who exports, and when: it stands in the first row of every sheet. */
  readonly by: { readonly name: string; readonly unit?: string; readonly at: Date }
  /** What the list was filtered by, in words. */
  readonly filteredBy?: string
}

/** Writes records as a workbook into `sink`, row by row. Returns how many. */
export async function writeRecords(
  ledger: Ledger,
  { records, fields, language = 'zh', by, filteredBy }: SheetExport,
  sink: NodeJS.WritableStream,
): Promise<number> {
  const all = sheetColumns(ledger, { forFilling: false, language })
  const columns = fields ? fields.flatMap((name) => all.find((column) => column.name === name) ?? []) : all
  let count = 0
  async function* rows(): AsyncGenerator<CellValue[]> {
    yield [watermark(ledger.label, by, filteredBy, language)]
    yield columns.map(({ heading }) => heading)
    for await (const record of records) {
      count++
      const masked = new Set((record.hidden as readonly string[] | undefined) ?? [])
      yield columns.map(({ name, field }) =>
        masked.has(name) ? harmless(String(record[name] ?? '***')) : showCell(field, record[name], language),
      )
    }
  }
  const widths = columns.map(({ width, format }) => ({ width, ...(format ? { numFmt: format } : {}) }))
  const written = writeXlsxStream(rows(), {
    name: ledger.label[language].slice(0, 31),
    columns: widths,
    freezePane: { rows: 2 },
    repeatHeaders: false,
  })
  await pipeline(Readable.fromWeb(written as ReadableStream), sink)
  return count
}

function watermark(label: Label, by: SheetExport['by'], filteredBy: string | undefined, language: 'zh' | 'en'): string {
  const at = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(by.at)
  const who = [by.unit, by.name].filter(Boolean).join(' ')
  return language === 'zh'
    ? `${label.zh}｜导出人：${who}｜导出时间：${at}｜${filteredBy ? `筛选：${filteredBy}｜` : ''}含个人信息，仅限工作使用，不得外传`
    : `${label.en} | exported by ${who} | ${at} | ${filteredBy ? `filtered by ${filteredBy} | ` : ''}personal data, for official use only`
}

export interface RejectedRow {
  /** As Excel shows it. */
  readonly row: number
  readonly cells: readonly string[]
  readonly reasons: readonly Label[]
}

/** The refused rows as they were written, each with its reasons in front: corrected, the sheet can be handed in again. */
export async function writeRejects(heading: readonly string[], rejects: readonly RejectedRow[]): Promise<Buffer> {
  const width = Math.max(heading.length, ...rejects.map(({ cells }) => cells.length))
  const rows = rejects.map(({ row, cells, reasons }): CellValue[] => [
    row,
    reasons.map(({ zh }) => zh).join('；'),
    ...Array.from({ length: width }, (_, at) => (cells[at] === undefined || cells[at] === '' ? null : harmless(cells[at]!))),
  ])
  const columns = [{ width: 8 }, { width: 50 }, ...Array.from({ length: width }, () => ({ width: 16, numFmt: '@' }))]
  return Buffer.from(
    await writeXlsx({
      sheets: [{ name: '未收入的行', columns, rows: [['原行号', '原因', ...heading.map(harmless)], ...rows], freezePane: { rows: 1 } }],
    }),
  )
}
