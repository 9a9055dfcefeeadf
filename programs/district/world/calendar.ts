/** Days as numbers, counted from 1900-01-01, and their written forms; fast enough for millions of rows. */

const first = Date.UTC(1900, 0, 1)
const count = 47482 // up to 2029-12-31

/** 'YYYYMMDD' of every day of the calendar. */
const digits: readonly string[] = Array.from({ length: count }, (_, day) =>
  new Date(first + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
)

/** A day as a number; 0 is 1900-01-01. */
export type Day = number

/** The day of a year, month (1–12) and day of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round((Date.UTC(year, month - 1, date) - first) / 86_400_000)
}

/** 'YYYYMMDD'. Throws outside 1900 to 2029. */
export function eightDigits(day: Day): string {
  const text = digits[day]
  if (text === undefined) throw new RangeError(`day ${day} is outside the calendar of 1900 to 2029`)
  return text
}

/** 'YYYY-MM-DD'. */
export function isoDate(day: Day): string {
  const text = eightDigits(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

export function yearOf(day: Day): number {
  return Number(eightDigits(day).slice(0, 4))
}

/** How a file writes its dates. */
export type DateForm = 'dashes' | 'slashes' | 'dots' | 'digits' | 'chinese' | 'serial'

/** A day as a file writes it: text, or Excel's serial number for `serial`. */
export function written(day: Day, form: DateForm): string | number {
  const text = eightDigits(day)
  const [year, month, date] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  switch (form) {
    case 'dashes':
      return `${year}-${month}-${date}`
    case 'slashes':
      return `${year}/${Number(month)}/${Number(date)}`
    case 'dots':
      return `${year}.${month}.${date}`
    case 'digits':
      return text
    case 'chinese':
      return `${year}年${Number(month)}月${Number(date)}日`
    case 'serial':
      // Excel takes 1900 for a leap year: from March 1900 on its serials are one too high.
      return day + (day >= 59 ? 2 : 1)
  }
}
