/** The values a policy computes with: seven kinds, exact, and unknown as a value of its own. */

/** The kinds of value. Money is integer fen, a date is a calendar day, a share is an exact fraction. */
export type Kind = 'boolean' | 'integer' | 'money' | 'share' | 'date' | 'code' | 'text'

/** A sentence or word in both languages of the office. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** An exact fraction n/d, d > 0. */
export interface Share {
  readonly n: bigint
  readonly d: bigint
}

/** Unknown: neither yes nor no, neither zero nor empty. */
export const unknown = null
export type Unknown = null

/** What a known value of each kind is in memory: integers and fen are bigint, days are 'YYYY-MM-DD', codes are their key. */
export interface Known {
  boolean: boolean
  integer: bigint
  money: bigint
  share: Share
  date: string
  code: string
  text: string
}

export type Value<K extends Kind = Kind> = Known[K] | Unknown

/** Makes a fraction in lowest terms; `d` must not be zero. */
export function share(n: bigint | number, d: bigint | number): Share {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('a share cannot have the denominator 0')
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) || 1n
  const sign = bottom < 0n ? -1n : 1n
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor }
}

/**
 * The one rounding of the system: x·n/d to the nearest integer, half away from zero.
 * The SQL reading uses the same formula, so that both agree to the fen.
 */
export function roundedProduct(x: bigint, n: bigint, d: bigint): bigint {
  const product = x * n
  const sign = product < 0n !== d < 0n ? -1n : 1n
  const [top, bottom] = [product < 0n ? -product : product, d < 0n ? -d : d]
  return sign * ((2n * top + bottom) / (2n * bottom))
}

/** Yuan as written by people, with at most two decimals, to integer fen: `yuan(12.5)` is 1250n. */
export function yuan(amount: number): bigint {
  const fen = Math.round(amount * 100)
  if (Math.abs(fen - amount * 100) > 1e-6) throw new RangeError(`${amount} yuan is not a whole number of fen`)
  return BigInt(fen)
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
