/** What a written number, name, phone, card or list of measures tells by itself, as SQL over its column (F12, F13, F20, F32, F35; Q01–Q10, Q21, Q68). */
import { literal } from '../sql.ts'

/** Facts that one's own number tells: birth date, sex, and whether its check digit is right; none of them from a damaged number. */
export function factsOfNumber(id: string, written: string): Readonly<Record<string, string>> {
  const digits = `CASE WHEN length(${id}) = 15 THEN '19' || substr(${id}, 7, 6) ELSE substr(${id}, 7, 8) END`
  const shaped = `regexp_full_match(coalesce(${id}, ''), '[1-9][0-9]{14}([0-9]{2}[0-9X])?')`
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    .map((weight, at) => `${weight} * CAST(substr(${id}, ${at + 1}, 1) AS INTEGER)`)
    .join(' + ')
  const day = `TRY_CAST(substr(${digits}, 1, 4) || '-' || substr(${digits}, 5, 2) || '-' || substr(${digits}, 7, 2) AS DATE)`
  const right = `substr('10X98765432', CAST((${sum}) % 11 + 1 AS INTEGER), 1) = substr(${id}, 18, 1)`
  // A certificate's number was cut down to its holder's; how long it was tells which document it is.
  const whole = `regexp_replace(regexp_replace(upper(translate(${written}, '０１２３４５６７８９Ｘｘ', '0123456789XX')), '[.]0+$', ''), '[^0-9A-Z]', '', 'g')`
  const length = `CASE WHEN starts_with(${whole}, ${id}) THEN length(${whole}) ELSE length(${id}) END`
  return {
    idBirth: `CASE WHEN ${shaped} THEN ${day} END`,
    idSex: `CASE WHEN ${shaped} THEN CASE WHEN CAST(substr(${id}, CASE WHEN length(${id}) = 15 THEN 15 ELSE 17 END, 1) AS INTEGER) % 2 = 1 THEN 'male' ELSE 'female' END END`,
    // Fifteen digits carry no check digit: that cannot be told, which is not the same as wrong.
    idValid: `CASE WHEN ${id} IS NULL THEN NULL WHEN ${shaped} AND length(${id}) = 15 THEN NULL
      WHEN ${shaped} THEN ${right} AND ${day} IS NOT NULL ELSE false END`,
    idForm: `CASE WHEN ${id} IS NULL THEN NULL ELSE CASE ${length} WHEN 18 THEN 'eighteen' WHEN 15 THEN 'fifteen' WHEN 20 THEN 'certificate' WHEN 22 THEN 'certificate' ELSE 'other' END END`,
    idCheckRight: `CASE WHEN ${shaped} AND length(${id}) = 18 THEN ${right} WHEN length(${id}) = 18 THEN false END`,
    idBirthReal: `CASE WHEN ${shaped} THEN ${day} IS NOT NULL END`,
    idNines: `contains(${id}, '99999')`,
    idAreaKnown: `CASE WHEN ${shaped} THEN substr(${id}, 1, 2) IN (${provinces.map(literal).join(', ')}) END`,
  }
}

/** GB/T 2260, the first two places; all six are no test, because codes were given and taken back for fifty years. */
const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' ')

const fillers = '(之|的)(子|女|儿|婴|妻|夫|父|母|孙|孙子|孙女|儿媳|女婿)$|^(新生儿|婴儿|[男女]婴|无名氏?|未起名|待定|某.*|.*某某?)$'

/** How a name is written: plain, with a digit, with a space between its characters (in a name of two that is layout), or no name at all. */
export const formOfName = (name: string, written: string) => `CASE WHEN ${name} IS NULL THEN NULL
  WHEN regexp_matches(${written}, '[0-9０-９]') THEN 'digit' WHEN regexp_matches(${name}, ${literal(fillers)}) THEN 'filler'
  WHEN length(${name}) > 2 AND regexp_matches(trim(${written}, ' 　'), '[\\x{4e00}-\\x{9fff}][ 　]+[\\x{4e00}-\\x{9fff}]') THEN 'space' ELSE 'plain' END`

/** A mobile number, or a landline with its area code. */
export const isPhone = (phone: string) => `regexp_full_match(${phone}, '(86)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}')`

/** Sixteen to nineteen digits with the check digit of bank cards (Luhn). */
export function isCard(card: string): string {
  const digits = Array.from({ length: 19 }, (_, at) => {
    const digit = `coalesce(TRY_CAST(nullif(substr(reverse(${card}), ${at + 1}, 1), '') AS INTEGER), 0)`
    return at % 2 === 0 ? digit : `(2 * ${digit} - CASE WHEN ${digit} > 4 THEN 9 ELSE 0 END)`
  })
  return `(regexp_full_match(${card}, '[0-9]{16,19}') AND (${digits.join(' + ')}) % 10 = 0)`
}

/** What a text of measures names (L15). */
export function factsOfMeasures(measures: string): Readonly<Record<string, string>> {
  const names = (words: string) => `regexp_matches(${measures}, ${literal(words)})`
  return {
    developmentMeasure: names('产业|就业|务工|公益岗|公益性岗位|小额信贷|小额贷款|富民生产贷|金融'),
    jobMeasure: names('就业|务工|公益岗|公益性岗位'),
    allowanceMeasure: names('低保|最低生活保障'),
    extremelyPoorMeasure: names('特困|五保'),
    disabilityMeasure: names('残疾|残补|重残'),
  }
}
