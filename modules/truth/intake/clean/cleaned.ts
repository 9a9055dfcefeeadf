/** What cleaning one value comes to: the value or unknown, what was repaired, or why it could not be read. */

/** Repairs by rule; each is recorded with the value before and after. */
export type Repair =
  | 'spaces'
  | 'full-width'
  | 'apostrophe'
  | 'lower-case-x'
  | 'multiplication-sign'
  | 'letter-o'
  | 'trailing-zero'
  | 'separators'
  | 'certificate-split'
  | 'unit'
  | 'thousands'
  | 'date-form'
  | 'excel-date'
  | 'time-dropped'
  | 'month-only'
  | 'rounded'
  | 'label'
  | 'number-before-label'
  | 'dot'
  | 'yes-no'
  | 'year-of-date'

/** Why a value is unknown although something was written. */
export type Problem =
  | 'unreadable-date'
  | 'unreadable-number'
  | 'unreadable-yes-no'
  | 'unknown-label'
  | 'bare-code'
  | 'excel-error'
  | 'rounded-by-excel'
  | 'unknown-village'
  | 'village-not-in-town'
  | 'in-the-future'
  | 'number-of-several-places'

/** A cleaned value in its canonical writing: fen, days as ISO, codes as keys, `true`/`false`, whole numbers. */
export interface Cleaned {
  readonly value: string | null
  readonly repair?: Repair
  readonly problem?: Problem
}

export const nothing: Cleaned = { value: null }

/** Excel's own error values, which stand for nothing. */
export const isExcelError = (text: string) => /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text)

/** Words that people write for "nothing". */
export const emptyWords = ['无数据', '未填', '未填写', '待补充', '不详', '暂无']

/** Signs and words for "nothing": a dash, a slash, 不详. */
export const isEmptySign = (text: string) => emptyWords.includes(text) || /^(-+|—+|\/+|\\+|\.+|null|NULL|None|nan|NaN|空)$/.test(text)

/** NFKC, without invisible characters, without spaces at either end, and out of the ="…" by which exports keep long numbers whole. */
export function plain(text: string): string {
  const word = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .trim()
  return word.startsWith('="') && word.endsWith('"') && word.length > 2 ? word.slice(2, -1).trim() : word
}
