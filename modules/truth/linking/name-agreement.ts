/** How a written name agrees with a person's: by characters, forms of characters, order, sound and look. */
import { looksLike } from './characters.ts'
import type { ReadName } from './name.ts'

/**
 * `same` as written; `form`: the same but for a note, a form of a character, a dot, or a name of several parts cut off; `printed`: the same
 * wherever a character could be printed; `order`: parts exchanged; `sound`, `look`: characters that sound or look like it; `near`: surname and one of two given characters;
 * `surname`: only that; `given`: only the given name; `differs`; `absent`.
 */
export type NameLevel = 'same' | 'form' | 'printed' | 'order' | 'sound' | 'look' | 'near' | 'surname' | 'given' | 'differs' | 'absent'

const unreadable = /[?*＊□�\uE000-\uF8FF]/

/** Compares two names as read; `written` and `person` are the same kind of thing, the order does not matter. */
export function compareNames(written: ReadName, person: ReadName): NameLevel {
  const [a, b] = [written.core, person.core]
  if (a === '' || b === '') return 'absent'
  if (a === b) return written.note === null && person.note === null ? 'same' : 'form'
  if (a.length === b.length && (unreadable.test(a) || unreadable.test(b)) && sameWherePrinted(a, b)) return 'printed'
  if (written.foreign || person.foreign) return compareForeign(written, person)
  if (isOrder(a, b)) return 'order'
  if (a.length === b.length && written.sounds.every((sound, at) => sound === person.sounds[at])) return 'sound'
  const differing = placesThatDiffer(a, b)
  if (differing.length === 1 && a.length >= 2) {
    const at = differing[0]!
    if (looksLike(a[at]!, b[at]!)) return 'look'
    if (at > 0 && a.length >= 3) return 'near'
  }
  if (sameSurname(written, person)) return 'surname'
  return written.given.length >= 2 && written.given === person.given ? 'given' : 'differs'
}

/** Whether the surname agrees in character, form or sound. */
export function sameSurname(one: ReadName, other: ReadName): boolean {
  if (one.surname === '' || other.surname === '') return false
  return one.surname === other.surname || (one.surname.length === other.surname.length && one.sounds[0] === other.sounds[0])
}

function placesThatDiffer(a: string, b: string): number[] {
  if (a.length !== b.length) return [0, 1, 2]
  const places: number[] = []
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) places.push(at)
  return places
}

function sameWherePrinted(a: string, b: string): boolean {
  let printed = 0
  for (let at = 0; at < a.length; at++) {
    if (unreadable.test(a[at]!) || unreadable.test(b[at]!)) continue
    if (a[at] !== b[at]) return false
    printed++
  }
  return printed >= 1
}

/** 建国李 for 李建国: the same characters, one end moved to the other. */
function isOrder(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 2 && [1, 2].some((moved) => a.slice(moved) + a.slice(0, moved) === b)
}

/** Names of several parts are cut off by narrow columns and lose their dots; names in Latin letters are compared by sound. */
function compareForeign(written: ReadName, person: ReadName): NameLevel {
  const [a, b] = [written.core.replaceAll('·', ''), person.core.replaceAll('·', '')]
  if (a === b) return 'form'
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length >= 4 && longer.startsWith(shorter)) return 'form'
  if (isOrderOfParts(written.core, person.core)) return 'order'
  const [x, y] = [written.sounds.join(''), person.sounds.join('')]
  if (x === y) return 'sound'
  if (x.length > 4 && y.length > 4 && [...person.sounds.slice(1), person.sounds[0] ?? ''].join('') === x) return 'sound'
  if (a.length === b.length && a.length >= 4 && placesThatDiffer(a, b).length <= 1) return 'look'
  return 'differs'
}

function isOrderOfParts(a: string, b: string): boolean {
  const [one, other] = [a.split('·'), b.split('·')]
  return one.length > 1 && one.length === other.length && [...one].sort().join() === [...other].sort().join()
}
