/** How article files write down the document's duties, and the directions that follow from them. */
import type { DutyItem } from '#kernel/article'
import { type Direction, direction } from '#kernel/procedure'

/** One duty of the document under its number, with what becomes of it. */
export const item = (number: string, kind: DutyItem['kind'], zh: string, en: string): DutyItem => ({ number, kind, label: { zh, en } })

/** Duties that are intent with nothing to compute become directions: marked, not omitted. */
export const directionsOf = (article: number, items: readonly DutyItem[]): Direction[] =>
  items.filter(({ kind }) => kind === 'direction').map(({ number, label }) => direction({ key: `direction-${number}`, article, label }))
