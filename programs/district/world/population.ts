/** The district's other people: any number of them, each made from its index alone, so that millions need no memory; and who gets which identity number. */
import { type Day, dayOf, yearOf } from './calendar.ts'
import { drawing, type Lot, lotOf, lotWithin } from './draw.ts'
import { idNumber } from './id-number.ts'
import { givenName, surnameIn } from './names.ts'
import { dataYear, type Person, type Sex } from './person.ts'
import type { Villages } from './villages.ts'

/** People per five years of age, youngest first, as a northern rural district has them. */
const pyramid = [5.3, 6.5, 6, 5, 5.5, 7.5, 8, 6.5, 6.5, 8.5, 8.5, 6.5, 6.5, 5.5, 3.8, 2.5, 1.7, 0.8, 0.25, 0.05]
const oldest = dayOf(dataYear - 99, 1, 1)
const youngest = dayOf(dataYear, 9, 30)

/** Numbers of one day and sex that are kept for registered people; strangers take theirs from the other end. */
const kept = 90
const perSex = 500

/** The most strangers that fit beside the registered people. */
export const mostStrangers = 16_000_000

const villageDraw = drawing('village of a stranger')

export interface Population {
  readonly size: number
  /** The index-th stranger, 0 to size−1, oldest first. */
  stranger(index: number): Person
  /** First and last-plus-one index of the strangers of these ages at the end of the data year. */
  ofAges(from: number, to: number): readonly [number, number]
  /** A number for a registered person, or null when the day is full and another must be drawn. */
  registeredNumber(birth: Day, sex: Sex): string | null
}

/** Strangers spread over the days of birth by the pyramid; throws a RangeError beyond `mostStrangers`. */
export function populationOf(district: Lot, villages: Villages, size: number): Population {
  if (size > mostStrangers) throw new RangeError(`at most ${mostStrangers} people fit into one area code, not ${size}`)
  const days = youngest - oldest + 1
  const start = new Float64Array(days + 1)
  let weightSum = 0
  const weight = (day: number): number => pyramid[Math.floor((dataYear - yearOf(oldest + day)) / 5)] ?? 0.01
  for (let day = 0; day < days; day++) weightSum += weight(day)
  let reached = 0
  for (let day = 0; day < days; day++) {
    start[day] = Math.round((reached / weightSum) * size)
    reached += weight(day)
  }
  start[days] = size

  const given = new Uint8Array(days * 2)
  const sequence = (day: number, sex: Sex, rank: number): number => {
    const half = (lotOf('sequence') + day * 131 + rank * 187) % perSex
    return sex === 'male' ? half * 2 + 1 : half * 2
  }

  const dayAt = (index: number): number => {
    let [low, high] = [0, days]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (start[middle]! <= index) low = middle
      else high = middle
    }
    return low
  }

  return {
    size,
    stranger: (index) => {
      const day = dayAt(index)
      const rank = index - start[day]!
      const sex: Sex = (rank + day) % 2 === 0 ? 'male' : 'female'
      const birth = oldest + day
      const lot = lotWithin(district, index)
      const village = villages.anyone(villageDraw(lot))
      const surname = surnameIn(village.clan, lot)
      const name = surname + givenName(lot, sex, yearOf(birth), surname === village.clan.surname ? village.clan : undefined)
      const number = idNumber(birth, sequence(day, sex, perSex - 1 - Math.floor(rank / 2)))
      return { lot, name, sex, birth, idNumber: number, village, registered: false, writtenName: name, writtenNumber: number }
    },
    ofAges: (from, to) => {
      const [oldestDay, youngestDay] = [dayOf(dataYear - to, 1, 1) - oldest, dayOf(dataYear - from, 12, 31) - oldest]
      return [start[Math.max(0, oldestDay)]!, start[Math.min(days, youngestDay + 1)]!]
    },
    registeredNumber: (birth, sex) => {
      const day = birth - oldest
      const slot = day * 2 + (sex === 'male' ? 1 : 0)
      const rank = given[slot]
      if (rank === undefined || rank >= kept) return null
      given[slot] = rank + 1
      return idNumber(birth, sequence(day, sex, rank))
    },
  }
}
