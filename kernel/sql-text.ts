/** Conditions and values in SQL without what is always so: a reader, and the engine, are spared `TRUE AND x` and `NOT (x IS NOT NULL)`. */

const constant = /^(?:CAST\(-?\d+ AS BIGINT\)|-?\d+|DATE '[\d-]+'|'[^']*'|TRUE|FALSE)$/

/** Whether a text is a known value that no row can change. */
export const isConstant = (text: string): boolean => constant.test(text)

/** A whole number as a comparison or a sum with a column takes it: the column's own width carries over. */
export const bare = (text: string): string => text.replace(/^CAST\((-?\d+) AS BIGINT\)$/, '$1')

/** All of these conditions; nothing to ask is TRUE. */
export function allOf(conditions: readonly string[]): string {
  const asked = conditions.filter((of) => of !== 'TRUE')
  return asked.length < 2 ? (asked[0] ?? 'TRUE') : `(${asked.join(' AND ')})`
}

/** At least one of these conditions; nothing to ask is FALSE. */
export function anyOf(conditions: readonly string[]): string {
  const asked = conditions.filter((of) => of !== 'FALSE')
  return asked.length < 2 ? (asked[0] ?? 'FALSE') : `(${asked.join(' OR ')})`
}

/** That a value is not known. */
export const unknown = (text: string): string => (isConstant(text) ? 'FALSE' : `${text} IS NULL`)

/** That a value is known. */
export const told = (text: string): string => (isConstant(text) ? 'TRUE' : `${text} IS NOT NULL`)

/** The opposite of a condition that is never unknown. */
export function otherwise(condition: string): string {
  if (condition === 'TRUE' || condition === 'FALSE') return condition === 'TRUE' ? 'FALSE' : 'TRUE'
  const asked = /^\(?(\w+) IS NOT NULL\)?$/.exec(condition)
  return asked ? `${asked[1]} IS NULL` : `NOT ${condition}`
}

/** A value of the rows of which a condition holds. */
export const where = (condition: string, value: string): string =>
  condition === 'TRUE' ? value : `CASE WHEN ${condition} THEN ${value} END`

/** A value, unless a condition holds; an unknown condition does not hold. */
export const unless = (condition: string, value: string): string =>
  condition === 'FALSE' ? value : `(CASE WHEN ${condition} THEN NULL ELSE ${value} END)`

/** Whether a condition holds of any row of a group; what holds of none needs no column. */
export const gathered = (condition: string): string => (condition === 'FALSE' ? 'FALSE' : `bool_or(${condition})`)
