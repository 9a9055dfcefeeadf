/** The time that a title, a sheet's name or a file's name tells: a year, months, or a day up to which something is so. */
import { isoDay } from '../clean/date.ts'

/** Days as ISO. `asOf` where a day is named up to which it holds; the period where one is named. */
export interface ToldTime {
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
}

const year = '((?:19|20)\\d{2})'
const quarters = ['一', '二', '三', '四']

/** When the list was written, which is not what it speaks of. */
const clerical =
  /(填报|制表|导出|打印|报送|填表|上报|下载|生成|录入|编制)\S{0,4}?\s*[:：]?\s*(19|20)\d{2}\s*[年.\-/]\s*\d{1,2}(\s*[月.\-/]\s*\d{1,2}\s*日?|\s*月)?/g

/** The last day of a month. */
export const monthEnd = (of: number, month: number): string => new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10)

/** Reads the first text that tells a time; names of files may tell it without the word for year. */
export function toldTime(title: string, names: readonly string[]): ToldTime | undefined {
  const found = read(title, false)
  if (found) return found
  for (const name of names) {
    const told = read(name.replace(/\.[a-z]{2,5}$/i, ''), true)
    if (told) return told
  }
  return undefined
}

function read(written: string, bare: boolean): ToldTime | undefined {
  const text = written.normalize('NFKC').replace(clerical, ' ').replace(/\s+/g, '')
  const upTo = new RegExp(
    `(?:截[至止]|统计至)(?:到|于|日期|时间|日)?:?${year}[年.\\-/](\\d{1,2})(?:[月.\\-/](\\d{1,2})日?|月|(?!\\d))`,
  ).exec(text)
  if (upTo) {
    const [of, month] = [Number(upTo[1]), Number(upTo[2])]
    const asOf = upTo[3] === undefined ? (isoDay(of, month, 1) ? monthEnd(of, month) : undefined) : isoDay(of, month, Number(upTo[3]))
    if (asOf) return { to: asOf, asOf }
  }
  const months = new RegExp(`${year}年(\\d{1,2})月?[-—–至到~](?:${year}年)?(\\d{1,2})月`).exec(text)
  if (months) return span(Number(months[1]), Number(months[2]), Number(months[3] ?? months[1]), Number(months[4]))
  const quarter = new RegExp(`${year}年第?([一二三四1-4])季度`).exec(text)
  if (quarter) {
    const nth = quarters.includes(quarter[2]!) ? quarters.indexOf(quarter[2]!) : Number(quarter[2]) - 1
    return span(Number(quarter[1]), nth * 3 + 1, Number(quarter[1]), nth * 3 + 3)
  }
  const half = new RegExp(`${year}年(上|下)半年`).exec(text)
  if (half) return half[2] === '上' ? span(Number(half[1]), 1, Number(half[1]), 6) : span(Number(half[1]), 7, Number(half[1]), 12)
  const day = new RegExp(`${year}年(\\d{1,2})月(\\d{1,2})日`).exec(text)
  if (day) {
    const asOf = isoDay(Number(day[1]), Number(day[2]), Number(day[3]))
    if (asOf) return { to: asOf, asOf }
  }
  const month = new RegExp(`${year}年(\\d{1,2})月`).exec(text) ?? (bare ? /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(text) : null)
  if (month) return span(Number(month[1]), Number(month[2]), Number(month[1]), Number(month[2]))
  // A document's number carries its year too: 〔2018〕23号.
  const whole = new RegExp(`(?<![〔\\[(（【\\d])${year}年`).exec(text) ?? (bare ? /(?<![\d〔[(（【])(20\d{2})(?!\d)/.exec(text) : null)
  return whole ? { from: `${whole[1]}-01-01`, to: `${whole[1]}-12-31` } : undefined
}

function span(fromYear: number, fromMonth: number, toYear: number, toMonth: number): ToldTime | undefined {
  const from = isoDay(fromYear, fromMonth, 1)
  if (!from || !isoDay(toYear, toMonth, 1)) return undefined
  const to = monthEnd(toYear, toMonth)
  return from <= to ? { from, to, asOf: to } : undefined
}
