/** Names of regions by their code, for lists and heads; the table of regions is fetched with the first page that needs it. */
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language.ts'
import { queries } from '../queries.ts'

interface Named {
  readonly name: string
  readonly level: 'district' | 'town' | 'village'
}

export const regionNames = {
  queryKey: ['regions'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<ReadonlyMap<string, Named>> => {
    const { regions } = await import('#policy/vocabulary/regions')
    return new Map(regions.map((region) => [region.code, { name: region.name, level: region.level }]))
  },
}

/** A village or town in short, as people say it: 傅庄村 for 傅庄村村民委员会. */
export function shortName(name: string): string {
  return name.replace(/(村民委员会|居民委员会)$/, '')
}

/** The names of areas given by code prefixes, joined; empty until they are known. */
export function useAreaNames(areas: readonly string[]): string {
  const { language } = useWords()
  const { data } = useQuery(regionNames, queries)
  if (!data) return ''
  return areas
    .map((area) => data.get(area.padEnd(12, '0'))?.name)
    .map((name, place) => (name === undefined ? areas[place]! : shortName(name)))
    .join(language === 'zh' ? '、' : ', ')
}

/** A reader of region names by full code or prefix. */
export function useRegionName(): (code: string | null | undefined) => string {
  const { data } = useQuery(regionNames, queries)
  return (code) => (code ? shortName(data?.get(code.padEnd(12, '0'))?.name ?? code) : '')
}
