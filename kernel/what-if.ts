/** A pack with some figures set otherwise: the same rules, to be run beside the pack in force. */
import type { Figure } from './figure.ts'
import { figuresRead, type Pack } from './pack.ts'
import { type Known, share, type Value } from './values.ts'

/** A figure's new value; it holds on every day. */
export interface Change {
  readonly figure: string
  readonly value: Value
}

/** Reads `KEY=VALUE`: fen for money, a whole number, n/d for a share, an ISO day. Throws a sentence for people. */
export function changeGiven(pack: Pack, text: string): Change {
  const cut = text.indexOf('=')
  const [key, written] = [text.slice(0, cut), text.slice(cut + 1).trim()]
  const figure = cut < 1 ? undefined : pack.figures.get(key)
  if (!figure) throw new Error(`没有标准数“${cut < 1 ? text : key}”。 / There is no figure “${cut < 1 ? text : key}”.`)
  const value = valueWritten(figure, written)
  if (value === undefined)
    throw new Error(
      `“${figure.label.zh}”的值“${written}”不对：金额写分，比例写 n/d，日期写 2019-01-01，是否写 true 或 false。 / “${written}” is no value of ${figure.key}: fen, n/d, an ISO day, true or false.`,
    )
  return { figure: key, value }
}

/** Reads a figure's value as written: fen for money, a whole number, n/d for a share, an ISO day, true or false; undefined where it is none. */
export function valueWritten(figure: Figure, written: string): Known[keyof Known] | undefined {
  switch (figure.kind) {
    case 'money':
    case 'integer':
      return /^-?\d{1,18}$/.test(written) ? BigInt(written) : undefined
    case 'share': {
      const parts = /^(-?\d{1,15})\/([1-9]\d{0,14})$/.exec(written)
      return parts ? share(BigInt(parts[1]!), BigInt(parts[2]!)) : undefined
    }
    case 'date':
      return isDay(written) ? written : undefined
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : undefined
    default:
      return undefined
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

/** The pack with the changes laid over it. */
export function changed(pack: Pack, changes: readonly Change[]): Pack {
  const figures = new Map(pack.figures)
  for (const { figure, value } of changes)
    figures.set(figure, { ...figures.get(figure)!, values: [{ value, source: '试算 / what-if', confidence: 'assumption' }] })
  return { ...pack, figures }
}

/** The rules that read one of the figures, also through words. */
export function rulesReading(pack: Pack, figures: ReadonlySet<string>): string[] {
  return [...pack.rules.values()].filter((rule) => [...figuresRead(pack, rule)].some((key) => figures.has(key))).map(({ key }) => key)
}
