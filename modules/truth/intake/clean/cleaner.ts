/** For each field the one way to clean it, and the shortcut by which the database itself passes values that are already clean. */
import type { Field } from '#kernel/ledger'
import { literal } from '../sql.ts'
import { cleanBoolean } from './boolean.ts'
import { type Cleaned, emptyWords, plain } from './cleaned.ts'
import { cleanCode } from './code.ts'
import { isCut } from './cut-numbers.ts'
import { cleanDate } from './date.ts'
import { cleanIdNumber, cleanName, cleanReference } from './identity.ts'
import { cleanNumber, cleanYear, type Ratio, type Units, unitsOf, yuanUnits } from './number.ts'

/**
 * Two ways with one meaning: a value for which `isClean` holds in SQL is turned by `asClean`; every other distinct value goes
 * through `clean`, whose canonical text is then cast to `type`. A property test holds the two together.
 */
export interface Cleaner {
  readonly type: 'BIGINT' | 'DATE' | 'BOOLEAN' | 'VARCHAR'
  readonly isClean?: (column: string) => string
  readonly asClean?: (column: string) => string
  readonly clean: (text: string) => Cleaned & { readonly rest?: string; readonly further?: string }
}

const matching = (pattern: string) => (column: string) => `regexp_full_match(${column}, '${pattern}')`
const isCleanName = (column: string) =>
  `(${matching('[\\x{4e00}-\\x{9fff}]{2,6}')(column)} AND ${column} NOT IN (${emptyWords.map(literal).join(', ')}))`
const itself = (column: string) => column

/** The cleaner of a field in a column of which Excel kept fifteen places: what remains of a number names nothing. */
export function cutCleanerOf(field: Field): Cleaner {
  const kept = field.role === 'id-number'
  const { clean } = cleanerOf(field)
  return {
    type: 'VARCHAR',
    clean: (text) => {
      const found = clean(text)
      return isCut(found.value ?? '') ? { value: kept ? found.value : null, problem: 'rounded-by-excel' } : found
    },
  }
}

/** The cleaner of a field in a column whose heading or sheet names `unit`. */
export function cleanerOf(field: Field, unit?: string): Cleaner {
  switch (field.role) {
    case 'id-number':
      return { type: 'VARCHAR', isClean: matching('[0-9]{17}[0-9X]'), asClean: itself, clean: cleanIdNumber }
    case 'person-name':
      return { type: 'VARCHAR', isClean: isCleanName, asClean: itself, clean: cleanName }
    case 'household-number':
    case 'person-number':
    case 'phone':
    case 'bank-card':
    case 'disability-certificate':
    case 'own-number':
    case 'other-number':
      return { type: 'VARCHAR', isClean: matching('[0-9][0-9A-Z]*'), asClean: itself, clean: cleanReference }
  }
  switch (field.kind) {
    case 'money':
      return numberCleaner(2, yuanUnits, unit)
    case 'integer':
      return field.unit?.zh === '年'
        ? { type: 'BIGINT', isClean: matching('(19|20)[0-9]{2}'), asClean: (column) => `CAST(${column} AS BIGINT)`, clean: cleanYear }
        : field.unit?.zh === '%'
          ? percentCleaner(field.scale ?? 0, field.range ?? [0, 100])
          : numberCleaner(field.scale ?? 0, unitsOf(field.unit?.zh), unit)
    case 'date':
      return {
        type: 'DATE',
        isClean: (column) =>
          `(regexp_full_match(${column}, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(${column} AS DATE) IS NOT NULL)`,
        asClean: (column) => `TRY_CAST(${column} AS DATE)`,
        clean: cleanDate,
      }
    case 'boolean':
      return { type: 'BOOLEAN', clean: cleanBoolean }
    case 'code':
      return { type: 'VARCHAR', clean: (text) => cleanCode(field.list!, text) }
  }
  return { type: 'VARCHAR', isClean: isCleanText, asClean: itself, clean: cleanText }
}

/** A rate in per cent. A cell that Excel formats as a percentage holds the fraction: where only a hundred times it is a likely rate, it is that. */
function percentCleaner(scale: number, [least, most]: readonly [number, number]): Cleaner {
  const clean = (text: string): Cleaned => {
    const read = cleanNumber(text, scale, unitsOf('%'))
    if (read.value === null || /[%％]/.test(text)) return read
    const hundredfold = cleanNumber(text, scale + 2, unitsOf('%'))
    const [value, fraction] = [read.value, hundredfold.value].map((of) => Number(of) / 10 ** scale)
    return value! < least && fraction! >= least && fraction! <= most ? { value: hundredfold.value, repair: 'unit' } : read
  }
  return { type: 'BIGINT', clean }
}

const letter = '[^\\s\\p{Z}\\p{Cc}\\x{feff}]'
const isCleanText = (column: string) =>
  `(${matching(`${letter}+( ${letter}+)*`)(column)} AND NOT starts_with(${column}, '#') AND NOT starts_with(${column}, '=') AND upper(${column}) <> 'NULL')`

/** Free text is only trimmed; layout within it is no repair worth a record. */
function cleanText(text: string): Cleaned {
  const word = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
  return { value: word === '' || /^#(N\/A|REF!|VALUE!|NAME\?)$/.test(word) || /^(null|NULL)$/.test(plain(word)) ? null : word }
}

function numberCleaner(scale: number, units: Units, unit: string | undefined): Cleaner {
  const ratio: Ratio = (unit && units[unit]) || [1n, 1n]
  const clean = (text: string) => cleanNumber(text, scale, units, ratio)
  // Exact in SQL too: fractions only where they are fen or hundredths, so that nothing can overflow or round.
  const factor = ratio[0] * 10n ** BigInt(scale)
  if (ratio[1] !== 1n) return { type: 'BIGINT', clean }
  const fractions = factor === 10n || factor === 100n ? String(factor).length - 1 : 0
  return {
    type: 'BIGINT',
    isClean: matching(fractions === 0 ? '-?[0-9]{1,9}' : `-?[0-9]{1,9}(\\.[0-9]{1,${fractions}})?`),
    asClean: (column) =>
      fractions === 0
        ? `CAST(${column} AS BIGINT) * ${factor}`
        : `CAST(CAST(${column} AS DECIMAL(18, ${fractions})) * ${factor} AS BIGINT)`,
    clean,
  }
}
