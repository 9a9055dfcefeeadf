/** The comparison desk: drop files, run, and see the doubts by rule and place, what could not be told, and what was compared with (Article 29). */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../../language.ts'
import { DayInput } from '../../../parts/day-input.tsx'
import { Field } from '../../../parts/field.tsx'
import { JobStarter } from '../../../parts/job-starter.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMay } from '../../../session.ts'
import { DropZone } from '../intake/drop-zone.tsx'
import { comparison, summaryOf } from './asked.ts'
import { filterOf } from './doubt-search.ts'
import { LastRun } from './last-run.tsx'
import { SummaryCounts } from './summary-counts.tsx'
import { SummaryTable } from './summary-table.tsx'

export function ComparisonPage() {
  const { t } = useWords()
  const search = useSearch({ from: '/window/comparison' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const mayRun = useMay('comparison.run')
  const mayReview = useMay('reviews.read')
  const mayHandIn = useMay('deliveries.hand-in')
  const [asOf, setAsOf] = useState('')
  const { data, error, refetch } = useQuery(summaryOf(filterOf(search)))
  const town = search.town
  return (
    <Page
      title={t('comparison.title')}
      acts={
        <>
          <Link to="/doubts" search={search}>
            {t('comparison.allDoubts')}
          </Link>
          {mayReview ? (
            <Link to="/reviews" search={{}}>
              {t('reviews.title')}
            </Link>
          ) : null}
        </>
      }
    >
      {mayHandIn ? <DropZone /> : null}
      {mayRun ? (
        <section className="panel" aria-label={t('comparison.run')}>
          <div className="bar" style={{ alignItems: 'start', gap: 16 }}>
            <Field label={t('comparison.asOf')} hint={t('comparison.asOfWhat')}>
              {(ties) => <DayInput {...ties} value={asOf} onChange={setAsOf} />}
            </Field>
            <JobStarter
              face={t('comparison.run')}
              start={() => comparison.run({ body: asOf ? { asOf } : {} })}
              onEnd={() => void client.invalidateQueries({ queryKey: ['doubts'] })}
            />
          </div>
        </section>
      ) : null}
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : data.run === null ? (
        <div className="panel">
          <Nothing title={t('comparison.neverRun')} what={mayRun ? t('comparison.neverRunWhat') : t('comparison.waitForRun')} />
        </div>
      ) : (
        <>
          <SummaryCounts summary={data} />
          <SummaryTable
            summary={data}
            town={town}
            onTown={(next) => void navigate({ to: '/comparison', search: { ...search, town: next } })}
          />
          <LastRun run={data.run} />
        </>
      )}
    </Page>
  )
}
