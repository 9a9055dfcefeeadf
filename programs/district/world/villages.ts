/** The villages in which the invented people live: how many, how poor, and whose clan. */
import { keyVillages, regions } from '#policy/vocabulary/regions'
import { byWeight, drawing, type Lot, lotOf, lotWithin } from './draw.ts'
import { anySurname, type Clan } from './names.ts'

export interface Village {
  readonly code: string
  readonly name: string
  readonly town: string
  readonly clan: Clan
}

export interface Villages {
  readonly list: readonly Village[]
  /** A village as people fall into them, from a draw. */
  anyone(draw: number): Village
  /** A village as registered households fall into them: more in key villages, fewer in communities. */
  registered(draw: number): Village
}

const shareDraw = drawing('share of the clan')
const sizeDraw = drawing('size of the village')
const poorDraw = drawing('poverty of the village')

/** The district's villages with clans and weights drawn from its lot. */
export function villagesOf(district: Lot): Villages {
  const towns = new Map(regions.filter((region) => region.level === 'town').map((town) => [town.code, town.name]))
  const key = new Set(keyVillages)
  const sizes: number[] = []
  const poor: number[] = []
  const list = regions
    .filter((region) => region.level === 'village')
    .map((region): Village => {
      const lot = lotWithin(district, lotOf(region.code))
      const community = region.name.endsWith('居民委员会')
      const size = 0.4 + sizeDraw(lot) * 1.2
      sizes.push(size)
      poor.push(size * (key.has(region.code) ? 2.6 : community ? 0.45 : 1) * (0.6 + poorDraw(lot) * 0.8))
      // Estates of flats have no clan to speak of; in a village one family bears 40 to 70 % of the names.
      const share = community ? 0.1 + shareDraw(lot) * 0.3 : 0.4 + shareDraw(lot) * 0.3
      return { code: region.code, name: region.name, town: towns.get(region.parent) ?? '', clan: { surname: anySurname(lot), share, lot } }
    })
  const [anyone, registered] = [byWeight(sizes), byWeight(poor)]
  return { list, anyone: (draw) => list[anyone(draw)]!, registered: (draw) => list[registered(draw)]! }
}
