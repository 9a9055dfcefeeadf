/** Values of every kind as text, unknown among them. */
import { describe, expect, test } from 'vitest'
import { code, codeList, integer, money, text } from '#kernel/ledger'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { fieldText, isMasked } from './field-text.ts'
import { type Conditions, conditionsOf, filtersOf, readConditions, writeConditions } from './ledger/conditions.ts'
import { readTyped, typedOf } from './ledger/form-values.ts'

const colour = codeList('colour', { zh: '颜色', en: 'Colour' }, { red: { zh: '红', en: 'red' } })

describe('a value as text', () => {
  test('says that it is unknown, which is neither no nor zero', () => {
    expect(fieldText(money('钱', 'Money'), null)).toBeUndefined()
    expect(fieldText(money('钱', 'Money'), 0)?.zh).toBe('¥0.00')
    expect(fieldText(ledgers.household.fields.waterSafe, false)?.zh).toBe('否')
    expect(fieldText(ledgers.household.fields.waterSafe, undefined)).toBeUndefined()
  })

  test('shows a code by its label, and a strange one as it was written', () => {
    expect(fieldText(code(colour, '颜色', 'Colour'), 'red')).toMatchObject({ zh: '红', en: 'red' })
    expect(fieldText(code(colour, '颜色', 'Colour'), 'blau')?.zh).toBe('blau')
  })

  test('carries its unit, but a year has no separators', () => {
    expect(fieldText(ledgers.household.fields.arable, 1250)?.zh).toBe('12.5 亩')
    expect(fieldText(ledgers.household.fields.exitYear, 2018)?.zh).toBe('2018')
  })

  test('knows a masked text', () => {
    expect(isMasked('371399********1234')).toBe(true)
    expect(isMasked('王**')).toBe(true)
    expect(isMasked('龚*')).toBe(true)
    expect(isMasked('王小明')).toBe(false)
  })
})

describe('what is typed', () => {
  test('comes back as it was', () => {
    const area = integer('面积', 'Area', { scale: 2 })
    expect(readTyped(area, typedOf(area, 1250))).toEqual({ value: 1250 })
    expect(readTyped(money('钱', 'Money'), '12.345')).toEqual({ fault: { say: 'notMoney' } })
    expect(readTyped(text('名', 'Name'), '  ')).toEqual({ value: null })
    expect(readTyped(ledgers.household.fields.filledOn, '2019-02-30')).toEqual({ fault: { say: 'notDate' } })
  })
})

describe('conditions of an address', () => {
  const { household } = ledgers

  test('are taken only where field and shape fit', () => {
    const given = {
      status: { in: ['poor', 'nonsense'] },
      village: { contains: '庄' },
      exitYear: { from: '2016', to: 'x' },
      drop: { contains: 'table' },
      constructor: { known: false },
      waterSafe: { known: false },
      road: { contains: 'x' },
    }
    const read = { status: { in: ['poor'] }, village: { contains: '庄' }, exitYear: { from: '2016' }, waterSafe: { known: false } }
    expect(readConditions(given, household)).toEqual(read)
    expect(readConditions('not an object', household)).toEqual({})
    expect(conditionsOf('{"half', household)).toEqual({})
    expect(conditionsOf(writeConditions(read as Conditions, household), household)).toEqual(read)
  })

  test('carry no names and numbers of people', () => {
    expect(writeConditions({ phone: { contains: '138' } }, household)).toBeUndefined()
  })

  test('are asked of the server with numbers and truth values as such', () => {
    expect(filtersOf({ exitYear: { from: '2016' }, waterSafe: { in: ['false'] }, status: { in: ['poor'] } }, household)).toEqual({
      exitYear: { from: 2016 },
      waterSafe: { in: [false] },
      status: { in: ['poor'] },
    })
  })
})
