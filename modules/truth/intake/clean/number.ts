/** Money and quantities: separators, signs and units read exactly, by whole-number arithmetic. */
import { roundedProduct } from '#kernel/values'
import { type Cleaned, isEmptySign, isExcelError, nothing, plain, type Repair } from './cleaned.ts'

/** A ratio n/d of one unit to another. */
export type Ratio = readonly [n: bigint, d: bigint]

/** Units that a cell or heading may name, as a multiple of the unit that the field is filed in. */
export type Units = Readonly<Record<string, Ratio>>

export const yuanUnits: Units = {
  元: [1n, 1n],
  圆: [1n, 1n],
  块: [1n, 1n],
  rmb: [1n, 1n],
  百元: [100n, 1n],
  千: [1000n, 1n],
  千元: [1000n, 1n],
  万: [10_000n, 1n],
  万元: [10_000n, 1n],
  亿: [100_000_000n, 1n],
  亿元: [100_000_000n, 1n],
  '元/月': [1n, 1n],
  '元/年': [1n, 1n],
  万元人民币: [10_000n, 1n],
  万人民币: [10_000n, 1n],
  元人民币: [1n, 1n],
}

const one: Ratio = [1n, 1n]

const measures: Readonly<Record<string, Units>> = {
  亩: { 亩: one, mu: one, 公顷: [15n, 1n], 分: [1n, 10n], 平方米: [3n, 2000n] },
  平方米: { 平方米: one, '㎡': one, m2: one, 'm²': one, 平米: one, 平: one, 平方: one },
  公里: { 公里: one, 千米: one, km: one, 米: [1n, 1000n], m: [1n, 1000n], 里: [1n, 2n] },
  个月: { 个月: one, 月: one, 年: [12n, 1n], 天: [1n, 30n] },
  人: { 人: one, 口: one, 名: one },
  年: { 年: one, 年度: one },
}

/** Units of a field that is no money. */
export const unitsOf = (unit: string | undefined): Units => (unit ? (measures[unit] ?? { [unit]: one }) : {})

/**
 * Cleans a number to a whole number of the filed unit's smallest part: `scale` 2 gives fen or hundredths.
 * `ratio` is the unit that the heading names. Rounds half away from zero, and says so.
 */
export function cleanNumber(text: string, scale: number, units: Units, ratio: Ratio = one): Cleaned {
  const word = plain(text).replace(/^['’]/, '')
  if (word === '' || isEmptySign(word)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  const bare = word
    .toLowerCase()
    .replace(/^(rmb|cny|人民币|约)\s*/, '')
    .replace(/^([-+]?)\s*[¥￥$]\s*/, '$1')
  const parts = /^([-+(]?)\s*((?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?)(?:e([+-]?\d{1,2}))?\s*\)?\s*([^\d\s.,]*(?:\d)?)$/.exec(bare)
  const digits = parts?.[2]?.replace(/[,，]/g, '') ?? ''
  if (!parts || digits === '' || digits === '.') return { value: null, problem: 'unreadable-number' }
  const unit = parts[4] ?? ''
  const own = unit === '' ? ratio : units[unit]
  if (!own) return { value: null, problem: 'unreadable-number' }
  const [whole, fraction = ''] = digits.split('.')
  const exponent = Number(parts[3] ?? 0) - fraction.length
  const sign = parts[1] === '-' || (parts[1] === '(' && bare.includes(')')) ? -1n : 1n
  const mantissa = sign * BigInt(`${whole}${fraction}`)
  const n = own[0] * 10n ** BigInt(scale + Math.max(exponent, 0))
  const d = own[1] * 10n ** BigInt(Math.max(-exponent, 0))
  const value = roundedProduct(mantissa, n, d)
  if (value > 9_000_000_000_000_000n || value < -9_000_000_000_000_000n) return { value: null, problem: 'unreadable-number' }
  return { value: String(value), ...repaired() }

  function repaired(): { repair?: Repair } {
    if ((mantissa * n) % d !== 0n) return { repair: 'rounded' }
    if (unit !== '') return { repair: 'unit' }
    if (/^-?\d+(\.\d+)?$/.test(text)) return {}
    return { repair: word === text.trim() ? 'thousands' : 'full-width' }
  }
}

/** Cleans a year: a number of four digits, or the year of a date. */
export function cleanYear(text: string): Cleaned {
  const word = plain(text).replace(/^['’]/, '')
  if (word === '' || isEmptySign(word)) return nothing
  const year = /^((?:19|20)\d\d)(?:\.0+)?(?:年度?)?$/.exec(word)?.[1]
  if (year) return year === text ? { value: year } : { value: year, repair: 'unit' }
  const dated = /^((?:19|20)\d\d)[-/.年]?(?:0?[1-9]|1[0-2])(?:[-/.月].*|[0-3]\d)?$/.exec(word)?.[1]
  if (dated) return { value: dated, repair: 'year-of-date' }
  return { value: null, problem: isExcelError(word) ? 'excel-error' : 'unreadable-number' }
}
