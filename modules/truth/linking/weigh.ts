/** Weighs one row against one registered person: how many times likelier the row is if it speaks of that person than if it speaks of anybody. */
import type { Reason } from './link.ts'
import type { ReadName } from './name.ts'
import { compareNames, type NameLevel } from './name-agreement.ts'
import type { ReadNumber } from './number.ts'
import { compareNumbers, type NumberAgreement, type NumberLevel } from './number-agreement.ts'
import { birthLevels, type Frequencies, likenessInVillage, nameLevels, numberLevels, placeLevels, sexLevels } from './parameters.ts'
import { comparePlaces, type Place, type PlaceLevel } from './village-agreement.ts'

export interface RowFacts extends Place {
  readonly number: ReadNumber
  readonly name: ReadName
  readonly sex: string | null
  /** 'YYYY-MM-DD'. */
  readonly birth: string | null
}

export interface PersonFacts extends Place {
  /** By whom links go: the number, with more behind it where several people have the same remains of one. */
  readonly person: string | null
  readonly number: string | null
  readonly member: bigint
  readonly name: ReadName
  readonly sex: string | null
  readonly birth: string | null
  readonly household: string | null
  /** How common the name is among everybody, 0–1. */
  readonly nameShare: number
  readonly surnameShare: number
  /** How many times commoner the surname is in the person's own village than elsewhere, ≥ 1. */
  readonly clan: number
  /** The share of people who live in the person's village, 0–1. */
  readonly villageShare: number
}

export type BirthLevel = 'day' | 'near' | 'differs' | 'absent'

export interface Weighed {
  readonly person: PersonFacts
  /** Likelihood ratio. */
  readonly ratio: number
  readonly number: NumberAgreement
  readonly name: NameLevel
  readonly birth: BirthLevel
  readonly sex: 'same' | 'differs' | 'absent'
  readonly place: PlaceLevel
}

/** Weighs a row against a person. */
export function weigh(row: RowFacts, person: PersonFacts): Weighed {
  const number = compareNumbers(row.number, person.number)
  const name = compareNames(row.name, person.name)
  const birth = compareBirths(row.birth, person.birth)
  const sex = row.sex === null || person.sex === null ? 'absent' : row.sex === person.sex ? 'same' : 'differs'
  const place = comparePlaces(row, person)
  const ratio =
    over(numberLevels[number.level]) *
    nameRatio(name, person, place) *
    birthRatio(birth, number.level) *
    sexRatio(sex, number.level) *
    (place === 'village' ? placeLevels.village.same / person.villageShare : over(placeLevels[place]))
  return { person, ratio, number, name, birth, sex, place }
}

const over = ({ same, other }: Frequencies) => same / other

/** Within a village a surname is as common as its clan, and names resemble each other. */
function nameRatio(level: NameLevel, person: PersonFacts, place: PlaceLevel): number {
  const { same, other } = nameLevels[level]
  const clan = place === 'village' ? person.clan : 1
  const likeness = place === 'village' ? clan * likenessInVillage : 1
  if (level === 'same' || level === 'form' || level === 'printed' || level === 'order' || level === 'sound' || level === 'look')
    return same / Math.min(0.5, person.nameShare * likeness * other)
  if (level === 'near') return same / Math.min(0.5, person.surnameShare * clan * other)
  if (level === 'surname') return same / Math.min(0.9, person.surnameShare * clan)
  return same / other
}

const bornAsNumber: ReadonlySet<NumberLevel> = new Set(['same', 'fifteen', 'check', 'rounded', 'first-fourteen', 'birth'])
const silent: ReadonlySet<NumberLevel> = new Set(['absent', 'silent', 'differs', 'masked'])

function birthRatio(level: BirthLevel, number: NumberLevel): number {
  if (level === 'absent') return 1
  if (level === 'differs') return over(birthLevels.differs)
  if (level === 'near') return silent.has(number) ? over(birthLevels.near) : 1
  if (silent.has(number)) return over(birthLevels.day)
  return over(bornAsNumber.has(number) ? birthLevels.dayBesideSameBirth : birthLevels.dayBesideNumber)
}

function sexRatio(level: Weighed['sex'], number: NumberLevel): number {
  if (level === 'absent') return 1
  if (level === 'differs') return over(sexLevels.differs)
  return over(silent.has(number) ? sexLevels.same : sexLevels.sameBesideNumber)
}

/** Compares two days 'YYYY-MM-DD'; near: day and month exchanged, or one part of three different. */
export function compareBirths(one: string | null, other: string | null): BirthLevel {
  if (one === null || other === null) return 'absent'
  if (one === other) return 'day'
  const [a, b] = [one.split('-'), other.split('-')]
  if (a[0] === b[0] && a[1] === b[2] && a[2] === b[1]) return 'near'
  return a.filter((part, at) => part === b[at]).length === 2 ? 'near' : 'differs'
}

/** The signs for and against, in the order in which an office reads them. */
export function reasonsOf(weighed: Weighed): Reason[] {
  const { number, name, birth, sex, place } = weighed
  const reasons: Reason[] = []
  if (number.level !== 'absent') reasons.push(`number-${number.level}${number.place === undefined ? '' : `:${number.place}`}`)
  if (name !== 'absent') reasons.push(`name-${name}`)
  if (birth !== 'absent') reasons.push(`birth-${birth}`)
  if (sex !== 'absent') reasons.push(`sex-${sex}`)
  if (place !== 'absent') reasons.push(`place-${place}`)
  return reasons
}
