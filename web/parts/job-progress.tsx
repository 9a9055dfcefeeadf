/** How long work stands: rows done, rows a second, time left, what it is doing; cancel, go on, take back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import type { Label } from '#kernel/values'
import { type JobView, jobsContract } from '#platform/jobs/contract'
import { asking } from '../asking.ts'
import { useWords } from '../language.ts'
import { count } from './amounts.ts'
import { Mark, type Tone } from './mark.tsx'
import { ProblemNotice } from './problem.tsx'

const jobs = asking(jobsContract)
const running: readonly JobView['state'][] = ['waiting', 'running', 'undoing']
const tones: Readonly<Record<JobView['state'], Tone>> = {
  waiting: 'busy',
  running: 'busy',
  undoing: 'busy',
  done: 'good',
  failed: 'bad',
  cancelled: 'open',
  interrupted: 'bad',
  undone: 'plain',
}

/** Milliseconds after which the rows done are shown anew. */
const refreshed = 500

/** Whether a job is still at work. */
export const isRunning = (job: Pick<JobView, 'state'>): boolean => running.includes(job.state)

/** Follows a job until it ends; `onEnd` is called once, when its end is first seen. */
export function JobProgress({ job: given, onEnd }: { job: JobView; onEnd?: (job: JobView) => void }) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const key = ['job', given.id]
  const { data: job = given, error } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => jobs.get({ params: { id: given.id }, query: { wait: refreshed } }, { signal }),
    initialData: given,
    staleTime: 0,
    // The server answers as soon as the job has ended, else after a moment with how far it is.
    refetchInterval: (query) => (isRunning(query.state.data ?? given) ? 1 : false),
  })
  const act = useMutation({
    mutationFn: (what: 'cancel' | 'again' | 'undo') => jobs[what]({ params: { id: given.id } }),
    onSuccess: (next) => client.setQueryData(key, next),
  })
  const ended = !isRunning(job)
  const watched = isRunning(given)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is told once, whoever listens
  useEffect(() => {
    if (ended && watched) onEnd?.(job)
  }, [ended])
  const share = job.total ? Math.min(100, Math.floor((job.done / job.total) * 100)) : undefined
  return (
    <div className="job" aria-live="polite">
      <div className="bar">
        <b>{say(job.title)}</b>
        <Mark tone={tones[job.state]}>{t(`job.${job.state}`)}</Mark>
        {job.message && !ended ? <span>{say(job.message)}</span> : null}
        <span style={{ flex: 1 }} />
        {job.mayCancel ? (
          <Button size="small" loading={act.isPending} onClick={() => act.mutate('cancel')}>
            {t('job.cancel')}
          </Button>
        ) : null}
        {job.mayRunAgain ? (
          <Button size="small" type="primary" loading={act.isPending} onClick={() => act.mutate('again')}>
            {t('job.again')}
          </Button>
        ) : null}
        {job.mayUndo ? (
          <Button size="small" loading={act.isPending} onClick={() => act.mutate('undo')}>
            {t('job.undo')}
          </Button>
        ) : null}
      </div>
      {ended ? null : (
        <>
          <progress className="job-bar" max={100} value={share} aria-label={say(job.title)} />
          <div className="figures">
            {job.done > 0 || job.total !== null
              ? t('job.rows', { done: count(job.done), total: job.total === null ? '…' : count(job.total) })
              : null}
            {job.rowsPerSecond === null ? null : `　${t('job.speed', { rows: count(job.rowsPerSecond) })}`}
            {job.secondsLeft === null ? null : `　${t('job.left', { time: say(duration(job.secondsLeft)) })}`}
          </div>
        </>
      )}
      {job.problem ? <ProblemNotice error={{ problem: job.problem }} /> : null}
      <ProblemNotice error={act.error ?? error} />
    </div>
  )
}

/** Seconds as people say them. */
export function duration(seconds: number): Label {
  if (seconds < 60) return { zh: `${seconds} 秒`, en: `${seconds} s` }
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return { zh: `${minutes} 分${rest ? ` ${rest} 秒` : ''}`, en: `${minutes} min${rest ? ` ${rest} s` : ''}` }
}
