/** Whether what is due was received: served, partly, not at all, or it cannot be told. */

export type Service = 'served' | 'partly' | 'unserved' | 'unknown'

/** Of somebody entitled; null for everybody else. Where neither amount nor floor can be told, anything received counts as served. */
export function serviceOf(
  answer: 'met' | 'not-met' | 'cannot-tell',
  { amount, atLeast, received }: { amount: number | null; atLeast: number | null; received: number | null },
): Service | null {
  if (answer !== 'met') return null
  if (received === null) return 'unknown'
  if (received >= (amount ?? atLeast ?? 1)) return 'served'
  return received > 0 ? 'partly' : 'unserved'
}
