/** What was found everywhere for a few characters: people, households, places. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useWords } from '../../../language.ts'
import { shortName, useRegionName } from '../../../parts/area-name.ts'
import { DataTable } from '../../../parts/data-table.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { registry } from './asked.ts'
import { usePersonColumns } from './people-page.tsx'

export function SearchPage() {
  const { t } = useWords()
  const { q = '' } = useSearch({ from: '/window/search' })
  const navigate = useNavigate()
  const nameOf = useRegionName()
  const columns = usePersonColumns()
  const { data, error, refetch } = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => registry.search({ query: { q: q.slice(0, 60) } }, { signal }),
    enabled: q !== '',
  })
  const nothing = data && data.people.length + data.households.length + data.regions.length === 0
  return (
    <Page title={t('shell.searchLabel')} sensitive>
      <search style={{ marginBottom: 12 }}>
        <FindBox
          label={t('shell.search')}
          value={q}
          onFind={(typed) => void navigate({ to: '/search', search: { q: typed || undefined }, replace: true })}
        />
      </search>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {q === '' || error ? null : data === undefined ? <Loading /> : nothing ? <Nothing what={t('registry.searchNothing')} /> : null}
      {data && data.regions.length > 0 ? (
        <section className="panel">
          <h2>{t('registry.places')}</h2>
          <ul className="plain-list">
            {data.regions.map((region) => (
              <li key={region.code}>
                <Link to="/households" search={region.level === 'village' ? { village: region.code } : { town: region.code }}>
                  {region.level === 'village' ? `${nameOf(`${region.code.slice(0, 9)}000`)} ` : ''}
                  {shortName(region.name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {data && data.households.length > 0 ? (
        <section className="panel">
          <h2>{t('registry.households')}</h2>
          <ul className="plain-list">
            {data.households.map((household) => (
              <li key={household.id}>
                <Link to="/households/$id" params={{ id: household.id }} search={{}}>
                  {household.head ?? household.householdNo ?? household.id}
                </Link>{' '}
                {household.householdNo} · {nameOf(household.town)} {nameOf(household.village)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {data && data.people.length > 0 ? (
        <section className="panel">
          <h2>{t('registry.people')}</h2>
          <DataTable caption={t('registry.people')} columns={columns} rows={data.people} keyOf={(row) => row.id} />
        </section>
      ) : null}
    </Page>
  )
}
