/** Who is entitled to what, what was received, who is not served: by rule and place, and person by person. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type EntitlementLine, entitlementsContract } from '#modules/help/entitlements/contract'
import { address } from '#platform/http/client'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { money } from '../../../parts/amounts.ts'
import { AreaChoice } from '../../../parts/area-choice.tsx'
import { shortName } from '../../../parts/area-name.ts'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { AnswerMark } from '../../../parts/explanation-tree.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { semicolon } from '../../../parts/punctuation.ts'
import { Several } from '../../../parts/several.tsx'
import { Told, Unknown } from '../../../parts/unknown.tsx'
import { EntitlementsSummary } from './entitlements-summary.tsx'
import { serviceTones } from './service-tones.ts'

const entitlements = asking(entitlementsContract)
const sorts = ['region', 'rule', 'name', 'householdNo', 'amount', 'received'] as const
const answers = ['met', 'cannot-tell', 'not-met'] as const
const services = ['served', 'partly', 'unserved', 'unknown'] as const

export function EntitlementsPage() {
  const { t, say } = useWords()
  const search = useSearch({ from: '/window/entitlements' })
  const navigate = useNavigate()
  const { rule, town, village, answer, service, q } = search
  const sort = sorts.find((one) => one === search.sort)
  const filter = {
    ...(rule ? { rule } : {}),
    ...(village ? { village } : town ? { town } : {}),
    ...(answer ? { answer } : {}),
    ...(service ? { service } : {}),
    ...(q ? { q } : {}),
    ...(sort ? { sort, ...(search.down ? { descending: true } : {}) } : {}),
  }
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/entitlements', search: { ...search, after: undefined, ...next }, replace: true })
  const summary = useQuery({
    queryKey: ['entitlements', 'summary', town],
    queryFn: ({ signal }) => entitlements.summary({ query: town ? { town } : {} }, { signal }),
    placeholderData: keepPreviousData,
  })
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['entitlements', 'list', filter, search.after],
    queryFn: ({ signal }) =>
      entitlements.list({ query: { ...filter, limit: 50, ...(search.after ? { after: search.after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  return (
    <Page
      title={t('entitlements.title')}
      beside={summary.data?.asOf ? t('entitlements.asOf', { day: summary.data.asOf }) : null}
      sensitive
      acts={
        <Button href={address(entitlementsContract.export, { query: filter })} title={t('table.exportWhat')}>
          {t('table.export')}
        </Button>
      }
    >
      <ProblemNotice error={summary.error ?? error} retry={() => void refetch()} />
      {summary.data?.asOf ? (
        <EntitlementsSummary summary={summary.data} town={town} onChange={change} />
      ) : summary.data ? (
        <div className="panel">
          <Nothing title={t('entitlements.none')} what={t('household.noRunWhat')} />
        </div>
      ) : null}
      <div className="panel">
        <search className="bar no-print" style={{ marginBottom: 10 }}>
          <FindBox label={t('comparison.find')} value={q ?? ''} onFind={(typed) => change({ q: typed || undefined })} />
          <AreaChoice town={town} village={village} onChange={change} />
          <Several
            label={t('clause.entitlement')}
            choices={(summary.data?.rules ?? []).map((one) => ({ value: one.rule, label: say(one.label) }))}
            chosen={rule}
            onChange={(next) => change({ rule: next })}
          />
          <Several
            label={t('entitlements.answer')}
            choices={answers.map((value) => ({ value, label: t(`why.${value}`) }))}
            chosen={answer}
            onChange={(next) => change({ answer: next })}
          />
          <Several
            label={t('entitlements.service')}
            choices={services.map((value) => ({ value, label: t(`service.${value}`) }))}
            chosen={service}
            onChange={(next) => change({ service: next })}
          />
        </search>
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing />
        ) : (
          <DataTable
            caption={t('entitlements.title')}
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
          onGo={(after) => void navigate({ to: '/entitlements', search: { ...search, after } })}
        />
      </div>
    </Page>
  )
}

function useColumns(): readonly Column<EntitlementLine>[] {
  const { t, say } = useWords()
  return [
    { key: 'rule', title: t('clause.entitlement'), sortable: true, cell: (row) => say(row.label) },
    {
      key: 'name',
      title: t('comparison.subject'),
      sortable: true,
      cell: (row) =>
        row.household ? (
          <Link to="/households/$id" params={{ id: row.household }} search={{ part: 'policies' }}>
            {row.name ?? row.householdNo}
          </Link>
        ) : (
          <Told>{row.name}</Told>
        ),
    },
    { key: 'householdNo', title: t('registry.householdNo'), sortable: true, cell: (row) => <Told>{row.householdNo}</Told> },
    {
      key: 'region',
      title: t('comparison.place'),
      sortable: true,
      cell: (row) => [row.town?.name, row.village?.name].flatMap((name) => (name ? [shortName(name)] : [])).join(' '),
    },
    { key: 'answer', title: t('entitlements.answer'), cell: (row) => <AnswerMark answer={row.answer} /> },
    { key: 'amount', title: t('household.due'), figures: true, sortable: true, cell: (row) => <Amount fen={row.amount ?? row.atLeast} /> },
    { key: 'received', title: t('household.received'), figures: true, sortable: true, cell: (row) => <Amount fen={row.received} /> },
    {
      key: 'service',
      title: t('entitlements.service'),
      cell: (row) => (row.service ? <Mark tone={serviceTones[row.service]}>{t(`service.${row.service}`)}</Mark> : ''),
    },
    { key: 'missing', title: t('why.missing'), cell: (row) => row.missing.map((one) => say(one)).join(semicolon()) },
  ]
}

function Amount({ fen }: { fen: number | null }) {
  return fen === null ? <Unknown /> : money(fen)
}
