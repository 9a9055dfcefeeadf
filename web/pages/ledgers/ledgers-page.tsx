/** All ledgers that the person may see, by article. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language.ts'
import { Loading } from '../../parts/loading.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { ledgers } from './asked.ts'

export function LedgersPage() {
  const { t, say } = useWords()
  const { data, error, refetch } = useQuery({ queryKey: ['ledgers'], queryFn: ({ signal }) => ledgers.ledgers({}, { signal }) })
  return (
    <Page title={t('ledgers.title')}>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <div className="panel">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('ledgers.name')}</th>
                <th scope="col">{t('figures.article')}</th>
                <th scope="col" className="right">
                  {t('ledgers.fields')}
                </th>
                <th scope="col">{t('ledgers.kept')}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((ledger) => (
                <tr key={ledger.key}>
                  <th scope="row">
                    <Link to="/ledgers/$ledger" params={{ ledger: ledger.key }} search={{}}>
                      {say(ledger.label)}
                    </Link>
                  </th>
                  <td>
                    <Link to="/law/$number" params={{ number: String(ledger.article) }}>
                      {ledger.article}
                    </Link>
                  </td>
                  <td className="figures right">{ledger.fields.length}</td>
                  <td>{ledger.mayWrite ? <Mark tone="good">{t('ledgers.mayWrite')}</Mark> : t('ledgers.readOnly')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  )
}
