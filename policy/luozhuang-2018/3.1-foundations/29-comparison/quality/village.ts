/** Data quality: totals of the village form against the register (Article 29, Q69). */
import type { Integer } from '#kernel/expression'
import { all } from '#kernel/operators/all'
import { below } from '#kernel/operators/below'
import { count } from '#kernel/operators/count'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import type { RecordOf } from '#kernel/vocabulary'
import { check, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { enjoysPolicy, isMember } from '../../28-dynamic-management/words.ts'
import { type Household, warning } from './words.ts'

type Village = RecordOf<typeof world, 'village'>

const ofVillage = {
  ...warning,
  of: ledgers.village,
  look: {
    zh: '与村委和街镇核对村表和名册，更正填错的一方。',
    en: 'Compare the village form and the register with village and town; correct the wrong one.',
  },
} as const

// Ours: "poor" on the village form is read as who enjoys the policy; to be confirmed.
const poorHomes = (v: Village) => where(v.homes, (h) => enjoysPolicy(h))

const differs = (
  key: string,
  numbers: readonly string[],
  zh: string,
  en: string,
  stated: (v: Village) => Integer,
  counted: (v: Village) => Integer,
) => check({ ...ofVillage, key, numbers, label: { zh, en }, when: (v) => not(equals(stated(v), counted(v))) })

// The village counts everybody, the register only its own: fewer than those cannot be.
const fewerThan = (
  key: string,
  number: string,
  zh: string,
  en: string,
  stated: (v: Village) => Integer,
  has: (h: Household) => ReturnType<typeof enjoysPolicy>,
) =>
  check({
    ...ofVillage,
    key,
    numbers: ['Q69', number],
    label: { zh, en },
    when: (v) => below(stated(v), count(where(v.homes, (h) => has(h)))),
  })

export const villageChecks = [
  differs(
    'village-poor-households-differ',
    ['Q69', 'V05'],
    '村表贫困户数与名册不符',
    'Poor households: the village form differs from the register',
    (v) => v.poorHouseholds,
    (v) => count(poorHomes(v)),
  ),
  differs(
    'village-poor-people-differ',
    ['Q69'],
    '村表贫困人口数与名册不符',
    'Poor people: the village form differs from the register',
    (v) => v.poorPeople,
    (v) => sum(poorHomes(v), (h) => count(where(h.members, (m) => isMember(m)))),
  ),
  fewerThan(
    'village-allowance-households-fewer',
    'V05',
    '村表低保户数少于名册',
    'Households on allowance: fewer than in the register',
    (v) => v.allowanceHouseholds,
    (h) => some(h.members, (m) => all(isMember(m), m.allowance)),
  ),
  fewerThan(
    'village-unsafe-houses-fewer',
    'V12',
    '村表危房户数少于名册',
    'Unsafe houses: fewer than in the register',
    (v) => v.unsafeHouses,
    (h) => h.unsafeHouse,
  ),
  fewerThan(
    'village-water-short-fewer',
    'V12',
    '村表饮水困难户数少于名册',
    'Short of water: fewer than in the register',
    (v) => v.shortOfWater,
    (h) => h.waterShort,
  ),
]
