/** One record of a ledger: its fields, its changes, and the form for those who keep it; `new` adds one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { writtenWords } from '../../messages/written.ts'
import { moment } from '../../parts/amounts.ts'
import type { WireValue } from '../../parts/field-text.ts'
import { FieldValue } from '../../parts/ledger/ledger-columns.tsx'
import { LedgerDetail } from '../../parts/ledger/ledger-detail.tsx'
import { LedgerForm } from '../../parts/ledger/ledger-form.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { colon } from '../../parts/punctuation.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { ledgers, useClause } from './asked.ts'

type Values = Readonly<Record<string, WireValue>>

export function RecordPage() {
  const { ledger: key, record } = useParams({ from: '/window/ledgers/$ledger/$record' })
  const ledger = useClause(key)
  if (!ledger) return <NotFound />
  return record === 'new' ? <NewRecord ledger={ledger} /> : <OneRecord key={record} ledger={ledger} id={record} />
}

function NewRecord({ ledger }: { ledger: Ledger }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const create = useMutation({
    mutationFn: (given: { values: Values; reason: string }) => ledgers.create({ params: { ledger: ledger.key }, body: given }),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['ledger', ledger.key] })
      await navigate({ to: '/ledgers/$ledger/$record', params: { ledger: ledger.key, record: made.id } })
    },
  })
  return (
    <Page title={t('ledgers.addTo', { ledger: say(ledger.label) })} sensitive>
      <LedgerForm
        ledger={ledger}
        {...draftOf(ledger, 'new')}
        busy={create.isPending}
        error={create.error}
        onSave={(values, reason) => create.mutate({ values, reason })}
        onCancel={() => void navigate({ to: '/ledgers/$ledger', params: { ledger: ledger.key }, search: {} })}
      />
    </Page>
  )
}

function OneRecord({ ledger, id }: { ledger: Ledger; id: string }) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const [editing, setEditing] = useState(false)
  const params = { ledger: ledger.key, id }
  const { data: all } = useQuery({ queryKey: ['ledgers'], queryFn: ({ signal }) => ledgers.ledgers({}, { signal }) })
  const mayWrite = all?.rows.find((one) => one.key === ledger.key)?.mayWrite ?? false
  const { data, error, refetch } = useQuery({ queryKey: ['record', params], queryFn: ({ signal }) => ledgers.get({ params }, { signal }) })
  const update = useMutation({
    mutationFn: (given: { values: Values; reason: string }) => ledgers.update({ params, version: data?.version ?? 0, body: given }),
    onSuccess: async () => {
      setEditing(false)
      await client.invalidateQueries({ queryKey: ['ledger', ledger.key] })
      await refetch()
    },
  })
  const values = data?.record.values as Values | undefined
  return (
    <Page
      title={say(ledger.label)}
      sensitive
      acts={mayWrite && !editing ? <Button onClick={() => setEditing(true)}>{t('ledgers.edit')}</Button> : null}
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/ledgers/$ledger" params={{ ledger: ledger.key }} search={{}}>
          {say(ledger.label)}
        </Link>
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {values === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : editing ? (
        <LedgerForm
          ledger={ledger}
          values={values}
          {...draftOf(ledger, id)}
          busy={update.isPending}
          error={update.error}
          onSave={(changed, reason) => update.mutate({ values: changed, reason })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <section className="panel">
          <LedgerDetail ledger={ledger} values={values} />
        </section>
      )}
      {data ? <Changes ledger={ledger} changes={data.changes} /> : null}
    </Page>
  )
}

/** A draft is kept only where no field speaks of a person's secrets. */
function draftOf(ledger: Ledger, id: string): { draft?: string } {
  return Object.values(ledger.fields).some(({ sensitivity }) => sensitivity === 'sensitive') ? {} : { draft: `${ledger.key}.${id}` }
}

function Changes({ ledger, changes }: { ledger: Ledger; changes: Awaited<ReturnType<typeof ledgers.get>>['changes'] }) {
  const { t, say } = useWords()
  if (changes.length === 0) return null
  return (
    <section className="panel" aria-label={t('household.part.history')}>
      <h2>{t('household.part.history')}</h2>
      <ol className="timeline">
        {changes.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            <div className="field-hint">
              {moment(change.at)} · {change.by} · {say(writtenWords(change.why))}
            </div>
            {Object.keys(change.after ?? {})
              .filter((name) => ledger.fields[name] && change.before && change.before[name] !== change.after?.[name])
              .map((name) => (
                <div key={name}>
                  {say(ledger.fields[name]!.label)}
                  {colon()}
                  <FieldValue field={ledger.fields[name]!} value={change.before?.[name] as WireValue} /> →{' '}
                  <FieldValue field={ledger.fields[name]!} value={change.after?.[name] as WireValue} />
                </div>
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
