/** A figure's value as people type it (yuan, per cent, a day) and as a request carries it (fen, n/d, an ISO day). */
import type { Figure, FigureValue } from '#kernel/figure'
import type { Share } from '#kernel/values'
import { fenOf, scaled } from '../../../parts/amounts.ts'

/** What is wrong with a typed value, as a sentence of the window. */
export type Wrong = 'whatIf.notMoney' | 'whatIf.notWhole' | 'whatIf.notShare' | 'whatIf.notDay' | 'whatIf.notYes'

/** The value in force as it would be typed; empty where it is unset. */
export function typedOf(figure: Pick<Figure, 'kind'>, value: FigureValue['value']): string {
  if (value === null) return ''
  if (figure.kind === 'money') return scaled(value as bigint, 2)
  if (figure.kind === 'share') {
    const { n, d } = value as Share
    return (n * 10_000n) % d === 0n ? `${scaled((n * 10_000n) / d, 2)}%` : `${n}/${d}`
  }
  return String(value)
}

/** What was typed as the request carries it, or what is wrong with it. */
export function writtenOf(figure: Pick<Figure, 'kind'>, typed: string): { readonly value: string } | { readonly wrong: Wrong } {
  const text = typed.trim()
  switch (figure.kind) {
    case 'money': {
      const fen = fenOf(text)
      return fen === null ? { wrong: 'whatIf.notMoney' } : { value: String(fen) }
    }
    case 'share': {
      const fraction = /^(\d{1,15})\s*\/\s*([1-9]\d{0,14})$/.exec(text)
      if (fraction) return { value: `${fraction[1]}/${fraction[2]}` }
      const percent = /^(\d{1,6})(?:\.(\d{1,4}))?\s*[%％]$/.exec(text)
      if (!percent) return { wrong: 'whatIf.notShare' }
      const after = percent[2] ?? ''
      return { value: `${BigInt(percent[1]! + after)}/${100n * 10n ** BigInt(after.length)}` }
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? { value: text } : { wrong: 'whatIf.notDay' }
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text } : { wrong: 'whatIf.notYes' }
    default:
      return /^-?\d{1,15}$/.test(text) ? { value: text } : { wrong: 'whatIf.notWhole' }
  }
}
