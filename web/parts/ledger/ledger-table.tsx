/** A ledger's list: columns from its fields, chosen and kept; conditions, sorting and place in the address; export as filtered. */
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { DataTable, type Selection, type Sort } from '../data-table.tsx'
import { Loading } from '../loading.tsx'
import { Nothing } from '../nothing.tsx'
import { Pager } from '../pager.tsx'
import { ProblemNotice } from '../problem.tsx'
import type { Conditions } from './conditions.ts'
import { keepColumns, keptColumns } from './kept.ts'
import { ColumnChoice, ConditionBar } from './ledger-bar.tsx'
import { type LedgerRecord, ledgerColumns, usualColumns } from './ledger-columns.tsx'

/** What the list shows: all of it stands in the page's address. */
export interface LedgerView {
  readonly where: Conditions
  readonly sort?: Sort | undefined
  readonly after?: string | undefined
}

/** One page of records, or what came instead. */
export interface LedgerRows {
  readonly rows?: readonly LedgerRecord[] | undefined
  readonly next?: string | null | undefined
  readonly total?: number | null | undefined
  readonly busy: boolean
  readonly error?: unknown
  readonly retry: () => void
}

export function LedgerTable({
  ledger,
  caption,
  view,
  onView,
  found,
  first,
  selection,
  beside,
  onExport,
  nothing,
}: {
  ledger: Ledger
  caption: string
  view: LedgerView
  onView: (view: LedgerView) => void
  found: LedgerRows
  first?: (record: LedgerRecord, value: ReactNode) => ReactNode
  selection?: Selection
  /** Stands first in the bar: a search box, a choice of area. */
  beside?: ReactNode
  /** Fetches the Excel file of this view with these columns. */
  onExport?: (columns: readonly string[]) => Promise<void>
  nothing?: ReactNode
}) {
  const { t, say } = useWords()
  const [chosen, setChosen] = useState(() => keptColumns(ledger.key)?.filter((name) => ledger.fields[name]))
  const shown = chosen?.length ? chosen : usualColumns(ledger)
  const choose = (names: readonly string[] | undefined) => {
    keepColumns(ledger.key, names)
    setChosen(names ? [...names] : undefined)
  }
  const exporting = useMutation({ mutationFn: async () => onExport?.(shown) })
  return (
    <div className="panel">
      <div className="bar no-print" style={{ marginBottom: 10 }}>
        {beside}
        <ConditionBar ledger={ledger} conditions={view.where} onChange={(where) => onView({ where, sort: view.sort })} />
        <span style={{ flex: 1 }} />
        <ColumnChoice ledger={ledger} shown={shown} onChange={choose} />
        {onExport ? (
          <Button loading={exporting.isPending} title={t('table.exportWhat')} onClick={() => exporting.mutate()}>
            {t('table.export')}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={found.error} retry={found.retry} />
      <ProblemNotice error={exporting.error} />
      {found.rows === undefined ? (
        found.error ? null : (
          <Loading />
        )
      ) : found.rows.length === 0 ? (
        Object.keys(view.where).length > 0 || !nothing ? (
          <Nothing acts={<Button onClick={() => onView({ where: {} })}>{t('state.clearFilters')}</Button>} />
        ) : (
          nothing
        )
      ) : (
        <DataTable
          caption={caption}
          columns={ledgerColumns(ledger, shown, say, first)}
          rows={found.rows}
          keyOf={(record) => record.id}
          sort={view.sort}
          onSort={(sort) => onView({ where: view.where, sort })}
          selection={selection}
          busy={found.busy}
        />
      )}
      <Pager
        after={view.after}
        next={found.next}
        total={found.total}
        shown={found.rows?.length ?? 0}
        onGo={(after) => onView({ ...view, after })}
      />
    </div>
  )
}
