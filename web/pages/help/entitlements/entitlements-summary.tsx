/** Entitlements rule by rule: entitled, served, not served, cannot tell, and the money behind it; numbers open the list. */
import { Link } from '@tanstack/react-router'
import type { entitlementsContract } from '#modules/help/entitlements/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { count, money } from '../../../parts/amounts.ts'
import { closing, opening } from '../../../parts/punctuation.ts'
import { Unknown } from '../../../parts/unknown.tsx'

type Summary = Reply<(typeof entitlementsContract)['summary']>
type Change = (next: { rule?: string; answer?: string | undefined; service?: string | undefined }) => void

const people = ['entitled', 'served', 'unserved', 'unknown', 'cannotTell', 'wrongly'] as const
const amounts = ['due', 'received', 'missing'] as const
const narrowed: Readonly<Record<(typeof people)[number], { answer?: string; service?: string }>> = {
  entitled: { answer: 'met' },
  served: { answer: 'met', service: 'served' },
  unserved: { answer: 'met', service: 'unserved,partly' },
  unknown: { answer: 'met', service: 'unknown' },
  cannotTell: { answer: 'cannot-tell' },
  wrongly: { answer: 'not-met', service: 'served,partly' },
}

export function EntitlementsSummary({ summary, town, onChange }: { summary: Summary; town: string | undefined; onChange: Change }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const sum = (rule: string, of: (typeof people)[number] | (typeof amounts)[number]) =>
    summary.cells.filter((cell) => cell.rule === rule).reduce((total, cell) => total + cell[of], 0)
  return (
    <section className="panel" aria-label={t('entitlements.summary')} style={{ overflowX: 'auto' }}>
      <h2>
        {t('entitlements.summary')}
        {town ? '' : `${opening()}${t('shell.wholeDistrict')}${closing()}`}
      </h2>
      <table className="plain-table cards">
        <thead>
          <tr>
            <th scope="col" style={{ minWidth: '18em' }}>
              {t('clause.entitlement')}
            </th>
            {people.map((of) => (
              <th key={of} scope="col" className="right">
                {t(`entitlements.${of}`)}
              </th>
            ))}
            {amounts.map((of) => (
              <th key={of} scope="col" className="right">
                {t(`entitlements.${of}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.rules.map(({ rule, label, article, period }) => (
            <tr key={rule}>
              <th scope="row">
                <Link to="/law/rules/$key" params={{ key: rule }} title={t('law.openRule')}>
                  {say(label)}
                </Link>{' '}
                <small>{cited(article)}</small>
                {period ? <small> {say(period)}</small> : null}
              </th>
              {people.map((of) => {
                const number = sum(rule, of)
                return (
                  <td key={of} data-title={t(`entitlements.${of}`)} className="figures right">
                    {number === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        className={of === 'unserved' ? 'link-button late' : 'link-button'}
                        onClick={() => onChange({ rule, answer: undefined, service: undefined, ...narrowed[of] })}
                      >
                        {count(number)}
                      </button>
                    )}
                  </td>
                )
              })}
              {amounts.map((of) => (
                <td key={of} data-title={t(`entitlements.${of}`)} className="figures right">
                  {untold(of, (what) => sum(rule, what)) ? <Unknown /> : money(sum(rule, of))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether an amount cannot be told: what is due of nobody knows how much, what was received where no file says so. */
function untold(of: (typeof amounts)[number], sum: (of: (typeof people)[number] | (typeof amounts)[number]) => number): boolean {
  const dueUntold = sum('entitled') > 0 && sum('due') === 0
  const receivedUntold = sum('unknown') > 0 && sum('received') === 0
  return of === 'due' ? dueUntold : of === 'received' ? receivedUntold : dueUntold || receivedUntold
}
