/** The kinds of fault that can be planted, and how many of each by default. */

/** True of people and households: found by rules. */
export const doubtKinds = [
  'registered-person-dead',
  'registered-person-moved-out',
  'registered-household-owns-car',
  'registered-household-owns-company',
  'registered-household-on-public-payroll',
  'registered-household-owns-commercial-housing',
  'registered-household-large-deposit',
  'allowance-household-not-registered',
  'severely-disabled-not-registered',
  'large-medical-spending-not-registered',
  'education-aid-due-not-paid',
  'compulsory-age-not-in-school',
  'registered-person-without-medical-insurance',
  'registered-person-without-pension-insurance',
  'same-id-other-name',
  'person-in-two-households',
  'two-heads',
  'sex-contradicts-id',
  'income-does-not-add-up',
  'age-contradicts-school-stage',
] as const

/** Damage to number and name in departmental rows: to be seen through by linking. */
export const damageKinds = [
  'id-one-digit-wrong',
  'id-two-digits-swapped',
  'id-fifteen-digit',
  'id-excel-rounded',
  'id-full-width',
  'id-spaces',
  'id-lower-case-x',
  'id-letter-o',
  'id-leading-apostrophe',
  'id-missing',
  'name-with-space',
  'name-with-note',
  'name-variant',
  'rare-character-name',
] as const

export type DoubtKind = (typeof doubtKinds)[number]
export type DamageKind = (typeof damageKinds)[number]
export type FaultKind = DoubtKind | DamageKind

/** How many faults of each kind; what is not named is planted as often as the size suggests. */
export type FaultCounts = Partial<Record<FaultKind, number>>

/** Five of each kind for a thousand people, in proportion. */
export function usualCount(people: number): number {
  return Math.max(1, Math.round(people / 200))
}
