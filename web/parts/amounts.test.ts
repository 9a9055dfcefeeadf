/** Amounts and days as people of the office read and type them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, daysBetween, fenOf, moment, money, scaled, scaledOf, tenThousandYuan, today } from './amounts.ts'

describe('money', () => {
  test('has separators, two decimals and its sign', () => {
    expect(money(123456789n)).toBe('¥1,234,567.89')
    expect(money(5)).toBe('¥0.05')
    expect(money('-100')).toBe('-¥1.00')
    expect(money(0)).toBe('¥0.00')
  })

  test('is read back from what was shown, to the fen', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (fen) => fenOf(money(fen)) === fen))
  })

  test('is not read from what is no amount', () => {
    for (const typed of ['', 'abc', '1.234', '1,2.3.4', '12元5', '--1', '1e5']) expect(fenOf(typed)).toBeNull()
    expect(fenOf('1234.5 元')).toBe(123450n)
  })

  test('in ten thousand yuan is rounded half away from zero', () => {
    expect(tenThousandYuan(123456789n)).toBe('123.46')
    expect(tenThousandYuan(-5_000n)).toBe('-0.01')
    expect(tenThousandYuan(4_999n)).toBe('0.00')
  })
})

describe('quantities', () => {
  test('count parts of their unit', () => {
    expect(scaled(325, 2)).toBe('3.25')
    expect(scaled(300, 2)).toBe('3')
    expect(scaled(5, 1)).toBe('0.5')
    expect(count(1234567)).toBe('1,234,567')
  })

  test('are read back at their scale, and refused with more decimals', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
        (value, scale) => scaledOf(scaled(value, scale), scale) === value,
      ),
    )
    expect(scaledOf('3.255', 2)).toBeNull()
    expect(scaledOf('3.250', 2)).toBe(325n)
  })
})

describe('days', () => {
  test('are the office’s own, in Shanghai', () => {
    expect(moment('2018-12-31T16:30:00Z')).toBe('2019-01-01 00:30')
    expect(today(new Date('2018-12-31T16:30:00Z'))).toBe('2019-01-01')
  })

  test('are counted whole', () => {
    expect(daysBetween('2019-02-27', '2019-03-01')).toBe(2)
    expect(daysBetween('2019-03-01', '2019-02-27')).toBe(-2)
  })
})
