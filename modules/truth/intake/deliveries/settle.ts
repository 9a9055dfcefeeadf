/** The last step of taking in: the registry goes into the register, the as-of day is set, mappings are remembered; one transaction. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type ChangeSet, importRegistry } from '#modules/people/registry/import-registry'
import { joinRegistryRows } from '#modules/people/registry/join-registry-rows'
import type { RegistryGap } from '#modules/people/registry/registry-gaps'
import type { RegistryRows } from '#modules/people/registry/registry-rows'
import type { Office } from '#platform/http/office'
import { orNothing, orThrow, type Refusal } from '#platform/http/refusal'
import type { Progress } from '#platform/jobs/kind'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { registryPart } from '../registry-part.ts'
import { isMended } from '../rejects-workbook.ts'
import { asOfOf, latestOf } from './coverage-asked.ts'
import { refuse } from './refusals.ts'
import { remember } from './remembered.ts'
import { type CoverageTold, findWhole, type KeptGap, sheetsToTake, type Whole } from './rows.ts'

export interface Settled {
  readonly asOf: string
  readonly rows: number
  readonly rejected: number
  /** What the registry came to; null where the delivery has none. */
  readonly register: ChangeSet['changes'] | null
}

interface BatchRow {
  readonly id: string
  readonly file: string
  readonly sheet: string | null
  readonly form: string
  readonly tables: Readonly<Record<string, string>>
  readonly coverage: CoverageTold
  readonly rows: bigint
  readonly rejected: bigint
  readonly latestEvent: string | null
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
  const folder = join(office.store.dataFolder, 'batches')
  const laid = registry.length > 0 ? await layTogether(folder, registry, whole, Number(asOf.slice(0, 4))) : undefined
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
            area: laid.area,
            bare: laid.bare,
            year: Number(asOf.slice(0, 4)),
            ...(progress ? { signal: progress.signal } : {}),
          })
          orThrow(manyTakenOut(changes, whole))
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

/** Ours, to be confirmed by the office: of more than one in twenty people it is asked whether they are to go. */
const unasked = { people: 1, of: 20 }

/** A part of the registry that is taken for all of it takes the rest out of the register: where many would go, a person has agreed to so many. */
function manyTakenOut({ changes: { person } }: ChangeSet, { delivery }: Whole): Refusal | undefined {
  const before = person.gone + person.same + person.changed
  if (person.gone * unasked.of <= before * unasked.people || person.gone <= Number(delivery.takeOut ?? 0)) return undefined
  return refuse.takesOut(person.gone, before)
}

function mended({ sheets }: Whole, sheet: string | null): boolean {
  const columns = sheets.find(({ id }) => id === sheet)?.proposal?.columns ?? []
  return isMended(columns.map(({ heading }) => heading))
}

/** Several registry sheets, such as one for each town or one for households and one for members, are one registry. */
async function layTogether(folder: string, batches: readonly BatchRow[], { files, sheets }: Whole, year: number): Promise<Laid> {
  const parts = batches.map(({ tables, file, sheet }) => {
    const [household, householdYear, person] = [tables.household!, tables.householdYear!, tables.person].map(
      (name) => name && join(folder, name),
    )
    const proposal = sheets.find(({ id }) => id === sheet)?.proposal
    const name = files.find(({ id }) => id === file)?.name ?? ''
    return {
      rows: { household: household!, householdYear: householdYear!, ...(person ? { person } : {}) },
      ...(proposal ? registryPart(proposal, name) : { bare: false, named: false }),
    }
  })
  const bare = parts.every((part) => part.bare)
  // A sheet of members that names no place speaks of the places that the sheets of households name.
  const placing = batches.filter((_, at) => bare || !parts[at]!.bare)
  const area = placing.map(({ coverage }) => coverage.area.replace(/(000)+$/, ''))
  const [first] = parts
  if (first && parts.length === 1 && !first.named) return { rows: first.rows, bare, area, gaps: [], remove: async () => undefined }
  const together = await mkdtemp(join(folder, 'half-'))
  try {
    return { ...(await joinRegistryRows(parts, year, together)), bare, area, remove: () => rm(together, { recursive: true, force: true }) }
  } catch (error) {
    await rm(together, { recursive: true, force: true })
    throw error
  }
}

interface Laid {
  readonly rows: RegistryRows
  readonly bare: boolean
  readonly area: readonly string[]
  readonly gaps: readonly RegistryGap[]
  remove(): Promise<void>
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
