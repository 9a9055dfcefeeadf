/** Period, area and as-of day as a person is asked for them, sheet by sheet: filled in as far as the sheets tell. */
import type { SpeaksOf } from '../speaks-of.ts'
import type { CoverageTold, SheetRow } from './rows.ts'

/** What is asked of a sheet; one that tells no time speaks of the year of the others. */
export function coverageAsked({ area, from, to, asOf }: SpeaksOf, year: string): CoverageTold {
  return from === null && to === null
    ? { area, from: `${year}-01-01`, to: `${year}-12-31`, kinds: [], asOf: null }
    : { area, from, to, kinds: [], asOf }
}

/** The year that sheets speak of: of their latest day, else of today. */
export const yearOf = (days: readonly (string | null | undefined)[], today: string): string => (latestOf(days) ?? today).slice(0, 4)

/** The latest of some days. */
export const latestOf = (days: readonly (string | null | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)

/** Up to when a delivery's sheets speak. */
export const asOfOf = (sheets: readonly Pick<SheetRow, 'coverage'>[]): string | undefined =>
  latestOf(sheets.map(({ coverage }) => coverage.asOf))
