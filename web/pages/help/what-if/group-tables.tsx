/** Who changes, by town, sex, age and disability: one table each, all rules summed or one chosen. */
import { useState } from 'react'
import type { ScenarioLine } from '#modules/help/what-if/contract'
import { useWords } from '../../../language.ts'
import { count, money } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { signed } from './sides-table.tsx'

const groupings = ['town', 'sex', 'age', 'disability'] as const
type Grouping = (typeof groupings)[number]

export function GroupTables({ lines }: { lines: readonly ScenarioLine[] }) {
  const { t, say } = useWords()
  const [rule, setRule] = useState('')
  const rules = lines.filter(({ by }) => by === 'all')
  const shown = lines.filter((line) => rule === '' || line.rule === rule)
  return (
    <section className="panel" aria-label={t('whatIf.groups')}>
      <h2>{t('whatIf.groups')}</h2>
      {rules.length > 1 ? (
        <div className="bar no-print" style={{ marginBottom: 8 }}>
          <select className="select" aria-label={t('whatIf.rule')} value={rule} onChange={(event) => setRule(event.target.value)}>
            <option value="">{t('whatIf.allRules', { count: rules.length })}</option>
            {rules.map((line) => (
              <option key={line.rule} value={line.rule}>
                {say(line.label)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div className="what-if-groups">
        {groupings.map((by) => (
          <OneTable key={by} by={by} lines={shown.filter((line) => line.by === by)} />
        ))}
      </div>
      <div className="field-hint">{t('whatIf.groupsWhat')}</div>
    </section>
  )
}

function OneTable({ by, lines }: { by: Grouping; lines: readonly ScenarioLine[] }) {
  const { t, say } = useWords()
  const priced = lines.some(({ after }) => after.atLeastFen !== null)
  const values = [...Map.groupBy(lines, ({ value }) => value)].toSorted(([a], [b]) => place(a) - place(b))
  const sum = (of: readonly ScenarioLine[], tell: (line: ScenarioLine) => number) => of.reduce((total, line) => total + tell(line), 0)
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="plain-table">
        <caption className="group-caption">{t(`whatIf.by.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`whatIf.by.${by}`)}</th>
            <th scope="col" className="right">
              {t('whatIf.now')}
            </th>
            <th scope="col" className="right">
              {t('whatIf.scenario')}
            </th>
            <th scope="col" className="right">
              {t('whatIf.gains')}
            </th>
            <th scope="col" className="right">
              {t('whatIf.losses')}
            </th>
            {priced ? (
              <th scope="col" className="right">
                {t('whatIf.moneyDifference')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {values.map(([value, of]) => (
            <tr key={value ?? ''}>
              <th scope="row">{shortName(say(of[0]!.valueLabel))}</th>
              <td className="figures right">{count(sum(of, ({ before }) => before.met))}</td>
              <td className="figures right">{count(sum(of, ({ after }) => after.met))}</td>
              <td className="figures right">{signed(sum(of, ({ gains }) => gains))}</td>
              <td className="figures right">{signed(-sum(of, ({ losses }) => losses))}</td>
              {priced ? (
                <td className="figures right">
                  {signed(
                    sum(of, ({ before, after, perYear }) => ((after.atLeastFen ?? 0) - (before.atLeastFen ?? 0)) * perYear),
                    money,
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const inOrder = ['under-16', '16-59', '60-79', '80-over', 'female', 'male', 'disabled', 'not-disabled']

/** Bands by age, towns as the server has them, those not known last. */
const place = (value: string | null): number => (value === null ? 99 : inOrder.indexOf(value))
