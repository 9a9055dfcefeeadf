/** Rejected rows as a workbook: each as written, with the reason beside it, to be mended and handed in again. */
import { writeXlsx } from 'hucre/xlsx'
import type { Batch, Reject } from './batch.ts'

/** What stands before a rejected row; a sheet with these headings is one of ours, handed in again. */
const beforeRow = ['行号 Row', '原因', 'Reason']

/** Whether a sheet holds rejected rows that somebody mended: it adds to what was delivered, and does not stand for all of it. */
export function isMended(headings: readonly string[]): boolean {
  return beforeRow.every((heading) => headings.includes(heading))
}

/** What is needed of a batch. */
type Refused = Pick<Batch, 'file' | 'sheet'> & { readonly card: Pick<Batch['card'], 'proposal'> }

/** One sheet per batch that has rejects: the file's own headings, the row's number, the reason in both languages. */
export async function rejectsWorkbook(batches: readonly Refused[], rejects: readonly Reject[]): Promise<Uint8Array> {
  const sheets = []
  for (const batch of batches) {
    const own = rejects.filter(({ file, sheet }) => file === batch.file && sheet === batch.sheet)
    if (own.length === 0) continue
    const headings = batch.card.proposal.columns.map(({ heading, letter }) => (heading === '' ? letter : heading))
    sheets.push({
      name: sheetName(`${batch.file}${batch.sheet ? ` ${batch.sheet}` : ''}`, sheets.length),
      rows: [
        [...beforeRow, ...headings].map(harmless),
        ...own.map(({ row, reason, cells }) => [row, reason.zh, reason.en, ...headings.map((_, at) => harmless(cells[at] ?? ''))]),
      ],
    })
  }
  if (sheets.length === 0) sheets.push({ name: '无退回行', rows: [['没有退回的行。', 'No rows were rejected.']] })
  return writeXlsx({ sheets })
}

/** A text that Excel would run as a formula is kept from it by an apostrophe. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const sheetName = (name: string, at: number) => `${at + 1} ${name.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31)
