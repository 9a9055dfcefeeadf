/** A value that one of the office entered and another must confirm: shown as entered, not confirmed, with what may be done about it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Figure } from '#kernel/figure'
import type { FigureEntry } from '#modules/truth/figures/contract'
import { useWords } from '../../language.ts'
import { moment } from '../../parts/amounts.ts'
import { Field } from '../../parts/field.tsx'
import { Mark } from '../../parts/mark.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { useMay } from '../../session.ts'
import { enteredText } from './figure-text.ts'
import { figures } from './in-force.ts'

export function EnteredFigure({ figure, entry }: { figure: Figure; entry: FigureEntry }) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const mayConfirm = useMay('figures.confirm')
  const [reason, setReason] = useState('')
  const params = { figure: figure.key }
  const onSuccess = () => client.invalidateQueries({ queryKey: ['figures'] })
  const confirm = useMutation({ mutationFn: () => figures.confirm({ params, body: { entry: entry.id } }), onSuccess })
  const refuse = useMutation({ mutationFn: () => figures.refuse({ params, body: { entry: entry.id, reason } }), onSuccess })
  const text = enteredText(figure, entry.value)
  return (
    <section className="clause" aria-label={`${t('figures.waiting')} ${say(figure.label)}`}>
      <div>
        <Mark tone="open">{t('figures.waiting')}</Mark> <b className="figures">{text ? say(text) : t('figures.sameValue')}</b>{' '}
        {entry.from ? t('law.from', { day: entry.from }) : ''} {entry.author} {entry.document}（{entry.documentDate}）
      </div>
      <div className="field-hint">{t('figures.entered', { by: entry.by, at: moment(entry.at), reason: entry.reason })}</div>
      <ProblemNotice error={confirm.error ?? refuse.error} />
      {mayConfirm ? (
        <div className="bar no-print" style={{ alignItems: 'end', gap: 12 }}>
          {entry.mine ? (
            <span>{t('figures.secondPerson')}</span>
          ) : (
            <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('figures.confirmEntered')}
            </Button>
          )}
          <Field label={t('figures.refuseWhy')}>
            {(ties) => <Input {...ties} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          <Button disabled={!reason.trim()} loading={refuse.isPending} onClick={() => refuse.mutate()}>
            {entry.mine ? t('figures.takeBack') : t('figures.refuse')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
