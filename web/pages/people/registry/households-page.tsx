/** Registered households: found by name, number, village or pinyin initials, narrowed by place, status and cause (Article 28). */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type HouseholdLine, householdSorts, registryContract } from '#modules/people/registry/contract'
import { address } from '#platform/http/client'
import { cause, householdKind, status } from '#policy/vocabulary/household-codes'
import { useWords } from '../../../language.ts'
import { money } from '../../../parts/amounts.ts'
import { AreaChoice } from '../../../parts/area-choice.tsx'
import { useRegionName } from '../../../parts/area-name.ts'
import { CodeLabel, choicesOf } from '../../../parts/code-label.tsx'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Several } from '../../../parts/several.tsx'
import { Told, Unknown } from '../../../parts/unknown.tsx'
import { registry } from './asked.ts'

export function HouseholdsPage() {
  const { t, say } = useWords()
  const search = useSearch({ from: '/window/households' })
  const navigate = useNavigate()
  const { q, town, village, status: states, cause: causes, householdKind: kinds } = search
  const sort = householdSorts.find((one) => one === search.sort)
  const filter = {
    ...(q ? { q } : {}),
    ...(village ? { village } : town ? { town } : {}),
    ...(states ? { status: states } : {}),
    ...(causes ? { cause: causes } : {}),
    ...(kinds ? { householdKind: kinds } : {}),
    ...(sort ? { sort, ...(search.down ? { descending: true } : {}) } : {}),
  }
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/households', search: { ...search, after: undefined, ...next }, replace: true })
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['households', filter, search.after],
    queryFn: ({ signal }) =>
      registry.households({ query: { ...filter, limit: 50, ...(search.after ? { after: search.after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  return (
    <Page
      title={t('registry.households')}
      sensitive
      acts={
        <Button href={address(registryContract.exportHouseholds, { query: filter })} title={t('table.exportWhat')}>
          {t('table.export')}
        </Button>
      }
    >
      <div className="panel">
        <search className="bar no-print" style={{ marginBottom: 10 }}>
          <FindBox label={t('shell.search')} value={q ?? ''} onFind={(typed) => change({ q: typed || undefined })} />
          <AreaChoice town={town} village={village} onChange={change} />
          <Several
            label={say(status.label)}
            choices={choicesOf(status, say)}
            chosen={states}
            onChange={(next) => change({ status: next })}
          />
          <Several
            label={t('registry.cause')}
            choices={choicesOf(cause, say)}
            chosen={causes}
            onChange={(next) => change({ cause: next })}
          />
          <Several
            label={say(householdKind.label)}
            choices={choicesOf(householdKind, say)}
            chosen={kinds}
            onChange={(next) => change({ householdKind: next })}
          />
        </search>
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing {...(Object.keys(filter).length === 0 ? { title: t('registry.empty'), what: t('registry.emptyWhat') } : {})} />
        ) : (
          <DataTable
            caption={t('registry.households')}
            columns={columns}
            rows={data.rows}
            keyOf={(row) => row.id}
            busy={isFetching}
            sort={sort ? { by: sort, down: search.down === 'true' } : undefined}
            onSort={(next) => change({ sort: next?.by, down: next?.down ? 'true' : undefined })}
          />
        )}
        <Pager
          after={search.after}
          next={data?.next}
          total={data?.total}
          shown={data?.rows.length ?? 0}
          onGo={(after) => void navigate({ to: '/households', search: { ...search, after } })}
        />
      </div>
    </Page>
  )
}

function useColumns(): readonly Column<HouseholdLine>[] {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  return [
    {
      key: 'head',
      title: t('registry.head'),
      sortable: true,
      cell: (row) => (
        <Link to="/households/$id" params={{ id: row.id }} search={{}}>
          {row.head ?? row.householdNo ?? t('registry.open')}
        </Link>
      ),
    },
    { key: 'headIdNumber', title: t('comparison.idNumber'), cell: (row) => <Told>{row.headIdNumber}</Told> },
    { key: 'householdNo', title: t('registry.householdNo'), sortable: true, cell: (row) => <Told>{row.householdNo}</Told> },
    { key: 'village', title: t('comparison.place'), sortable: true, cell: (row) => `${nameOf(row.town)} ${nameOf(row.village)}` },
    { key: 'members', title: t('registry.members'), figures: true, sortable: true, cell: (row) => row.members },
    { key: 'status', title: say(status.label), sortable: true, cell: (row) => <CodeLabel list={status} code={row.status} /> },
    { key: 'mainCause', title: t('registry.cause'), sortable: true, cell: (row) => <CodeLabel list={cause} code={row.mainCause} /> },
    {
      key: 'identifiedYear',
      title: t('registry.identified'),
      figures: true,
      sortable: true,
      cell: (row) => row.identifiedYear ?? <Unknown />,
    },
    { key: 'exitYear', title: t('registry.exit'), figures: true, sortable: true, cell: (row) => row.exitYear ?? '' },
    {
      key: 'incomePerHead',
      title: t('registry.incomePerHead'),
      figures: true,
      sortable: true,
      cell: (row) => (row.incomePerHead === null ? <Unknown /> : money(row.incomePerHead)),
    },
  ]
}
