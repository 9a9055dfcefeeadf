/** One's own long work that is still going on, or that stopped and can go on. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { jobsContract } from '#platform/jobs/contract'
import { asking } from '../asking.ts'
import { isRunning, JobProgress } from '../parts/job-progress.tsx'

const jobs = asking(jobsContract)

export function RunningJobs() {
  const client = useQueryClient()
  const { data, refetch } = useQuery({
    queryKey: ['jobs', false],
    queryFn: ({ signal }) => jobs.list({ query: { limit: 20 } }, { signal }),
  })
  const shown = data?.rows.filter((job) => isRunning(job) || job.state === 'interrupted') ?? []
  return shown.map((job) => (
    <JobProgress
      key={job.id}
      job={job}
      onEnd={() => {
        void refetch()
        void client.invalidateQueries({ queryKey: ['doubts'] })
      }}
    />
  ))
}
