/** What departments wrote about the members: allowances, stays in hospital, insurance, school, property, each with its file and row. */
import { useQuery } from '@tanstack/react-query'
import { entitlementsContract, type RecordOfHousehold } from '#modules/help/entitlements/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { useRegionName } from '../../../parts/area-name.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Told } from '../../../parts/unknown.tsx'

const isRegion = /^371311\d{6}$/
const entitlements = asking(entitlementsContract)

export function HouseholdRecords({ id, reveal }: { id: string; reveal: boolean }) {
  const { t, say, language } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['household', id, 'records', reveal],
    queryFn: ({ signal }) => entitlements.records({ params: { id }, query: reveal ? { reveal } : {} }, { signal }),
  })
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  const kinds = [...Map.groupBy(data.records, ({ ledger }) => ledger)]
  return (
    <>
      {data.asOf ? <div className="field-hint">{t('household.recordsAsOf', { day: data.asOf })}</div> : null}
      {data.uncovered.length > 0 ? (
        <Notice tone="open" title={t('household.uncovered')}>
          {data.uncovered.map(({ label }) => say(label)).join(language === 'zh' ? '、' : ', ')}
        </Notice>
      ) : null}
      {kinds.length === 0 ? (
        <div className="panel">
          <Nothing title={t('household.noRecords')} what={t('household.noRecordsWhat')} />
        </div>
      ) : (
        kinds.map(([ledger, records]) => <OneKind key={ledger} records={records} />)
      )}
    </>
  )
}

function OneKind({ records }: { records: readonly RecordOfHousehold[] }) {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  // Whose row it is stands in the first column, by the name the register has.
  const columns = [...new Map(records.flatMap(({ facts }) => facts.map(({ field, label }) => [field, label] as const)))].filter(
    ([field]) => field !== 'name',
  )
  const title = say(records[0]!.label)
  return (
    <section className="panel" aria-label={title}>
      <h2>
        {title} <small>({records.length})</small>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard */}
      <div className="data-table-box" tabIndex={0}>
        <table className="data-table cards">
          <thead>
            <tr>
              <th scope="col">{t('comparison.subject')}</th>
              {columns.map(([field, label]) => (
                <th key={field} scope="col">
                  {say(label)}
                </th>
              ))}
              <th scope="col">{t('why.source')}</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <tr key={record.id}>
                <td data-title={t('comparison.subject')}>
                  <Told>{record.name}</Told>
                </td>
                {columns.map(([field, label]) => {
                  const fact = record.facts.find((one) => one.field === field)
                  return (
                    <td
                      key={field}
                      data-title={say(label)}
                      className={fact?.kind === 'money' || fact?.kind === 'integer' ? 'figures right' : undefined}
                    >
                      <Told>{fact && (isRegion.test(say(fact.shown)) ? nameOf(say(fact.shown)) : say(fact.shown))}</Told>
                    </td>
                  )
                })}
                <td data-title={t('why.source')}>
                  {record.file} {record.row === null ? '' : t('doubt.rowNumber', { row: record.row })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
