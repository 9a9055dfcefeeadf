/** What a registry sheet says of itself, by which several of them are put together (Article 28). */
import type { RegistryPart, RowNames } from '#modules/people/registry/join-registry'
import type { Proposal } from './batch.ts'
import { toldTime } from './recognise/told-time.ts'

/** A sheet's part in the registry without its tables. */
export function registryPart(proposal: Proposal, file: string): Pick<RegistryPart, 'year' | 'bare' | 'named'> {
  const told = toldTime(proposal.title, [proposal.sheet ?? '', file])
  return {
    ...(told?.to ? { year: Number(told.to.slice(0, 4)) } : {}),
    bare: !proposal.columns.some(({ field }) => field !== null && /^household/.test(field) && !placing.has(field)),
    named: proposal.columns.some(({ year }) => year !== undefined),
  }
}

/** What a sheet of members has of its household to find it by. */
const placing = new Set([
  'household.householdNo',
  'household.town',
  'household.village',
  'household.hamlet',
  'household.address',
  'household.phone',
])

/** The columns of a cleaned registry sheet that are no fields. */
export const rowNames: RowNames = { order: 'row_id', source: ['row_id', 'file', 'sheet', 'row'], places: ['town_name', 'village_name'] }
