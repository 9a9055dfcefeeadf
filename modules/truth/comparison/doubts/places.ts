/** The names of places: a region code's town and village. */
import { regions } from '#policy/vocabulary/regions'

export interface Place {
  readonly code: string
  readonly name: string
}

const byCode = new Map(regions.map(({ code, name }) => [code, { code, name }]))

/** A place by its code of 12 digits; what nobody knows goes by its code. */
export const placeOf = (code: string): Place => byCode.get(code) ?? { code, name: code }

/** The town of a region code; null for people whose town is not known. */
export const townOf = (region: string): Place | null => (region.endsWith('000000') ? null : placeOf(`${region.slice(0, 9)}000`))

/** The village of a region code; null for people whose village is not known. */
export const villageOf = (region: string): Place | null => (region.endsWith('000') ? null : placeOf(region))

/** The villages whose name holds a text. */
export const villagesNamed = (text: string): readonly string[] =>
  regions.filter(({ level, name }) => level === 'village' && name.includes(text)).map(({ code }) => code)

/** The towns of the district, or the villages of a town, for choosing. */
export const placesBelow = (code: string): readonly Place[] =>
  regions.filter(({ parent }) => parent === code).map(({ code: of, name }) => ({ code: of, name }))
