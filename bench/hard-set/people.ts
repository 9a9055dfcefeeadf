/** The invented people of the hard set: registered households in villages of clans, and everybody else who lives there. */

import { checkCharacter } from '#modules/truth/linking/number'
import type { Dice } from '#programs/district/world/draw'
import { generationOf, givenName, nameOfParts, type Sex, surname } from './names.ts'

export interface Person {
  readonly number: string
  /** An earlier number that some offices still hold. */
  readonly oldNumber: string | null
  readonly name: string
  readonly sex: Sex
  /** 'YYYY-MM-DD'. */
  readonly birth: string
  readonly village: number
  readonly household: number
  readonly registered: boolean
  readonly kin: 'plain' | 'twin' | 'namesake'
}

export const villages = 400

export interface Population {
  readonly registered: readonly Person[]
  readonly others: readonly Person[]
}

/** Makes `people` registered people and `others` others; about one in a hundred is a twin, some share a name within family or village. */
export function makePopulation(dice: Dice, people: number, others: number): Population {
  const taken = new Set<string>()
  const clans = Array.from({ length: villages }, () => ({ surname: surname(dice), share: 0.4 + 0.3 * dice.next() }))
  const registered: Person[] = []
  let household = 0
  while (registered.length < people) registered.push(...makeHousehold(dice, household++, true, clans, taken))
  registered.length = people
  const rest: Person[] = []
  while (rest.length < others) {
    // The hardest stranger: same name, same village, not registered.
    if (dice.happens((0.005 * people) / others)) {
      const { name, village, sex } = dice.oneOf(registered)
      const birth = drawBirth(dice)
      rest.push({
        number: drawNumber(dice, birth, sex, taken),
        oldNumber: null,
        name,
        sex,
        birth,
        village,
        household: household++,
        registered: false,
        kin: 'namesake',
      })
    } else rest.push(...makeHousehold(dice, household++, false, clans, taken))
  }
  // A twin, parent or child of a registered person who lives elsewhere and is not registered.
  for (let at = 0; at < people / 300; at++) {
    const one = dice.oneOf(registered)
    rest.push(makeTwin(dice, { ...one, registered: false, household: household++ }, taken))
  }
  return { registered, others: rest }
}

interface Clan {
  readonly surname: string
  readonly share: number
}

function makeHousehold(dice: Dice, household: number, registered: boolean, clans: readonly Clan[], taken: Set<string>): Person[] {
  const village = Math.floor(dice.next() ** 1.3 * villages)
  const { surname: clan, share } = clans[village]!
  const manyParts = dice.happens(0.07)
  const make = (birth: string, sex: Sex, family: string, name?: string): Person => {
    const year = Number(birth.slice(0, 4))
    const own =
      name ?? (manyParts ? nameOfParts(dice) : family + givenName(dice, sex, year, family === clan ? generationOf(village, year) : null))
    const number = drawNumber(dice, birth, sex, taken)
    const oldNumber = dice.happens(0.005) ? drawOldNumber(dice, birth, sex, taken) : null
    return { number, oldNumber, name: own, sex, birth, village, household, registered, kin: 'plain' }
  }
  const family = dice.happens(share) ? clan : surname(dice)
  const headBirth = drawBirth(dice)
  const head = make(headBirth, dice.happens(0.8) ? 'male' : 'female', family)
  const members = [head]
  const headYear = Number(headBirth.slice(0, 4))
  if (headYear < 1995 && dice.happens(0.7))
    members.push(make(shift(headBirth, dice.whole(-4, 4), dice), head.sex === 'male' ? 'female' : 'male', surname(dice)))
  for (let child = dice.whole(0, 3); child > 0; child--) {
    const birth = shift(headBirth, dice.whole(21, 38), dice)
    if (birth > '2019-06-30') continue
    const sex: Sex = dice.happens(0.5) ? 'male' : 'female'
    // Father and son of one name: rare, and the despair of registers.
    const one =
      sex === 'male' && head.sex === 'male' && dice.happens(0.004)
        ? { ...make(birth, sex, family, head.name), kin: 'namesake' as const }
        : make(birth, sex, family)
    members.push(one)
    if (dice.happens(0.025)) members.push(makeTwin(dice, one, taken))
  }
  return members
}

/** Same birth date, same surname, a name of one other character, numbers that follow each other. */
function makeTwin(dice: Dice, one: Person, taken: Set<string>): Person {
  let name = one.name
  while (name === one.name)
    name = one.name.includes('·') ? nameOfParts(dice) : one.name.slice(0, -1) + [...givenName(dice, one.sex, 2000, null)].at(-1)!
  const sequence = Number(one.number.slice(14, 17))
  for (let step = 2; ; step += 2) {
    const number = numberOf(one.birth, (sequence + step) % 1000)
    if (taken.has(number)) continue
    taken.add(number)
    return { ...one, number, oldNumber: null, name, kin: 'twin' }
  }
}

/** Ages of a countryside that the young have left. */
function drawBirth(dice: Dice): string {
  const age = dice.happens(0.55) ? dice.whole(45, 80) : dice.happens(0.12) ? dice.whole(80, 97) : dice.whole(0, 60)
  return new Date(Date.UTC(2019 - age, 0, 1 + dice.whole(0, 364))).toISOString().slice(0, 10)
}

function shift(birth: string, years: number, dice: Dice): string {
  return new Date(Date.UTC(Number(birth.slice(0, 4)) + years, 0, 1 + dice.whole(0, 364))).toISOString().slice(0, 10)
}

function numberOf(birth: string, sequence: number): string {
  const body = `371399${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return body + checkCharacter(body)
}

function drawNumber(dice: Dice, birth: string, sex: Sex, taken: Set<string>): string {
  for (;;) {
    const number = numberOf(birth, dice.whole(0, 499) * 2 + (sex === 'male' ? 1 : 0))
    if (taken.has(number)) continue
    taken.add(number)
    return number
  }
}

/** Numbers were changed because two people had one, or because the birth date in it was wrong. */
function drawOldNumber(dice: Dice, birth: string, sex: Sex, taken: Set<string>): string {
  return drawNumber(dice, dice.happens(0.6) ? birth : shift(birth, dice.whole(-2, 2), dice), sex, taken)
}
