/** The villages of the person's area, town by town, key villages marked (Articles 4 and 20). */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type VillageLine, villagesContract } from '#modules/people/villages/contract'
import { village } from '#policy/vocabulary/region'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { count, money } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { CodeLabel } from '../../../parts/code-label.tsx'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Tick } from '../../../parts/tick.tsx'
import { Unknown } from '../../../parts/unknown.tsx'

const villages = asking(villagesContract)

export function VillagesPage() {
  const { t } = useWords()
  const { key } = useSearch({ from: '/window/villages' })
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['villages', key],
    queryFn: ({ signal }) => villages.list({ query: key ? { keyVillage: true } : {} }, { signal }),
  })
  const figure = (value: number | null) => (value === null ? <Unknown /> : count(value))
  const columns: readonly Column<VillageLine>[] = [
    { key: 'town', title: t('area.town'), cell: (row) => shortName(row.town) },
    {
      key: 'name',
      title: t('area.village'),
      cell: (row) => (
        <>
          <Link to="/villages/$region" params={{ region: row.region }}>
            {shortName(row.name)}
          </Link>{' '}
          {row.keyVillage ? <Mark tone="open">{t('villages.key')}</Mark> : null}
        </>
      ),
    },
    { key: 'kind', title: t('villages.kind'), cell: (row) => <CodeLabel list={village.fields.kind.list!} code={row.kind} /> },
    { key: 'households', title: t('villages.households'), figures: true, cell: (row) => figure(row.households) },
    { key: 'population', title: t('villages.population'), figures: true, cell: (row) => figure(row.population) },
    { key: 'poorHouseholds', title: t('villages.poorHouseholds'), figures: true, cell: (row) => figure(row.poorHouseholds) },
    { key: 'poorPeople', title: t('villages.poorPeople'), figures: true, cell: (row) => figure(row.poorPeople) },
    {
      key: 'collectiveIncome',
      title: t('villages.collectiveIncome'),
      figures: true,
      cell: (row) => (row.collectiveIncome === null ? <Unknown /> : money(row.collectiveIncome)),
    },
    {
      key: 'registered',
      title: t('registry.households'),
      cell: (row) => (
        <Link to="/households" search={{ village: row.region }}>
          {t('registry.open')}
        </Link>
      ),
    },
  ]
  return (
    <Page title={t('villages.title')} beside={data ? <span>{t('villages.count', { count: data.rows.length })}</span> : null}>
      <div className="panel">
        <div className="bar" style={{ marginBottom: 10 }}>
          <Tick
            checked={key === 'true'}
            onChange={(on) => void navigate({ to: '/villages', search: { key: on ? 'true' : undefined }, replace: true })}
          >
            {t('villages.onlyKey')}
          </Tick>
        </div>
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing />
        ) : (
          <DataTable caption={t('villages.title')} columns={columns} rows={data.rows} keyOf={(row) => row.id} />
        )}
      </div>
    </Page>
  )
}
