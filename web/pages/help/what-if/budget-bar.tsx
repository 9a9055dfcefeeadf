/** The money of a year, now and in the scenario, as bars beside the cap. */
import type { ScenarioView } from '#modules/help/what-if/contract'
import { useWords } from '../../../language.ts'
import { money } from '../../../parts/amounts.ts'
import { Mark } from '../../../parts/mark.tsx'

export function BudgetBar({ total }: { total: NonNullable<ScenarioView['total']> }) {
  const { t } = useWords()
  const { before, after, cap, over, left, atLeast } = total
  if (before === null || after === null) return null
  const widest = Math.max(before, after, cap ?? 0, 1)
  const part = (fen: number) => `${((fen / widest) * 100).toFixed(2)}%`
  const bars = [
    { name: t('whatIf.now'), fen: before, late: false },
    { name: t('whatIf.scenario'), fen: after, late: (over ?? 0) > 0 },
  ]
  return (
    <figure className="budget" aria-label={t('whatIf.moneyYear')}>
      <figcaption>
        <b>{t('whatIf.moneyYear')}</b>{' '}
        {over === null ? null : (
          <Mark tone={over > 0 ? 'bad' : 'good'}>
            {over > 0 ? t('whatIf.overBy', { amount: money(over) }) : t('whatIf.leftIs', { amount: money(left ?? 0) })}
          </Mark>
        )}{' '}
        {atLeast ? <Mark tone="open">{t('whatIf.atLeast')}</Mark> : null}
      </figcaption>
      {bars.map(({ name, fen, late }) => (
        <div key={name} className="budget-line">
          <span>{name}</span>
          <span className="budget-track">
            <span className={late ? 'budget-fill budget-over' : 'budget-fill'} style={{ width: part(fen) }} />
            {cap === null ? null : <span className="budget-cap" style={{ left: part(cap) }} />}
          </span>
          <span className="figures right">{money(fen)}</span>
        </div>
      ))}
      {cap === null ? null : (
        <div className="budget-line">
          <span>{t('whatIf.cap')}</span>
          <span />
          <span className="figures right">{money(cap)}</span>
        </div>
      )}
    </figure>
  )
}
