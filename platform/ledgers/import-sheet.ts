/** The job that takes a filled-in template into a ledger: one transaction, so that it is all there or not at all. */
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { streamXlsxRows } from 'hucre/xlsx'
import { expanded, expandsTooFar, findParts } from '#platform/exchange/zip'
import { isRefusal, orNothing, orThrow, Refusing, refusal } from '#platform/http/refusal'
import { jobKind } from '#platform/jobs/kind'
import type { LedgerTable } from '#platform/store/ledger-table'
import { importRows, type WrittenRow } from './import-rows.ts'
import { writeRejects } from './write-sheet.ts'

export interface SheetImport {
  readonly ledger: string
  readonly sha256: string
  readonly name: string
  readonly reason: string
}

export interface SheetImported {
  readonly ledger: string
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
  readonly ignored: readonly string[]
  /** The workbook of refused rows, as a file of this installation. */
  readonly rejects: string | null
}

/** Makes the job over the ledgers that can be written. `findRegion` knows the code of a town and village by name. */
export const importSheet = (tables: ReadonlyMap<string, LedgerTable>, findRegion: (town: string, village: string) => string | undefined) =>
  jobKind<SheetImport, SheetImported>({
    key: 'ledger-import',
    title: { zh: '导入台账', en: 'Import a ledger' },
    again: true,
    async run(office, input, progress) {
      const table = tables.get(input.ledger)
      const file = await office.files.find(input.sha256)
      if (!table || !file) return refusal('not-found', 'no-file', '文件已不在，请重新上传。', 'The file is gone; send it again.')
      const bytes = await readFile(file.path)
      if (!(await isSheet(bytes))) return notASheet(input.name)
      const report = await orNothing(() =>
        office.write(input.reason, async (tx) =>
          orThrow(
            await importRows(tx, table, rowsOf(bytes, input.name), {
              findRegion,
              source: { file: input.name, sheet: table.ledger.label.zh },
              progress: (rows) => progress.rows(rows),
              signal: progress.signal,
            }),
          ),
        ),
      )
      if (isRefusal(report)) return report
      const { rejects, heading, added, changed, unchanged, ignored } = report
      const kept =
        rejects.length > 0
          ? await office.files.keep(Readable.from([await writeRejects(heading, rejects)]), `未收入的行-${input.name}`, sheetType)
          : undefined
      return { ledger: input.ledger, added, changed, unchanged, rejected: rejects.length, ignored, rejects: kept?.sha256 ?? null }
    },
  })

export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a filled-in template can at most expand to. */
const most = { expandedBytes: 300_000_000, expansion: 250 }

/** A workbook that expands no further than it says: each part is expanded once, because a directory may lie. */
async function isSheet(bytes: Buffer): Promise<boolean> {
  const parts = findParts(bytes)
  if (!parts?.some(({ name }) => name === 'xl/workbook.xml') || expandsTooFar(parts, most)) return false
  try {
    for (const part of parts) for await (const _ of expanded(bytes, part));
    return true
  } catch {
    return false
  }
}

async function* rowsOf(bytes: Uint8Array, name: string): AsyncGenerator<WrittenRow> {
  const rows = streamXlsxRows(bytes)
  for (;;) {
    const next = await rows.next().catch(() => {
      throw new Refusing(notASheet(name))
    })
    if (next.done) return
    yield { row: next.value.index + 1, cells: next.value.values.map(written) }
  }
}

const written = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value)

const notASheet = (name: string) =>
  refusal(
    'unsuitable',
    'not-a-sheet',
    `“${name}”不是 .xlsx 表格，请用下载的模板填写后上传。`,
    `“${name}” is not an .xlsx sheet; fill in the template and send it.`,
  )
