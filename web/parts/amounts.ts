/** Amounts and days as the office writes them: money in yuan with separators, measured quantities by their scale, days as 2019-01-01. */

/** Fen as it comes over the wire or from the kernel. */
export type Fen = bigint | number | string

/** Fen as yuan with separators and two decimals, `¥` before it: 123456789 is ¥1,234,567.89. */
export function money(fen: Fen): string {
  const value = BigInt(fen)
  return `${value < 0n ? '-' : ''}¥${scaled(value < 0n ? -value : value, 2, { separate: true, keepZeros: true })}`
}

/** Fen in units of ten thousand yuan, rounded half away from zero to two decimals: 123456789 is 123.46. */
export function tenThousandYuan(fen: Fen): string {
  const value = BigInt(fen)
  const hundredths = ((value < 0n ? -value : value) + 5_000n) / 10_000n
  return `${value < 0n ? '-' : ''}${scaled(hundredths, 2, { separate: true, keepZeros: true })}`
}

/** A whole number that counts 10^-scale of its unit: scaled(325n, 2) is 3.25. */
export function scaled(value: Fen, scale: number, { separate = false, keepZeros = false } = {}): string {
  const whole = BigInt(value)
  const sign = whole < 0n ? '-' : ''
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0')
  const before = scale === 0 ? digits : digits.slice(0, -scale)
  const after = scale === 0 ? '' : digits.slice(-scale)
  const shownAfter = keepZeros ? after : after.replace(/0+$/, '')
  return `${sign}${separate ? separated(before) : before}${shownAfter && `.${shownAfter}`}`
}

/** A count with separators: 12345 is 12,345. */
export function count(value: number): string {
  return `${value < 0 ? '-' : ''}${separated(Math.abs(value).toString())}`
}

/** Yuan as typed by a person, to fen; null when it is no amount with at most two decimals. */
export function fenOf(typed: string): bigint | null {
  const found = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，¥￥\s]|元\s*$/g, ''))
  if (!found) return null
  const fen = BigInt(found[2]!) * 100n + BigInt((found[3] ?? '').padEnd(2, '0'))
  return found[1] ? -fen : fen
}

/** A decimal as typed to the whole number that counts 10^-scale; null when it is none or has more decimals. */
export function scaledOf(typed: string, scale: number): bigint | null {
  const found = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(typed.replace(/[,，\s]/g, ''))
  if (!found || (found[3] ?? '').replace(/0+$/, '').length > scale) return null
  const value = BigInt(found[2]! + (found[3] ?? '').slice(0, scale).padEnd(scale, '0'))
  return found[1] ? -value : value
}

/** A moment as day and minute in the office's time zone: 2019-01-01 08:30. */
export function moment(iso: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`
}

/** Whole days from one day to another: negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Today in the office's time zone. */
export function today(now = new Date()): string {
  return moment(now.toISOString()).slice(0, 10)
}

function separated(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
