/** `xiuhua export LEDGER FILE`: a ledger of the register as .xlsx or .csv; masked unless asked otherwise, which is logged. */
import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { disclosure } from '#modules/people/registry/shown'
import { isRefusal } from '#platform/http/refusal'
import { streamRecords } from '#platform/ledgers/find-records'
import { masked } from '#platform/ledgers/masking'
import { readQuery } from '#platform/ledgers/record-query'
import { sheetColumns } from '#platform/ledgers/sheet-columns'
import { showCell } from '#platform/ledgers/show-value'
import { writeRecords } from '#platform/ledgers/write-sheet'
import type { LedgerTable } from '#platform/store/ledger-table'
import { regions } from '#policy/vocabulary/regions'
import { commandLineOffice } from '../command-line-office.ts'
import { openHouse } from '../open.ts'
import { ledgersOf } from '../rooms.ts'
import { Stop, settings } from '../settings.ts'

type Shown = Readonly<Record<string, unknown>>

export async function run([key, file]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const ending = /\.(xlsx|csv)$/i.exec(file ?? '')?.[1]?.toLowerCase()
  if (!ending) throw new Stop({ zh: '文件名应以 .xlsx 或 .csv 结尾。', en: 'The file name must end in .xlsx or .csv.' })
  const reveal = options.reveal === true
  const half = `${file}.half`
  await writeFile(half, '', { mode: 0o600 }).catch(() => {
    throw new Stop({
      zh: `写不了 ${file}，请检查文件夹是否存在、有无权限。`,
      en: `${file} cannot be written; check that its folder exists and may be written to.`,
    })
  })
  const ground = await openHouse(settings())
  try {
    const tables = ledgersOf(ground.cards)
    const table = tables.find(({ ledger }) => ledger.key === key)
    if (!table)
      throw new Stop({ zh: `没有“${key}”这种台账，可用：${keysOf(tables)}。`, en: `There is no ledger “${key}”; use ${keysOf(tables)}.` })
    const query = readQuery(table, {}, { sensitive: reveal })
    if (isRefusal(query)) throw new Stop(query.sentence)
    const office = commandLineOffice(ground)
    await office.log({ kind: 'exported', what: `ledger ${key}${reveal ? ' revealed' : ''}` })
    const sink = createWriteStream(half)
    const rows = await office.read((tx) => {
      const records = shown(streamRecords(tx, table, query), (record) => masked(record, table.ledger, office, { reveal, disclosure }))
      return ending === 'csv'
        ? writeCsv(table, records, sink)
        : writeRecords(table.ledger, { records, by: { name: office.user.name, at: office.clock.now() } }, sink)
    })
    await rename(half, file!)
    process.stdout.write(`${JSON.stringify({ ledger: key, file, rows })}\n`)
  } finally {
    await rm(half, { force: true })
    await ground.close()
  }
}

const keysOf = (tables: readonly LedgerTable[]) => tables.map(({ ledger }) => ledger.key).join(', ')
const nameOf = new Map(regions.map(({ code, name }) => [code, name]))
const placed = (code: unknown) => (typeof code === 'string' ? (nameOf.get(code) ?? code) : code)

async function* shown(records: AsyncIterable<object>, mask: (record: object) => object): AsyncGenerator<Shown> {
  for await (const record of records) {
    const row = mask(record) as Shown
    yield { ...row, town: placed(row.town), village: placed(row.village) }
  }
}

/** UTF-8 with a mark, so that Excel opens it right. */
async function writeCsv(table: LedgerTable, records: AsyncIterable<Shown>, sink: NodeJS.WritableStream): Promise<number> {
  const columns = sheetColumns(table.ledger, { forFilling: false })
  const line = (cells: readonly unknown[]) => `${cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')}\r\n`
  let count = 0
  sink.write(`\ufeff${line(columns.map(({ heading }) => heading))}`)
  for await (const record of records) {
    count++
    const hidden = new Set((record.hidden as readonly string[] | undefined) ?? [])
    const cells = columns.map(({ name, field }) => {
      const cell = hidden.has(name) ? (record[name] ?? '***') : showCell(field, record[name])
      return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
    })
    if (!sink.write(line(cells))) await new Promise<void>((resolve) => sink.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve, reject) => sink.once('error', reject).end(() => resolve()))
  return count
}
