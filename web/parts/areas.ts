/** The towns and villages a person may choose among: those of their own area. */
import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries.ts'
import { useMe } from '../session.ts'
import { regionNames, shortName } from './area-name.ts'

export interface Area {
  readonly code: string
  readonly name: string
}

/** Towns in the person's area, and the villages of a town (or all, of somebody whose area is one village). */
export function useAreas(town?: string): { readonly towns: readonly Area[]; readonly villages: readonly Area[] } {
  const { person } = useMe()
  const { data } = useQuery(regionNames, queries)
  const own = (code: string) => person.areas.some((area) => code.startsWith(area) || area.startsWith(code.replace(/0+$/, '')))
  const listed = [...(data ?? [])].map(([code, { name, level }]) => ({ code, level, name: shortName(name) }))
  return {
    towns: listed.filter(({ code, level }) => level === 'town' && own(code)),
    villages: listed.filter(
      ({ code, level }) =>
        level === 'village' &&
        person.areas.some((area) => code.startsWith(area)) &&
        town !== undefined &&
        code.startsWith(town.slice(0, 9)),
    ),
  }
}
