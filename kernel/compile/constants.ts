/** Constants and figures in SQL: a dated figure is a choice among its dates. */
import { type Figure, valueOn } from '../figure.ts'
import type { Dialect, Sql } from '../meaning.ts'
import type { Known } from '../values.ts'
import { type Compilation, type Day, dayPiece } from './compilation.ts'
import type { Frame, Piece } from './frame.ts'

/** A figure at the day: one value where the day is fixed, else a choice by date. */
export function figurePiece(c: Compilation, frame: Frame, figure: Figure, day: Day): Piece {
  const { dialect } = c.run
  const one = (value: Known[keyof Known] | null) => (value === null ? nothing(figure.kind) : literal(figure.kind, value, dialect))
  if (figure.values.length === 1 && !figure.values[0]!.from) return { ...one(figure.values[0]!.value), depth: 0 }
  if ('fixed' in day) return { ...one(valueOn(figure, day.fixed)?.value ?? null), depth: 0 }
  const at = dayPiece(c, frame, day)
  const choose = (pick: (sql: Sql) => string): string => {
    const cases = figure.values
      .toReversed()
      .map(({ from, value }) => `WHEN ${from ? `${at.text} >= ${dialect.date(from)}` : `${at.text} IS NOT NULL`} THEN ${pick(one(value))}`)
    return `(CASE ${cases.join(' ')} END)`
  }
  return figure.kind === 'share'
    ? { text: choose(({ text }) => text), d: choose(({ d }) => d!), depth: at.depth }
    : { text: choose(({ text }) => text), depth: at.depth }
}

function nothing(kind: string): Sql {
  return kind === 'share' ? { text: 'NULL', d: 'NULL' } : { text: 'NULL' }
}

/** A value as SQL writes it. */
export function literal(kind: string, value: Known[keyof Known], dialect: Dialect): Sql {
  if (typeof value === 'object') return { text: String(value.n), d: String(value.d) }
  if (kind === 'date') return { text: dialect.date(value as string) }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  if (typeof value === 'bigint') return { text: `CAST(${value} AS BIGINT)` }
  return { text: dialect.text(value) }
}
