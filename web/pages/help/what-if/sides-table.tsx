/** Rule by rule: now, the scenario, the difference; counts, money, and cases that people judged. */
import { Link } from '@tanstack/react-router'
import type { ScenarioLine } from '#modules/help/what-if/contract'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { count, money } from '../../../parts/amounts.ts'
import { Mark } from '../../../parts/mark.tsx'

/** A difference with its sign; nothing where there is none. */
export function signed(difference: number, show: (value: number) => string = count): string {
  return difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${show(Math.abs(difference))}`
}

export function SidesTable({ lines }: { lines: readonly ScenarioLine[] }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('whatIf.rule')}</th>
          <th scope="col">{t('whatIf.measure')}</th>
          <th scope="col" className="right">
            {t('whatIf.now')}
          </th>
          <th scope="col" className="right">
            {t('whatIf.scenario')}
          </th>
          <th scope="col" className="right">
            {t('whatIf.difference')}
          </th>
        </tr>
      </thead>
      {lines.map((line) => {
        const rows = rowsOf(line, t)
        return (
          <tbody key={`${line.rule} ${line.value ?? ''}`}>
            {rows.map(({ measure, before, after, show, tone }, at) => (
              <tr key={measure}>
                {at === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <Link to="/law/rules/$key" params={{ key: line.rule }}>
                      {say(line.label)} {line.trial ? <Mark tone="open">{t('standing.trial')}</Mark> : null}
                    </Link>{' '}
                    <small>
                      {cited(line.article)} · {say(line.of)}
                      {line.by === 'all' ? '' : ` · ${say(line.valueLabel)}`}
                    </small>
                    <div>
                      {line.gains > 0 ? <Mark tone="good">{t('whatIf.gainsAre', { count: line.gains })}</Mark> : null}{' '}
                      {line.losses > 0 ? <Mark tone="bad">{t('whatIf.lossesAre', { count: line.losses })}</Mark> : null}
                    </div>
                  </th>
                ) : null}
                <td>{measure}</td>
                <td className="figures right">{show(before)}</td>
                <td className="figures right">
                  <b>{show(after)}</b>
                </td>
                <td className={`figures right${tone && after > before ? ' late' : ''}`}>{signed(after - before, show)}</td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function rowsOf({ before, after, verified }: ScenarioLine, t: ReturnType<typeof useWords>['t']) {
  const row = (measure: string, b: number, a: number, show: (value: number) => string = count, tone = false) => ({
    measure,
    before: b,
    after: a,
    show,
    tone,
  })
  return [
    row(t('why.met'), before.met, after.met),
    row(t('why.cannot-tell'), before.cannotTell, after.cannotTell),
    ...(before.atLeastFen !== null && after.atLeastFen !== null
      ? [row(after.fen === after.atLeastFen ? t('whatIf.money') : t('whatIf.moneyAtLeast'), before.atLeastFen, after.atLeastFen, money)]
      : []),
    ...(verified.genuine > 0
      ? [row(t('whatIf.missed', { of: verified.genuine }), verified.missed.before, verified.missed.after, count, true)]
      : []),
    ...(verified.wrong > 0
      ? [row(t('whatIf.wrongly', { of: verified.wrong }), verified.wrongly.before, verified.wrongly.after, count, true)]
      : []),
  ]
}
