/** How numbers and names get damaged on their way through offices, and which damage leaves the number legible. */
import { drawing, oneOf, whole } from '../world/draw.ts'
import { variantName } from '../world/names.ts'
import type { Person } from '../world/person.ts'
import type { DamageKind } from './kinds.ts'

const placeDraw = drawing('place of the damage')
const digitDraw = drawing('digit of the damage')
const noteDraw = drawing('note behind the name')
const strangerDraw = drawing('damage to a stranger')

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1)
}

function oneDigitWrong({ idNumber, lot }: Person): string {
  const at = whole(2, 16, placeDraw(lot))
  const digit = (Number(idNumber[at]) + whole(1, 9, digitDraw(lot))) % 10
  return replaced(idNumber, at, String(digit))
}

function swapped({ idNumber, lot }: Person): string | null {
  const places = Array.from({ length: 11 }, (_, index) => index + 6).filter(
    (at) => idNumber[at] !== idNumber[at + 1] && idNumber[at + 1] !== 'X',
  )
  if (places.length === 0) return null
  const at = oneOf(places, placeDraw(lot))
  return idNumber.slice(0, at) + idNumber[at + 1] + idNumber[at] + idNumber.slice(at + 2)
}

function letterO({ idNumber }: Person): string | null {
  const at = idNumber.lastIndexOf('0', 16)
  return at < 0 ? null : replaced(idNumber, at, 'O')
}

const fullWidth = (number: string): string => number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const grouped = (number: string): string => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`

/** The number as this damage leaves it, or null where it cannot befall this number. */
export function damagedNumber(kind: DamageKind, person: Person): string | null {
  const number = person.idNumber
  switch (kind) {
    case 'id-one-digit-wrong':
      return oneDigitWrong(person)
    case 'id-two-digits-swapped':
      return swapped(person)
    case 'id-fifteen-digit':
      return number.startsWith('19', 6) ? number.slice(0, 6) + number.slice(8, 17) : null
    case 'id-excel-rounded':
      return number.endsWith('X') ? null : `${number.slice(0, 15)}000`
    case 'id-full-width':
      return fullWidth(number)
    case 'id-spaces':
      return grouped(number)
    case 'id-lower-case-x':
      return number.endsWith('X') ? number.toLowerCase() : null
    case 'id-letter-o':
      return letterO(person)
    case 'id-leading-apostrophe':
      return `'${number}`
    case 'id-missing':
      return ''
    default:
      return null
  }
}

/** The name as this damage leaves it, or null where it cannot befall this name. */
export function damagedName(kind: DamageKind, { name, lot }: Person): string | null {
  switch (kind) {
    case 'name-with-space':
      return [...name].length === 2 ? [...name].join('  ') : null
    case 'name-with-note':
      return name + oneOf(['（本人）', '(低保)', '（户主）', '(五保)'], noteDraw(lot))
    case 'name-variant':
      return variantName(name)
    default:
      return null
  }
}

const legible: readonly DamageKind[] = ['id-full-width', 'id-spaces', 'id-lower-case-x', 'id-leading-apostrophe', 'id-fifteen-digit']
const illegible: readonly DamageKind[] = ['id-one-digit-wrong', 'id-two-digits-swapped', 'id-letter-o', 'id-missing']

/**
 * Damages 1 in 100 strangers' numbers, so that clean numbers do not give the registered away.
 * Returns true when the number can no longer be read with certainty; never where `mustStayLegible`.
 */
export function damageStranger(person: Person, salt: number, mustStayLegible: boolean): boolean {
  const draw = strangerDraw(person.lot + salt)
  if (draw >= 0.01) return false
  const unreadable = draw < 0.003 && !mustStayLegible
  const kind = oneOf(unreadable ? illegible : legible, (draw * 7919) % 1)
  person.writtenNumber = damagedNumber(kind, person) ?? person.idNumber
  return unreadable && person.writtenNumber !== person.idNumber
}
