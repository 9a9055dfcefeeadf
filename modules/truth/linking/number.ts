/** What a written ID number says (GB 11643): whether it is right, what it can only have been, and the seventeen places by which it is looked up. */

/** Why a written number is not simply a right one, or what had to be done to make it one. */
export type NumberFlaw =
  | 'fifteen'
  | 'letters'
  | 'check-sign'
  | 'check'
  | 'short'
  | 'long'
  | 'rounded'
  | 'scientific'
  | 'masked'
  | 'date'
  | 'unreadable'

export interface ReadNumber {
  /** The right 18-character number that the writing stands for, or null where it stands for none. */
  readonly number: string | null
  /** Seventeen places without the check character, as far as the writing has them; '' where it has nothing to look up by. `*` is an unknown place. */
  readonly body: string
  /** The writing as compared: upper case, no layout, letters read as digits; '' for a missing number. */
  readonly text: string
  readonly flaw: NumberFlaw | null
}

export const checkWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
export const checkCharacters = '10X98765432'

/** The check character that belongs behind seventeen digits. */
export function checkCharacter(seventeen: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += checkWeights[at]! * (seventeen.charCodeAt(at) - 48)
  return checkCharacters[sum % 11]!
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether eight digits YYYYMMDD name a day between 1800 and 2099. */
export function isDay(eight: string): boolean {
  if (!/^(18|19|20)\d{6}$/.test(eight)) return false
  const [year, month, day] = [Number(eight.slice(0, 4)), Number(eight.slice(4, 6)), Number(eight.slice(6))]
  const days = monthDays[month - 1]
  if (days === undefined || day < 1 || day > days) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** Whether this is an 18-character number with a day in it and the check character that belongs to it. */
export function isRightNumber(text: string): boolean {
  return /^[1-9]\d{16}[\dX]$/.test(text) && checkCharacter(text) === text[17] && isDay(text.slice(6, 14))
}

/** Birth date 'YYYY-MM-DD' and sex as a right number states them. */
export function factsOfNumber(number: string): { birth: string; sex: 'male' | 'female' } {
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  return { birth, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' }
}

const nothing: ReadNumber = { number: null, body: '', text: '', flaw: null }

/**
 * Reads a number as intake left it, also one with category and grade of a disability behind it; behind fifteen digits only in a file of
 * certificates, because elsewhere seventeen digits are a number that lost one. Never guesses: only writings that can stand for one number alone give one.
 */
export function readNumber(written: string | null, certificate = false): ReadNumber {
  const plain = (written ?? '')
    .normalize('NFKC')
    .replace(/[\s'’‘`"“”-]/g, '')
    .toUpperCase()
  if (plain === '') return nothing
  if (isRightNumber(plain)) return { number: plain, body: plain.slice(0, 17), text: plain, flaw: null }
  if (/^\d(\.\d+)?E\+?\d+$/.test(plain)) return readScientific(plain)
  const signed = plain.replace(/^(\d{17})[×✕╳Χ*]$/, '$1X')
  if (signed !== plain && isRightNumber(signed)) return { number: signed, body: signed.slice(0, 17), text: signed, flaw: 'check-sign' }
  const digits = plain.replace(/[OQ]/g, '0').replace(/[IL|]/g, '1').replace(/\.0+$/, '')
  if (digits !== plain && isRightNumber(digits)) return { number: digits, body: digits.slice(0, 17), text: digits, flaw: 'letters' }
  if (/^\d{15}$/.test(digits)) return readFifteen(digits)
  const holder = (certificate ? /^(\d{17}[\dX]|\d{15})[1-7][1-4](B\d?)?$/ : /^(\d{17}[\dX])[1-7][1-4](B\d?)?$/).exec(digits)
  if (holder) return readNumber(holder[1]!)
  if (/^\d{3,10}\*{4,12}[\d*]{2,4}X?$|^\d{3,10}\*{4,12}\d{1,3}X$/.test(plain))
    return { number: null, body: masked(plain), text: plain, flaw: 'masked' }
  if (!/^\d{12,20}X?$/.test(digits)) return { number: null, body: '', text: digits, flaw: 'unreadable' }
  if (digits.length === 18) {
    if (/000$/.test(digits)) return { number: null, body: digits.slice(0, 17), text: digits, flaw: 'rounded' }
    const right = checkCharacter(digits) === digits[17]
    return { number: null, body: digits.slice(0, 17), text: digits, flaw: right ? 'date' : 'check' }
  }
  return { number: null, body: digits.slice(0, -1), text: digits, flaw: digits.length < 18 ? 'short' : 'long' }
}

/** Fifteen digits are a number of before 1999: the century is 19 and the check character follows. */
function readFifteen(digits: string): ReadNumber {
  const body = `${digits.slice(0, 6)}19${digits.slice(6)}`
  const number = body + checkCharacter(body)
  return isRightNumber(number)
    ? { number, body, text: number, flaw: 'fifteen' }
    : { number: null, body: '', text: digits, flaw: 'unreadable' }
}

/** A spreadsheet's 3.71399E+17 keeps the first places only. */
function readScientific(text: string): ReadNumber {
  const [mantissa, exponent] = text.split('E') as [string, string]
  const kept = mantissa.replace('.', '')
  if (Number(exponent) !== 17) return { number: null, body: '', text, flaw: 'unreadable' }
  return {
    number: null,
    body: kept.length >= 14 ? kept.padEnd(17, '*').slice(0, 17) : '',
    text: kept.padEnd(18, '*').slice(0, 18),
    flaw: 'scientific',
  }
}

/** A masked number keeps its places only when it has all eighteen. */
const masked = (text: string) => (text.length === 18 ? text.slice(0, 17) : '')
