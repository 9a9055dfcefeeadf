/** An invented district: registered households, everybody else, and for each departmental file the rows that belong in it. */
import { departmentFiles, fileKeys, type RowOf } from '../files/department-files.ts'
import type { DepartmentFile, FileKey } from '../files/file.ts'
import { type Lot, lotOf, lotWithin } from './draw.ts'
import type { Household, Member } from './household.ts'
import { makeHousehold } from './make-household.ts'
import type { Person } from './person.ts'
import { type Population, populationOf } from './population.ts'
import { type Village, villagesOf } from './villages.ts'

/** How large, and from which seed: give either people or households; strangers default to six and a half times the registered. */
export interface DistrictSize {
  readonly seed: string | number
  readonly people?: number
  readonly households?: number
  readonly strangers?: number
}

/** A fault as truth.json lists it. */
export interface PlantedFault {
  readonly kind: string
  readonly name: string
  readonly id: string
  readonly household: string
  /** What the departments' rows have instead. */
  readonly written?: string
  /** The other household of a person in two. */
  readonly also?: string
}

type Change<K extends FileKey> = (rows: readonly RowOf[K][]) => readonly RowOf[K][]

export interface District {
  readonly lot: Lot
  readonly population: Population
  /** Sorted by region, as the registry exports them. */
  readonly households: readonly Household[]
  readonly members: readonly Member[]
  readonly faults: PlantedFault[]
  /** Changes what a file holds of a registered person. */
  change<K extends FileKey>(key: K, member: Member, change: Change<K>): void
  /** Puts a stranger's row into a file; the stranger gets no other row there. */
  addStranger<K extends FileKey>(key: K, index: number, row: RowOf[K]): void
  isPlanted(key: FileKey, index: number): boolean
  /** The rows of one registered person in a file. */
  rowsOfMember<K extends FileKey>(key: K, member: Member): readonly RowOf[K][]
  /** All rows of registered people and planted strangers, person by person. */
  rowsIn<K extends FileKey>(key: K): RowOf[K][]
}

/** The household number that a stranger would have; no file holds it. */
export function strangersHousehold(person: Person): string {
  return person.village.code + String(person.lot % 100_000).padStart(5, '0')
}

function householdsOf(size: DistrictSize, lot: Lot, population: Population): Household[] {
  const villages = villagesOf(lot)
  const serials = new Map<Village, number>()
  const next = (village: Village): number => {
    const serial = (serials.get(village) ?? 0) + 1
    serials.set(village, serial)
    return serial
  }
  const households: Household[] = []
  let people = 0
  while (size.households === undefined ? people < (size.people ?? 0) : households.length < size.households) {
    const household = makeHousehold(lotWithin(lot, 1_000_000_000 + households.length), villages, population, next)
    people += household.members.length
    households.push(household)
  }
  return households.sort((a, b) => (a.number < b.number ? -1 : 1))
}

/** Makes the district of this seed and size, without faults. Throws a RangeError for sizes beyond one area code. */
export function districtOf(size: DistrictSize): District {
  const lot = lotOf(size.seed)
  const expected = size.people ?? Math.round((size.households ?? 0) * 2.45)
  const population = populationOf(lot, villagesOf(lot), size.strangers ?? Math.round(expected * 6.5))
  const households = householdsOf(size, lot, population)
  const members = households.flatMap((household) => household.members)
  const changes = new Map<string, Map<Member, Change<FileKey>>>()
  const strangers = new Map<string, Map<number, RowOf[FileKey]>>(fileKeys.map((key) => [key, new Map()]))

  const rowsOfMember = <K extends FileKey>(key: K, member: Member): readonly RowOf[K][] => {
    const file: DepartmentFile<RowOf[K]> = departmentFiles[key]
    const natural = file.ofMember(member, member.household)
    const change = changes.get(key)?.get(member) as Change<K> | undefined
    return change ? change(natural) : natural
  }

  return {
    lot,
    population,
    households,
    members,
    faults: [],
    change: (key, member, change) => {
      const ofFile = changes.get(key) ?? new Map<Member, Change<FileKey>>()
      changes.set(key, ofFile.set(member, change as unknown as Change<FileKey>))
    },
    addStranger: (key, index, row) => void strangers.get(key)?.set(index, row),
    isPlanted: (key, index) => strangers.get(key)?.has(index) ?? false,
    rowsOfMember,
    rowsIn: <K extends FileKey>(key: K) => [
      ...members.flatMap((member) => rowsOfMember(key, member)),
      ...((strangers.get(key)?.values() ?? []) as Iterable<RowOf[K]>),
    ],
  }
}
