/** What a person typed to find somebody: a name, the tail of a number, a household number, a place, or pinyin initials. */
import { type Region, regions } from '#policy/vocabulary/regions'
import { initialsOf } from './initials.ts'

export interface LookingFor {
  readonly text: string
  /** Digits: the end of an ID number, or part of a household number. */
  readonly digits?: string
  /** Letters: pinyin initials from the start of a name. */
  readonly letters?: string
  /** Towns and villages so named. */
  readonly places: readonly Region[]
}

/** Reads the words; undefined where there is nothing to look for. */
export function lookingFor(words: string | undefined): LookingFor | undefined {
  const text = (words ?? '').normalize('NFKC').trim()
  if (text === '') return undefined
  if (/^\d+[xX]?$/.test(text)) return { text, digits: text.toUpperCase(), places: [] }
  if (/^[a-zA-Z]+$/.test(text)) {
    const letters = text.toLowerCase()
    return { text, letters, places: letters.length < 2 ? [] : regions.filter(({ name }) => initialsOf(stem(name)) === letters) }
  }
  return { text, places: regions.filter(({ name }) => text.length >= 2 && name.includes(text)) }
}

/** The name without its ending: 山南头村村民委员会 → 山南头. */
const stem = (name: string) => name.replace(/(村村民委员会|社区居民委员会|街道|镇|区)$/, '')

/** The first digits that all records of a region share. */
export const prefixOf = ({ code, level }: Pick<Region, 'code' | 'level'>) =>
  code.slice(0, level === 'district' ? 6 : level === 'town' ? 9 : 12)
