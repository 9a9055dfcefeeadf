/** The batches of one file go into the register's books in one transaction; from then on they are not made again. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Office } from '#platform/http/office'
import type { TakenFile, WrittenBatch } from '../apart/work.ts'
import type { CoverageTold, KeptCard, SheetRow, Whole } from './rows.ts'

/** Keeps what a file gave; if that fails the written batches are removed again. */
export async function keepFile(office: Office, { delivery, sheets }: Whole, { file, batches, ignored }: TakenFile): Promise<void> {
  const own = sheets.filter((sheet) => sheet.file === file)
  try {
    await office.write('导入交付', async ({ db }) => {
      for (const batch of batches) {
        const sheet = own.find(({ sheet: name }) => name === batch.sheet)
        const { card } = batch
        const coverage = coverageOf(sheet, batch)
        const columns = card.proposal.columns.map(({ column, heading, field }) => ({ column, heading, field }))
        await sql`insert into intake_batch (id, delivery, file, sheet, form, tables, raw, hashes, columns, coverage, rows, rejected, latest_event, made_at)
          values (${batch.id}, ${delivery.id}, ${file}, ${sheet?.id ?? null}, ${batch.form}, ${JSON.stringify(batch.tables)}::jsonb, ${batch.raw}, ${JSON.stringify(batch.hashes)}::jsonb,
            ${JSON.stringify(columns)}::jsonb, ${JSON.stringify(coverage)}::jsonb, ${card.accepted}, ${card.rejected}, ${card.latestEvent}, ${office.clock.now()})`.execute(
          db,
        )
        if (sheet)
          await sql`update intake_sheet set card = ${JSON.stringify(keptCard(batch))}::jsonb, coverage = ${JSON.stringify(coverage)}::jsonb, version = version + 1
            where id = ${sheet.id}::uuid`.execute(db)
      }
      for (const { sheet: name, code, reason } of ignored) {
        const problem = JSON.stringify({ code, sentence: reason })
        const sheet = own.find((one) => one.sheet === name)
        if (sheet)
          await sql`update intake_sheet set problem = ${problem}::jsonb, version = version + 1 where id = ${sheet.id}::uuid`.execute(db)
        else await sql`update intake_file set problem = ${problem}::jsonb where id = ${file}::uuid`.execute(db)
      }
      await sql`update intake_file set done = true where id = ${file}::uuid`.execute(db)
    })
  } catch (error) {
    for (const { id } of batches) await rm(join(office.store.dataFolder, 'batches', id), { recursive: true, force: true })
    throw error
  }
}

/** What was asked and a person let stand or said otherwise, else the whole district and the days that the rows speak of. */
function coverageOf(sheet: SheetRow | undefined, { card }: WrittenBatch): CoverageTold {
  if (sheet && (sheet.coverageTold || sheet.coverage.from !== null || sheet.coverage.to !== null)) return sheet.coverage
  const { area, period, kinds } = card.coverage
  return { area: area.code, from: period.from, to: period.to, kinds, asOf: card.latestEvent }
}

function keptCard({ card }: WrittenBatch): KeptCard {
  const { proposal: _, coverage: __, bytes: ___, sha256: ____, ...kept } = card
  return kept
}
