/** Everything that was entered, confirmed, refused or withdrawn of a figure, newest first. */
import { useQuery } from '@tanstack/react-query'
import type { Figure } from '#kernel/figure'
import { useWords } from '../../language.ts'
import { moment } from '../../parts/amounts.ts'
import { ProblemNotice } from '../../parts/problem.tsx'
import { enteredText } from './figure-text.ts'
import { figures } from './in-force.ts'

export function FigureHistory({ figure }: { figure: Figure }) {
  const { t, say } = useWords()
  const { data, error } = useQuery({
    queryKey: ['figures', 'history', figure.key],
    queryFn: ({ signal }) => figures.history({ params: { figure: figure.key } }, { signal }),
  })
  if (error) return <ProblemNotice error={error} />
  if (!data || data.entries.length === 0) return null
  return (
    <details style={{ marginTop: 8 }}>
      <summary>{t('figures.entries', { count: data.entries.length })}</summary>
      <ol className="timeline">
        {data.entries.map((entry) => {
          const text = enteredText(figure, entry.value)
          return (
            <li key={entry.id}>
              <b>{t(`figures.act.${entry.act}`)}</b> {text ? say(text) : t('figures.sameValue')}{' '}
              {entry.from ? t('law.from', { day: entry.from }) : ''} {entry.author} {entry.document}
              {entry.documentDate ? `（${entry.documentDate}）` : ''}
              <div className="field-hint">
                {moment(entry.at)} · {entry.by} · {entry.reason}
                {entry.enteredBy ? ` · ${t('figures.enteredBy', { by: entry.enteredBy })}` : ''}
              </div>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
