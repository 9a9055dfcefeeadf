/** The doubts the person has to act on, the most urgent first, and how all of them stand. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { comparisonContract } from '#modules/truth/comparison/contract'
import { asking } from '../asking.ts'
import { useWords } from '../language.ts'
import { SummaryCounts } from '../pages/truth/comparison/summary-counts.tsx'
import { count } from '../parts/amounts.ts'
import { shortName } from '../parts/area-name.ts'
import { Due } from '../parts/due.tsx'
import { Loading } from '../parts/loading.tsx'
import { Mark } from '../parts/mark.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNotice } from '../parts/problem.tsx'
import { Told } from '../parts/unknown.tsx'

const comparison = asking(comparisonContract)

export function Todos() {
  const { t, say } = useWords()
  const mine = useQuery({
    queryKey: ['doubts', 'mine'],
    queryFn: ({ signal }) => comparison.doubts({ query: { mine: true, sort: 'due', limit: 8 } }, { signal }),
  })
  const summary = useQuery({ queryKey: ['doubts', 'summary', {}], queryFn: ({ signal }) => comparison.summary({}, { signal }) })
  return (
    <>
      {summary.data && summary.data.total > 0 ? <SummaryCounts summary={summary.data} /> : null}
      <section className="panel" aria-label={t('workbench.todo')}>
        <h2>
          {t('workbench.todo')}{' '}
          {mine.data?.total ? (
            <Link to="/doubts" search={{ mine: 'true', sort: 'due' }}>
              {count(mine.data.total)} · {t('workbench.all')}
            </Link>
          ) : null}
        </h2>
        <ProblemNotice error={mine.error} retry={() => void mine.refetch()} />
        {mine.data === undefined ? (
          mine.error ? null : (
            <Loading />
          )
        ) : mine.data.rows.length === 0 ? (
          <Nothing title={t('workbench.nothingToDo')} what={t('workbench.nothingToDoWhat')} />
        ) : (
          <table className="plain-table">
            <tbody>
              {mine.data.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to="/doubts/$id" params={{ id: row.id }} search={{}}>
                      {say(row.label)}
                    </Link>
                  </th>
                  <td>
                    <Told>{row.subject.name}</Told>
                  </td>
                  <td>{[row.town?.name, row.village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' ')}</td>
                  <td>
                    <Mark tone={row.overdue ? 'bad' : 'busy'}>{say(row.stateLabel)}</Mark>
                  </td>
                  <td>
                    <Due day={row.due} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  )
}
