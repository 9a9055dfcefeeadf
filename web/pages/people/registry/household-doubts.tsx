/** The doubts about a household and its members, those closed among them. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { entitlementsContract } from '#modules/help/entitlements/contract'
import { comparisonContract } from '#modules/truth/comparison/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { Due } from '../../../parts/due.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Told } from '../../../parts/unknown.tsx'

const comparison = asking(comparisonContract)
const entitlements = asking(entitlementsContract)

export function HouseholdDoubts({ id, householdNo }: { id: string; householdNo: string | null }) {
  const { t, say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['doubts', 'household', id],
    queryFn: ({ signal }) =>
      comparison.doubts({ query: { householdNo: householdNo!, change: 'new,persisting,gone', limit: 100 } }, { signal }),
    enabled: householdNo !== null,
  })
  // The same question as on the page of policies: asked once for both.
  const { data: told } = useQuery({
    queryKey: ['household', id, 'rules', false],
    queryFn: ({ signal }) => entitlements.household({ params: { id }, query: {} }, { signal }),
    enabled: (data?.rows.length ?? 0) > 0,
  })
  const acceptedOf = (rule: string) => [
    ...new Map((told?.rules ?? []).flatMap((one) => (one.rule === rule ? one.exemptions : [])).map((one) => [one.rule, one])).values(),
  ]
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return householdNo === null ? null : <Loading />
  return (
    <section className="panel" aria-label={t('household.part.doubts')}>
      {data.rows.length === 0 ? (
        <Nothing title={t('household.noDoubts')} what={t('household.noDoubtsWhat')} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('comparison.rule')}</th>
              <th scope="col">{t('comparison.subject')}</th>
              <th scope="col">{t('intake.state')}</th>
              <th scope="col">{t('doubt.answer')}</th>
              <th scope="col">{t('doubt.due')}</th>
              <th scope="col">{t('comparison.change')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to="/doubts/$id" params={{ id: row.id }} search={{}}>
                    {say(row.label)}
                  </Link>
                  {acceptedOf(row.rule).map(({ rule, number, reason, label }) => (
                    <div key={rule} className="field-hint">
                      {t('doubt.accepted')}：{[number, reason ? say(reason) : null].filter(Boolean).join(' ')} {say(label)}
                    </div>
                  ))}
                </th>
                <td>
                  <Told>{row.subject.name}</Told>
                </td>
                <td>
                  <Mark tone={row.final ? 'plain' : row.overdue ? 'bad' : 'busy'}>{say(row.stateLabel)}</Mark>
                </td>
                <td>{row.answerLabel ? say(row.answerLabel) : ''}</td>
                <td>
                  <Due day={row.due} done={row.final} />
                </td>
                <td>{t(`change.${row.change}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
