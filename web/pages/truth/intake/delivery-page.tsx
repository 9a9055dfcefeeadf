/** One delivery: what each file was recognised as, to be corrected; then taken in, with progress; then its card, or withdrawn. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { type DeliveryView, intakeContract } from '#modules/truth/intake/contract'
import { address } from '#platform/http/client'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { count, moment } from '../../../parts/amounts.ts'
import { DayInput } from '../../../parts/day-input.tsx'
import { Field } from '../../../parts/field.tsx'
import { gap } from '../../../parts/gap.ts'
import { isRunning, JobProgress } from '../../../parts/job-progress.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMay } from '../../../session.ts'
import { stateTones } from './delivery-state.ts'
import { FilePanel } from './file-panel.tsx'

const intake = asking(intakeContract)

export function DeliveryPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/window/deliveries/$id' })
  const { data, error, refetch } = useQuery({
    queryKey: ['delivery', id],
    queryFn: ({ signal }) => intake.delivery({ params: { id } }, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'recognising' || query.state.data?.state === 'taking-in' ? 2_000 : false),
  })
  return (
    <Page
      title={t('intake.one')}
      beside={data ? <Mark tone={stateTones[data.state]}>{t(`deliveryState.${data.state}`)}</Mark> : null}
      sensitive
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/deliveries">{t('intake.title')}</Link>
        {data ? (
          <span>
            / {data.source || '—'} · {moment(data.receivedAt)} · {data.receivedBy}
          </span>
        ) : null}
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data ? <OneDelivery delivery={data} /> : error ? null : <Loading />}
    </Page>
  )
}

function OneDelivery({ delivery }: { delivery: DeliveryView }) {
  const { t } = useWords()
  const client = useQueryClient()
  const params = { id: delivery.id }
  const shown = (next: DeliveryView) => {
    client.setQueryData(['delivery', delivery.id], next)
    void client.invalidateQueries({ queryKey: ['deliveries'] })
  }
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set())
  const noteUnsaved = (sheet: string, is: boolean) =>
    setUnsaved((before) => new Set(is ? [...before, sheet] : [...before].filter((one) => one !== sheet)))
  const read = () => void client.invalidateQueries({ queryKey: ['delivery', delivery.id] })
  return (
    <>
      {delivery.job && (isRunning(delivery.job) || delivery.job.state !== 'done') ? (
        <JobProgress key={delivery.job.id + delivery.job.state} job={delivery.job} onEnd={read} />
      ) : null}
      {delivery.state === 'withdrawn' ? (
        <Notice
          tone="open"
          title={t('intake.withdrawnBy', { by: delivery.withdrawnBy ?? '', at: delivery.withdrawnAt ? moment(delivery.withdrawnAt) : '' })}
        >
          {delivery.withdrawnWhy}
        </Notice>
      ) : null}
      {delivery.mayTakeIn ? (
        <TakeIn
          key={`${delivery.asOf ?? ''} ${delivery.takesOut?.people ?? ''}`}
          delivery={delivery}
          unsaved={unsaved.size}
          onDone={shown}
        />
      ) : null}
      {delivery.state === 'taken-in' ? <TakenIn delivery={delivery} /> : null}
      {delivery.files
        .filter((file) => file.sheets.length > 0)
        .map((file) => (
          <FilePanel key={file.id} delivery={delivery} file={file} onChange={read} onUnsaved={noteUnsaved} />
        ))}
      <LeftAside files={delivery.files.filter((file) => file.problem && file.sheets.length === 0)} />
      {delivery.mayWithdraw ? <Withdraw params={params} onDone={shown} /> : null}
    </>
  )
}

function LeftAside({ files }: { files: DeliveryView['files'] }) {
  const { t, say } = useWords()
  if (files.length === 0) return null
  return (
    <section className="panel" aria-label={t('intake.notTables')}>
      <h2>{t('intake.notTables')}</h2>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            <b>{file.name}</b>
            {gap}
            {file.problem ? say(file.problem.sentence) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function TakeIn({
  delivery,
  unsaved,
  onDone,
}: {
  delivery: DeliveryView
  /** Sheets about which something is typed that is not saved. */
  unsaved: number
  onDone: (next: DeliveryView) => void
}) {
  const { t } = useWords()
  const [asOf, setAsOf] = useState(delivery.asOf ?? '')
  const [agreed, setAgreed] = useState(false)
  const { takesOut } = delivery
  const sheets = delivery.files.flatMap((file) => file.sheets)
  const ready = sheets.filter((sheet) => sheet.state === 'proposed').length
  const open = sheets.filter((sheet) => sheet.state === 'unrecognised').length
  const take = useMutation({
    mutationFn: () =>
      intake.takeIn({
        params: { id: delivery.id },
        body: { ...(asOf ? { asOf } : {}), ...(takesOut && agreed ? { takeOut: takesOut.people } : {}) },
      }),
    onSuccess: onDone,
  })
  return (
    <section className="panel" aria-label={t('intake.takeIn')}>
      <ProblemNotice error={take.error} />
      {takesOut ? (
        <Notice tone="bad" title={t('intake.takesOut', { people: count(takesOut.people), of: count(takesOut.of) })}>
          <p>{t('intake.takesOutWhat')}</p>
          <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
            {t('intake.takeOut', { people: count(takesOut.people) })}
          </Checkbox>
        </Notice>
      ) : null}
      <div className="bar" style={{ alignItems: 'start', gap: 16 }}>
        <Field label={t('intake.asOf')} hint={t('intake.asOfWhat')}>
          {(ties) => <DayInput {...ties} value={asOf} onChange={setAsOf} />}
        </Field>
        <span className="beside-field" style={{ flex: 1 }}>
          {t('intake.ready', { ready, all: sheets.length })}
          {open > 0 ? (
            <span className="late">
              {gap}
              {t('intake.unrecognised', { count: open })}
            </span>
          ) : null}
          {unsaved > 0 ? (
            <span className="late" role="status">
              {gap}
              {t('intake.unsaved', { count: unsaved })}
            </span>
          ) : null}
        </span>
        <Button
          type="primary"
          className="beside-field"
          disabled={ready === 0 || unsaved > 0 || (takesOut !== null && !agreed)}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          {t('intake.takeIn')}
        </Button>
      </div>
    </section>
  )
}

function TakenIn({ delivery }: { delivery: DeliveryView }) {
  const { t } = useWords()
  const mayRun = useMay('comparison.run')
  return (
    <Notice
      tone="good"
      title={t('intake.takenIn', {
        rows: count(delivery.rows),
        rejected: count(delivery.rejected),
        at: delivery.takenInAt ? moment(delivery.takenInAt) : '',
      })}
      acts={
        <>
          {delivery.rejected > 0 ? (
            <Button href={address(intakeContract.rejects, { params: { id: delivery.id } })}>{t('intake.rejectsFile')}</Button>
          ) : null}
          {mayRun ? (
            <Link to="/comparison" search={{}}>
              <Button type="primary" tabIndex={-1}>
                {t('intake.goCompare')}
              </Button>
            </Link>
          ) : null}
        </>
      }
    >
      {t('intake.takenInWhat')}
    </Notice>
  )
}

function Withdraw({ params, onDone }: { params: { id: string }; onDone: (next: DeliveryView) => void }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useMutation({ mutationFn: () => intake.withdraw({ params, body: { reason: reason.trim() } }), onSuccess: onDone })
  if (!open)
    return (
      <Button danger onClick={() => setOpen(true)}>
        {t('intake.withdraw')}
      </Button>
    )
  return (
    <section className="panel" aria-label={t('intake.withdraw')}>
      <h2>{t('intake.withdraw')}</h2>
      <p>{t('intake.withdrawWhat')}</p>
      <ProblemNotice error={withdraw.error} />
      <Field label={t('form.reason')} required>
        {(ties) => <Input.TextArea {...ties} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <div className="bar">
        <Button danger type="primary" disabled={!reason.trim()} loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('intake.withdraw')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('form.cancel')}</Button>
      </div>
    </section>
  )
}
