/** The form by which one of the office enters a figure's value for another to confirm: author, number and date of the document, and the value it sets where that differs. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Figure, FigureValue } from '#kernel/figure'
import type { FigureEntry } from '#modules/truth/figures/contract'
import { useWords } from '../../language.ts'
import { DayInput } from '../../parts/day-input.tsx'
import { Field } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { FigureHistory } from './figure-history.tsx'
import { figures } from './in-force.ts'
import { typedValue } from './typed-value.ts'

export function ConfirmFigure({
  figure,
  value,
  entry,
  onDone,
}: {
  figure: Figure
  value: FigureValue
  /** What is confirmed already, and can be withdrawn. */
  entry: FigureEntry | undefined
  onDone: () => void
}) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const [author, setAuthor] = useState(entry?.author ?? figure.confirm ?? '')
  const [document, setDocument] = useState(entry?.document ?? '')
  const [documentDate, setDocumentDate] = useState(entry?.documentDate ?? '')
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(value.from ?? '')
  const [reason, setReason] = useState('')
  const sent = typed.trim() === '' ? undefined : typedValue(figure.kind, typed)
  const wrong = typed.trim() !== '' && sent === undefined
  const params = { figure: figure.key }
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: ['figures'] })
    onDone()
  }
  const enter = useMutation({
    mutationFn: () =>
      figures.enter({
        params,
        body: { from: from || null, author, document, documentDate, reason, ...(sent === undefined ? {} : { value: sent }) },
      }),
    onSuccess,
  })
  const withdraw = useMutation({
    mutationFn: () => figures.withdraw({ params, body: { from: value.from ?? null, reason } }),
    onSuccess,
  })
  const ready = author.trim() && document.trim() && documentDate && reason.trim() && !wrong
  return (
    <section aria-label={`${t('figures.enterOne')} ${say(figure.label)}`}>
      <ProblemNotice error={enter.error ?? withdraw.error} />
      <div className="bar" style={{ gap: 16, alignItems: 'start' }}>
        <Field label={t('figures.author')} required>
          {(ties) => <Input {...ties} maxLength={100} value={author} onChange={(event) => setAuthor(event.target.value)} />}
        </Field>
        <Field label={t('figures.documentNumber')} required>
          {(ties) => <Input {...ties} maxLength={100} value={document} onChange={(event) => setDocument(event.target.value)} />}
        </Field>
        <Field label={t('figures.documentDate')} required>
          {(ties) => <DayInput {...ties} value={documentDate} onChange={setDocumentDate} />}
        </Field>
        <Field
          label={t('figures.otherValue')}
          hint={figure.unit ? say(figure.unit) : t('figures.otherValueWhat')}
          error={wrong ? t('figures.wrongValue') : undefined}
        >
          {(ties) => <Input {...ties} maxLength={40} value={typed} onChange={(event) => setTyped(event.target.value)} />}
        </Field>
        <Field label={t('figures.validFrom')} hint={t('figures.validFromWhat')}>
          {(ties) => <DayInput {...ties} value={from} onChange={setFrom} />}
        </Field>
        <Field label={t('form.reason')} required>
          {(ties) => <Input {...ties} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      </div>
      <div className="bar">
        <Button type="primary" disabled={!ready} loading={enter.isPending} onClick={() => enter.mutate()}>
          {t('figures.enterOne')}
        </Button>
        {entry ? (
          <Button danger disabled={!reason.trim()} loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('figures.withdrawOne')}
          </Button>
        ) : null}
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </div>
      <p className="field-hint">{t('figures.secondPersonWhat')}</p>
      <FigureHistory figure={figure} />
    </section>
  )
}
