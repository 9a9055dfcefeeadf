/** Whether two ways of naming a village or town mean the same place. */

export interface Place {
  /** Twelve-digit code of the village, where known. */
  readonly village: string | null
  readonly villageName: string | null
  readonly townName: string | null
}

/** `town`: the same town, as far as either says; `neighbour`: the same town, but another village. */
export type PlaceLevel = 'village' | 'town' | 'neighbour' | 'differs' | 'absent'

const bares = new Map<string, string>()

/** A place's name without the words for what kind of place it is: 三屯村村民委员会 and 三屯村 are both 三屯. */
export function barePlace(name: string | null): string {
  if (name === null) return ''
  let bare = bares.get(name)
  if (bare === undefined) {
    bare = name
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/^.*(?:街道办事处|街道|(?<=.)镇|(?<=.)乡)(?=.)/, '')
      .replace(/(村民委员会|社区居民委员会|居民委员会|村委会|居委会|社区居委会|街道办事处|办事处)$/, '')
      .replace(/(?<=.)(社区|街道|村|镇|乡)$/, '')
    bares.set(name, bare)
  }
  return bare
}

/** Compares by code where both have one, else by name. */
export function comparePlaces(written: Place, person: Place): PlaceLevel {
  if (written.village !== null && person.village !== null) {
    if (written.village === person.village) return 'village'
    return written.village.slice(0, 9) === person.village.slice(0, 9) ? 'neighbour' : 'differs'
  }
  const [a, b] = [barePlace(written.villageName), barePlace(person.villageName)]
  const [s, t] = [barePlace(written.townName), barePlace(person.townName)]
  const sameTown = s === '' || t === '' ? undefined : s === t
  if (a !== '' && b !== '') {
    if (a === b) return sameTown === false ? 'differs' : 'village'
    return sameTown ? 'neighbour' : 'differs'
  }
  return sameTown === undefined ? 'absent' : sameTown ? 'town' : 'differs'
}
