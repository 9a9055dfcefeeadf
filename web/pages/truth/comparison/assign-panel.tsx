/** Assigns many doubts at once: first shows what would be done, then does it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { comparisonContract, DoubtFilter } from '#modules/truth/comparison/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../../language.ts'
import { count } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { useAreas } from '../../../parts/areas.ts'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { closing, opening } from '../../../parts/punctuation.ts'
import { useMe } from '../../../session.ts'
import { comparison } from './asked.ts'

type Assigned = Reply<(typeof comparisonContract)['assign']>

export function AssignPanel({
  ids,
  filter,
  onDone,
  onClose,
}: {
  ids: readonly string[] | undefined
  filter: DoubtFilter
  onDone: () => void
  onClose: () => void
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const { person } = useMe()
  const fromTown = person.roles.includes('town')
  const [level, setLevel] = useState<'town' | 'village'>(fromTown ? 'village' : 'town')
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const ownTown = person.areas.find((area) => area.length === 9)
  const { towns, villages } = useAreas(ownTown && `${ownTown}000`)
  const choices = level === 'town' ? towns : villages
  const assign = useMutation({
    mutationFn: (preview: boolean) =>
      comparison.assign({
        body: {
          ...(ids ? { ids: [...ids] } : { filter }),
          ...(to ? { to } : {}),
          level,
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(preview ? { preview: true } : {}),
        },
      }),
    onSuccess: async (done) => {
      if (!done.preview) await client.invalidateQueries({ queryKey: ['doubts'] })
    },
  })
  const seen = assign.data
  return (
    <section className="panel" aria-label={t('assign.title')}>
      <h2>{ids ? t('assign.ticked', { count: ids.length }) : t('assign.filtered')}</h2>
      <ProblemNotice error={assign.error} />
      <div className="bar" style={{ gap: 16, alignItems: 'end' }}>
        <Field label={t('assign.level')}>
          {({ id }) => (
            <select
              id={id}
              className="select"
              value={level}
              onChange={(event) => {
                setLevel(event.target.value as 'town' | 'village')
                setTo('')
                assign.reset()
              }}
            >
              {fromTown ? null : <option value="town">{t('assign.town')}</option>}
              <option value="village">{t('assign.village')}</option>
            </select>
          )}
        </Field>
        <Field label={t('assign.to')}>
          {({ id }) => (
            <select
              id={id}
              className="select"
              value={to}
              onChange={(event) => {
                setTo(event.target.value)
                assign.reset()
              }}
            >
              <option value="">{t('assign.own')}</option>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('doubt.note')}>
          {(ties) => (
            <Input {...ties} style={{ width: 280 }} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </div>
      {seen ? <Seen seen={seen} /> : null}
      <div className="bar">
        {seen?.preview && seen.assigned > 0 ? (
          <Button type="primary" loading={assign.isPending} onClick={() => assign.mutate(false)}>
            {t('assign.do', { count: seen.assigned })}
          </Button>
        ) : seen && !seen.preview ? (
          <Button type="primary" onClick={onDone}>
            {t('assign.done')}
          </Button>
        ) : (
          <Button type="primary" loading={assign.isPending} onClick={() => assign.mutate(true)}>
            {t('assign.preview')}
          </Button>
        )}
        {seen && !seen.preview ? null : <Button onClick={onClose}>{t('form.cancel')}</Button>}
      </div>
    </section>
  )
}

function Seen({ seen }: { seen: Assigned }) {
  const { t, say } = useWords()
  return (
    <Notice
      tone={seen.preview ? 'info' : 'good'}
      title={t(seen.preview ? 'assign.would' : 'assign.did', {
        assigned: count(seen.assigned),
        total: count(seen.total),
        refused: count(seen.refusals.length),
      })}
    >
      <div>{seen.areas.map(({ area, count: those }) => `${shortName(area.name)} ${count(those)}`).join('　')}</div>
      {seen.refusals.length > 0 ? (
        <details>
          <summary>{t('assign.refusals')}</summary>
          <ul>
            {[...new Map(seen.refusals.map((refusal) => [refusal.code, refusal])).values()].map((refusal) => (
              <li key={refusal.code}>
                {say(refusal.sentence)}
                {opening()}
                {seen.refusals.filter(({ code }) => code === refusal.code).length}
                {closing()}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Notice>
  )
}
