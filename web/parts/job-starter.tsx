/** A button that starts long work and then shows how it stands. */
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { JobView } from '#platform/jobs/contract'
import { JobProgress } from './job-progress.tsx'
import { ProblemNotice } from './problem.tsx'

export function JobStarter({ face, start, onEnd }: { face: string; start: () => Promise<JobView>; onEnd: (job: JobView) => void }) {
  const [job, setJob] = useState<JobView>()
  const [busy, setBusy] = useState(false)
  const starting = useMutation({
    mutationFn: start,
    onSuccess: (started) => {
      setJob(started)
      setBusy(true)
    },
  })
  return (
    <>
      <Button
        type="primary"
        className="beside-field"
        disabled={busy}
        loading={starting.isPending}
        onClick={() => {
          setJob(undefined)
          starting.mutate()
        }}
      >
        {face}
      </Button>
      <div style={{ flexBasis: '100%' }}>
        <ProblemNotice error={starting.error} />
        {job ? (
          <JobProgress
            key={job.id}
            job={job}
            onEnd={(ended) => {
              setBusy(false)
              onEnd(ended)
            }}
          />
        ) : null}
      </div>
    </>
  )
}
