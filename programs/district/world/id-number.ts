/** Resident identity numbers of invented people: GB 11643 check character, area code 371399, which is assigned to nobody. */
import type { Day } from './calendar.ts'
import { eightDigits } from './calendar.ts'

const inventedArea = '371399'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of the first seventeen digits. */
export function checkCharacter(seventeen: string): string {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += (seventeen.charCodeAt(index) - 48) * weights[index]!
  return '10X98765432'[sum % 11]!
}

/** True for 18 characters whose check character is right. */
export function checks(number: string): boolean {
  return /^\d{17}[\dX]$/.test(number) && checkCharacter(number) === number[17]
}

/** The number of someone born on a day; the sequence (0–999) is odd for men. */
export function idNumber(birth: Day, sequence: number): string {
  const seventeen = inventedArea + eightDigits(birth) + String(sequence).padStart(3, '0')
  return seventeen + checkCharacter(seventeen)
}
