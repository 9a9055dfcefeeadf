/** What the invented district rests on: repeatable chance, right check characters, no number given twice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isoDate, written } from './calendar.ts'
import { districtOf } from './district.ts'
import { dice, drawing, lotOf, scattered } from './draw.ts'
import { netOf } from './household.ts'
import { checkCharacter, checks, idNumber } from './id-number.ts'

describe('chance', () => {
  test('a draw depends on lot and purpose alone', () => {
    const draw = drawing('age')
    expect(draw(lotOf('a'))).toBe(drawing('age')(lotOf('a')))
    expect(draw(lotOf('a'))).not.toBe(drawing('height')(lotOf('a')))
    expect(dice(7).shuffled([1, 2, 3, 4, 5])).toEqual(dice(7).shuffled([1, 2, 3, 4, 5]))
  })

  test('a scattered order visits every place once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (size, lot) => {
        const order = scattered(size, lot)
        expect(new Set(Array.from({ length: size }, (_, position) => order(position))).size).toBe(size)
      }),
      { numRuns: 40 },
    )
  })
})

describe('numbers and days', () => {
  test('check characters of known numbers', () => {
    expect(checkCharacter('11010519491231002')).toBe('X')
    expect(checkCharacter('44052418800101001')).toBe('4')
    expect(checks('11010519491231002X')).toBe(true)
    expect(checks('110105194912310021')).toBe(false)
  })

  test('every number made is right, carries its birth date and says its sex', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 43000 }), fc.integer({ min: 0, max: 999 }), (day, sequence) => {
        const number = idNumber(day, sequence)
        expect(checks(number)).toBe(true)
        expect(number.slice(6, 14)).toBe(isoDate(day).replaceAll('-', ''))
        expect(number.startsWith('371399')).toBe(true)
      }),
    )
  })

  test('a day in every form', () => {
    const day = dayOf(2019, 1, 2)
    expect((['dashes', 'slashes', 'dots', 'digits', 'chinese', 'serial'] as const).map((form) => written(day, form))).toEqual([
      '2019-01-02',
      '2019/1/2',
      '2019.01.02',
      '20190102',
      '2019年1月2日',
      43467,
    ])
  })
})

describe('an invented district', () => {
  test('nobody shares a number, and registered households hang together, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 120 }), (seed, households) => {
        const district = districtOf({ seed, households, strangers: 700 })
        const strangers = Array.from({ length: 700 }, (_, index) => district.population.stranger(index))
        const everybody = [...district.members, ...strangers]
        expect(new Set(everybody.map((person) => person.idNumber)).size).toBe(everybody.length)
        expect(everybody.filter((person) => !checks(person.idNumber))).toEqual([])
        expect(everybody.filter((person) => (Number(person.idNumber[16]) % 2 === 1) !== (person.sex === 'male'))).toEqual([])
        expect(district.households).toHaveLength(households)
        expect(new Set(district.households.map((household) => household.number)).size).toBe(households)
        for (const household of district.households) {
          expect(household.rows.filter((row) => row.relation === '户主')).toHaveLength(1)
          expect(household.net).toBe(netOf(household.income))
          expect(household.number.startsWith(household.village.code)).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('spouses are of different sex and children at least eighteen years younger', () => {
    const district = districtOf({ seed: 'families', people: 3000, strangers: 0 })
    const birthYear = (member: { idNumber: string }): number => Number(member.idNumber.slice(6, 10))
    for (const { rows } of district.households) {
      const [head, second] = rows
      if (second?.relation === '配偶') expect(second.member.sex).not.toBe(head!.member.sex)
      for (const row of rows) {
        if (row.relation === '之子' || row.relation === '之女')
          expect(birthYear(row.member) - birthYear(head!.member)).toBeGreaterThanOrEqual(18)
        if (row.relation === '之父' || row.relation === '之母')
          expect(birthYear(head!.member) - birthYear(row.member)).toBeGreaterThanOrEqual(18)
      }
    }
  })

  test('in a village one family bears many of the names', () => {
    const district = districtOf({ seed: 1, people: 10, strangers: 30_000 })
    const village = district.households[0]!.village
    const names = Array.from({ length: 30_000 }, (_, index) => district.population.stranger(index)).filter(
      (person) => person.village.code === village.code,
    )
    const share = names.filter((person) => person.name.startsWith(village.clan.surname)).length / names.length
    expect(Math.abs(share - village.clan.share)).toBeLessThan(0.2)
  })

  test('a district larger than one area code is refused', () => {
    expect(() => districtOf({ seed: 1, people: 1, strangers: 40_000_000 })).toThrow(RangeError)
  })
})
