/** The last step of taking in: the registry goes into the register, the as-of day is set, mappings are remembered; one transaction. */
import { type Kysely, sql } from 'kysely'
import { type ChangeSet, importRegistry } from '#modules/people/registry/import-registry'
import type { RegistryGap } from '#modules/people/registry/registry-gaps'
import type { AnyTables, Office } from '#platform/http/office'
import { orNothing, orThrow, type Refusal } from '#platform/http/refusal'
import type { Progress } from '#platform/jobs/kind'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { asOfOf, latestOf } from './coverage-asked.ts'
import { type BatchRow, layRegistry } from './lay-registry.ts'
import { refuse } from './refusals.ts'
import { remember } from './remembered.ts'
import { findWhole, type KeptGap, sheetsToTake, type Whole } from './rows.ts'

export interface Settled {
  readonly asOf: string
  readonly rows: number
  readonly rejected: number
  /** What the registry came to; null where the delivery has none. */
  readonly register: ChangeSet['changes'] | null
}

/** Settles a delivery whose files are all done. */
export async function settleDelivery(office: Office, id: string, progress?: Pick<Progress, 'signal' | 'say'>): Promise<Settled | Refusal> {
  return orNothing(() => settle(office, id, progress))
}

async function settle(office: Office, id: string, progress?: Pick<Progress, 'signal' | 'say'>): Promise<Settled> {
  const found = await office.read(async (tx) => ({
    whole: await findWhole(tx, id),
    batches: (await sql<BatchRow>`select * from intake_batch where delivery = ${id}::uuid order by id`.execute(tx.db)).rows,
  }))
  const { whole, batches } = found
  if (!whole) throw new Error('the delivery vanished while it was taken in')
  const today = office.clock.today()
  const latest = asOfOf(batches) ?? latestOf(batches.map(({ latestEvent }) => latestEvent))
  const asOf = whole.delivery.asOf ?? latest ?? today
  const registry = batches.filter(({ form }) => registryForms.has(form))
  const laid = await layRegistry(office.store.dataFolder, batches, whole, asOf)
  try {
    return await office.store.as(
      { ...office, reason: `导入交付${whole.delivery.source === '' ? '' : `（${whole.delivery.source}）`}`, effective: asOf },
      async (tx) => {
        let changes: ChangeSet | undefined
        if (laid) {
          progress?.say({ zh: '正在更新登记库', en: 'Updating the register' })
          changes = await importRegistry(tx, {
            ...laid.delivery,
            ...(progress ? { signal: progress.signal } : {}),
          })
          if (await holdsOthers(tx.db, id)) orThrow(manyTakenOut(changes, whole))
          const kept = JSON.stringify(changes.changes)
          for (const { sheet, file } of registry) {
            if (!sheet) continue
            const name = whole.files.find(({ id: own }) => own === file)?.name
            const gaps = JSON.stringify(gapsOf(laid.gaps, name, whole.sheets.find(({ id: own }) => own === sheet)?.sheet))
            await sql`update intake_sheet set card = card || jsonb_build_object('register', ${kept}::jsonb, 'gaps', ${gaps}::jsonb) where id = ${sheet}::uuid`.execute(
              tx.db,
            )
          }
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

/** Under this name the invented district hands over; its people make way for real ones without a question. */
export const inventedSource = '演示区各部门'

/** Whether a registry of real people was taken in before. */
async function holdsOthers(db: Kysely<AnyTables>, id: string): Promise<boolean> {
  const { rows } = await sql`select from intake_delivery where state = 'taken-in' and register_act is not null
    and source <> ${inventedSource} and id <> ${id}::uuid limit 1`.execute(db)
  return rows.length > 0
}

/** Ours, to be confirmed by the office: of more than one in twenty people it is asked whether they are to go. */
const unasked = { people: 1, of: 20 }

/** A part of the registry that is taken for all of it takes the rest out of the register: where many would go, a person has agreed to so many. */
function manyTakenOut({ changes: { person } }: ChangeSet, { delivery }: Whole): Refusal | undefined {
  const before = person.gone + person.same + person.changed
  if (person.gone * unasked.of <= before * unasked.people || person.gone <= Number(delivery.takeOut ?? 0)) return undefined
  return refuse.takesOut(person.gone, before)
}

/** What of a sheet has no counterpart in the others, with the first of its rows. */
function gapsOf(gaps: readonly RegistryGap[], file: string | undefined, sheet: string | null | undefined): KeptGap[] {
  const own = gaps.filter((gap) => gap.file === file && gap.sheet === sheet)
  return [...Map.groupBy(own, ({ what }) => what)].map(([what, rows]) => ({
    what,
    count: rows.length,
    rows: rows.slice(0, 20).map(({ row }) => row),
  }))
}
