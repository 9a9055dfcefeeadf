/** A figure in one line of an article: name, value on the newest date, where it comes from. */
import { Link } from '@tanstack/react-router'
import type { Figure } from '#kernel/figure'
import { useWords } from '../../language.ts'
import { Mark } from '../../parts/mark.tsx'
import { ConfidenceTag } from './confidence-tag.tsx'
import { figureText } from './figure-text.ts'
import { sourceText } from './source-text.ts'

export function FigureLine({ figure }: { figure: Figure }) {
  const { t, say, language } = useWords()
  const newest = figure.values.at(-1)!
  const text = figureText(figure, newest.value)
  return (
    <div className="clause">
      <Link to="/figures" search={{ find: figure.number ?? figure.label.zh }}>
        {say(figure.label)}
      </Link>{' '}
      {figure.number ? <Mark>{figure.number}</Mark> : null} <b className="figures">{text ? say(text) : t('figures.unset')}</b>{' '}
      <ConfidenceTag figure={figure} value={newest} />{' '}
      <span className="field-hint">
        {newest.from ? `${t('law.from', { day: newest.from })}　` : ''}
        {sourceText(newest.source, language)}
      </span>
    </div>
  )
}
