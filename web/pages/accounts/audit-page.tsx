/** The audit log, newest first: who did, read or was refused what, and when. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { auditContract } from '#platform/accounts/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../language.ts'
import { writtenWords } from '../../messages/written.ts'
import { moment } from '../../parts/amounts.ts'
import { useAreaNames } from '../../parts/area-name.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { DayInput } from '../../parts/day-input.tsx'
import { FindBox } from '../../parts/find-box.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { comma } from '../../parts/punctuation.ts'
import { dayOf } from '../../parts/typed-day.ts'
import { roleName } from '../../shell/role-names.ts'
import { audit } from './asked.ts'

type Entry = Reply<(typeof auditContract)['log']>['rows'][number]

export function AuditPage() {
  const { t, say } = useWords()
  const search = useSearch({ from: '/window/admin/audit' })
  const navigate = useNavigate()
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/admin/audit', search: { ...search, after: undefined, ...next }, replace: true })
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['audit', search],
    queryFn: ({ signal }) => audit.log({ query: { ...search, limit: 100 } }, { signal }),
    placeholderData: keepPreviousData,
  })
  const columns: readonly Column<Entry>[] = [
    { key: 'number', title: t('audit.number'), figures: true, cell: (row) => row.number },
    { key: 'at', title: t('audit.at'), cell: (row) => <span className="figures">{moment(row.at)}</span> },
    { key: 'name', title: t('users.name'), cell: (row) => row.name },
    { key: 'roles', title: t('shell.roles'), cell: (row) => row.roles.map((role) => say(roleName(role))).join(comma()) },
    { key: 'areas', title: t('shell.area'), cell: (row) => <Areas areas={row.areas} /> },
    {
      key: 'kind',
      title: t('audit.kind'),
      cell: (row) => (
        <Mark tone={/refused|failed|locked/.test(row.kind) ? 'bad' : 'plain'}>
          {t(`auditKind.${row.kind as 'read'}`, { defaultValue: row.kind })}
        </Mark>
      ),
    },
    { key: 'what', title: t('audit.what'), cell: (row) => <What row={row} /> },
    { key: 'subject', title: t('audit.subject'), cell: (row) => row.subject ?? '' },
    { key: 'address', title: t('audit.address'), cell: (row) => row.address ?? '' },
  ]
  return (
    <Page title={t('audit.title')} sensitive>
      <div className="panel">
        <search className="bar no-print" style={{ marginBottom: 10 }}>
          <FindBox label={t('audit.find')} value={search.person ?? ''} onFind={(person) => change({ person: person || undefined })} />
          {(['from', 'until'] as const).map((end) => (
            <DayInput
              key={end}
              label={t(end === 'from' ? 'table.from' : 'table.to')}
              value={search[end] ?? ''}
              onChange={(day) => change({ [end]: dayOf(day) ?? undefined })}
            />
          ))}
        </search>
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing />
        ) : (
          <DataTable caption={t('audit.title')} columns={columns} rows={data.rows} keyOf={(row) => String(row.number)} busy={isFetching} />
        )}
        <Pager
          after={search.after}
          next={data?.next}
          total={data?.total}
          shown={data?.rows.length ?? 0}
          onGo={(after) => void navigate({ to: '/admin/audit', search: { ...search, after } })}
        />
      </div>
    </Page>
  )
}

/** What it was about, in a sentence; a refused request as it was made stands folded beneath, for whoever has to trace it. */
function What({ row }: { row: Entry }) {
  const { t, say } = useWords()
  if (row.about === null) return say(writtenWords(row.what))
  const code = (row.facts as { code?: string } | null)?.code
  return (
    <details>
      <summary>{t('audit.refused', { what: say(row.about) })}</summary>
      <code>{row.what}</code> {code ? <span className="field-hint">{code}</span> : null}
    </details>
  )
}

function Areas({ areas }: { areas: readonly string[] }) {
  return useAreaNames(areas)
}
