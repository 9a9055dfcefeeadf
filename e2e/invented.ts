/** The files of an invented district, small enough to be quick, with doubts in the village and the town of the demo accounts. */
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DeliverySummary, writeDelivery } from '#programs/district/delivery'
import type { StyleKey } from '#programs/district/styles'

export const village = '371311001234'
export const town = '371311001'

export interface Invented extends DeliverySummary {
  readonly folder: string
  /** Every file of the folder, the key among them, as somebody drags the whole folder. */
  readonly paths: readonly string[]
}

/** Writes the files into a new temporary folder, which the caller removes. */
export async function inventDelivery({ people = 300, style = 'samples' }: { people?: number; style?: StyleKey } = {}): Promise<Invented> {
  const folder = mkdtempSync(join(tmpdir(), 'xiuhua-invented-'))
  // With this seed the village has a household that owns a company, one with two heads, and somebody who has moved out.
  const summary = await writeDelivery(folder, { people, strangers: people * 2, seed: 66, style })
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
  return { ...summary, folder, paths }
}

/** The people and households of whom a kind of doubt is true, as pairs of number and household, within an area. */
export function trueOf(delivery: Invented, kind: string, area = ''): readonly (readonly [string, string])[] {
  const { must } = delivery.key[kind as keyof typeof delivery.key] as { must: readonly (readonly [string, string])[] }
  return must.filter(([, household]) => household.startsWith(area))
}
