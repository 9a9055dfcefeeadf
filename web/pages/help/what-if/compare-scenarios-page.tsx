/** Two or three scenarios side by side: what each sets otherwise, what it costs, and rule by rule who it reaches. */
import { queryOptions, useQueries } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { whatIfContract } from '#modules/help/what-if/contract'
import type { Reply } from '#platform/http/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { useArticleCited } from '../../../law/article-name.tsx'
import { count, money } from '../../../parts/amounts.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { closing, comma, opening } from '../../../parts/punctuation.ts'
import { Unknown } from '../../../parts/unknown.tsx'
import { Changes } from './changes.tsx'
import { signed } from './sides-table.tsx'

const whatIf = asking(whatIfContract)
type Told = Reply<(typeof whatIfContract)['get']>

const scenarioQuery = (id: string) =>
  queryOptions({ queryKey: ['what-if', id], queryFn: ({ signal }): Promise<Told> => whatIf.get({ params: { id } }, { signal }) })

export function CompareScenariosPage() {
  const { t } = useWords()
  const { ids = '' } = useSearch({ from: '/window/what-if/compare' })
  const asked = ids.split(',').filter(Boolean).slice(0, 3)
  const found = useQueries({ queries: asked.map((id: string) => scenarioQuery(id)) })
  const told = found.flatMap(({ data }) => (data === undefined ? [] : [data as Told]))
  return (
    <Page title={t('whatIf.beside')} acts={<Button onClick={() => window.print()}>{t('shell.print')}</Button>}>
      <div className="bar no-print" style={{ marginBottom: 8 }}>
        <Link to="/what-if" search={{}}>
          {t('whatIf.title')}
        </Link>
      </div>
      <ProblemNotice error={found.find(({ error }) => error)?.error} />
      {asked.length === 0 ? <Nothing what={t('whatIf.besideWhat')} /> : null}
      {told.length === asked.length && told.length > 0 ? (
        <Beside told={told} />
      ) : found.some(({ isPending }) => isPending) ? (
        <Loading />
      ) : null}
    </Page>
  )
}

function Beside({ told }: { told: readonly Told[] }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const whole = told.map(({ lines }) => (lines.some(({ by }) => by === 'all') ? lines.filter(({ by }) => by === 'all') : lines))
  const rules = [...new Map(whole.flat().map((line) => [line.rule, line])).values()].toSorted((a, b) => a.article - b.article)
  const sum = (name: string, of: (total: NonNullable<Told['scenario']['total']>) => React.ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {told.map(({ scenario }) => (
        <td key={scenario.id} className="figures">
          {scenario.total ? of(scenario.total) : <Unknown />}
        </td>
      ))}
    </tr>
  )
  const amount = (fen: number | null) => (fen === null ? <Unknown /> : money(fen))
  return (
    <section className="panel" aria-label={t('whatIf.beside')} style={{ overflowX: 'auto' }}>
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            {told.map(({ scenario }) => (
              <th key={scenario.id} scope="col">
                <Link to="/what-if/$id" params={{ id: scenario.id }} search={{}}>
                  {scenario.name}
                </Link>
                <div>
                  <small>{t('whatIf.basisIs', { run: scenario.run, day: scenario.asOf })}</small>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('whatIf.changes')}</th>
            {told.map(({ scenario }) => (
              <td key={scenario.id}>
                <Changes changes={scenario.changes} />
              </td>
            ))}
          </tr>
          {sum(t('whatIf.gains'), ({ gains }) => signed(gains))}
          {sum(t('whatIf.losses'), ({ losses }) => signed(-losses))}
          {sum(t('whatIf.moneyNow'), ({ before }) => amount(before))}
          {sum(t('whatIf.moneyYear'), ({ after }) => amount(after))}
          {sum(t('whatIf.cap'), ({ cap, over }) =>
            cap === null ? '—' : over ? t('whatIf.overBy', { amount: money(over) }) : `${money(cap)} · ${t('whatIf.within')}`,
          )}
          {rules.map(({ rule, label, article }) => (
            <tr key={rule}>
              <th scope="row">
                {say(label)} <small>{cited(article)}</small>
              </th>
              {whole.map((lines, at) => {
                const line = lines.find((one) => one.rule === rule)
                return (
                  <td key={told[at]!.scenario.id} className="figures">
                    {line ? (
                      <>
                        {count(line.before.met)} → <b>{count(line.after.met)}</b>
                        {opening()}
                        {signed(line.gains)}
                        {comma()}
                        {signed(-line.losses)}
                        {closing()}
                        {line.verified.genuine + line.verified.wrong > 0 ? (
                          <div className="field-hint">
                            {t('whatIf.missed', { of: line.verified.genuine })} {line.verified.missed.after} ·{' '}
                            {t('whatIf.wrongly', { of: line.verified.wrong })} {line.verified.wrongly.after}
                          </div>
                        ) : null}
                      </>
                    ) : (
                      t('whatIf.untouched')
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
