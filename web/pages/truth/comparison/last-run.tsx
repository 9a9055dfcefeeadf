/** The newest run: as of when, what it compared with, how long each step took, how rows were linked. */
import { Link } from '@tanstack/react-router'
import type { RunView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { count, moment } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { gap } from '../../../parts/gap.ts'
import { closing, comma, opening } from '../../../parts/punctuation.ts'
import { useMay } from '../../../session.ts'
import { DeliveryLink } from './delivery-link.tsx'

const steps = ['snapshot', 'read', 'link', 'rules', 'store'] as const
const ways = ['exact', 'repaired', 'scored', 'review', 'none'] as const

export function LastRun({ run }: { run: RunView }) {
  const { t, say } = useWords()
  const mayReview = useMay('reviews.read')
  const total = steps.reduce((sum, step) => sum + run.milliseconds[step], 0)
  return (
    <section className="panel" aria-label={t('comparison.lastRun')}>
      <h2>{t('comparison.lastRunIs', { number: run.number, at: moment(run.at), by: run.by })}</h2>
      <dl className="terms">
        <dt>{t('comparison.asOf')}</dt>
        <dd>
          {run.asOf}
          {gap}
          {t('comparison.deciding', { day: run.deciding })}
        </dd>
        <dt>{t('comparison.size')}</dt>
        <dd>{t('comparison.sizeIs', { people: count(run.people), rows: count(run.rows) })}</dd>
        <dt>{t('comparison.took')}</dt>
        <dd className="figures">
          {t('comparison.seconds', { seconds: (total / 1000).toFixed(1) })}
          {opening()}
          {steps.map((step) => `${t(`comparison.step.${step}`)} ${(run.milliseconds[step] / 1000).toFixed(1)}`).join(comma())}
          {closing()}
        </dd>
        <dt>{t('comparison.links')}</dt>
        <dd className="figures">
          {ways.map((way) => (
            <span key={way} style={{ display: 'inline-block', marginRight: 14 }}>
              {t(`linkHow.${way}`)}{' '}
              {way === 'review' && run.links.review > 0 && mayReview ? (
                <Link to="/reviews" search={{}}>
                  {count(run.links.review)}
                </Link>
              ) : (
                count(run.links[way])
              )}
            </span>
          ))}
        </dd>
        {run.leftOut.length > 0 ? (
          <>
            <dt>{t('comparison.leftOut')}</dt>
            <dd className="figures">
              {run.leftOut.map(({ file, sheet, rows }) => `${file}${sheet ? ` · ${sheet}` : ''} ${count(rows)}`).join(comma())}{' '}
              <span className="field-hint">{t('comparison.leftOutWhat', { day: run.asOf })}</span>
            </dd>
          </>
        ) : null}
        {run.uncovered.length > 0 ? (
          <>
            <dt>{t('comparison.uncovered')}</dt>
            <dd>
              {run.uncovered.map(({ label }) => say(label)).join(comma())}{' '}
              <span className="field-hint">{t('comparison.uncoveredWhat')}</span>
            </dd>
          </>
        ) : null}
      </dl>
      <details>
        <summary>{t('comparison.coverage', { count: run.coverage.length })}</summary>
        <div style={{ overflowX: 'auto' }}>
          <table className="plain-table">
            <tbody>
              {run.coverage.map((one) => (
                <tr key={`${one.ledger} ${one.delivery} ${one.file} ${one.sheet ?? ''}`}>
                  <th scope="row">{say(one.label)}</th>
                  <td>
                    <DeliveryLink id={one.delivery}>
                      {one.file}
                      {one.sheet ? ` · ${one.sheet}` : ''}
                    </DeliveryLink>
                  </td>
                  <td>{one.area ? shortName(one.area.name) : t('shell.wholeDistrict')}</td>
                  <td className="figures">
                    {one.from ?? '…'} — {one.to ?? '…'}
                  </td>
                  <td className="figures right">{count(one.rows)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
