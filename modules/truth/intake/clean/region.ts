/** Town and village names, as people write them, to the codes of the district's list. */
import type { Region } from '#policy/vocabulary/regions'
import type { Problem } from './cleaned.ts'
import { plain } from './cleaned.ts'

export interface Place {
  readonly town: string | null
  readonly village: string | null
  readonly townName: string | null
  readonly villageName: string | null
  readonly problem?: Problem
}

/** Finds places by name within one district. */
export interface Gazetteer {
  /** The place that these cells name; any of them may be empty. An address is looked through for a town and a village. */
  readonly find: (town: string, village: string, address: string) => Place
}

const committee = /(村村民委员会|村民委员会|社区居民委员会|居民委员会|社区居委会|村委会|村居委会|居委会|村居|社区|委员会)$/
const office = /(街道办事处|办事处|街道办|人民政府|镇政府|街道|镇|乡)$/

/** Makes a gazetteer of a list of regions. */
export function gazetteer(regions: readonly Region[]): Gazetteer {
  const towns = new Map<string, Region>()
  const villages = new Map<string, Region | null>()
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const enter = (name: string, region: Region) => villages.set(name, villages.has(name) && villages.get(name) !== region ? null : region)
  for (const region of regions) {
    if (region.level === 'town') for (const name of new Set([region.name, region.name.replace(office, '')])) towns.set(name, region)
    if (region.level === 'village') {
      const stem = region.name.replace(committee, '')
      for (const name of new Set([region.name, stem, `${stem}村`, `${stem}社区`, `${stem}居`])) enter(name, region)
    }
  }
  const outer = regions.filter((region) => region.level === 'district').map((region) => region.name)
  const townNames = [...towns.keys()].filter((name) => office.test(name)).sort((a, b) => b.length - a.length)
  const longest = Math.max(...[...villages.keys()].map((name) => name.length))

  const letters = (text: string) => {
    let name = plain(text).replace(/[\s,，、.。()-]+/g, '')
    name = name.replace(/^(山东省?)?(临沂市?)?/, '')
    for (const district of outer)
      if (name.startsWith(district) && name.length > district.length && !towns.has(name)) name = name.slice(district.length)
    return name
  }
  const townOf = (text: string) => {
    const name = letters(text)
    return towns.get(name) ?? towns.get(name.replace(office, '')) ?? undefined
  }
  const villageOf = (name: string): Region | undefined =>
    villages.get(name) ?? villages.get(name.replace(committee, '')) ?? villages.get(name.replace(/村$/, '')) ?? undefined
  /** The longest village name with which a text begins. */
  const villageAt = (text: string): Region | undefined => {
    for (let length = Math.min(longest, text.length); length >= 2; length--) {
      const found = villages.get(text.slice(0, length))
      if (found) return found
    }
    return undefined
  }
  const cut = (text: string): { town?: Region; rest: string } => {
    for (const name of townNames) {
      const at = text.indexOf(name)
      if (at >= 0 && at <= 12) return { town: towns.get(name), rest: text.slice(at + name.length).replace(/^(办事处|街道办)/, '') }
    }
    return { rest: text }
  }

  const find = (townText: string, villageText: string, address: string): Place => {
    const named = cut(letters(villageText))
    const placed = address === '' ? { rest: '' } : cut(letters(address))
    const town = townOf(townText) ?? named.town ?? placed.town
    const village = villageText !== '' ? villageOf(named.rest) : address === '' ? undefined : villageAt(placed.rest)
    const villageName = villageText === '' ? (village?.name ?? null) : plain(villageText)
    const townName = townText === '' ? (town?.name ?? null) : plain(townText)
    if (village && town && village.parent !== town.code)
      return { town: town.code, village: null, townName, villageName, problem: 'village-not-in-town' }
    const code = town?.code ?? village?.parent ?? null
    return {
      town: code,
      village: village?.code ?? null,
      townName: townName ?? (code ? (byCode.get(code)?.name ?? null) : null),
      villageName,
      ...(villageText !== '' && !village ? { problem: 'unknown-village' as const } : {}),
    }
  }
  return { find }
}
