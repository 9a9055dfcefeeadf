/** The registry of a delivery, as its batches keep it, laid out for the register (Article 28). */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegistryDelivery } from '#modules/people/registry/import-registry'
import { joinRegistryRows } from '#modules/people/registry/join-registry-rows'
import type { RegistryGap } from '#modules/people/registry/registry-gaps'
import type { RegistryRows } from '#modules/people/registry/registry-rows'
import { registryForms } from '#policy/vocabulary/vocabulary'
import { registryPart } from '../registry-part.ts'
import { isMended } from '../rejects-workbook.ts'
import type { CoverageTold, Whole } from './rows.ts'

/** A cleaned sheet as its table has it. */
export interface BatchRow {
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

function mended({ sheets }: Whole, sheet: string | null): boolean {
  const columns = sheets.find(({ id }) => id === sheet)?.proposal?.columns ?? []
  return isMended(columns.map(({ heading }) => heading))
}

/** The registry sheets of a delivery as rows for the register; undefined where it has none. The caller removes what was laid. */
export async function layRegistry(
  dataFolder: string,
  batches: readonly BatchRow[],
  whole: Whole,
  asOf: string,
): Promise<LaidRegistry | undefined> {
  const registry = batches.filter(({ form }) => registryForms.has(form))
  if (registry.length === 0) return undefined
  const year = Number(asOf.slice(0, 4))
  const { gaps, remove, ...laid } = await layTogether(join(dataFolder, 'batches'), registry, whole, year)
  const supplements = registry.every(({ sheet }) => mended(whole, sheet))
  return { delivery: { batch: whole.delivery.id, supplements, ...laid, year }, gaps, remove }
}

export interface LaidRegistry {
  readonly delivery: RegistryDelivery
  readonly gaps: readonly RegistryGap[]
  remove(): Promise<void>
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
