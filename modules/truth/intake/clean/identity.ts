/** Names and numbers of people: brought to one writing without losing or inventing anything; the rest is for linking. */
import { type Cleaned, isEmptySign, isExcelError, nothing, plain, type Repair } from './cleaned.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check character (GB 11643) that belongs behind seventeen digits. */
export function checkCharacter(seventeen: string): string {
  return '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(seventeen[at]), 0) % 11]!
}

const isRight = (number: string) => /^[1-9]\d{16}[\dX]$/.test(number) && checkCharacter(number.slice(0, 17)) === number[17]

/**
 * Cleans an ID number: width, spaces, apostrophes, separators, a small x, a trailing .0, a certificate's tail, a letter O where
 * the check digit then agrees. Anything else stays as written: what is lost or wrong, only linking with other facts can tell.
 */
export function cleanIdNumber(text: string): Cleaned {
  let number = plain(text)
  if (number === '' || isEmptySign(number) || /^(无|没有)$/.test(number)) return nothing
  if (isExcelError(number)) return { value: null, problem: 'excel-error' }
  let repair: Repair | undefined =
    number === text ? undefined : number.length === text.trim().length && number !== text.trim() ? 'full-width' : 'spaces'
  const change = (pattern: RegExp, by: string, rule: Repair) => {
    const changed = number.replace(pattern, by)
    if (changed !== number) repair = rule
    number = changed
  }
  change(/\s+/g, '', 'spaces')
  change(/^['’‘`"“”]+|['’‘`"“”]+$/g, '', 'apostrophe')
  change(/^(\d{15,18})\.0+$/, '$1', 'trailing-zero')
  if (/^[\dXx×-]+$/.test(number)) change(/-/g, '', 'separators')
  change(/^(\d{17})x/, '$1X', 'lower-case-x')
  change(/^(\d{17})[×✕╳χ]$/, '$1X', 'multiplication-sign')
  const zeros = number.replace(/[Oo]/g, '0')
  if (zeros !== number && isRight(zeros)) change(/[Oo]/g, '0', 'letter-o')
  if (/^[1-9]\d{16}[\dX][1-7][1-4](B?\d{1,2})?$/i.test(number) && isRight(number.slice(0, 18)))
    change(/^(.{18}).+$/, '$1', 'certificate-split')
  if (number === '' || isEmptySign(number)) return nothing
  if (/^\d\.\d+E\+1[47]$/i.test(number)) return { value: number, problem: 'rounded-by-excel' }
  return { value: number, ...(repair ? { repair } : {}) }
}

/** A disability certificate's number cut up: the holder's number, the digit of the category, the digit of the grade (L12). */
export function splitCertificate(text: string): { idNumber: string; category: string; grade: string } | undefined {
  const parts = /^([1-9]\d{16}[\dX])([1-7])([1-4])(?:B?\d{1,2})?$/i.exec(
    plain(text)
      .replace(/[\s'’-]/g, '')
      .toUpperCase(),
  )
  return parts ? { idNumber: parts[1]!, category: parts[2]!, grade: parts[3]! } : undefined
}

/** Cleans a certificate's number down to its holder's: the first eighteen places where category and grade stand behind them. */
export function cleanHolder(text: string): Cleaned {
  const holder = splitCertificate(text)
  return holder ? { value: holder.idNumber } : cleanIdNumber(text)
}

/** Cleans a name: width, invisible characters, spaces between Chinese characters, one middle dot for all its writings. Notes behind it stay. */
export function cleanName(text: string): Cleaned {
  const word = plain(text)
  if (word === '' || isEmptySign(word)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  const dotted = word.replace(/(?<=\p{Script=Han})\s*[·•‧∙⋅・.．﹒●]\s*(?=\p{Script=Han})/gu, '·')
  const joined = dotted.replace(/(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}(·])/gu, '').replace(/\s+/g, ' ')
  if (joined === text) return { value: joined }
  return {
    value: joined,
    repair: dotted !== word ? 'dot' : text.trim() === text && word !== text && word.length === text.length ? 'full-width' : 'spaces',
  }
}

/** Cleans a number that only names something (household, phone, card): digits and letters without layout. */
export function cleanReference(text: string): Cleaned {
  const word = plain(text).replace(/^['’‘`]+/, '')
  if (word === '' || isEmptySign(word)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  if (/^\d(\.\d+)?E\+\d+$/i.test(word)) return { value: null, problem: 'rounded-by-excel' }
  const bare = word.replace(/\s+/g, '').replace(/^(\d+)\.0+$/, '$1')
  if (bare === '') return nothing
  return bare === text ? { value: bare } : { value: bare, repair: 'spaces' }
}
