/** Days in every way that offices write them; one that cannot be read is unknown, never guessed. */
import { type Cleaned, isEmptySign, isExcelError, nothing, plain, type Repair } from './cleaned.ts'

const pad = (number: number) => String(number).padStart(2, '0')

/** The day as ISO where there is such a day between 1880 and 2100. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** The day that Excel counts as this number (day 1 is 1900-01-01 and it believes in 1900-02-29). */
function excelDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, serial < 61 ? 31 : 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Cleans a date. A month alone becomes its first day, and says so. */
export function cleanDate(text: string): Cleaned {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const day = isoDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
    return day ? { value: day } : { value: null, problem: 'unreadable-date' }
  }
  const word = plain(text).replace(/^['’]/, '')
  if (word === '' || isEmptySign(word)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  const read = (year: string, month: string, day: string, repair: Repair): Cleaned => {
    const iso = isoDay(Number(year), Number(month), Number(day))
    return iso ? { value: iso, repair } : { value: null, problem: 'unreadable-date' }
  }
  const timed = /^(.*?\d日?)[T\s]+\d{1,2}[:时]\d{1,2}.*$/.exec(word)
  const day = (timed?.[1] ?? word).replace(/\s+/g, '')
  const form: Repair = timed ? 'time-dropped' : 'date-form'
  let parts = /^(\d{4})[-/.年—–](\d{1,2})[-/.月—–](\d{1,2})[日号]?$/.exec(day) ?? /^(\d{4})(\d\d)(\d\d)(?:\.0+)?$/.exec(day)
  if (parts) return read(parts[1]!, parts[2]!, parts[3]!, form)
  parts = /^(\d{14})$/.exec(day)
  if (parts) return read(day.slice(0, 4), day.slice(4, 6), day.slice(6, 8), 'time-dropped')
  parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(day)
  // Day and month the other way round only where one of them cannot be a month: else nobody can tell.
  if (parts)
    return Number(parts[1]) > 12
      ? read(parts[3]!, parts[2]!, parts[1]!, form)
      : Number(parts[2]) > 12
        ? read(parts[3]!, parts[1]!, parts[2]!, form)
        : { value: null, problem: 'unreadable-date' }
  parts = /^(\d{1,2})[-/]?([a-z]{3})[a-z]*[-/,]?(\d{4})$/i.exec(day)
  if (parts && months[parts[2]!.toLowerCase()]) return read(parts[3]!, String(months[parts[2]!.toLowerCase()]), parts[1]!, form)
  parts = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(day) ?? /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(day)
  if (parts) return read(parts[1]!, parts[2]!, '1', 'month-only')
  if (/^\d{4,5}(\.\d+)?$/.test(day) && Number(day) >= 3660 && Number(day) < 73_051)
    return { value: excelDay(Number(day)), repair: 'excel-date' }
  return { value: null, problem: 'unreadable-date' }
}
