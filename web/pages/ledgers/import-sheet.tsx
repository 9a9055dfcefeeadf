/** Takes a filled-in template of a ledger in: progress, what became of the rows, the refused ones back as Excel. */
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { address } from '#platform/http/client'
import type { JobView } from '#platform/jobs/contract'
import { ledgersContract } from '#platform/ledgers/contract'
import { useWords } from '../../language.ts'
import { Field } from '../../parts/field.tsx'
import { JobProgress } from '../../parts/job-progress.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { ledgers } from './asked.ts'

interface Imported {
  readonly added: number
  readonly changed: number
  readonly rejected: number
}

const isImported = (result: unknown): result is Imported =>
  typeof result === 'object' && result !== null && 'added' in result && 'rejected' in result

export function ImportSheet({ ledger, onEnd }: { ledger: string; onEnd: () => void }) {
  const { t } = useWords()
  const [file, setFile] = useState<File>()
  const [reason, setReason] = useState('')
  const [job, setJob] = useState<JobView>()
  const start = useMutation({
    mutationFn: () => ledgers.import({ params: { ledger }, files: file ? [file] : [], body: { reason: reason.trim() } }),
    onSuccess: setJob,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file && reason.trim()) start.mutate()
  }
  const done = job?.state === 'done' && isImported(job.result) ? job.result : undefined
  return (
    <form className="panel" aria-label={t('ledgers.import')} onSubmit={submit}>
      <h2>{t('ledgers.import')}</h2>
      <ProblemNotice error={start.error} />
      <Field label={t('ledgers.file')} required hint={t('ledgers.fileWhat')}>
        {({ status: _, ...ties }) => (
          <input {...ties} type="file" accept=".xlsx,.xls,.csv" onChange={(event) => setFile(event.target.files?.[0])} />
        )}
      </Field>
      <Field label={t('form.reason')} required hint={t('form.reasonWhat')}>
        {(ties) => <Input {...ties} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Button type="primary" htmlType="submit" disabled={!file || !reason.trim()} loading={start.isPending}>
        {t('intake.takeIn')}
      </Button>
      {job ? (
        <JobProgress
          key={job.id}
          job={job}
          onEnd={(ended) => {
            setJob(ended)
            onEnd()
          }}
        />
      ) : null}
      {done && job ? (
        <Notice
          tone={done.rejected > 0 ? 'open' : 'good'}
          title={t('ledgers.imported', { added: done.added, changed: done.changed, rejected: done.rejected })}
          acts={
            done.rejected > 0 ? (
              <Button href={address(ledgersContract.rejects, { params: { ledger, job: job.id } })}>{t('intake.rejectsFile')}</Button>
            ) : null
          }
        />
      ) : null}
    </form>
  )
}
