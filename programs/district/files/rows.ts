/** The rows of a departmental file in the order of the file: registered people scattered among strangers, made one by one. */
import { damageStranger } from '../faults/damage.ts'
import type { District } from '../world/district.ts'
import { dice, lotOf, lotWithin, scattered } from '../world/draw.ts'
import { departmentFiles, type RowOf } from './department-files.ts'
import type { DepartmentFile, FileKey } from './file.ts'

export interface PlacedRow<K extends FileKey> {
  readonly row: RowOf[K]
  /** The number can no longer be read with certainty. */
  readonly unreadable: boolean
}

/** How many rows of strangers a file has by itself. */
export function strangersIn(district: District, key: FileKey): number {
  const { ages, again, share } = departmentFiles[key].strangers
  const [from, to] = district.population.ofAges(ages[0], ages[1])
  return Math.round((to - from) * share * (1 + again))
}

function* strangerRows<K extends FileKey>(district: District, key: K, count: number): Generator<PlacedRow<K>> {
  const file: DepartmentFile<RowOf[K]> = departmentFiles[key]
  const salt = lotOf(`file ${key}`)
  const { ages, again } = file.strangers
  const [from, to] = district.population.ofAges(ages[0], ages[1])
  if (to <= from) return
  const order = scattered(to - from, lotWithin(district.lot, salt))
  // The first people come a second time once all who have one row are through.
  const people = Math.max(1, Math.min(to - from, Math.ceil(count / (1 + again))))
  for (let position = 0, given = 0; given < count; position++) {
    const index = from + order(position % people)
    if (district.isPlanted(key, index)) {
      if (people <= 64 && position > people * 8) return
      continue
    }
    const person = district.population.stranger(index)
    const unreadable = damageStranger(person, salt, file.speaksOfStrangers)
    yield { row: file.ofStranger(person, Math.floor(position / people)), unreadable }
    given++
  }
}

/** Damage after which the departments' number cannot be read without knowing the person. */
function unreadable(row: { readonly person: { readonly idNumber: string; readonly writtenNumber: string } }): boolean {
  return row.person.writtenNumber === ''
}

/** The rows of a file; with `rows` exactly so many, filled with strangers, as benchmarks need. */
export function* rowsOfFile<K extends FileKey>(district: District, key: K, rows?: number): Generator<PlacedRow<K>> {
  const roll = dice(lotWithin(district.lot, lotOf(`order ${key}`)))
  const own = roll.shuffled(district.rowsIn(key))
  let left = rows === undefined ? strangersIn(district, key) : Math.max(0, rows - own.length)
  let at = 0
  const strangers = strangerRows(district, key, left)
  while (at < own.length || left > 0) {
    const next = own[at]
    if (next && roll.next() * (own.length - at + left) < own.length - at) {
      at++
      yield { row: next, unreadable: unreadable(next) }
      continue
    }
    const stranger = strangers.next()
    if (stranger.done) left = 0
    else {
      left--
      yield stranger.value
    }
  }
}
