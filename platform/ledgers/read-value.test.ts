/** Values as people and programs write them: what is read, what is refused, and that showing and reading agree. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boolean, code, codeList, date, integer, money, text } from '#kernel/ledger'
import { isDay, isImplausible, readJson, readWritten } from './read-value.ts'
import { harmless, showCell } from './show-value.ts'

const amount = money('金额', 'Amount')
const area = integer('面积', 'Area', { scale: 2, unit: { zh: '亩', en: 'mu' }, range: [0, 100] })
const count = integer('人数', 'People')
const day = date('日期', 'Day')
const flag = boolean('是否', 'Flag')
const word = text('名称', 'Name')
const colour = code(
  codeList('colour', { zh: '颜色', en: 'Colour' }, { red: { zh: '红色', en: 'Red', also: ['红'] }, blue: { zh: '蓝（深）', en: 'Blue' } }),
  '颜色',
  'Colour',
)

describe('as written in a sheet', () => {
  test.each([
    [amount, '1,234.5', 123450n],
    [amount, '¥ 12', 1200n],
    [amount, '１２．３４元', 1234n],
    [amount, '-0.05', -5n],
    [area, '3.25', 325n],
    [area, '3.250', 325n],
    [count, '4.00', 4n],
    [day, '2019-1-2', '2019-01-02'],
    [day, '2019/01/02', '2019-01-02'],
    [day, '2019.1.2', '2019-01-02'],
    [day, '2019年1月2日', '2019-01-02'],
    [day, '20190102', '2019-01-02'],
    [flag, '√', true],
    [flag, '无', false],
    [colour, '红', 'red'],
    [colour, '蓝(深)', 'blue'],
    [colour, 'Blue', 'blue'],
    [word, " '=1+1", '=1+1'],
    [word, '  王 五 ', '王 五'],
    [count, '', null],
    [flag, '-', null],
  ])('%#: %s', (field, cell, value) => expect(readWritten(field, cell as string)).toEqual({ value }))

  test.each([
    [amount, '12.345'],
    [amount, '约三千'],
    [amount, '1e3'],
    [count, '2.5'],
    [day, '2019-02-30'],
    [day, '2019'],
    [day, '43466'],
    [flag, '可能'],
    [colour, '绿'],
    [word, 'a\u0000b'],
    [word, 'x'.repeat(2001)],
  ])('%#: %s is refused with a sentence', (field, cell) => {
    const reading = readWritten(field, cell as string)
    expect('wrong' in reading && reading.wrong.zh).toMatch(/。$/)
    expect('wrong' in reading && reading.wrong.en).toMatch(/\.$/)
  })

  test('what is shown is read back the same', () => {
    const whole = fc.bigInt(-(10n ** 16n), 10n ** 16n)
    fc.assert(
      fc.property(fc.constantFrom(amount, area, count), whole, (field, value) => {
        const cell = showCell(field, value)
        expect(
          readWritten(field, typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 6 }) : String(cell)),
        ).toEqual({ value })
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom('red', 'blue'), fc.constantFrom('zh' as const, 'en' as const), (value, language) => {
        expect(readWritten(colour, String(showCell(colour, value, language)))).toEqual({ value })
      }),
    )
    for (const value of [true, false]) expect(readWritten(flag, String(showCell(flag, value)))).toEqual({ value })
  })
})

describe('as JSON', () => {
  test('exact types only', () => {
    expect(readJson(amount, 1250)).toEqual({ value: 1250n })
    expect(readJson(amount, '9007199254740993')).toEqual({ value: 9007199254740993n })
    expect(readJson(colour, 'red')).toEqual({ value: 'red' })
    expect(readJson(word, '')).toEqual({ value: null })
    for (const [field, input] of [
      [amount, 12.5],
      [amount, 1e300],
      [amount, '1.5'],
      [flag, 'true'],
      [flag, 1],
      [colour, '红'],
      [colour, 'toString'],
      [word, { a: 1 }],
      [day, '2019-1-2'],
      [count, '9'.repeat(19)],
    ] as const)
      expect('wrong' in readJson(field, input), JSON.stringify(input)).toBe(true)
  })

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(amount, area, day, flag, word, colour), fc.anything(), (field, input) => void readJson(field, input)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(amount, area, day, flag, word, colour),
        fc.string({ unit: 'grapheme' }),
        (field, input) => void readWritten(field, input),
      ),
    )
  })
})

test('days are those of the calendar', () => {
  expect(['2020-02-29', '1900-12-31', '2199-01-01'].every(isDay)).toBe(true)
  expect(['2019-02-29', '2019-00-10', '2019-04-31', '0001-01-01', '2019-1-1', ''].some(isDay)).toBe(false)
})

test('the implausible is asked about, not refused', () => {
  expect(isImplausible(area, 10_001n)).toBe(true)
  expect(isImplausible(area, 10_000n)).toBe(false)
  expect(isImplausible(area, null)).toBe(false)
})

test('nothing that leaves begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
      fc.string(),
      (first, rest) => !/^[=+\-@\t\r]/.test(harmless(first + rest)),
    ),
  )
  expect(harmless('王五')).toBe('王五')
})
