/** Long work: one's own, or everybody's for those who may see it; each with its progress and what may be done about it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { jobsContract } from '#platform/jobs/contract'
import { asking } from '../../asking.ts'
import { useWords } from '../../language.ts'
import { moment } from '../../parts/amounts.ts'
import { isRunning, JobProgress } from '../../parts/job-progress.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useMay } from '../../session.ts'

const jobs = asking(jobsContract)

export function JobsPage() {
  const { t } = useWords()
  const mayAll = useMay('jobs.all')
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['jobs', all],
    queryFn: ({ signal }) => jobs.list({ query: { limit: 50, ...(all ? { all } : {}) } }, { signal }),
    refetchInterval: (query) => (query.state.data?.rows.some(isRunning) ? 3_000 : false),
  })
  return (
    <Page
      title={t('job.title')}
      beside={
        mayAll ? (
          <Tick checked={all} onChange={setAll}>
            {t('job.all')}
          </Tick>
        ) : null
      }
    >
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : data.rows.length === 0 ? (
        <div className="panel">
          <Nothing what={t('job.nothing')} />
        </div>
      ) : (
        data.rows.map((job) => (
          <div key={job.id}>
            <div className="field-hint">
              {t('job.by')} {job.personName} · {moment(job.createdAt)}
              {job.endedAt ? ` — ${moment(job.endedAt)}` : ''}
            </div>
            <JobProgress key={job.state} job={job} onEnd={() => void refetch()} />
          </div>
        ))
      )}
    </Page>
  )
}
