/** Every writing of a number that stands for one number alone is read as that number; nothing else is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, isRightNumber, readNumber } from './number.ts'
import { compareNumbers } from './number-agreement.ts'

const numbers = fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 999 })).map(([day, sequence]) => {
  const date = new Date(Date.UTC(1910, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '')
  const body = `371399${date}${String(sequence).padStart(3, '0')}`
  return body + checkCharacter(body)
})

describe('an ID number', () => {
  test('the check character catches every single digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digit = String((Number(number[at]) + by) % 10)
        expect(isRightNumber(number)).toBe(true)
        expect(isRightNumber(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false)
        if (at < 16 && number[at] !== number[at + 1])
          expect(isRightNumber(number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2))).toBe(false)
      }),
    )
  })

  test('fifteen digits of the twentieth century are read as the eighteen they became', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        fc.pre(number.slice(6, 8) === '19')
        expect(readNumber(number.slice(0, 6) + number.slice(8, 17))).toMatchObject({ number, flaw: 'fifteen' })
      }),
    )
  })

  test.each([
    ['371399 19570411132x', '37139919570411132X', null],
    ['３７１３９９１９５７０４１１１３２Ｘ', '37139919570411132X', null],
    ['37139919570411132×', '37139919570411132X', 'check-sign'],
    ['371399195704111O2X', null, 'check'],
    ['371399195704I1132X', '37139919570411132X', 'letters'],
    ['3.71399E+17', null, 'scientific'],
    ['371399********132X', null, 'masked'],
    ['371399195704111000', null, 'rounded'],
    ['37139919570411132X42', '37139919570411132X', null],
    ['37139957041113242', null, 'short'],
    ['3713991957O411132X42', '37139919570411132X', null],
    ['身份证遗失', null, 'unreadable'],
    ['', null, null],
  ])('%s is read as %s', (written, number, flaw) => {
    expect(readNumber(written)).toMatchObject({ number, flaw })
  })

  test('in a file of certificates, seventeen digits are fifteen with category and grade', () => {
    expect(readNumber('37139957041113242', true)).toMatchObject({ number: '37139919570411132X', flaw: 'fifteen' })
  })

  test.each([
    ['371399195704111321', 'check', 18],
    ['37139919570411152X', 'digit', 16],
    ['37139919574011132X', 'swap', 11],
    ['3713991957041132X', 'length', undefined],
    ['371399195704111132X', 'length', undefined],
    ['371399195704111000', 'rounded', undefined],
    ['371399********132X', 'masked', undefined],
    ['3.71399E+17', 'silent', undefined],
    ['371399195704119981', 'first-fourteen', undefined],
    ['371311198001019981', 'differs', undefined],
    ['37139957041113242', 'fifteen', undefined],
    ['', 'absent', undefined],
  ])('%s against 37139919570411132X is %s', (written, level, place) => {
    expect(compareNumbers(readNumber(written), '37139919570411132X')).toEqual({ level, ...(place === undefined ? {} : { place }) })
  })

  test('a number that ends in zeros by itself can be damaged like any other', () => {
    expect(compareNumbers(readNumber('371399194901279000'), '371399199401279000')).toEqual({ level: 'swap', place: 9 })
    expect(compareNumbers(readNumber('371399199401278000'), '371399199401279000')).toEqual({ level: 'digit', place: 15 })
  })
})
