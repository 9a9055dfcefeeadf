/** What this person may do about a doubt now: choose the act, give what it needs, do it; a draft of it is kept until then. */
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import type { DoubtAct, DoubtView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { shortName } from '../../../parts/area-name.ts'
import { Field } from '../../../parts/field.tsx'
import { keep, readKept } from '../../../parts/ledger/kept.ts'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { problemOf } from '../../../problem.ts'
import { comparison } from './asked.ts'
import { PhotoInput } from './photo-input.tsx'

const noDraft = { answer: '', reason: '', note: '', assign: '' }
type Draft = typeof noDraft
const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(noDraft).every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

export function ActPanel({ doubt, onActed, onStale }: { doubt: DoubtView; onActed: (next: DoubtView) => void; onStale: () => void }) {
  const { t, say } = useWords()
  const [name, setName] = useState(doubt.acts[0]?.act ?? '')
  const act = doubt.acts.find((one) => one.act === name)
  return (
    <section className="panel no-print" aria-label={t('doubt.acts')}>
      <h2>{t('doubt.acts')}</h2>
      {doubt.acts.length > 1 ? (
        <div className="bar" role="radiogroup" aria-label={t('doubt.acts')} style={{ marginBottom: 10 }}>
          {doubt.acts.map((one) => (
            <label key={one.act} className="tick">
              <input type="radio" name="act" checked={one.act === name} onChange={() => setName(one.act)} /> {say(one.label)}
            </label>
          ))}
        </div>
      ) : null}
      {act ? <ActForm key={act.act} doubt={doubt} act={act} onActed={onActed} onStale={onStale} /> : null}
    </section>
  )
}

function ActForm({
  doubt,
  act,
  onActed,
  onStale,
}: {
  doubt: DoubtView
  act: DoubtAct
  onActed: (next: DoubtView) => void
  onStale: () => void
}) {
  const { t, say } = useWords()
  const kept = `draft.doubt.${doubt.id}.${act.act}`
  const [draft, setDraft] = useState<Draft>(
    () => readKept(kept, isDraft) ?? { ...noDraft, assign: act.choices.length === 1 ? act.choices[0]!.code : '' },
  )
  const [photos, setPhotos] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  useEffect(() => keep(kept, Object.values(draft).some(Boolean) ? draft : undefined), [kept, draft])
  const asksReason = act.reasons?.with.includes(draft.answer) ?? false
  const lacking = {
    answer: act.answers !== null && !draft.answer,
    reason: asksReason && !draft.reason,
    note: act.note === 'required' && !draft.note.trim(),
    photos: act.photos === 'required' && photos.length === 0,
    assign: act.assign !== null && act.choices.length > 0 && !draft.assign,
  }
  const doing = useMutation({
    mutationFn: async () => {
      const stored =
        photos.length > 0 ? (await comparison.photos({ params: { id: doubt.id }, files: photos })).photos.map(({ id }) => id) : []
      return comparison.act({
        params: { id: doubt.id, act: act.act },
        version: doubt.version,
        body: {
          ...(act.answers && draft.answer ? { answer: draft.answer } : {}),
          ...(asksReason && draft.reason ? { reason: draft.reason } : {}),
          ...(act.note && draft.note.trim() ? { note: draft.note.trim() } : {}),
          ...(act.assign && draft.assign ? { assign: draft.assign } : {}),
          ...(stored.length > 0 ? { photos: stored } : {}),
        },
      })
    },
    onSuccess: (next) => {
      keep(kept, undefined)
      onActed(next)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!Object.values(lacking).some(Boolean)) doing.mutate()
  }
  const stale = doing.error && problemOf(doing.error).status === 412
  return (
    <form onSubmit={submit} noValidate>
      <ProblemNotice error={doing.error} {...(stale ? { retry: onStale } : {})} />
      {act.answers ? (
        <Field label={t('doubt.answer')} required error={tried && lacking.answer ? t('doubt.answerMissing') : undefined}>
          {({ id, status: _, ...ties }) => (
            <select
              id={id}
              {...ties}
              className="select"
              style={{ width: '100%' }}
              value={draft.answer}
              onChange={(event) => set({ answer: event.target.value })}
            >
              <option value="">{t('doubt.choose')}</option>
              {act.answers!.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {asksReason ? (
        <Field label={t('doubt.exemption')} required error={tried && lacking.reason ? t('doubt.exemptionMissing') : undefined}>
          {({ id, status: _, ...ties }) => (
            <select
              id={id}
              {...ties}
              className="select"
              style={{ width: '100%' }}
              value={draft.reason}
              onChange={(event) => set({ reason: event.target.value })}
            >
              <option value="">{t('doubt.choose')}</option>
              {act.reasons!.codes.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {act.assign && act.choices.length > 0 ? (
        <Field label={t(`assign.${act.assign}`)} required error={tried && lacking.assign ? t('doubt.assignMissing') : undefined}>
          {({ id, status: _, ...ties }) => (
            <select
              id={id}
              {...ties}
              className="select"
              style={{ width: '100%' }}
              value={draft.assign}
              onChange={(event) => set({ assign: event.target.value })}
            >
              <option value="">{t('doubt.choose')}</option>
              {act.choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {shortName(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {act.note ? (
        <Field
          label={t('doubt.note')}
          required={act.note === 'required'}
          error={tried && lacking.note ? t('doubt.noteMissing') : undefined}
        >
          {(ties) => (
            <Input.TextArea
              {...ties}
              rows={3}
              maxLength={4000}
              value={draft.note}
              onChange={(event) => set({ note: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {act.photos ? (
        <PhotoInput
          photos={photos}
          required={act.photos === 'required'}
          error={tried && lacking.photos ? t('doubt.photoMissing') : undefined}
          onChange={setPhotos}
        />
      ) : null}
      <Button type="primary" htmlType="submit" loading={doing.isPending}>
        {say(act.label)}
      </Button>
    </form>
  )
}
