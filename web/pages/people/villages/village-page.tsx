/** One village: what is known of it, changed with a reason by those who may. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { villagesContract } from '#modules/people/villages/contract'
import { village } from '#policy/vocabulary/region'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { shortName } from '../../../parts/area-name.ts'
import type { WireValue } from '../../../parts/field-text.ts'
import { LedgerDetail } from '../../../parts/ledger/ledger-detail.tsx'
import { LedgerForm } from '../../../parts/ledger/ledger-form.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMay } from '../../../session.ts'
import { StandingList } from '../../truth/standing/standing-list.tsx'

const villages = asking(villagesContract)

export function VillagePage() {
  const { t } = useWords()
  const { region } = useParams({ from: '/window/villages/$region' })
  const client = useQueryClient()
  const mayWrite = useMay('villages.write')
  const [editing, setEditing] = useState(false)
  const [after, setAfter] = useState<string>()
  const params = { region }
  const { data, error, refetch } = useQuery({
    queryKey: ['village', region],
    queryFn: ({ signal }) => villages.get({ params }, { signal }),
  })
  const change = useMutation({
    mutationFn: (body: { facts: Readonly<Record<string, WireValue>>; reason: string }) =>
      villages.change({ params, version: data?.version ?? 0, body }),
    onSuccess: async (next) => {
      setEditing(false)
      client.setQueryData(['village', region], next)
      await client.invalidateQueries({ queryKey: ['villages'] })
    },
  })
  const facts = data?.facts as Readonly<Record<string, WireValue>> | undefined
  return (
    <Page
      title={data ? shortName(data.name) : t('area.village')}
      beside={data ? <span>{shortName(data.town)}</span> : null}
      acts={
        <>
          <Link to="/households" search={{ village: region }}>
            {t('registry.households')}
          </Link>
          <Link to="/doubts" search={{ village: region }}>
            {t('comparison.doubts')}
          </Link>
          {mayWrite && data && !editing ? <Button onClick={() => setEditing(true)}>{t('ledgers.edit')}</Button> : null}
        </>
      }
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/villages" search={{}}>
          {t('villages.title')}
        </Link>
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {facts === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : editing ? (
        <LedgerForm
          ledger={village}
          values={facts}
          draft={`village.${region}`}
          busy={change.isPending}
          error={change.error}
          onSave={(changed, reason) => change.mutate({ facts: changed, reason })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <section className="panel">
            <LedgerDetail ledger={village} values={facts} />
          </section>
          <section className="panel" aria-label={t('standing.ofVillage')}>
            <h2>{t('standing.ofVillage')}</h2>
            <StandingList query={{ village: region, answer: 'met' }} after={after} onGo={setAfter} />
          </section>
        </>
      )}
    </Page>
  )
}
