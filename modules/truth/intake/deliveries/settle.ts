/** The last step of taking in: the registry goes into the register, the as-of day is set, mappings are remembered; one transaction. */
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type ChangeSet, importRegistry } from '#modules/people/registry/import-registry'
import type { RegistryLedger } from '#modules/people/registry/ledgers'
import type { RegistryRows } from '#modules/people/registry/registry-rows'
import type { Office } from '#platform/http/office'
import type { Progress } from '#platform/jobs/kind'
import { isMended } from '../rejects-workbook.ts'
import { asOfOf, latestOf } from './coverage-asked.ts'
import { remember } from './remembered.ts'
import { type CoverageTold, findWhole, sheetsToTake, type Whole } from './rows.ts'

export interface Settled {
  readonly asOf: string
  readonly rows: number
  readonly rejected: number
  /** What the registry came to; null where the delivery has none. */
  readonly register: ChangeSet['changes'] | null
}

interface BatchRow {
  readonly id: string
  readonly sheet: string | null
  readonly form: string
  readonly tables: Readonly<Record<string, string>>
  readonly coverage: CoverageTold
  readonly rows: bigint
  readonly rejected: bigint
  readonly latestEvent: string | null
}

/** Settles a delivery whose files are all done. */
export async function settleDelivery(office: Office, id: string, progress?: Pick<Progress, 'signal' | 'say'>): Promise<Settled> {
  const found = await office.read(async (tx) => ({
    whole: await findWhole(tx, id),
    batches: (await sql<BatchRow>`select * from intake_batch where delivery = ${id}::uuid order by id`.execute(tx.db)).rows,
  }))
  const { whole, batches } = found
  if (!whole) throw new Error('the delivery vanished while it was taken in')
  const today = office.clock.today()
  const latest = asOfOf(batches) ?? latestOf(batches.map(({ latestEvent }) => latestEvent))
  const asOf = whole.delivery.asOf ?? latest ?? today
  const registry = batches.filter(({ form }) => form === 'registry')
  const folder = join(office.store.dataFolder, 'batches')
  const laid = registry.length > 0 ? await layTogether(folder, registry) : undefined
  try {
    return await office.store.as(
      { ...office, reason: `导入交付${whole.delivery.source === '' ? '' : `（${whole.delivery.source}）`}`, effective: asOf },
      async (tx) => {
        let changes: ChangeSet | undefined
        if (laid) {
          progress?.say({ zh: '正在更新登记库', en: 'Updating the register' })
          changes = await importRegistry(tx, {
            batch: id,
            supplements: registry.every(({ sheet }) => mended(whole, sheet)),
            rows: laid.rows,
            area: registry.map(({ coverage }) => coverage.area.replace(/(000)+$/, '')),
            year: Number(asOf.slice(0, 4)),
            ...(progress ? { signal: progress.signal } : {}),
          })
          const kept = JSON.stringify(changes.changes)
          for (const { sheet } of registry)
            if (sheet)
              await sql`update intake_sheet set card = card || jsonb_build_object('register', ${kept}::jsonb) where id = ${sheet}::uuid`.execute(
                tx.db,
              )
        }
        await sql`update intake_delivery set state = 'taken-in', as_of = ${asOf}::date, taken_in_at = ${office.clock.now()}, register_act = ${changes?.act ?? null} where id = ${id}::uuid`.execute(
          tx.db,
        )
        for (const sheet of sheetsToTake(whole)) await remember(tx.db, office, whole.delivery.source, sheet)
        const sum = (of: 'rows' | 'rejected') => batches.reduce((all, batch) => all + Number(batch[of]), 0)
        return { asOf, rows: sum('rows'), rejected: sum('rejected'), register: changes?.changes ?? null }
      },
    )
  } finally {
    await laid?.remove()
  }
}

function mended({ sheets }: Whole, sheet: string | null): boolean {
  const columns = sheets.find(({ id }) => id === sheet)?.proposal?.columns ?? []
  return isMended(columns.map(({ heading }) => heading))
}

/** Several registry sheets, such as one for each town, are one registry. */
async function layTogether(folder: string, batches: readonly BatchRow[]): Promise<{ rows: RegistryRows; remove(): Promise<void> }> {
  const ledgers: readonly RegistryLedger[] = ['household', 'person', 'householdYear']
  const pathsOf = ({ tables }: BatchRow) =>
    Object.fromEntries(ledgers.map((ledger) => [ledger, join(folder, tables[ledger]!)])) as RegistryRows
  const [first, ...others] = batches
  if (first && others.length === 0) return { rows: pathsOf(first), remove: async () => undefined }
  const together = await mkdtemp(join(folder, 'half-'))
  const rows = Object.fromEntries(ledgers.map((ledger) => [ledger, join(together, `${ledger}.csv`)])) as RegistryRows
  for (const batch of batches) for (const ledger of ledgers) await appendFile(rows[ledger], await readFile(pathsOf(batch)[ledger]))
  return { rows, remove: () => rm(together, { recursive: true, force: true }) }
}
