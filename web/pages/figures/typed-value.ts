/** A figure's value as a person types it, in the form in which it is sent: fen, a whole number, n/d or a day. */
import type { Figure } from '#kernel/figure'
import { dayOf } from '../../parts/typed-day.ts'

/** Undefined: no value of this kind. */
export function typedValue(kind: Figure['kind'], typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,¥元]/g, '')
  const number = /^(-?)(\d{1,15})(?:\.(\d{1,4}))?$/
  switch (kind) {
    case 'money': {
      const parts = number.exec(text)
      return parts && (parts[3] ?? '').length <= 2 ? `${parts[1]}${BigInt(parts[2]! + (parts[3] ?? '').padEnd(2, '0'))}` : undefined
    }
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? text : undefined
    case 'share': {
      if (/^-?\d{1,15}\/[1-9]\d{0,14}$/.test(text)) return text
      const parts = number.exec(text.replace('%', ''))
      const places = parts?.[3] ?? ''
      return parts ? `${parts[1]}${BigInt(parts[2]! + places)}/${10n ** BigInt(places.length + (text.endsWith('%') ? 2 : 0))}` : undefined
    }
    case 'date':
      return dayOf(typed) ?? undefined
    default:
      return undefined
  }
}
