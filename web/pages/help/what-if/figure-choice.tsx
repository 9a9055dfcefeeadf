/** Picks the figures to be set otherwise: found by name, number or article, listed article by article. */
import { useState } from 'react'
import type { Figure } from '#kernel/figure'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { closing, opening } from '../../../parts/punctuation.ts'
import { figuresMatching } from '../../figures/figure-text.ts'

export function FigureChoice({
  figures,
  chosen,
  onChoose,
}: {
  figures: readonly Figure[]
  chosen: readonly string[]
  onChoose: (figure: Figure) => void
}) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const [find, setFind] = useState('')
  const found = figuresMatching(figures, find).filter(({ key }) => !chosen.includes(key))
  const articles = [...new Set(found.map(({ article }) => article))]
  return (
    <div className="bar" style={{ marginBottom: 10 }}>
      <FindBox label={t('figures.search')} value={find} onFind={setFind} />
      <select
        className="select"
        aria-label={t('whatIf.pick')}
        value=""
        onChange={(event) => {
          const figure = figures.find(({ key }) => key === event.target.value)
          if (figure) onChoose(figure)
        }}
      >
        <option value="">{t('whatIf.pickOf', { count: found.length })}</option>
        {articles.map((article) => (
          <optgroup key={article} label={cited(article)}>
            {found
              .filter((figure) => figure.article === article)
              .map((figure) => (
                <option key={figure.key} value={figure.key}>
                  {say(figure.label)}
                  {figure.number ? `${opening()}${figure.number}${closing()}` : ''}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
