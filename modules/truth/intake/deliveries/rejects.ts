/** The rows of a delivery that were refused, as Excel: each as written, with the reason beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { xlsxType } from '#platform/exchange/list-workbook'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { rejectsFile } from '../apart/write-batches.ts'
import type { Reject } from '../batch.ts'
import { rejectsWorkbook } from '../rejects-workbook.ts'
import { refuse } from './refusals.ts'
import { findWhole } from './rows.ts'
import { maySample } from './view.ts'

/** The workbook, one sheet for each sheet that has refused rows. */
export async function rejectsOf(office: Office, id: string): Promise<Download | Refusal> {
  const found = await office.read(async (tx) => ({
    whole: await findWhole(tx, id),
    batches: (
      await sql<{
        id: string
        sheet: string
      }>`select id, sheet from intake_batch where delivery = ${id} and rejected > 0 order by id`.execute(tx.db)
    ).rows,
  }))
  if (!found.whole) return refuse.noDelivery()
  if (found.batches.length === 0) return refuse.noRejects()
  const sheets = new Map(found.whole.sheets.map((sheet) => [sheet.id, sheet]))
  const rejects: Reject[] = []
  const refused = []
  for (const batch of found.batches) {
    const own = JSON.parse(await readFile(join(office.store.dataFolder, 'batches', batch.id, rejectsFile), 'utf8')) as Reject[]
    const sheet = sheets.get(batch.sheet)
    const proposal = sheet?.proposal
    const [first] = own
    if (!first || !proposal || !maySample(office, found.whole.delivery, sheet)) continue
    rejects.push(...own)
    refused.push({ file: first.file, sheet: first.sheet, card: { proposal } })
  }
  const content = Buffer.from(await rejectsWorkbook(refused, rejects))
  return { download: { name: `退回行-${office.clock.today()}.xlsx`, type: xlsxType, content } }
}
