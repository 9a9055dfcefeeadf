/**
 * The fixed figures of linking. Each level has `same`: how often it is seen in rows that speak of the person, and `other`: how often in rows
 * that speak of somebody else; only their ratio counts. They were set by the reasoning beside them and tuned on seeds 1–5 of bench/hard-set.ts.
 */
import type { NameLevel } from './name-agreement.ts'
import type { NumberLevel } from './number-agreement.ts'
import type { PlaceLevel } from './village-agreement.ts'

/** Raise it with every change to these figures or to the rules of linking: links found under another number are not taken over. */
export const linkingVersion = 2

export interface Frequencies {
  readonly same: number
  readonly other: number
}

/**
 * Levels of a damaged number. `other` is how many living people stand so near to a damaged number, over a county of 600,000: about 24 are born
 * on one day, one in forty of the sequences of a day is taken, a wrong digit has 9.6 right repairs, hence 0.23 people at one digit's distance.
 */
export const numberLevels: Readonly<Record<NumberLevel, Frequencies>> = {
  same: { same: 0.3, other: 1e-9 },
  fifteen: { same: 0.2, other: 2e-9 },
  check: { same: 0.05, other: 4e-8 },
  digit: { same: 0.3, other: 4e-7 },
  swap: { same: 0.1, other: 8e-8 },
  length: { same: 0.1, other: 7e-7 },
  rounded: { same: 0.1, other: 4e-6 },
  'two-digits': { same: 0.03, other: 2e-5 },
  'first-fourteen': { same: 0.02, other: 4e-5 },
  masked: { same: 0.05, other: 1e-4 },
  birth: { same: 0.02, other: 5e-5 },
  silent: { same: 1, other: 1 },
  differs: { same: 0.01, other: 1 },
  absent: { same: 1, other: 1 },
}

/** Levels of a name. From `same` to `look` the frequency of the name itself is multiplied by `other` (see `weigh.ts`). */
export const nameLevels: Readonly<Record<NameLevel, Frequencies>> = {
  same: { same: 0.9, other: 1 },
  form: { same: 0.05, other: 1 },
  order: { same: 0.005, other: 1 },
  printed: { same: 0.01, other: 40 },
  sound: { same: 0.02, other: 6 },
  look: { same: 0.01, other: 4 },
  near: { same: 0.008, other: 0.02 },
  surname: { same: 0.004, other: 1 },
  given: { same: 0.002, other: 0.002 },
  differs: { same: 0.002, other: 1 },
  absent: { same: 1, other: 1 },
}

/** How often birth dates agree: in rows whose number says nothing about birth, and in rows whose number already agrees there. */
export const birthLevels = {
  day: { same: 0.96, other: 1 / 20_000 },
  /** Day and month exchanged, or one part of three different. */
  near: { same: 0.015, other: 1 / 400 },
  differs: { same: 0.02, other: 1 },
  /** The number's damage lies in the birth date, or its birth date was lost: the column confirms the repair. */
  dayBesideNumber: { same: 0.96, other: 0.3 },
  dayBesideSameBirth: { same: 0.97, other: 0.95 },
} as const

export const sexLevels = {
  same: { same: 0.995, other: 0.5 },
  sameBesideNumber: { same: 0.995, other: 0.9 },
  differs: { same: 0.005, other: 0.5 },
} as const

/** Levels of a place; for the same village, the share of people who live there is one in `villages`. */
export const placeLevels: Readonly<Record<PlaceLevel, Frequencies>> = {
  village: { same: 0.9, other: 1 },
  town: { same: 0.95, other: 1 / 8 },
  neighbour: { same: 0.04, other: 1 / 8 },
  differs: { same: 0.06, other: 0.87 },
  absent: { same: 1, other: 1 },
}

/** How much likelier than by surname and given name alone two people of a village share a name: generation characters raise it, families that avoid it lower it. */
export const likenessInVillage = 1

/** How many people live in the area for each one registered, where the caller does not know. */
export const residentsPerRegistered = 10

/** From which certainty a row is linked, and from which it is shown for review. */
export const linkFrom = 0.98
export const reviewFrom = 0.3

/** How many candidates a row for review carries at most. */
export const mostCandidates = 20
