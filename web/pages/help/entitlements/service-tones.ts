/** How it is marked whether somebody received what is due. */
import type { EntitlementLine } from '#modules/help/entitlements/contract'
import type { Tone } from '../../../parts/mark.tsx'

export const serviceTones: Readonly<Record<NonNullable<EntitlementLine['service']>, Tone>> = {
  served: 'good',
  partly: 'open',
  unserved: 'bad',
  unknown: 'plain',
}
