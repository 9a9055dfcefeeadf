/** Values as people read them, in both languages: money in yuan, shares in per cent, codes by label, unknown as such. */
import { kept } from './kept.ts'
import type { Field } from './ledger.ts'
import type { Pack } from './pack.ts'
import type { Kind, Label, Share, Value } from './values.ts'

const untold: Label = { zh: '无法判断', en: 'cannot tell' }
const yes: Label = { zh: '是', en: 'yes' }
const no: Label = { zh: '否', en: 'no' }
const quoted = new WeakMap<Label, Label>()

/** A value of a kind as a label; `field` gives unit, scale and list where the value is a field's. */
export function shown(value: Value, kind: Kind, pack: Pack, list?: string, field?: Field): Label {
  if (value === null) return untold
  switch (kind) {
    case 'boolean':
      return value ? yes : no
    case 'money': {
      const amount = yuanText(value as bigint)
      return { zh: `${amount}元`, en: `¥${amount}` }
    }
    case 'integer': {
      const number = scaledText(value as bigint, field?.scale ?? 0)
      return { zh: `${number}${field?.unit?.zh ?? ''}`, en: `${number}${field?.unit ? ` ${field.unit.en}` : ''}` }
    }
    case 'share': {
      const text = shareText(value as Share)
      return { zh: text, en: text }
    }
    case 'code': {
      const entry = list === undefined ? undefined : pack.lists.get(list)?.codes[value as string]
      return entry ? kept(quoted, entry, () => ({ zh: `“${entry.zh}”`, en: `“${entry.en}”` })) : { zh: String(value), en: String(value) }
    }
    default:
      return { zh: String(value), en: String(value) }
  }
}

/** Fen as yuan with separators and two decimals: 123456789n is 1,234,567.89. */
export function yuanText(fen: bigint): string {
  return scaledText(fen, 2, true)
}

function scaledText(value: bigint, scale: number, separate = false): string {
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  const whole = scale === 0 ? digits : digits.slice(0, -scale)
  const rest = scale === 0 ? '' : digits.slice(-scale)
  if (separate) return `${sign}${separated(whole)}.${rest}`
  const told = rest.replace(/0+$/, '')
  return told === '' ? `${sign}${whole}` : `${sign}${whole}.${told}`
}

function separated(digits: string): string {
  let at = digits.length % 3 || 3
  let told = digits.slice(0, at)
  for (; at < digits.length; at += 3) told += `,${digits.slice(at, at + 3)}`
  return told
}

/** A share in per cent where that is short and exact, else as a fraction. */
export function shareText({ n, d }: Share): string {
  const basis = n * 10_000n
  if (basis % d !== 0n) return `${n}/${d}`
  return `${scaledText(basis / d, 2)}%`
}
