/** The office in which commands work: whoever holds the machine itself, as the district office, named as the command line in every history. */
import type { Ground } from '#platform/ground'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { regions } from '#policy/vocabulary/regions'
import { Stop } from './settings.ts'

const district = regions.find(({ level }) => level === 'district')!.code.slice(0, 6)

/** The office of the command line. */
export function commandLineOffice(ground: Ground, signal?: AbortSignal): Office {
  const person = {
    id: '00000000-0000-0000-0000-000000000000',
    username: 'command-line',
    name: '命令行',
    roles: ['office'],
    areas: [district],
    department: null,
  } as const
  return ground.officeFor(person, signal ? { signal } : {})
}

/** The result, or the end of the command with the refusal's sentence. */
export function orStop<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Stop(result.sentence)
  return result as T
}
