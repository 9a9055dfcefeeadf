/** The list of doubts: narrowed, sorted, exported as filtered, assigned many at once. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { comparisonContract, type DoubtLine, doubtSorts } from '#modules/truth/comparison/contract'
import { address } from '#platform/http/client'
import { useWords } from '../../../language.ts'
import { shortName } from '../../../parts/area-name.ts'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { Due } from '../../../parts/due.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Told } from '../../../parts/unknown.tsx'
import { useMay } from '../../../session.ts'
import { comparison } from './asked.ts'
import { AssignPanel } from './assign-panel.tsx'
import { DoubtFilters } from './doubt-filters.tsx'
import { type DoubtSearch, filterOf, sortOf } from './doubt-search.ts'

export function DoubtsPage() {
  const { t } = useWords()
  const search = useSearch({ from: '/window/doubts' })
  const navigate = useNavigate()
  const mayAssign = useMay('doubts.assign')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [assigning, setAssigning] = useState(false)
  const columns = useColumns()
  const filter = filterOf(search)
  const order = sortOf(search, doubtSorts)
  const change = (next: Partial<DoubtSearch>) => {
    setTicked(new Set())
    void navigate({ to: '/doubts', search: { ...search, after: undefined, ...next }, replace: true })
  }
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['doubts', 'list', filter, order, search.after],
    queryFn: ({ signal }) =>
      comparison.doubts({ query: { ...filter, ...order, limit: 50, ...(search.after ? { after: search.after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={t('comparison.doubts')}
      sensitive
      acts={
        <>
          {mayAssign ? (
            <Button onClick={() => setAssigning(!assigning)} aria-expanded={assigning}>
              {ticked.size > 0 ? t('assign.ticked', { count: ticked.size }) : t('assign.filtered')}
            </Button>
          ) : null}
          {search.village ? (
            <Link to="/doubts/form/$village" params={{ village: search.village }}>
              <Button tabIndex={-1}>{t('comparison.villageForm')}</Button>
            </Link>
          ) : null}
          <Button href={address(comparisonContract.export, { query: { ...filter, ...order } })} title={t('table.exportWhat')}>
            {t('table.export')}
          </Button>
        </>
      }
    >
      {assigning ? (
        <AssignPanel
          ids={ticked.size > 0 ? [...ticked] : undefined}
          filter={filter}
          onDone={() => {
            setTicked(new Set())
            setAssigning(false)
          }}
          onClose={() => setAssigning(false)}
        />
      ) : null}
      <div className="panel">
        <DoubtFilters search={search} onChange={change} />
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing
            title={t('comparison.noDoubts')}
            acts={
              <Link to="/doubts" search={{}}>
                {t('state.clearFilters')}
              </Link>
            }
          />
        ) : (
          <DataTable
            caption={t('comparison.doubts')}
            columns={columns}
            rows={data.rows}
            keyOf={(row) => row.id}
            nameOf={(row) => row.subject.name ?? row.id}
            busy={isFetching}
            sort={order.sort ? { by: order.sort, down: order.descending === true } : undefined}
            onSort={(sort) => change({ sort: sort?.by, down: sort?.down ? 'true' : undefined })}
            {...(mayAssign ? { selection: { keys: ticked, change: setTicked } } : {})}
          />
        )}
        <Pager
          after={search.after}
          next={data?.next}
          total={data?.total}
          shown={data?.rows.length ?? 0}
          onGo={(after) => void navigate({ to: '/doubts', search: { ...search, after } })}
        />
      </div>
    </Page>
  )
}

function useColumns(): readonly Column<DoubtLine>[] {
  const { t, say } = useWords()
  return [
    {
      key: 'rule',
      title: t('comparison.rule'),
      sortable: true,
      cell: (row) => (
        <Link to="/doubts/$id" params={{ id: row.id }}>
          {say(row.label)}
        </Link>
      ),
    },
    { key: 'name', title: t('comparison.subject'), sortable: true, cell: (row) => <Told>{row.subject.name}</Told> },
    {
      key: 'idNumber',
      title: t('comparison.idNumber'),
      cell: (row) => (row.subject.about ? say(row.subject.about) : <Told>{row.subject.idNumber}</Told>),
    },
    {
      key: 'region',
      title: t('comparison.place'),
      sortable: true,
      cell: (row) => [row.town?.name, row.village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' ') || '—',
    },
    {
      key: 'state',
      title: t('intake.state'),
      sortable: true,
      cell: (row) => <Mark tone={row.final ? 'plain' : row.overdue ? 'bad' : 'busy'}>{say(row.stateLabel)}</Mark>,
    },
    { key: 'answer', title: t('doubt.answer'), cell: (row) => (row.answerLabel ? say(row.answerLabel) : '') },
    { key: 'due', title: t('doubt.due'), sortable: true, cell: (row) => <Due day={row.due} done={row.final} /> },
    { key: 'change', title: t('comparison.change'), sortable: true, cell: (row) => t(`change.${row.change}`) },
    { key: 'evidence', title: t('doubt.evidenceRows'), figures: true, cell: (row) => row.evidence },
    { key: 'firstAsOf', title: t('comparison.firstSeen'), sortable: true, cell: (row) => <span className="figures">{row.firstAsOf}</span> },
  ]
}
