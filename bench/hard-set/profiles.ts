/** How hard: three levels on which the parameters were tuned (with seeds 1–5), and one on which they never were. */
import type { Profile } from './rows.ts'

const numberKinds = {
  digit: 30,
  swap: 14,
  dropped: 7,
  doubled: 7,
  fifteen: 14,
  rounded: 8,
  scientific: 2,
  masked: 3,
  'two-digits': 4,
  missing: 8,
  letters: 3,
}
const nameKinds = { sound: 22, look: 8, variant: 14, note: 20, dot: 14, cut: 6, order: 3, unprintable: 6, missing: 3, another: 4 }
const level = (key: string, numbers: number, names: number): Profile => ({
  key,
  numbers,
  names,
  numberKinds,
  nameKinds,
  ofHousehold: 0.003,
  moved: 0.08,
  wrongSex: 0.003,
  wrongBirth: 0.01,
})

export const tunedProfiles: readonly Profile[] = [level('light', 0.01, 0.02), level('middle', 0.03, 0.05), level('heavy', 0.08, 0.12)]

/** Typed from handwriting by somebody in a hurry, into a form without villages kept up: other kinds, other shares. */
export const unseenProfile: Profile = {
  key: 'handwritten',
  numbers: 0.05,
  names: 0.08,
  numberKinds: { digit: 40, swap: 5, dropped: 12, doubled: 3, fifteen: 20, masked: 6, 'two-digits': 12, missing: 5, letters: 8 },
  nameKinds: { sound: 10, look: 40, variant: 5, note: 5, dot: 15, cut: 10, unprintable: 2, missing: 5, another: 8 },
  ofHousehold: 0.006,
  moved: 0.2,
  wrongSex: 0.01,
  wrongBirth: 0.03,
}
