/** The smallest or largest value of a group, shared by the two words. */
import { compare, type GroupItem } from '../meaning.ts'
import type { Value } from '../values.ts'

/** `sign` 1 for the largest, -1 for the smallest. */
export function extreme(items: readonly GroupItem[], complete: boolean, sign: 1 | -1): Value {
  if (!complete || items.some(({ belongs, value }) => belongs === null || (belongs && value === null))) return null
  const values = items.filter(({ belongs }) => belongs).map(({ value }) => value!)
  return values.length === 0 ? null : values.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best))
}
