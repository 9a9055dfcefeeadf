/** What was changed in a household: when, by whom, why, from what to what. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Ledger } from '#kernel/ledger'
import type { HouseholdChange } from '#modules/people/registry/contract'
import { household } from '#policy/vocabulary/household'
import { householdYear } from '#policy/vocabulary/household-year'
import { person } from '#policy/vocabulary/person'
import { useWords } from '../../../language.ts'
import { writtenWords } from '../../../messages/written.ts'
import { moment } from '../../../parts/amounts.ts'
import type { WireValue } from '../../../parts/field-text.ts'
import { gap } from '../../../parts/gap.ts'
import { FieldValue } from '../../../parts/ledger/ledger-columns.tsx'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { registry } from './asked.ts'

const ledgers: Readonly<Record<HouseholdChange['ledger'], Ledger>> = { household, person, householdYear }

export function HouseholdHistory({ id, reveal }: { id: string; reveal: boolean }) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['household', id, 'history', reveal],
    queryFn: ({ signal }) => registry.householdHistory({ params: { id }, query: reveal ? { reveal } : {} }, { signal }),
  })
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.rows.length === 0)
    return (
      <div className="panel">
        <Nothing title={t('household.noHistory')} what={t('household.noHistoryWhat')} />
      </div>
    )
  return (
    <section className="panel" aria-label={t('household.part.history')}>
      <ol className="timeline">
        {data.rows.map((change, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its head, and is read as a whole
          <li key={place}>
            <Change change={change} id={id} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Change({ change, id }: { change: HouseholdChange; id: string }) {
  const { t, say } = useWords()
  const ledger = ledgers[change.ledger]
  const names = [...new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})])].filter(
    (name) => ledger.fields[name],
  )
  return (
    <>
      <div>
        <b>{t(`changeKind.${change.kind}`)}</b> {say(ledger.label)} {change.subject}
        {gap}
        <Link to="/households/$id" params={{ id }} search={{ on: change.effective }}>
          {t('household.from', { day: change.effective })}
        </Link>
      </div>
      <div className="field-hint">
        {moment(change.at)} · {change.by} · {say(writtenWords(change.why))}
      </div>
      {change.kind === 'change' ? (
        <table className="plain-table" style={{ width: 'auto' }}>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{say(ledger.fields[name]!.label)}</th>
                <td>
                  <FieldValue field={ledger.fields[name]!} value={change.before?.[name] as WireValue} />
                </td>
                <td>
                  → <FieldValue field={ledger.fields[name]!} value={change.after?.[name] as WireValue} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}
