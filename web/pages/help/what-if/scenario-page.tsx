/** A scenario's results: now beside the scenario, by town, sex, age and disability, against the cap, and by name. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ScenarioLine, type ScenarioView, whatIfContract } from '#modules/help/what-if/contract'
import { address } from '#platform/http/client'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { moment } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { gap } from '../../../parts/gap.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { comma } from '../../../parts/punctuation.ts'
import { useMay } from '../../../session.ts'
import { BudgetBar } from './budget-bar.tsx'
import { Changes } from './changes.tsx'
import { GroupTables } from './group-tables.tsx'
import { PeopleList } from './people-list.tsx'
import { ScenarioActs } from './scenario-acts.tsx'
import { SidesTable } from './sides-table.tsx'

const whatIf = asking(whatIfContract)

export function ScenarioPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/window/what-if/$id' })
  const search = useSearch({ from: '/window/what-if/$id' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const mayMake = useMay('what-if.make')
  const mayNames = useMay('what-if.names')
  const key = ['what-if', id]
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: ({ signal }) => whatIf.get({ params: { id } }, { signal }) })
  return (
    <Page
      title={data?.scenario.name ?? t('whatIf.scenario')}
      beside={data?.scenario.shared ? <Mark tone="good">{t('whatIf.sharedMark')}</Mark> : null}
      sensitive={mayNames}
      acts={
        data ? (
          <>
            <Button href={address(whatIfContract.export, { params: { id } })} title={t('table.exportWhat')}>
              {t('table.export')}
            </Button>
            <Button onClick={() => window.print()}>{t('shell.print')}</Button>
          </>
        ) : null
      }
    >
      <div className="bar no-print" style={{ marginBottom: 8 }}>
        <Link to="/what-if" search={{}}>
          {t('whatIf.title')}
        </Link>
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data ? (
        <>
          <Head scenario={data.scenario} />
          {mayMake ? (
            <ScenarioActs
              scenario={data.scenario}
              onShared={(scenario) => client.setQueryData(key, { ...data, scenario })}
              onRemoved={() =>
                void client.invalidateQueries({ queryKey: ['what-if'] }).then(() => navigate({ to: '/what-if', search: {} }))
              }
            />
          ) : null}
          <Sides lines={data.lines} />
          {data.scenario.total ? <GroupTables lines={data.lines} /> : null}
          {mayNames ? (
            <PeopleList
              id={id}
              rules={data.lines.filter(({ by }) => by === 'all')}
              search={search}
              onSearch={(next) => void navigate({ to: '/what-if/$id', params: { id }, search: next, replace: true, resetScroll: false })}
            />
          ) : null}
        </>
      ) : error ? null : (
        <Loading />
      )}
    </Page>
  )
}

function Head({ scenario }: { scenario: ScenarioView }) {
  const { t, say } = useWords()
  const { total } = scenario
  return (
    <section className="panel" aria-label={t('whatIf.scenario')}>
      {total ? <Notice tone="info" title={say(total.sentence)} /> : <Notice tone="info" title={t('whatIf.ownLine')} />}
      <dl className="terms">
        <dt>{t('whatIf.changes')}</dt>
        <dd>
          <Changes changes={scenario.changes} />
        </dd>
        <dt>{t('whatIf.basis')}</dt>
        <dd>
          {t('whatIf.basisIs', { run: scenario.run, day: scenario.asOf })}
          {gap}
          {t('comparison.deciding', { day: scenario.deciding })}
          {gap}
          <span className="field-hint">
            {t('whatIf.kept', { snapshot: scenario.snapshot.slice(0, 12), pack: scenario.pack.key, version: scenario.pack.version })}
          </span>
        </dd>
        <dt>{t('whatIf.author')}</dt>
        <dd>
          {scenario.author} {moment(scenario.at)}
        </dd>
        {scenario.note ? (
          <>
            <dt>{t('whatIf.note')}</dt>
            <dd>{scenario.note}</dd>
          </>
        ) : null}
        {scenario.shared ? (
          <>
            <dt>{t('whatIf.shared')}</dt>
            <dd>
              {scenario.shared.towns.length === 0
                ? t('area.allTowns')
                : scenario.shared.towns.map(({ name }) => shortName(name)).join(comma())}
              {gap}
              {moment(scenario.shared.at)}
            </dd>
          </>
        ) : null}
      </dl>
      {total ? <BudgetBar total={total} /> : null}
    </section>
  )
}

/** The whole district; of a town, its own line. */
function Sides({ lines }: { lines: readonly ScenarioLine[] }) {
  const { t } = useWords()
  const whole = lines.filter(({ by }) => by === 'all')
  return (
    <section className="panel" aria-label={t('whatIf.sides')} style={{ overflowX: 'auto' }}>
      <h2>{t('whatIf.sides')}</h2>
      <SidesTable lines={whole.length > 0 ? whole : lines} />
      <div className="field-hint" style={{ marginTop: 6 }}>
        {t('whatIf.verifiedWhat')}
      </div>
    </section>
  )
}
