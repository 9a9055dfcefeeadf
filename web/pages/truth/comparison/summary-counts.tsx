/** How many doubts there are, by state and change; every number opens the list behind it. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { comparisonContract } from '#modules/truth/comparison/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../../language.ts'
import { count } from '../../../parts/amounts.ts'
import type { DoubtSearch } from './doubt-search.ts'

export type Summary = Reply<(typeof comparisonContract)['summary']>

export function SummaryCounts({ summary }: { summary: Summary }) {
  const { t, say } = useWords()
  return (
    <section className="panel counts" aria-label={t('comparison.counts')}>
      <Count to={{}} title={t('comparison.standing')} count={summary.total} />
      <Count to={{ state: 'open' }} title={t('comparison.open')} count={summary.open} />
      <Count to={{ overdue: 'true' }} title={t('comparison.overdue')} count={summary.overdue} late={summary.overdue > 0} />
      <Count to={{ change: 'new' }} title={t('change.new')} count={summary.changes.new} />
      <Count to={{ change: 'persisting' }} title={t('change.persisting')} count={summary.changes.persisting} />
      <Count to={{ change: 'gone' }} title={t('change.gone')} count={summary.changes.gone} />
      {summary.states.map(({ state, label, count: those }) => (
        <Count key={state} to={{ state }} title={say(label)} count={those} small />
      ))}
      <p className="field-hint counts-what">{t('comparison.standingWhat')}</p>
    </section>
  )
}

function Count({
  to,
  title,
  count: number,
  late,
  small,
}: {
  to: DoubtSearch
  title: ReactNode
  count: number
  late?: boolean
  small?: boolean
}) {
  return (
    <Link to="/doubts" search={to} className={small ? 'count count-small' : 'count'}>
      <span>{title}</span>
      <b className={late ? 'figures late' : 'figures'}>{count(number)}</b>
    </Link>
  )
}
