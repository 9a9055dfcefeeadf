/** Doubts by rule and town, or by rule and village within a town; every number opens its list. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../../../language.ts'
import { count } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import type { DoubtSearch } from './doubt-search.ts'
import type { Summary } from './summary-counts.tsx'

export function SummaryTable({
  summary,
  town,
  onTown,
}: {
  summary: Summary
  town: string | undefined
  onTown: (town: string | undefined) => void
}) {
  const { t, say } = useWords()
  const counts = new Map(summary.cells.map((cell) => [`${cell.rule} ${cell.area ?? ''}`, cell]))
  const nowhere = summary.cells.some(({ area }) => area === null)
  const areas = [...summary.areas.map(({ code }) => code as string | null), ...(nowhere ? [null] : [])]
  const nameOf = (area: string | null) =>
    area === null ? t('comparison.nowhere') : shortName(summary.areas.find(({ code }) => code === area)?.name ?? area)
  const place = (area: string | null): DoubtSearch => (area === null ? {} : town ? { town, village: area } : { town: area })
  return (
    <section className="panel" aria-label={t('comparison.byRuleAndArea')}>
      <div className="bar" style={{ marginBottom: 8 }}>
        <h2 style={{ margin: 0, fontSize: 16 }}>{t('comparison.byRuleAndArea')}</h2>
        {town ? (
          <button type="button" className="link-button" onClick={() => onTown(undefined)}>
            {t('comparison.backToTowns')}
          </button>
        ) : (
          <span className="field-hint">{t('comparison.openTown')}</span>
        )}
      </div>
      {summary.rules.length === 0 ? (
        <Nothing title={t('comparison.noDoubts')} what={t('comparison.noDoubtsWhat')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        <div className="data-table-box whole" tabIndex={0}>
          <table className="data-table cards">
            <thead>
              <tr>
                <th scope="col">{t('comparison.rule')}</th>
                <th scope="col" className="right">
                  {t('comparison.total')}
                </th>
                <th scope="col" className="right" title={t('comparison.undecidedWhat')}>
                  {t('comparison.undecided')}
                </th>
                {summary.areas.map(({ code, name }) => (
                  <th scope="col" key={code} className="right">
                    {town ? (
                      shortName(name)
                    ) : (
                      <button type="button" className="link-button" onClick={() => onTown(code)}>
                        {shortName(name)}
                      </button>
                    )}
                  </th>
                ))}
                {nowhere ? (
                  <th scope="col" className="right">
                    {t('comparison.nowhere')}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {summary.rules.map(({ rule, label, class: kind, count: all, undecided }) => (
                <tr key={rule}>
                  <th scope="row" style={{ fontWeight: 400 }}>
                    <Mark>{t(`doubtClass.${kind}`)}</Mark> {say(label)}
                  </th>
                  <td className="figures right" data-title={t('comparison.total')}>
                    <Link to="/doubts" search={{ rule, ...(town ? { town } : {}) }}>
                      <b>{count(all)}</b>
                    </Link>
                  </td>
                  <td className="figures right" data-title={t('comparison.undecided')}>
                    {undecided > 0 ? count(undecided) : null}
                  </td>
                  {areas.map((area) => {
                    const cell = counts.get(`${rule} ${area ?? ''}`)
                    return (
                      <td
                        key={area ?? ''}
                        className="figures right"
                        data-title={nameOf(area)}
                        title={cell ? t('comparison.stillOpen', { open: cell.open }) : undefined}
                      >
                        {cell ? (
                          <Link to="/doubts" search={{ rule, ...place(area) }}>
                            {count(cell.count)}
                          </Link>
                        ) : null}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="total">
                <th scope="row">{t('comparison.total')}</th>
                <td className="figures right">{count(summary.rules.reduce((sum, rule) => sum + rule.count, 0))}</td>
                <td />
                {areas.map((area) => (
                  <td key={area ?? ''} className="figures right">
                    {count(summary.cells.filter((cell) => cell.area === area).reduce((sum, cell) => sum + cell.count, 0))}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  )
}
