/** The list of one ledger: filtered, sorted, exported as filtered; template and import for those who keep it. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Ledger } from '#kernel/ledger'
import { address } from '#platform/http/client'
import { ledgersContract } from '#platform/ledgers/contract'
import { useWords } from '../../language.ts'
import { useArticleCited } from '../../law/article-name.tsx'
import type { WireValue } from '../../parts/field-text.ts'
import { type Conditions, conditionsOf, conditionText, filtersOf, writeConditions } from '../../parts/ledger/conditions.ts'
import { LedgerTable, type LedgerView } from '../../parts/ledger/ledger-table.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { colon, semicolon } from '../../parts/punctuation.ts'
import { saveFile } from '../../parts/save-file.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { ledgers, useClause } from './asked.ts'
import { ImportSheet } from './import-sheet.tsx'

export function LedgerPage() {
  const { ledger: key } = useParams({ from: '/window/ledgers/$ledger' })
  const clause = useClause(key)
  return clause ? <OneLedger key={key} of={key} ledger={clause} /> : <NotFound />
}

function OneLedger({ of, ledger }: { of: string; ledger: Ledger }) {
  const { t, say } = useWords()
  const cited = useArticleCited()
  const search = useSearch({ from: '/window/ledgers/$ledger' })
  const navigate = useNavigate()
  // Conditions on names and numbers stay out of the address.
  const [personal, setPersonal] = useState<Conditions>({})
  const [importing, setImporting] = useState(false)
  const where = { ...conditionsOf(search.where, ledger), ...personal }
  const asked = { filters: filtersOf(where, ledger), ...(search.sort ? { sort: `${search.down ? '-' : ''}${search.sort}` } : {}) }
  const { data: all } = useQuery({ queryKey: ['ledgers'], queryFn: ({ signal }) => ledgers.ledgers({}, { signal }) })
  const mayWrite = all?.rows.find((one) => one.key === of)?.mayWrite ?? false
  const found = useQuery({
    queryKey: ['ledger', of, asked, search.after],
    queryFn: ({ signal }) =>
      ledgers.search(
        { params: { ledger: of }, body: { ...asked, limit: 50, total: true, ...(search.after ? { cursor: search.after } : {}) } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })
  const show = (view: LedgerView) => {
    const written = writeConditions(view.where, ledger)
    const inAddress = conditionsOf(written, ledger)
    setPersonal(Object.fromEntries(Object.entries(view.where).filter(([name]) => !inAddress[name])))
    void navigate({
      to: '/ledgers/$ledger',
      params: { ledger: of },
      search: { where: written, sort: view.sort?.by, down: view.sort?.down ? 'true' : undefined, after: view.after },
      replace: true,
    })
  }
  const inWords = Object.entries(where)
    .map(([name, condition]) => `${say(ledger.fields[name]!.label)}${colon()}${say(conditionText(ledger.fields[name]!, condition))}`)
    .join(semicolon())
  return (
    <Page
      title={say(ledger.label)}
      sensitive
      acts={
        mayWrite ? (
          <>
            <Button href={address(ledgersContract.template, { params: { ledger: of } })}>{t('ledgers.template')}</Button>
            <Button aria-expanded={importing} onClick={() => setImporting(!importing)}>
              {t('ledgers.import')}
            </Button>
            <Link to="/ledgers/$ledger/$record" params={{ ledger: of, record: 'new' }}>
              <Button type="primary" tabIndex={-1}>
                {t('ledgers.add')}
              </Button>
            </Link>
          </>
        ) : null
      }
    >
      <div className="bar" style={{ marginBottom: 8 }}>
        <Link to="/ledgers">{t('ledgers.title')}</Link> /{' '}
        <Link to="/law/$number" params={{ number: String(ledger.article) }}>
          {cited(ledger.article)}
        </Link>
      </div>
      {importing ? <ImportSheet ledger={of} onEnd={() => void found.refetch()} /> : null}
      <LedgerTable
        ledger={ledger}
        caption={say(ledger.label)}
        view={{ where, sort: search.sort ? { by: search.sort, down: search.down === 'true' } : undefined, after: search.after }}
        onView={show}
        found={{
          rows: found.data?.rows.map((row) => ({ ...row, values: row.values as Readonly<Record<string, WireValue>> })),
          next: found.data?.next,
          total: found.data?.total,
          busy: found.isFetching,
          error: found.error,
          retry: () => void found.refetch(),
        }}
        first={(record, value) => (
          <Link to="/ledgers/$ledger/$record" params={{ ledger: of, record: record.id }}>
            {value}
          </Link>
        )}
        onExport={async (fields) =>
          saveFile(
            await ledgers.export({
              params: { ledger: of },
              body: { ...asked, fields: [...fields], ...(inWords ? { filteredBy: inWords.slice(0, 500) } : {}) },
            }),
            `${say(ledger.label)}.xlsx`,
          )
        }
        nothing={<Nothing title={t('ledgers.empty')} what={mayWrite ? t('ledgers.emptyWhat') : t('ledgers.emptyReadOnly')} />}
      />
    </Page>
  )
}
