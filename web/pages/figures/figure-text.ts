/** A figure's value as text: money in yuan, shares in per cent, unset said as such; and which of its values are still open. */
import type { Figure, FigureValue } from '#kernel/figure'
import type { Kind, Label, Share } from '#kernel/values'
import { valueWritten } from '#kernel/what-if'
import { money, scaled } from '../../parts/amounts.ts'

/** The value as text in both languages; undefined while it is not set. */
export function figureText(figure: Pick<Figure, 'kind' | 'unit'>, value: FigureValue['value']): Label | undefined {
  if (value === null) return undefined
  const text = plain(figure.kind, value)
  if (figure.kind === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  // Money carries its sign already: of a unit such as 元/年 only what follows the yuan is told.
  const unit = figure.unit && {
    zh: figure.kind === 'money' ? figure.unit.zh.replace(/^元/, '') : ` ${figure.unit.zh}`,
    en: figure.kind === 'money' ? figure.unit.en.replace(/^yuan/, '') : ` ${figure.unit.en}`,
  }
  return { zh: `${text}${unit?.zh ?? ''}`, en: `${text}${unit?.en ?? ''}` }
}

/** A value as it was entered, as text; undefined where it is the one that the policy has. */
export function enteredText(figure: Figure, written: string | null): Label | undefined {
  const value = written === null ? undefined : valueWritten(figure, written)
  return value === undefined ? undefined : figureText(figure, value as FigureValue['value'])
}

/** Whether any value of a figure stands on an assumption or is not set. */
export function isOpen(figure: Figure): boolean {
  return figure.values.some((value) => value.confidence === 'assumption' || value.value === null)
}

/** Figures that hold every word typed in name, number, key, source or confirming office. */
export function figuresMatching(figures: readonly Figure[], typed: string): readonly Figure[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return figures.filter((figure) => {
    const text = [
      figure.key,
      figure.number ?? '',
      figure.label.zh,
      figure.label.en,
      figure.confirm ?? '',
      ...figure.values.map(({ source }) => source),
    ]
      .join('\n')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function plain(kind: Kind, value: NonNullable<FigureValue['value']>): string {
  if (kind === 'money') return money(value as bigint).replace(/\.00$/, '')
  if (kind === 'share') return shareText(value as Share)
  return String(value)
}

/** A share in per cent where that is short and exact, else as a fraction. */
export function shareText({ n, d }: Share): string {
  return (n * 10_000n) % d === 0n ? `${scaled((n * 10_000n) / d, 2)}%` : `${n}/${d}`
}
