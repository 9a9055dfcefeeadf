/** Checks on trial: what each would have raised in the newest run; the office adopts them, or lets go of them, with a reason (Article 29). */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { TrialView } from '#modules/truth/comparison/contract'
import { useWords } from '../../../language.ts'
import { count, moment } from '../../../parts/amounts.ts'
import { Field } from '../../../parts/field.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMay } from '../../../session.ts'
import { comparison } from './asked.ts'

export function TrialsPage() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['trials'],
    queryFn: ({ signal }) => comparison.trials({}, { signal }),
    refetchInterval: (query) => (query.state.data?.run?.counted === false ? 2_000 : false),
  })
  return (
    <Page title={t('trials.title')}>
      <p style={{ marginTop: 0 }}>
        {t('trials.what')}{' '}
        {data?.run ? t(data.run.counted ? 'trials.counted' : 'trials.notCounted', { number: data.run.number, day: data.run.asOf }) : ''}
      </p>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : data.checks.length === 0 ? (
        <Nothing what={t('trials.none')} />
      ) : (
        <Trials trials={data} />
      )}
    </Page>
  )
}

function Trials({ trials }: { trials: TrialView }) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const mayAdopt = useMay('checks.adopt')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [document, setDocument] = useState('')
  const [reason, setReason] = useState('')
  const adopt = useMutation({
    mutationFn: (adopted: boolean) =>
      comparison.adopt({ body: { rules: [...chosen], adopted, document: document.trim(), reason: reason.trim() } }),
    onSuccess: (next) => {
      client.setQueryData(['trials'], next)
      setChosen(new Set())
      setReason('')
    },
  })
  const toggle = (rules: readonly string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...rules] : [...before].filter((rule) => !rules.includes(rule))))
  const all = trials.checks.map(({ rule }) => rule)
  return (
    <>
      {mayAdopt ? (
        <section className="panel no-print stays" aria-label={t('trials.decide')}>
          <ProblemNotice error={adopt.error} />
          <div className="bar" style={{ gap: 16, alignItems: 'start' }}>
            <Field label={t('figures.documentNumber')}>
              {(ties) => <Input {...ties} maxLength={100} value={document} onChange={(event) => setDocument(event.target.value)} />}
            </Field>
            <Field label={t('form.reason')} required>
              {(ties) => <Input {...ties} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
            <Button
              type="primary"
              className="beside-field"
              disabled={chosen.size === 0 || !reason.trim()}
              loading={adopt.isPending}
              onClick={() => adopt.mutate(true)}
            >
              {t('trials.adopt', { count: chosen.size })}
            </Button>
            <Button
              className="beside-field"
              disabled={chosen.size === 0 || !reason.trim()}
              loading={adopt.isPending}
              onClick={() => adopt.mutate(false)}
            >
              {t('trials.letGo', { count: chosen.size })}
            </Button>
          </div>
        </section>
      ) : null}
      <div className="panel" style={{ overflowX: 'auto' }}>
        <table className="plain-table cards">
          <caption className="only-read">{t('trials.title')}</caption>
          <thead>
            <tr>
              {mayAdopt ? (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={t('trials.all')}
                    checked={chosen.size === all.length}
                    onChange={(event) => toggle(all, event.target.checked)}
                  />
                </th>
              ) : null}
              <th scope="col">{t('figures.article')}</th>
              <th scope="col">{t('trials.check')}</th>
              <th scope="col">{t('trials.class')}</th>
              <th scope="col" style={{ textAlign: 'right' }}>
                {t('trials.met')}
              </th>
              <th scope="col" style={{ textAlign: 'right' }}>
                {t('trials.cannotTell')}
              </th>
              <th scope="col">{t('trials.state')}</th>
            </tr>
          </thead>
          <tbody>
            {trials.checks.map((check) => (
              <tr key={check.rule}>
                {mayAdopt ? (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={say(check.label)}
                      checked={chosen.has(check.rule)}
                      onChange={(event) => toggle([check.rule], event.target.checked)}
                    />
                  </td>
                ) : null}
                <td data-title={t('figures.article')} style={{ whiteSpace: 'nowrap' }}>
                  <Link to="/law/$number" params={{ number: String(check.article) }}>
                    {check.article || t('law.preamble')}
                  </Link>
                </td>
                <th scope="row">
                  <Link to="/law/rules/$key" params={{ key: check.rule }} title={t('law.openRule')}>
                    {say(check.label)}
                  </Link>
                </th>
                <td data-title={t('trials.class')}>{t(`doubtClass.${check.class}`)}</td>
                <td className="figures right" data-title={t('trials.met')}>
                  {check.met === null ? '—' : count(check.met)}
                </td>
                <td className="figures right" data-title={t('trials.cannotTell')}>
                  {check.cannotTell === null ? '—' : count(check.cannotTell)}
                </td>
                <td data-title={t('trials.state')}>
                  <Mark tone={check.adopted ? 'good' : 'plain'}>{check.adopted ? t('trials.adopted') : t('trials.onTrial')}</Mark>
                  {check.decided ? (
                    <div className="field-hint">
                      {check.decided.by} {moment(check.decided.at)} {check.decided.document} {check.decided.reason}
                    </div>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
