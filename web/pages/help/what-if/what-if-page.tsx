/** What-if: the scenarios kept, what each changed and what came of it; two or three can be laid side by side. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type ScenarioView, whatIfContract } from '#modules/help/what-if/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { count, moment, money } from '../../../parts/amounts.ts'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Unknown } from '../../../parts/unknown.tsx'
import { useMay } from '../../../session.ts'
import { Changes } from './changes.tsx'

const whatIf = asking(whatIfContract)

export function WhatIfPage() {
  const { t } = useWords()
  const { after } = useSearch({ from: '/window/what-if' })
  const navigate = useNavigate()
  const mayMake = useMay('what-if.make')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['what-if', 'list', after],
    queryFn: ({ signal }) => whatIf.list({ query: { limit: 50, ...(after ? { after } : {}) } }, { signal }),
  })
  const columns = useColumns()
  const several = ticked.size >= 2 && ticked.size <= 3
  return (
    <Page
      title={t('whatIf.title')}
      acts={
        <>
          <Button
            disabled={!several}
            title={t('whatIf.besideWhat')}
            onClick={() => void navigate({ to: '/what-if/compare', search: { ids: [...ticked].join(',') } })}
          >
            {t('whatIf.beside')}
          </Button>
          {mayMake ? (
            <Link to="/what-if/new">
              <Button type="primary" tabIndex={-1}>
                {t('whatIf.make')}
              </Button>
            </Link>
          ) : null}
        </>
      }
    >
      <p style={{ marginTop: 0 }}>{t('whatIf.what')}</p>
      <ProblemNotice error={error} retry={() => void refetch()} />
      <div className="panel">
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing title={t('whatIf.none')} what={mayMake ? t('whatIf.noneWhat') : t('whatIf.noneShared')} />
        ) : (
          <DataTable
            caption={t('whatIf.title')}
            columns={columns}
            rows={data.rows}
            keyOf={({ id }) => id}
            nameOf={({ name }) => name}
            busy={isFetching}
            selection={{ keys: ticked, change: setTicked }}
          />
        )}
        <Pager
          after={after}
          next={data?.next}
          total={data?.total}
          shown={data?.rows.length ?? 0}
          onGo={(to) => void navigate({ to: '/what-if', search: { after: to } })}
        />
      </div>
    </Page>
  )
}

function useColumns(): readonly Column<ScenarioView>[] {
  const { t } = useWords()
  const of = (total: ScenarioView['total'], show: (told: NonNullable<ScenarioView['total']>) => React.ReactNode) =>
    total === null ? <Unknown /> : show(total)
  return [
    {
      key: 'name',
      title: t('whatIf.name'),
      cell: ({ id, name, shared }) => (
        <>
          <Link to="/what-if/$id" params={{ id }} search={{}}>
            {name}
          </Link>{' '}
          {shared ? <Mark tone="good">{t('whatIf.sharedMark')}</Mark> : null}
        </>
      ),
    },
    { key: 'changes', title: t('whatIf.changes'), cell: ({ changes }) => <Changes changes={changes} /> },
    { key: 'gains', title: t('whatIf.gains'), figures: true, cell: ({ total }) => of(total, ({ gains }) => count(gains)) },
    { key: 'losses', title: t('whatIf.losses'), figures: true, cell: ({ total }) => of(total, ({ losses }) => count(losses)) },
    {
      key: 'money',
      title: t('whatIf.moneyYear'),
      figures: true,
      cell: ({ total }) => of(total, ({ after }) => (after === null ? <Unknown /> : money(after))),
    },
    {
      key: 'cap',
      title: t('whatIf.cap'),
      cell: ({ total }) =>
        total?.cap == null || total.over === null ? (
          ''
        ) : (
          <Mark tone={total.over > 0 ? 'bad' : 'good'}>
            {total.over > 0 ? t('whatIf.overBy', { amount: money(total.over) }) : t('whatIf.within')}
          </Mark>
        ),
    },
    {
      key: 'by',
      title: t('whatIf.author'),
      cell: ({ author, at, run, asOf }) => (
        <>
          {author} {moment(at)}
          <div className="field-hint">{t('whatIf.basisIs', { run, day: asOf })}</div>
        </>
      ),
    },
  ]
}
