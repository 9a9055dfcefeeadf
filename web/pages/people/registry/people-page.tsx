/** Registered people: found by name, ID tail, village or pinyin initials, narrowed by place, health, labour and school. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type PersonLine, registryContract } from '#modules/people/registry/contract'
import { address } from '#platform/http/client'
import { health, labour } from '#policy/vocabulary/ability-codes'
import { relation, schoolStage, sex } from '#policy/vocabulary/person-codes'
import { useWords } from '../../../language.ts'
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
import { Told } from '../../../parts/unknown.tsx'
import { registry } from './asked.ts'

const sorts = ['village', 'name', 'birthDate', 'householdNo'] as const
const lists = { sex, health, labour, schoolStage }

export function PeoplePage() {
  const { t, say } = useWords()
  const search = useSearch({ from: '/window/people' })
  const navigate = useNavigate()
  const { q, town, village } = search
  const sort = sorts.find((one) => one === search.sort)
  const filter = {
    ...(q ? { q } : {}),
    ...(village ? { village } : town ? { town } : {}),
    ...Object.fromEntries((Object.keys(lists) as (keyof typeof lists)[]).flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
    ...(sort ? { sort, ...(search.down ? { descending: true } : {}) } : {}),
  }
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/people', search: { ...search, after: undefined, ...next }, replace: true })
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['people', filter, search.after],
    queryFn: ({ signal }) =>
      registry.people({ query: { ...filter, limit: 50, ...(search.after ? { after: search.after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  const columns = usePersonColumns()
  return (
    <Page
      title={t('registry.people')}
      sensitive
      acts={
        <Button href={address(registryContract.exportPeople, { query: filter })} title={t('table.exportWhat')}>
          {t('table.export')}
        </Button>
      }
    >
      <div className="panel">
        <search className="bar no-print" style={{ marginBottom: 10 }}>
          <FindBox label={t('shell.search')} value={q ?? ''} onFind={(typed) => change({ q: typed || undefined })} />
          <AreaChoice town={town} village={village} onChange={change} />
          {(Object.keys(lists) as (keyof typeof lists)[]).map((name) => (
            <Several
              key={name}
              label={say(lists[name].label)}
              choices={choicesOf(lists[name], say)}
              chosen={search[name]}
              onChange={(next) => change({ [name]: next })}
            />
          ))}
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
            caption={t('registry.people')}
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
          onGo={(after) => void navigate({ to: '/people', search: { ...search, after } })}
        />
      </div>
    </Page>
  )
}

/** The columns of a list of people. */
export function usePersonColumns(): readonly Column<PersonLine>[] {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  return [
    {
      key: 'name',
      title: t('comparison.subject'),
      sortable: true,
      cell: (row) =>
        row.household ? (
          <Link to="/households/$id" params={{ id: row.household }} search={{}}>
            {row.name ?? t('registry.open')}
          </Link>
        ) : (
          <Told>{row.name}</Told>
        ),
    },
    { key: 'idNumber', title: t('comparison.idNumber'), cell: (row) => <Told>{row.idNumber}</Told> },
    { key: 'sex', title: say(sex.label), cell: (row) => <CodeLabel list={sex} code={row.sex} /> },
    { key: 'birthDate', title: t('registry.birth'), sortable: true, cell: (row) => <Told>{row.birthDate}</Told> },
    { key: 'relation', title: say(relation.label), cell: (row) => <CodeLabel list={relation} code={row.relation} /> },
    { key: 'village', title: t('comparison.place'), sortable: true, cell: (row) => `${nameOf(row.town)} ${nameOf(row.village)}` },
    { key: 'health', title: say(health.label), cell: (row) => <CodeLabel list={health} code={row.health} /> },
    { key: 'labour', title: say(labour.label), cell: (row) => <CodeLabel list={labour} code={row.labour} /> },
    { key: 'schoolStage', title: say(schoolStage.label), cell: (row) => <CodeLabel list={schoolStage} code={row.schoolStage} /> },
    { key: 'householdNo', title: t('registry.householdNo'), sortable: true, cell: (row) => <Told>{row.householdNo}</Told> },
  ]
}
