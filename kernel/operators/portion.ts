/** portion: a share of an amount, rounded once to the fen (or whole number), half away from zero. */
import type { Expression, ShareOf } from '../expression.ts'
import type { Dialect, PlainMeaning, Sql } from '../meaning.ts'
import { bare } from '../sql-text.ts'
import { roundedProduct, type Share } from '../values.ts'
import { oneTerm } from './brackets.ts'
import { kindOfNode, plain } from './plain.ts'

export const portion = <K extends 'integer' | 'money'>(of: Expression<K>, rate: ShareOf): Expression<K> =>
  plain('portion', kindOfNode(of), [of, rate])

/**
 * x·n/d rounded half away from zero, for d > 0: the formula of `roundedProduct` in SQL. Of a share that is written down and
 * at most 1, whole parts and rest are taken apart: nothing then grows beyond x, and the engine need not divide wide integers.
 */
export function roundedSql(x: string, rate: Sql, dialect: Dialect): string {
  const [n, d] = [rate.text, rate.d!].map((text) => (/^-?\d+$/.test(bare(text)) ? BigInt(bare(text)) : undefined))
  if (n === 0n) return `(${x} * 0)`
  if (n !== undefined && d !== undefined && fits(n, d)) {
    const size = n < 0n ? -n : n
    const whole = dialect.wholeDivide(x, String(d))
    const rest = dialect.wholeDivide(`(${2n * size} * abs(${x} % ${d}) + ${d})`, String(2n * d))
    return `(${n === 1n ? whole : `${whole} * ${n}`} ${n < 0n ? '-' : '+'} ${dialect.signOf(x)} * ${rest})`
  }
  const product = `${dialect.wide(x)} * ${rate.text}`
  return `CAST(${dialect.signOf(product)} * ${dialect.wholeDivide(`(2 * abs(${product}) + ${rate.d})`, `(2 * ${dialect.wide(rate.d!)})`)} AS BIGINT)`
}

/** Whether no step with a share outgrows an ordinary integer, however large the amount. */
const fits = (n: bigint, d: bigint) => n >= -d && n <= d && 2n * d * d + d < 2n ** 31n

export const meaning: PlainMeaning = {
  memory: ([amount, rate]) => {
    if (amount === null || rate === null) return null
    const { n, d } = rate as Share
    return roundedProduct(amount as bigint, n, d)
  },
  sql: ([amount, rate], _node, dialect) => ({ text: roundedSql(amount!.text, rate!, dialect) }),
  words: { zh: ([a, b]) => `${oneTerm(a!)}的${b}`, en: ([a, b]) => `${b} of ${oneTerm(a!)}` },
  examples: [
    { args: [{ money: 3000000 }, { share: { n: 1n, d: 10n } }], gives: { money: 300000 } },
    { args: [{ money: 5 }, { share: { n: 1n, d: 2n } }], gives: { money: 3 } },
    { args: [{ money: -5 }, { share: { n: 1n, d: 2n } }], gives: { money: -3 } },
    { args: [{ money: 100 }, { share: { n: 1n, d: 3n } }], gives: { money: 33 } },
    { args: [{ money: null }, { share: { n: 1n, d: 3n } }], gives: { money: null } },
    { args: [{ money: 5 }, { share: { n: -1n, d: 2n } }], gives: { money: -3 } },
  ],
}
