/** Files handed over so far, newest first, and the place to drop new ones (Article 29). */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type DeliveryLine, intakeContract } from '#modules/truth/intake/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { count, moment } from '../../../parts/amounts.ts'
import { type Column, DataTable } from '../../../parts/data-table.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { Pager } from '../../../parts/pager.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMay } from '../../../session.ts'
import { stateTones } from './delivery-state.ts'
import { DropZone } from './drop-zone.tsx'

const intake = asking(intakeContract)

export function DeliveriesPage() {
  const { t } = useWords()
  const { after } = useSearch({ from: '/window/deliveries' })
  const navigate = useNavigate()
  const mayHandIn = useMay('deliveries.hand-in')
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['deliveries', after],
    queryFn: ({ signal }) => intake.deliveries({ query: { limit: 50, ...(after ? { after } : {}) } }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={t('intake.title')}>
      {mayHandIn ? <DropZone /> : null}
      <section className="panel" aria-label={t('intake.list')}>
        <h2>{t('intake.list')}</h2>
        <ProblemNotice error={error} retry={() => void refetch()} />
        {data === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : data.rows.length === 0 ? (
          <Nothing what={t('intake.nothing')} />
        ) : (
          <Lines rows={data.rows} busy={isFetching} />
        )}
        <Pager
          after={after}
          next={data?.next}
          total={data?.total}
          shown={data?.rows.length ?? 0}
          onGo={(next) => void navigate({ to: '/deliveries', search: { after: next } })}
        />
      </section>
    </Page>
  )
}

function Lines({ rows, busy }: { rows: readonly DeliveryLine[]; busy: boolean }) {
  const { t } = useWords()
  const columns: readonly Column<DeliveryLine>[] = [
    {
      key: 'receivedAt',
      title: t('intake.receivedAt'),
      cell: (row) => (
        <Link to="/deliveries/$id" params={{ id: row.id }}>
          {moment(row.receivedAt)}
        </Link>
      ),
    },
    { key: 'source', title: t('intake.source'), cell: (row) => row.source || '—' },
    { key: 'by', title: t('intake.receivedBy'), cell: (row) => row.receivedBy },
    { key: 'state', title: t('intake.state'), cell: (row) => <Mark tone={stateTones[row.state]}>{t(`deliveryState.${row.state}`)}</Mark> },
    { key: 'files', title: t('intake.files'), figures: true, cell: (row) => row.files },
    { key: 'rows', title: t('intake.rows'), figures: true, cell: (row) => count(row.rows) },
    {
      key: 'rejected',
      title: t('intake.rejected'),
      figures: true,
      cell: (row) => (row.rejected > 0 ? <span className="late">{count(row.rejected)}</span> : 0),
    },
    { key: 'asOf', title: t('intake.asOf'), cell: (row) => row.asOf ?? '—' },
  ]
  return <DataTable caption={t('intake.list')} columns={columns} rows={rows} keyOf={(row) => row.id} busy={busy} />
}
